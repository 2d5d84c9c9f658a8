import type { Level } from '../levels.ts';

/** The two people who work along one pack: each has a link of their own. */
export const READERS = ['candidate', 'interviewer'] as const;
export type Reader = (typeof READERS)[number];

/** How a candidate is shown a question: with its answer folded away, or as a page that holds no answer. Topics have one face. */
export const FACES = ['study', 'prompt'] as const;
export type Face = (typeof FACES)[number];

/** A topic or question in a pack that travels in a link. */
export interface PackEntry {
  /** The permanent key of the topic or question. */
  key: string;
  face: Face;
  /** Whole minutes, where they are not those of the page itself. */
  minutes?: number;
  /** One line from the sender about this item. */
  remark?: string;
  /** What the title was when the link was made, in one byte (see `titleMark`): tells that it was renamed since. */
  titleMark: number;
}

export interface PackSection {
  /** Empty where the pack has one part without a name. */
  title: string;
  /** Minutes set aside for the section; left out, they are those of its items. */
  minutes?: number;
  entries: readonly PackEntry[];
}

/** A pack as a link carries it. */
export interface SharedPack {
  title: string;
  /** What the candidate reads first; may have several lines. */
  note: string;
  role: string;
  levels: readonly Level[];
  /** The day on which the link was made, as 2026-11-24. */
  made: string;
  sections: readonly PackSection[];
}

/** What fits: lengths in characters (code points), minutes, counts. The titles are as long as those of curated packs. */
export const LIMITS = { title: 80, section: 60, role: 60, remark: 200, note: 1200, minutes: 240, entries: 100 } as const;

/** The time that the items of a pack take together, in minutes. */
export function minutesOf(items: readonly { minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** A title in one byte: two titles share it once in 256 times, which is enough to notice a rename. */
export function titleMark(title: string): number {
  let mark = 0;
  for (const letter of title) mark = (Math.imul(mark, 31) + (letter.codePointAt(0) ?? 0)) % 251;
  return mark;
}
