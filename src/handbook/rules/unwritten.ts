import type { Content } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** The word by which the templates of "npm run new" mark what the writer still has to say. */
const MARK = 'WRITE:';

/** No file holds an instruction of its template any more. */
export function unwritten({ files }: Content): Problem[] {
  return [...files].flatMap(([file, text]) => {
    const lines = text.split('\n').flatMap((line, index) => (line.includes(MARK) ? [index + 1] : []));
    const [first] = lines;
    if (first === undefined) return [];
    const where = lines.length === 1 ? `line ${first} is` : `lines ${lines.join(', ')} are`;
    return [
      {
        rule: 'unwritten',
        file,
        line: first,
        message: `The template's ${where} still to be written.`,
        cure: `Replace each text that begins with "${MARK}" by what it asks for, and remove what the page does not need.`,
      },
    ];
  });
}
