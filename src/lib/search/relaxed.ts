import { rarity } from './suggest.ts';
import type { Speller } from './spelling.ts';
import type { Understood } from './understood.ts';

/** A page that the index found for some words: its name and its score. */
export interface FoundPage {
  id: string;
  score: number;
}

/** What the words of a query say of a page together. */
export interface Scored {
  score: number;
  /** The share of the query, by the rarity of its words, that stands on the page. */
  covers: number;
}

/** What the worker of a bundle answers: the place of each page that it found, by the order of their names, with its score. */
export interface FoundPlaces {
  places: ArrayLike<number>;
  scores: ArrayLike<number>;
}

/** The pages that a worker found, by their places among all. */
export function pagesAt({ places, scores }: FoundPlaces, all: readonly FoundPage[]): FoundPage[] {
  return Array.from(places, (place, nth) => ({ id: all[place]?.id ?? '', score: scores[nth] ?? 0 }));
}

export type Find = (words: string) => Promise<readonly FoundPage[]>;

/** More words are asked one by one only up to here: the rarest say most, and each may load a part of the index. */
const MOST_WORDS = 6;
/** A phrase of more words is nowhere as it was typed. */
const LONGEST_PHRASE = 5;
const MOST_COMPOUNDS = 2;
/** What the words one by one count beside all of them together. */
const ONE_BY_ONE = 0.7;
/** What the words as a phrase count, as a share of the best page with all of them. */
const AS_PHRASE = 0.5;
/** What code counts as it was typed, marks and all. */
const AS_TYPED = 0.5;
/** Acronyms are this short, and what a page counts where only a longer word begins with one. */
const SHORT = 4;
const ONLY_BEGUN = 0.4;

/**
 * Pages by the words of a query, not only those with all of them: Pagefind alone answers a sentence with next to nothing. Asks for
 * all words, for them as a phrase, and for each word by itself with the words that stand for it.
 * @param count how many pages there are
 */
export async function relaxed(query: Understood, find: Find, speller: Speller, count: number): Promise<Map<string, Scored>> {
  const words = telling(query);
  const [together, phrase, asTyped, compounds, ...apart] = await Promise.all([
    words.length > 1 ? find(words.join(' ')) : [],
    query.words.length > 1 && query.words.length <= LONGEST_PHRASE ? find(`"${query.words.join(' ')}"`) : [],
    query.marked === undefined ? [] : find(query.marked),
    Promise.all(query.compounds.slice(0, MOST_COMPOUNDS).map(find)),
    ...words.map((word) => anyOf(word, find, speller)),
  ]);
  const scored = coverage(apart, count);
  const best = Math.max(1, ...together.map(({ score }) => score));
  for (const { id, score } of together) add(scored, id, score);
  for (const { id, score } of compounds.flat()) add(scored, id, ONE_BY_ONE * score);
  for (const { id, score } of asTyped) add(scored, id, AS_TYPED * score);
  for (const { id } of phrase) add(scored, id, best * AS_PHRASE);
  return scored;
}

/** The pages with exactly this phrase. */
export async function exactly(words: readonly string[], find: Find): Promise<Map<string, Scored>> {
  const [phrase, loose] = await Promise.all([find(`"${words.join(' ')}"`), find(words.join(' '))]);
  const scores = new Map(loose.map(({ id, score }) => [id, score]));
  return new Map(phrase.map(({ id, score }) => [id, { score: scores.get(id) ?? score, covers: 1 }]));
}

/** The words to ask for: not those that nobody wrote, which Pagefind would cut until something begins with them. */
function telling({ content, unknown }: Understood): string[] {
  const known = content.filter((word) => !unknown.includes(word));
  if (known.length <= MOST_WORDS) return known;
  const kept = new Set([...known].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS));
  return known.filter((word) => kept.has(word));
}

/** Pages with a word. Pagefind takes every word that begins with it for it: for a short one those are other words. */
async function wordPages(word: string, find: Find, speller: Speller): Promise<FoundPage[]> {
  if (word.length > SHORT || !speller.has(word)) return [...(await find(word))];
  // Half of all words begin with any one letter, and nobody means them.
  if (word.length === 1) return [...(await find(`"${word}"`))];
  const [begun, whole] = await Promise.all([find(word), find(`"${word}"`)]);
  const very = new Set(whole.map(({ id }) => id));
  return begun.map((page) => (very.size === 0 || very.has(page.id) ? page : { ...page, score: page.score * ONLY_BEGUN }));
}

/** Pages with a word, or with one that stands for it. */
async function anyOf(word: string, find: Find, speller: Speller): Promise<FoundPage[]> {
  const found = await Promise.all(
    [{ word, counts: 1 }, ...speller.same(word)].map(async (each) =>
      (await wordPages(each.word, find, speller)).map((page) => ({ ...page, score: page.score * each.counts })),
    ),
  );
  const best = new Map<string, FoundPage>();
  for (const page of found.flat()) if (page.score > (best.get(page.id)?.score ?? 0)) best.set(page.id, page);
  return [...best.values()];
}

/** The words one by one: their scores, times the square of what they cover together. */
function coverage(apart: readonly (readonly FoundPage[])[], count: number): Map<string, Scored> {
  const rarities = apart.map(({ length }) => rarity(length, count));
  const whole = rarities.reduce((sum, each) => sum + each, 0) || 1;
  const sums = new Map<string, { sum: number; rare: number }>();
  apart.forEach((pages, place) => {
    const rare = rarities[place] ?? 0;
    for (const { id, score } of pages) {
      const known = sums.get(id) ?? { sum: 0, rare: 0 };
      sums.set(id, { sum: known.sum + score, rare: known.rare + rare });
    }
  });
  return new Map(
    [...sums].map(([id, { sum, rare }]) => {
      const covers = rare / whole;
      return [id, { score: ONE_BY_ONE * sum * covers ** 2, covers }];
    }),
  );
}

function add(scored: Map<string, Scored>, id: string, more: number): void {
  const { score, covers } = scored.get(id) ?? { score: 0, covers: 1 };
  scored.set(id, { score: score + more, covers });
}
