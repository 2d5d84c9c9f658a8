import type { Reference } from '../lib/addresses.ts';
import { folderOf, withArticle, type Kind } from '../lib/ids.ts';
import { destinationOf, placeOf, referenceOf } from '../lib/moves.ts';
import { anchorsOf } from './anchors.ts';
import type { Content } from './entries.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggestion.ts';

/** What is wrong with a reference, before it is known where it stands. */
export type Fault = Pick<Problem, 'message' | 'cure'>;

/** What is wrong with a reference to an entry or its section; undefined where it leads there. */
export function faultOf(content: Content, { kind, id, anchor }: Reference): Fault | undefined {
  if (!content.ids[kind].has(id)) return { message: `"${id}" is not ${withArticle(kind)}.`, cure: nameCure(content, kind, id) };
  const entry = content.entries[kind].find((candidate) => candidate.id === id);
  // The sections of a file whose front matter is broken are not known: that file has a problem of its own.
  if (!anchor || !entry) return undefined;
  const anchors = anchorsOf(entry);
  if (anchors.has(anchor)) return undefined;
  return {
    message: `${kind} "${id}" has no section "${anchor}".`,
    cure: didYouMean(anchor, anchors, `Its sections are ${[...anchors].join(', ')}.`),
  };
}

function nameCure(content: Content, kind: Kind, id: string): string {
  const place = placeOf({ kind, id });
  const now = destinationOf(place, content.moves);
  const moved = now === undefined || now === place ? undefined : referenceOf(now);
  if (moved) return `It has moved: write ${moved.kind} "${moved.id}".`;
  return didYouMean(id, content.ids[kind], namesOf(kind));
}

/** Where the ids of a kind are found. */
function namesOf(kind: Kind): string {
  if (kind === 'area') return 'Areas are the ids in src/content/areas.yaml.';
  const folder = folderOf(kind);
  return `${folder.charAt(0).toUpperCase()}${folder.slice(1)} are the file names in src/content/${folder}.`;
}
