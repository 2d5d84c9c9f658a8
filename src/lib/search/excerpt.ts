/** A stretch of text, marked where it is what somebody looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Splits an excerpt of Pagefind into plain and marked pieces. Pagefind writes `<mark>` around hits and escapes `<` and `>` of
 * the text, nothing else. Marked words that stand side by side become one piece. Takes any text.
 */
export function excerptPieces(excerpt: string): Piece[] {
  const joined = excerpt.replace(/<\/mark>(\s*)<mark>/g, '$1');
  const [before = '', ...rest] = joined.split('<mark>');
  const pieces = rest.flatMap((part) => {
    const [hit = '', ...after] = part.split('</mark>');
    return [
      { text: plain(hit), marked: true },
      { text: plain(after.join('')), marked: false },
    ];
  });
  return [{ text: plain(before.replaceAll('</mark>', '')), marked: false }, ...pieces].filter(({ text }) => text !== '');
}

/** Marks the words of a title that begin with a word of the query; Pagefind itself marks excerpts only. */
export function titlePieces(title: string, words: string): Piece[] {
  const wanted = wordsOf(words);
  const isHit = (text: string) => wordsOf(text).some((word) => wanted.some((start) => word.startsWith(start)));
  return excerptPieces(title.replace(/\S+/g, (text) => (isHit(text) ? `<mark>${escaped(text)}</mark>` : escaped(text))));
}

/** The letters and figures of each word, in lower case, without accents. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== '');
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
