import { addressOf } from '../../lib/addresses.ts';
import { referenceOf } from '../../lib/moves.ts';
import type { Content } from '../entries.ts';
import { RETIRED_FILE } from '../file-names.ts';
import type { Problem } from '../problem.ts';

/** What retired.yaml calls removed is removed, and its key is nobody's. */
export function retired({ entries, ids, retired: { byKey, lineOf } }: Content): Problem[] {
  const holders = new Map([...entries.topic, ...entries.question].map((entry) => [entry.data.key, entry]));
  return Object.entries(byKey).flatMap(([key, { was }]): Problem[] => {
    const place = { rule: 'retired', file: RETIRED_FILE };
    const holder = holders.get(key);
    if (holder) {
      const cure = 'A key is never used again: remove these lines if the page came back, or let "npm run new" draw another key for it.';
      return [{ ...place, line: lineOf([key]), message: `"${key}" is the key of ${holder.kind} "${holder.id}".`, cure }];
    }
    const page = referenceOf(was);
    if (!page || !ids[page.kind].has(page.id)) return [];
    const cure = `Remove these lines, or remove what stands at ${addressOf(page)}.`;
    return [{ ...place, line: lineOf([key, 'was']), message: `"${was}" is still there.`, cure }];
  });
}
