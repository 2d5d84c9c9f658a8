/** Control characters, and marks that turn the direction of text or hide in it: nobody types them, and they can make a title lie. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;

/** Text in one line: unseen characters gone, white space single, at most `longest` code points. */
export function cleanLine(text: string, longest: number): string {
  return cut(text.toWellFormed().replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim(), longest);
}

/** Text in several lines, cleaned in the same way; at most one empty line stands between two others. */
export function cleanText(text: string, longest: number): string {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map((line) => cleanLine(line, longest));
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    longest,
  );
}

function cut(text: string, longest: number): string {
  const letters = [...text];
  return letters.length <= longest ? text : letters.slice(0, longest).join('').trim();
}
