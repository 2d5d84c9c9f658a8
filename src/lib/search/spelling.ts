import { editDistance } from '../edit-distance.ts';
import type { Commonness, Hints } from './hints.ts';
import { ISE_OR_IZE, stem } from './words.ts';

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
  /**
   * What an unknown word was meant to be: one that is a letter away, two in a long word, or the two that were run together into it.
   * @param boldly nothing else is known, so shorter words may have as many letters wrong
   */
  mended(word: string, boldly?: boolean): string[] | undefined;
}

/** A speller for the words of the site. */
export function spellerOf({ words, same }: Pick<Hints, 'words' | 'same'>): Speller {
  const sorted = [...words.keys()].sort();
  const stems = new Set(sorted.map(stem));
  const tells = (word: string) => words.get(word) !== SAYS_NOTHING;

  const nearest = (word: string, lengths: readonly number[]): string | undefined => {
    const most = lengths.filter((length) => word.length >= length).length;
    const near = sorted.flatMap((guess) => {
      if (most === 0 || guess.length < 3 || Math.abs(guess.length - word.length) > most || digits(guess) !== digits(word)) return [];
      const changed = editDistance(word, guess);
      return changed > most ? [] : { guess, cost: cost(word, guess, changed, words.get(guess) ?? 0) };
    });
    return near.sort((a, b) => a.cost - b.cost)[0]?.guess;
  };

  return {
    has: (word) => words.has(word),
    tells,
    content: (all) => {
      const telling = all.filter(tells);
      return [...new Set(telling.length > 0 ? telling : all)];
    },
    same: (word) => [
      ...otherSpellings(word).flatMap((other) => (words.has(other) ? { word: other, counts: 0.95 } : [])),
      ...(same.get(word) ?? []).map((other) => ({ word: other, counts: 0.5 })),
    ],
    knows: (word) =>
      words.has(word) ||
      (word.length > 1 && sorted.some((each) => each.startsWith(word))) ||
      (word.length >= SHORTEST && stems.has(stem(word))),
    mended: (word, boldly) => {
      const near = nearest(word, boldly ? BOLD : CAREFUL);
      return near ? [near] : parts(word, words);
    },
  };
}

/** A slip of the finger is a letter: `bse64` is `base64`, and `sha1` is never `sha2`. */
function digits(word: string): string {
  return word.replace(/\D/g, '');
}

/** `normalise` for `normalize`, and the other way round. */
function otherSpellings(word: string): string[] {
  return ['is', 'iz'].map((other) => word.replace(ISE_OR_IZE, other)).filter((other) => other !== word);
}

/** People rarely miss the first letter, and mean common words more often than rare ones. */
function cost(word: string, guess: string, changed: number, common: Commonness): number {
  const swapped = [...word].sort().join('') === [...guess].sort().join('') ? 0.5 : 0;
  return changed + (word[0] === guess[0] ? 0 : 0.6) - swapped - Math.min(common, 2) * 0.2;
}

/** The two words that were run together into one. */
function parts(word: string, words: ReadonlyMap<string, Commonness>): string[] | undefined {
  return [...word]
    .map((_, at) => [word.slice(0, at), word.slice(at)])
    .find((pair) => pair.every((part) => part.length > 2 && words.has(part)));
}
