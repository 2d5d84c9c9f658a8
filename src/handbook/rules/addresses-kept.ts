import { referenceAt, type Reference } from '../../lib/addresses.ts';
import { destinationOf, placeOf, referenceOf } from '../../lib/moves.ts';
import { nearest } from '../../lib/nearest.ts';
import { anchorsOf } from '../anchors.ts';
import type { Content } from '../entries.ts';
import { MOVED_FILE } from '../file-names.ts';
import type { Problem } from '../problem.ts';
import { ADDRESSES_FILE } from '../read.ts';
import { faultOf } from '../target.ts';

/** Every page and section ever published is still there, or moved.yaml says where it is now. */
export function addressesKept(content: Content): Problem[] {
  const gone = new Set<string>();
  return content.published.flatMap((address, index) => {
    const published = referenceAt(address.trim());
    if (!published || stands(content, published)) return [];
    const page = { kind: published.kind, id: published.id };
    // A page that vanished is one problem, however many sections it had.
    const missing = stands(content, page) ? published : page;
    if (gone.has(placeOf(missing))) return [];
    gone.add(placeOf(missing));
    return [{ rule: 'addresses-kept', file: ADDRESSES_FILE, line: index + 1, ...vanished(content, missing) }];
  });
}

/** Whether a page or section is there, itself or after its moves. A circle of moves is the problem of another rule. */
function stands(content: Content, published: Reference): boolean {
  const place = destinationOf(placeOf(published), content.moves);
  const now = place === undefined ? undefined : referenceOf(place);
  return !now || !faultOf(content, now);
}

function vanished(content: Content, missing: Reference): Pick<Problem, 'message' | 'cure'> {
  const place = placeOf(missing);
  const { kind, id, anchor } = missing;
  const entry = content.entries[kind].find((candidate) => candidate.id === id);
  const [like] = anchor ? nearest(anchor, entry ? anchorsOf(entry) : [], 1) : nearest(id, content.ids[kind], 1);
  const target = anchor ? `${placeOf({ kind, id })}#${like ?? '…'}` : placeOf({ kind, id: like ?? '…' });
  return {
    message: `"${place}" was published and is gone; links to it are out there.`,
    cure: `Bring it back, or say in ${MOVED_FILE} where it is now, for instance "${place}: ${target}".`,
  };
}
