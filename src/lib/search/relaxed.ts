import { rarity } from './suggest.ts';
import type { Speller } from './spelling.ts';
import type { Understood } from './understood.ts';
import { anyOf, type Counted } from './word-pages.ts';

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
const ONE_BY_ONE = 0.6;
/** What the words as a phrase count, as a share of the best page with all of them. */
const AS_PHRASE = 0.5;
/** What two neighbours count as a phrase, as a share of the best page so far: the rarer, the more. */
const AS_PAIR = 0.6;
/** Of a long sentence the first ones are asked. */
const MOST_PAIRS = 2;
/** What code counts as it was typed, marks and all. */
const AS_TYPED = 0.5;
/**
 * Pages by the words of a query, not only those with all of them: Pagefind alone answers a sentence with next to nothing. Asks for
 * all words, for them as a phrase, for neighbours as phrases, and for each word by itself with the words that stand for it.
 * @param count how many pages there are
 */
export async function relaxed(query: Understood, find: Find, speller: Speller, count: number): Promise<Map<string, Scored>> {
  const words = telling(query);
  const [together, phrase, asTyped, compounds, pairs, ...apart] = await Promise.all([
    words.length > 1 ? find(words.join(' ')) : [],
    query.words.length > 1 && query.words.length <= LONGEST_PHRASE ? find(`"${query.words.join(' ')}"`) : [],
    query.marked === undefined ? [] : find(query.marked),
    Promise.all(query.compounds.slice(0, MOST_COMPOUNDS).map(find)),
    Promise.all(neighbours(query.words, words).slice(0, MOST_PAIRS).map(find)),
    ...words.map((word) => anyOf(word, find, speller)),
  ]);
  const scored = coverage(apart, count);
  const best = Math.max(1, ...together.map(({ score }) => score));
  for (const { id, score } of together) add(scored, id, score);
  for (const { id, score } of compounds.flat()) add(scored, id, ONE_BY_ONE * score);
  for (const { id, score } of asTyped) add(scored, id, AS_TYPED * score);
  for (const { id } of phrase) add(scored, id, best * AS_PHRASE);
  const most = Math.max(1, ...scored.values().map(({ score }) => score));
  for (const pages of pairs) {
    const more = (most * AS_PAIR * rarity(pages.length, count)) / rarity(1, count);
    for (const { id } of pages) add(scored, id, more);
  }
  return scored;
}

/** Words that somebody typed one after the other, as phrases: `log files` says more than `log` here and `files` there. */
function neighbours(all: readonly string[], telling: readonly string[]): string[] {
  if (all.length < 3) return [];
  return all.flatMap((word, place) => {
    const before = all[place - 1] ?? '';
    return telling.includes(word) && telling.includes(before) ? [`"${before} ${word}"`] : [];
  });
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

/** The words one by one: their scores, times the square of what they cover together. */
function coverage(apart: readonly (readonly Counted[])[], count: number): Map<string, Scored> {
  const rarities = apart.map((pages) => rarity(sum(pages.map(({ counts }) => counts)), count));
  const whole = sum(rarities) || 1;
  const sums = new Map<string, { sum: number; rare: number }>();
  apart.forEach((pages, place) => {
    const rare = rarities[place] ?? 0;
    for (const { id, score, counts } of pages) {
      const known = sums.get(id) ?? { sum: 0, rare: 0 };
      sums.set(id, { sum: known.sum + score, rare: known.rare + rare * counts });
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
