import type { Kind } from '../ids.ts';
import type { Hit } from './hit.ts';

/** Hits of one kind, in the order of their ranks. */
export interface Group {
  kind: Kind;
  name: string;
  hits: Hit[];
}

const NAMES: Record<Kind, string> = {
  area: 'Areas',
  topic: 'Topics',
  question: 'Questions',
  term: 'Terms',
  claim: 'Claims put right',
  pack: 'Packs',
};

/** The hits, best first, by kind; the kind of the best hit first. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, ofKind]) => ({ kind, name: NAMES[kind], hits: ofKind }));
}
