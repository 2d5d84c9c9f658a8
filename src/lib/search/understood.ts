import type { Speller } from './spelling.ts';
import { partedWords } from './words.ts';

/** A query as the search takes it. */
export interface Understood {
  /** All its words, spelled as on the site. */
  words: string[];
  /** The words of it that the site knows and that carry the subject; all where there are none. */
  content: string[];
  /** The query with its spelling mended, where something was. */
  mended?: string | undefined;
  /** Words that the site does not know and that no word is near to. */
  unknown: string[];
  /** The text as typed where there are marks inside its words, as in code: the index takes them as it took those of the pages. */
  marked?: string | undefined;
  /** Somebody put it between quotation marks: these words, in this order. */
  exact?: boolean;
}

/**
 * Reads a query: words as the index has them, spelled as on the site.
 * @param isWritten asks the index itself about a word that the speller does not know, before it is changed
 */
export async function understood(text: string, speller: Speller, isWritten: (word: string) => Promise<boolean>): Promise<Understood> {
  const typed = partedWords(text);
  if (/^\s*["“].+["”]\s*$/.test(text)) return { words: typed, content: typed, unknown: [], exact: true };
  const spelled = await Promise.all(
    rejoined(
      // In a formula a plus stands between words: R+W>N.
      typed.flatMap((word) => (/[a-z]\+[a-z]/.test(word) && !speller.has(word) ? word.split('+') : word)),
      speller,
    ).map((word) => spelling(word, speller, isWritten)),
  );
  const meantBy = (some: readonly Spelling[]) => [...new Set(some.flatMap(({ meant }) => meant))];
  const unknown = () => spelled.filter(({ unknown }) => unknown);
  const known = () => meantBy(spelled.filter(({ unknown }) => !unknown));
  if (!known().some((word) => speller.tells(word))) guess(unknown(), speller);
  const words = meantBy(spelled);
  const changed = spelled.some(({ mended }) => mended);
  return {
    words,
    content: speller.content(known().length > 0 ? known() : words),
    mended: changed ? words.join(' ') : undefined,
    unknown: meantBy(unknown()),
    marked: !changed && /\S[^\p{L}\p{N}\s'’.,?!:;-]+\S/u.test(text) ? text : undefined,
  };
}

/** Two words that the site writes as one (`rabbit mq`), where one of them means nothing alone. */
function rejoined(words: readonly string[], speller: Speller): string[] {
  const done: string[] = [];
  for (const word of words) {
    const before = done.at(-1) ?? ' ';
    const one = before + word;
    if (speller.has(one) && !(speller.has(before) && speller.has(word))) done[done.length - 1] = one;
    else done.push(word);
  }
  return done;
}

/** Where the site knows no word of the query, a bolder guess is better than nothing. */
function guess(unknown: readonly Spelling[], speller: Speller): void {
  for (const spelling of unknown) {
    const meant = speller.mended(spelling.meant.join(''), true);
    if (meant) Object.assign(spelling, { meant, mended: true, unknown: false });
  }
}

interface Spelling {
  meant: string[];
  mended?: boolean;
  unknown?: boolean;
}

async function spelling(word: string, speller: Speller, isWritten: (word: string) => Promise<boolean>): Promise<Spelling> {
  const typed = [word];
  if (speller.knows(word)) return { meant: typed };
  // A product that the site does not name, where the site tells of what it does.
  const [concept] = speller.same(word);
  // The index answers meanwhile.
  const written = isWritten(word);
  const meant = (concept && [concept.word]) ?? speller.mended(word);
  if (await written) return { meant: typed };
  return meant ? { meant, mended: !concept } : { meant: typed, unknown: true };
}
