import type { Kind } from '../ids.ts';
import type { Level } from '../levels.ts';

/** What somebody looks for: words, and the kinds, areas and levels to keep to. An empty list keeps to nothing. */
export interface Query {
  text: string;
  kinds: readonly Kind[];
  areas: readonly string[];
  levels: readonly Level[];
  /** The words are meant as they are written, however odd. */
  asTyped?: boolean;
}

/** Longer than any question; a pasted page would only make the search slow. */
const MAX_TEXT = 200;

/** White space, control characters and halves of broken characters: nothing that a word is made of. */
const BLANKS = /[\s\p{Cc}\p{Cs}]+/gu;

/** A query by its words alone. */
export function queryFor(words: string): Query {
  return { text: cleanText(words), kinds: [], areas: [], levels: [] };
}

/** The address of a query below the site's base: `/search/?q=lost+update&kind=topic`. */
export function addressOfQuery({ text, kinds, areas, levels, asTyped }: Query): string {
  const pairs = [
    ...(text === '' ? [] : [['q', text]]),
    ...kinds.map((kind) => ['kind', kind]),
    ...areas.map((area) => ['area', area]),
    ...levels.map((level) => ['level', level]),
    ...(asTyped ? [['as-typed', '']] : []),
  ];
  return pairs.length === 0 ? '/search/' : `/search/?${new URLSearchParams(pairs)}`;
}

/** Whether a query keeps to some kinds, areas or levels. */
export function isFiltered({ kinds, areas, levels }: Query): boolean {
  return kinds.length + areas.length + levels.length > 0;
}

function cleanText(words: string): string {
  const characters = [...words.replace(BLANKS, ' ').trim()];
  return characters.slice(0, MAX_TEXT).join('').trim();
}
