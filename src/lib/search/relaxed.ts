import { add, covering, rarity } from './rarity.ts';
import type { Speller } from './spelling.ts';
import type { Understood } from './understood.ts';
import { anyOf } from './word-pages.ts';

/** A page that the index found for some words: its place among all pages, and its score. */
export interface FoundPage {
  page: number;
  score: number;
}

/** What the worker of a bundle answers: the place of each page that it found with its score, best first. */
export interface FoundPlaces {
  places: ArrayLike<number>;
  scores: ArrayLike<number>;
}

/** The pages that a worker found. */
export function foundPages({ places, scores }: FoundPlaces): FoundPage[] {
  return Array.from(places, (page, nth) => ({ page, score: scores[nth] ?? 0 }));
}

export type Find = (words: string) => Promise<readonly FoundPage[]>;

/** The score of each page, by its place. */
export type Scores = Map<number, number>;

/** More words are asked one by one only up to here: the rarest say most, and each may load a part of the index. */
const MOST_WORDS = 6;
/** What the words one by one count beside all of them together. */
const ONE_BY_ONE = 0.6;
/** What two neighbours count as a phrase, as a share of the best page so far: the rarer, the more. */
const AS_PAIR = 0.6;
/** Of a long sentence the first ones are asked. */
const MOST_PAIRS = 2;
/** What code counts as it was typed, marks and all. */
const AS_TYPED = 0.5;

/**
 * Pages by the words of a query, not only those with all of them: Pagefind alone answers a sentence with next to nothing. Asks for
 * all words, for neighbours as phrases, and for each word by itself with the words that stand for it.
 * @param count how many pages there are
 */
export async function relaxed(query: Understood, find: Find, speller: Speller, count: number): Promise<Scores> {
  const words = telling(query);
  const [together, asTyped, pairs, ...apart] = await Promise.all([
    words.length > 1 ? find(words.join(' ')) : [],
    query.marked ? find(query.marked) : [],
    Promise.all(neighbours(query.words, words).slice(0, MOST_PAIRS).map(find)),
    ...words.map((word) => anyOf(word, find, speller)),
  ]);
  // The words one by one: their scores, times the square of what they cover together.
  const scores = new Map([...covering(apart, count)].map(([page, { score, covers }]) => [page, ONE_BY_ONE * score * covers ** 2]));
  for (const { page, score } of together) add(scores, page, score);
  for (const { page, score } of asTyped) add(scores, page, AS_TYPED * score);
  const most = Math.max(1, ...scores.values());
  for (const pages of pairs) {
    const more = (most * AS_PAIR * rarity(pages.length, count)) / rarity(1, count);
    for (const { page } of pages) add(scores, page, more);
  }
  return scores;
}

/** Words that somebody typed one after the other, as phrases: `log files` says more than `log` here and `files` there. */
function neighbours(all: readonly string[], telling: readonly string[]): string[] {
  return all.flatMap((word, place) => {
    const before = all[place - 1] ?? '';
    return telling.includes(word) && telling.includes(before) ? `"${before} ${word}"` : [];
  });
}

/** The pages with exactly this phrase. */
export async function exactly(words: readonly string[], find: Find): Promise<Scores> {
  const all = words.join(' ');
  const [phrase, loose] = await Promise.all([find(`"${all}"`), find(all)]);
  const scores = new Map(loose.map(({ page, score }) => [page, score]));
  return new Map(phrase.map(({ page, score }) => [page, scores.get(page) ?? score]));
}

/** The words to ask for: not those that nobody wrote, which Pagefind would cut until something begins with them. */
function telling({ content, unknown }: Understood): string[] {
  const known = content.filter((word) => !unknown.includes(word));
  const longest = known.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return known.filter((word) => longest.includes(word));
}
