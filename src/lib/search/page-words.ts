import type { PageText } from './sections.ts';
import { partedWords } from './words.ts';

/** The words of a page, by their number in the text: as they are shown, and in the parts that are compared. */
export interface PageWords {
  shown: readonly string[];
  parts: readonly (readonly string[])[];
}

const known = new WeakMap<PageText, PageWords>();

/** The words of a page, taken apart once: while somebody types the same pages come again and again. */
export function pageWords(page: PageText): PageWords {
  const words = known.get(page) ?? taken(page.content);
  known.set(page, words);
  return words;
}

function taken(content: string): PageWords {
  const shown = content.split(/\s+/);
  return { shown, parts: shown.map(partedWords) };
}
