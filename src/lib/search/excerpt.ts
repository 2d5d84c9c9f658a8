import { matches, partedWords, stem } from './words.ts';

/** Text in pieces that are by turns plain and marked: the second, the fourth and so on are what somebody looked for. */
export type Pieces = string[];

/** A word with what stands inside it; marks around it are no part of what is marked. */
const WORD = /([\p{L}\p{N}](?:\S*[\p{L}\p{N}+#])?)/u;
/** Stands where a marked piece begins and ends; no text has it. */
const EDGE = '\0';

/** Marks the words of a text that are, or begin with, one of some words. Marked words side by side become one piece. */
export function markedPieces(text: string, wanted: readonly string[]): Pieces {
  const roots = wanted.map(stem);
  const isWanted = (word: string) => roots.some((root) => matches(word, root));
  return text
    .split(WORD)
    .map((part, nth) => (nth % 2 === 1 && partedWords(part).some(isWanted) ? EDGE + part + EDGE : part))
    .join('')
    .replace(/\0(\s+)\0/g, '$1')
    .split(EDGE);
}
