import { inField, type Content } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { fieldNamings } from '../references.ts';
import { faultOf } from '../target.ts';

/** Every id in front matter names an entry, and every section there is one of its page. */
export function idsExist(content: Content): Problem[] {
  return fieldNamings(content).flatMap(({ from, path, to }) => {
    const fault = faultOf(content, to);
    if (!fault) return [];
    const field = path.filter((step) => typeof step === 'string').join('.');
    return [{ rule: 'ids-exist', ...inField(from, path), message: `${field}: ${fault.message}`, cure: fault.cure }];
  });
}
