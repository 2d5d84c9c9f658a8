import { matches, partedWords, stem } from './words.ts';

/** A stretch of text, marked where it is what somebody looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A word with what stands inside it; marks around it are no part of what is marked. */
const WORD = /([\p{L}\p{N}](?:\S*[\p{L}\p{N}+#])?)/u;

/** Marks the words of a text that are, or begin with, one of some words. Marked words side by side become one piece. */
export function markedPieces(text: string, wanted: readonly string[]): Piece[] {
  const roots = wanted.map(stem);
  const pieces: Piece[] = [];
  for (const part of text.split(WORD)) {
    const before = pieces.at(-1);
    const marked = partedWords(part).some((word) => roots.some((root) => matches(word, root)));
    if (before && (before.marked === marked || (before.marked && part.trim() === ''))) before.text += part;
    else if (part !== '') pieces.push({ text: part, marked });
  }
  return pieces.flatMap(({ text: all, marked }) => (marked && /\s$/.test(all) ? trailing(all) : [{ text: all, marked }]));
}

/** White space after the last marked word is not marked. */
function trailing(text: string): Piece[] {
  const words = text.trimEnd();
  return [
    { text: words, marked: true },
    { text: text.slice(words.length), marked: false },
  ];
}
