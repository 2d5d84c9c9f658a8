import type { HintPage } from './hints.ts';
import type { Speller } from './spelling.ts';
import { allWords, stem } from './words.ts';

/** How much a word counts where it stands: titles and other names are what people type. */
const WEIGHT = { title: 4, alias: 4, heading: 2 } as const;
/** How much a word counts that is not the very word: another form, one that begins with it, one that it is near to. */
const SAME_STEM = 0.9;
const BEGINS = { last: 0.75, inside: 0.45 } as const;
const NEAR = 0.4;
/** A long name with all the words is as good an answer as a short one. */
const SURE = 1.6;

/** A page with its score, and how sure that is: 1 is a name with all the very words. */
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
  const count = pages.filter(({ title }) => title !== '').length;
  const names = [...index.keys()].map((word) => ({ word, stem: stem(word) }));
  const memory = new Map<string, Map<number, number>>();

  const scores = (word: string, isLast: boolean): Map<number, number> => {
    const key = isLast ? `${word}*` : word;
    const known = memory.get(key);
    if (known) return known;
    const found = new Map<number, number>();
    for (const [name, counts] of forms(word, isLast, names, speller)) {
      for (const [page, weight] of index.get(name) ?? []) found.set(page, Math.max(found.get(page) ?? 0, weight * counts));
    }
    memory.set(key, found);
    return found;
  };

  return (words) => {
    const content = speller.content(words);
    const found = content.map((word, place) => scores(word, place === content.length - 1));
    return combined(found, count);
  };
}

/** For each word the pages that are named by it, with the weight of the best name. */
function nameIndex(pages: readonly HintPage[], speller: Speller): Map<string, Map<number, number>> {
  const index = new Map<string, Map<number, number>>();
  pages.forEach(({ title, aliases, headings }, page) => {
    const names = [
      { name: title, weight: WEIGHT.title },
      ...aliases.map((name) => ({ name, weight: WEIGHT.alias })),
      ...headings.map((name) => ({ name, weight: WEIGHT.heading })),
    ];
    for (const { name, weight } of names) {
      const words = speller.content(allWords(name));
      // One word of two says more of a name than one of eight.
      const share = weight * (0.5 + 0.5 / Math.sqrt(words.length || 1));
      for (const word of words) {
        const known = index.get(word) ?? new Map<number, number>();
        index.set(word, known.set(page, Math.max(known.get(page) ?? 0, share)));
      }
    }
  });
  return index;
}

/** The words of names that a typed word may stand for. */
function forms(word: string, isLast: boolean, names: readonly { word: string; stem: string }[], speller: Speller): [string, number][] {
  const root = stem(word);
  const isWhole = speller.has(word);
  const found = names.flatMap(({ word: name, stem: other }): [string, number][] => {
    if (name === word) return [[name, 1]];
    if (other === root && root.length > 2) return [[name, SAME_STEM]];
    if (!name.startsWith(word) || (word.length < 2 && !isLast)) return [];
    return [[name, (isLast && !isWhole ? BEGINS.last : BEGINS.inside) * (0.5 + (0.5 * word.length) / name.length)]];
  });
  return found.length > 0 ? found : speller.nearest(word).map((near) => [near, NEAR]);
}

function combined(found: readonly ReadonlyMap<number, number>[], count: number): Suggestion[] {
  const rarities = found.map(({ size }) => rarity(size, count));
  const whole = rarities.reduce((sum, each) => sum + each, 0) || 1;
  const sums = new Map<number, { score: number; covers: number }>();
  found.forEach((pages, place) => {
    const rare = rarities[place] ?? 0;
    for (const [page, weight] of pages) {
      const { score, covers } = sums.get(page) ?? { score: 0, covers: 0 };
      sums.set(page, { score: score + weight * rare, covers: covers + rare / whole });
    }
  });
  return [...sums]
    .map(([page, { score, covers }]) => ({
      page,
      score: score * covers ** 2,
      sure: Math.min(1, (SURE * covers * score) / (whole * WEIGHT.title)),
    }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Inverse document frequency as in BM25: a word on few of the pages says more. */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + (Math.max(all, pages) - pages + 0.5) / (pages + 0.5)) || 0.01;
}
