import type { PageText } from './sections.ts';
import { matches, partedWords, stem } from './words.ts';

/** The words of a page: as they are shown, and the places at which each stands, by its number in the text. */
export interface PageWords {
  shown: readonly string[];
  places: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<PageText, PageWords>();

/** The words of a page, taken apart once: while somebody types the same pages come again and again. */
export function pageWords(page: PageText): PageWords {
  const words = known.get(page) ?? taken(page.content);
  known.set(page, words);
  return words;
}

/** For each of some words the places of a page at which it, another form of it, or one that begins with it stands. */
export function placesOf(page: PageText, wanted: readonly string[]): number[][] {
  const words = [...pageWords(page).places];
  return wanted.map((word) => {
    const root = stem(word);
    return words.flatMap(([each, places]) => (matches(each, root) ? places : []));
  });
}

function taken(content: string): PageWords {
  const shown = content.split(/\s+/);
  const places = new Map<string, number[]>();
  shown.forEach((text, place) => {
    for (const word of partedWords(text)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return { shown, places };
}
