import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Path } from './entries.ts';
import type { Problem } from './problem.ts';

/** YAML with the line of each value. */
export interface Located {
  value: unknown;
  errors: { message: string; line: number }[];
  lineOf: (path: Path) => number;
}

/**
 * Parses YAML and keeps the places of its values.
 * @param firstLine the line of the file on which the YAML begins
 */
export function parseYaml(text: string, firstLine: number): Located {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const errors = [
    ...document.errors.map(({ message, pos }) => ({ message: sentence(message), line: lineAt(pos[0]) })),
    ...danglingAliases(document).map(({ source, offset }) => ({
      message: `"*${source}" stands without quotes, and YAML takes it for a reference`,
      line: lineAt(offset),
    })),
  ];
  return {
    value: errors.length > 0 ? undefined : document.toJS(),
    errors,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** The parser's words without the place and the excerpt that follow them. */
function sentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
}

/** `*word` in an unquoted value: to YAML it refers to an anchor, and `toJS` throws where there is none. */
function danglingAliases(document: Document): { source: string; offset: number }[] {
  const dangling: { source: string; offset: number }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) dangling.push({ source: alias.source, offset: alias.range?.[0] ?? 0 });
    },
  });
  return dangling;
}

/** What is wrong with the YAML of a file, as problems of its author. */
export function yamlProblems(file: string, errors: Located['errors']): Problem[] {
  return errors.map(({ message, line }) => ({
    rule: 'front-matter',
    file,
    line,
    message: `${message.replace(/\.$/, '')}.`,
    cure: 'Quote a text that contains ": " or begins with a special character, and indent lists with two spaces.',
  }));
}

/** The offset of the value at `path`: of its key where it has one, of the nearest parent where it does not exist. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      const start = (pair?.key as Node | undefined)?.range?.[0];
      if (start !== undefined) return start;
    } else {
      const start = (document.getIn(path.slice(0, depth), true) as Node | undefined)?.range?.[0];
      if (start !== undefined) return start;
    }
  }
  return 0;
}

/** The YAML between the first two `---` lines, the text after them, and the line on which each begins. */
export interface Split {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Splits a file into front matter and body; undefined where it does not begin with front matter. */
export function splitFrontMatter(text: string): Split | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
