import { blankCode } from './text.ts';

/** A heading of a Markdown text, with its line in that text (1 is the first). */
export interface Heading {
  /** 1 to 6. */
  depth: number;
  text: string;
  /** The explicit id, as in `## Why it stays shallow {#shallow}`. */
  id?: string;
  line: number;
}

const HASHES = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
/** The line below a text that makes it a heading: `===` of the first depth, `---` of the second. */
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const ID = /\s*\{#([^}]*)\}\s*$/;

/** Every heading of a Markdown text, in order; code is passed over. */
export function headingsIn(markdown: string): Heading[] {
  const written = markdown.split('\n');
  const lines = blankCode(markdown).split('\n');
  return lines.flatMap((line, index) => {
    const hashes = HASHES.exec(line.trimEnd());
    if (hashes) return [heading(hashes[1]?.length ?? 1, written[index] ?? '', index + 1)];
    const above = lines[index - 1]?.trim() ?? '';
    const underline = UNDERLINE.exec(line);
    if (!underline || above === '' || /^[#>|<-]/.test(above)) return [];
    return [heading(underline[1]?.startsWith('=') ? 1 : 2, written[index - 1] ?? '', index)];
  });
}

function heading(depth: number, written: string, line: number): Heading {
  const text = written.trim().replace(/^#+\s*/, '');
  const id = ID.exec(text)?.[1];
  return { depth, text: text.replace(ID, ''), line, ...(id === undefined ? {} : { id }) };
}
