import { join } from 'node:path';
import { problemsIn } from './check.ts';
import { readContentFiles, type Files } from './read.ts';

/** A small handbook without a mistake: two topics in two areas, two questions, two terms, a claim and a pack. */
const FILES = readContentFiles(join(import.meta.dirname, 'fixture'));

/** A change of one file of the fixture: its new text, a function of its text, or null to remove it. */
export type Change = string | null | ((text: string) => string);

/** The files of the small handbook with some of them changed, added or removed. */
export function withFiles(changes: Record<string, Change> = {}): Files {
  const files = new Map(FILES);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else files.set(path, typeof change === 'string' ? change : change(files.get(path) ?? ''));
  }
  return files;
}

/** What the checker says of the changed handbook: each problem as `file:line [rule] message cure`, files below src/content. */
export function told(changes: Record<string, Change>): string[] {
  return problemsIn(withFiles(changes)).map(
    ({ rule, file, line, message, cure }) => `${file.replace('src/content/', '')}:${line} [${rule}] ${message} ${cure}`,
  );
}

/** A change that puts one text in the place of another; the fixture has to hold it. */
export function replaced(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the fixture does not hold "${from}"`);
    return text.replace(from, () => to);
  };
}
