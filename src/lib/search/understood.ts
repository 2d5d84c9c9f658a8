import type { Speller } from './spelling.ts';
import { joinedWords, partedWords } from './words.ts';

/** A query as the search takes it. */
export interface Understood {
  /** All its words, spelled as on the site. */
  words: string[];
  /** The words of it that the site knows and that carry the subject; all where there are none. */
  content: string[];
  /** The query with its spelling mended, where something was. */
  mended: string | undefined;
  /** Words that the site does not know and that no word is near to. */
  unknown: string[];
  /** Neighbours that the site also writes as one word: `write-through`. */
  compounds: string[];
  /** The text as typed where there are marks inside its words, as in code: the index takes them as it took those of the pages. */
  marked: string | undefined;
  /** Somebody put it between quotation marks: these words, in this order. */
  exact: boolean;
}

/**
 * Reads a query: words as the index has them, spelled as on the site.
 * @param isWritten asks the index itself about a word that the speller does not know, before it is changed
 */
export async function understood(text: string, speller: Speller, isWritten: (word: string) => Promise<boolean>): Promise<Understood> {
  if (isQuoted(text)) {
    const words = partedWords(text);
    return { words, content: words, mended: undefined, unknown: [], compounds: [], marked: undefined, exact: true };
  }
  const typed = rejoined(
    text.split(/\s+/).flatMap((each) => wordsIn(each, speller)),
    speller,
  );
  const spelled = await Promise.all(typed.map((word) => spelling(word, speller, isWritten)));
  const telling = speller.content(spelled.flatMap(({ meant }) => meant));
  if (spelled.every(({ unknown, meant }) => unknown ?? !meant.some((word) => telling.includes(word)))) guess(spelled, speller);
  const all = spelled.flatMap(({ meant }) => meant);
  const words = [...new Set(all)];
  const known = spelled.flatMap(({ unknown, meant }) => (unknown ? [] : meant));
  const changed = spelled.some(({ mended }) => mended);
  return {
    words,
    content: speller.content(known.length > 0 ? known : words),
    compounds: all.flatMap((word, place) => (speller.has((all[place - 1] ?? ' ') + word) ? [(all[place - 1] ?? '') + word] : [])),
    mended: changed ? words.join(' ') : undefined,
    unknown: spelled.filter(({ unknown }) => unknown).flatMap(({ meant }) => meant),
    marked: !changed && /\S[^\p{L}\p{N}\s'’.,?!:;-]+\S/u.test(text) ? text : undefined,
    exact: false,
  };
}

/** Whether the query asks for exactly these words. */
function isQuoted(text: string): boolean {
  return /^\s*["“].+["”]\s*$/.test(text);
}

/** A word with marks inside is one word where the site has it so (`trycatch` for `try-catch`), otherwise several. */
function wordsIn(text: string, speller: Speller): string[] {
  // In a formula a plus stands between words: R+W>N.
  const parted = partedWords(text).flatMap((word) => (/[a-z]\+[a-z]/.test(word) && !speller.has(word) ? word.split('+') : word));
  const joined = joinedWords(text);
  return parted.length > 1 && joined.length === 1 && joined.every((word) => speller.has(word)) ? joined : parted;
}

/** Two words that the site writes as one (`rabbit mq`), where one of them means nothing alone. */
function rejoined(words: readonly string[], speller: Speller): string[] {
  return words.reduce<string[]>((done, word) => {
    const before = done.at(-1);
    const isOne = before !== undefined && speller.has(before + word) && !(speller.has(before) && speller.has(word));
    return isOne ? [...done.slice(0, -1), before + word] : [...done, word];
  }, []);
}

/** Where the site knows no word of the query, a bolder guess is better than nothing. */
function guess(spelled: Spelling[], speller: Speller): void {
  for (const spelling of spelled) {
    const [near] = spelling.unknown ? speller.near(spelling.meant.join('')) : [];
    if (near !== undefined) Object.assign(spelling, { meant: [near], mended: true, unknown: false });
  }
}

interface Spelling {
  meant: string[];
  mended?: boolean;
  unknown?: boolean;
}

async function spelling(word: string, speller: Speller, isWritten: (word: string) => Promise<boolean>): Promise<Spelling> {
  if (speller.knows(word)) return { meant: [word] };
  // A product that the site does not name, where the site tells of what it does.
  const [concept] = speller.same(word);
  if (concept) return { meant: [(await isWritten(word)) ? word : concept.word] };
  const parts = speller.parts(word);
  const [near] = speller.nearest(word);
  if (!parts && !near) return { meant: [word], unknown: !(await isWritten(word)) };
  if (await isWritten(word)) return { meant: [word] };
  return { meant: near !== undefined ? [near] : (parts ?? [word]), mended: true };
}
