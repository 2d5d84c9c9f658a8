import type { HintPage } from './hints.ts';
import { covering } from './rarity.ts';
import type { Speller } from './spelling.ts';
import { allWords } from './words.ts';

/** How much a word counts where it stands: titles and other names are what people type. */
const NAME = 4;
const HEADING = 2;
/** How much a word counts that only begins with the one that was typed; more where that is the last, which may not be finished. */
const BEGINS = 0.45;
const LAST_BEGINS = 0.75;

/** A page with its score, and how sure that is: the share of the words, by their rarity, that its names have. */
export interface Suggestion {
  page: number;
  score: number;
  sure: number;
}

/** Scores the pages by the names that hints tell of: an answer at once, before and without the index. */
export type Suggest = (words: readonly string[]) => Suggestion[];

/** The scorer over the names of some pages. */
export function suggestOver(pages: readonly HintPage[], speller: Speller): Suggest {
  const index = nameIndex(pages, speller);
  const count = pages.filter(({ title }) => title).length;

  return (words) => {
    const content = speller.content(words);
    const found = content.map((word, place) => {
      const scores = new Map<number, number>();
      for (const [name, counts] of forms(word, place === content.length - 1, index.keys(), speller))
        for (const [page, weight] of index.get(name) ?? []) atLeast(scores, page, weight * counts);
      return scores;
    });
    return combined(found, count);
  };
}

/** For each word the pages that are named by it, with the weight of the best name. */
function nameIndex(pages: readonly HintPage[], speller: Speller): Map<string, Map<number, number>> {
  const index = new Map<string, Map<number, number>>();
  pages.forEach(({ title, aliases, headings }, page) => {
    [title, ...aliases, ...headings].forEach((name, nth) => {
      const words = speller.content(allWords(name));
      // One word of two says more of a name than one of eight.
      const share = (nth > aliases.length ? HEADING : NAME) * (0.5 + 0.5 / Math.sqrt(words.length));
      for (const word of words) {
        const known = index.get(word) ?? new Map<number, number>();
        atLeast(known, page, share);
        index.set(word, known);
      }
    });
  });
  return index;
}

/** The words of names that a typed word may stand for. */
function forms(word: string, isLast: boolean, names: Iterable<string>, speller: Speller): [string, number][] {
  const begins = isLast && !speller.has(word) ? LAST_BEGINS : BEGINS;
  return [...names].flatMap((name): [string, number][] => {
    if (name === word) return [[name, 1]];
    return name.startsWith(word) && (word.length > 1 || isLast) ? [[name, begins * (0.5 + (0.5 * word.length) / name.length)]] : [];
  });
}

function combined(found: readonly ReadonlyMap<number, number>[], count: number): Suggestion[] {
  const apart = found.map((pages) => [...pages].map(([page, score]) => ({ page, score, counts: 1 })));
  return [...covering(apart, count)]
    .map(([page, { weighed, covers }]) => ({ page, score: weighed * covers ** 2, sure: covers }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function atLeast(numbers: Map<number, number>, key: number, number: number): void {
  numbers.set(key, Math.max(numbers.get(key) ?? 0, number));
}
