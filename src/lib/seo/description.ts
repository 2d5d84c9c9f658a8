/** What search engines show of a description, in characters. */
export const DESCRIPTION_LENGTH = 160;

/** A text cut to what a search engine shows: at the end of a sentence if one fits well, otherwise after a word, with an ellipsis. */
export function description(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  const ellipsis = ' …';
  const head = text.slice(0, DESCRIPTION_LENGTH - ellipsis.length);
  const sentence = /^.*[.!?](?=\s)/s.exec(head)?.[0];
  /** A sentence shorter than this says too little on its own. */
  const enough = DESCRIPTION_LENGTH / 2;
  if (sentence && sentence.length >= enough) return sentence;
  return head.slice(0, head.lastIndexOf(' ')).replace(/[\s,;:–-]+$/, '') + ellipsis;
}
