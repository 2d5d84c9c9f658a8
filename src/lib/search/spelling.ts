import { editDistance } from '../edit-distance.ts';
import type { Commonness, Hints } from './hints.ts';
import { stem } from './words.ts';

/** Shorter words are too close to one another to guess. */
const SHORTEST = 4;
/** From these lengths on one, two, three letters may be wrong: as far as a guess goes, and a bolder one. */
const CAREFUL = [4, 8, Infinity] as const;
const BOLD = [3, 5, 10] as const;

const SAYS_NOTHING: Commonness = 3;

/** Knows the words of the site, and the one that somebody meant. */
export interface Speller {
  /** Whether a word, another form of it, or one that begins with it is on the site. */
  knows(word: string): boolean;
  /** Whether exactly this word is on the site. */
  has(word: string): boolean;
  /** Whether a word carries a subject. */
  tells(word: string): boolean;
  /** The words that carry the subject, each once; all of them where none does. */
  content(words: readonly string[]): string[];
  /** Words of the site that may stand for this one: of the same trade, or from the other side of the Atlantic. */
  same(word: string): { word: string; counts: number }[];
  /** The nearest words of the site to an unknown one, best first: one letter away, two in a long word. None for words with figures. */
  nearest(word: string): string[];
  /** The nearest words by a bolder measure, for when nothing else is known: one letter from 3 on, two from 5 on. */
  near(word: string): string[];
  /** The two words that were run together into this one, or undefined. */
  parts(word: string): string[] | undefined;
}

/** A speller for the words of the site. */
export function spellerOf({ words, same }: Pick<Hints, 'words' | 'same'>): Speller {
  const tells = (word: string) => words.get(word) !== SAYS_NOTHING;
  const sorted = [...words.keys()].sort();
  const stems = new Set(sorted.map(stem));
  const guesses = sorted.filter((word) => word.length >= 3 && !/\d/.test(word));
  const begins = (start: string) => sorted[firstNotBefore(sorted, start)]?.startsWith(start) === true;
  const memory = new Map<string, string[]>();

  const within = (word: string, lengths: readonly number[]): string[] => {
    const most = /\d/.test(word) ? 0 : lengths.filter((length) => word.length >= length).length;
    if (most === 0) return [];
    const near = guesses.flatMap((guess) => {
      const changed = Math.abs(guess.length - word.length) > most ? most + 1 : editDistance(word, guess);
      return changed > most ? [] : [{ guess, cost: cost(word, guess, changed, words.get(guess) ?? 0) }];
    });
    return near
      .sort((a, b) => a.cost - b.cost || (a.guess < b.guess ? -1 : 1))
      .slice(0, 3)
      .map(({ guess }) => guess);
  };

  return {
    has: (word) => words.has(word),
    tells,
    content: (all) => {
      const telling = all.filter(tells);
      return [...new Set(telling.length > 0 ? telling : all)];
    },
    same: (word) => [
      ...otherSpellings(word).flatMap((other) => (words.has(other) ? [{ word: other, counts: 0.95 }] : [])),
      ...(same.get(word) ?? []).map((other) => ({ word: other, counts: 0.5 })),
    ],
    knows: (word) => words.has(word) || (word.length > 1 && begins(word)) || (word.length >= SHORTEST && stems.has(stem(word))),
    nearest: (word) => {
      const near = memory.get(word) ?? within(word, CAREFUL);
      memory.set(word, near);
      return near;
    },
    near: (word) => within(word, BOLD),
    parts: (word) => parts(word, words),
  };
}

/** `normalise` for `normalize`, and the other way round. */
function otherSpellings(word: string): string[] {
  const ending = /i[sz](e|ed|es|er|ing|ation|ations)$/;
  return ['is$1', 'iz$1'].map((other) => word.replace(ending, other)).filter((other) => other !== word);
}

/** People rarely miss the first letter, and mean common words more often than rare ones. */
function cost(word: string, guess: string, changed: number, common: Commonness): number {
  const swapped = [...word].sort().join('') === [...guess].sort().join('') ? 0.5 : 0;
  return changed + (word[0] === guess[0] ? 0 : 0.6) - swapped - Math.min(common, 2) * 0.2;
}

function parts(word: string, words: ReadonlyMap<string, Commonness>): string[] | undefined {
  let best: { pair: string[]; common: number } | undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const pair = [word.slice(0, at), word.slice(at)];
    if (!pair.every((part) => words.has(part))) continue;
    const common = pair.reduce((sum, part) => sum + (words.get(part) ?? 0), 0);
    if (!best || common > best.common) best = { pair, common };
  }
  return best?.pair;
}

/** The place of the first word that is not before `wanted` in the alphabet. */
function firstNotBefore(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
