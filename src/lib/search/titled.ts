import type { HintPage } from './hints.ts';
import { partedWords } from './words.ts';

/** So many marks there are: three letters each, two bytes of the hints. Of two thousand titles one query in sixteen meets a wrong one. */
const MARKS = 32 ** 3;

/** A title as titles are compared: its words without marks, accents and capitals. */
export function titleKey(title: string): string {
  return partedWords(title).join(' ');
}

/** What hints say of a title that is too long to be told: three letters that another title hardly has (FNV-1a). */
export function titleMark(title: string): string {
  let hash = 0x811c9dc5;
  for (const letter of titleKey(title)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % MARKS).toString(32);
}

/** The pages whose title somebody typed, by place. Where only a mark is told it may be the title of another page: its record says. */
export type Titled = (text: string) => readonly number[];

/** Finds pages by their whole titles. */
export function titledOver(pages: readonly HintPage[]): Titled {
  const places = Map.groupBy(pages.keys(), (place) => pages[place]?.mark || titleMark(pages[place]?.title ?? ''));
  return (text) => (titleKey(text) === '' ? [] : (places.get(titleMark(text)) ?? []));
}
