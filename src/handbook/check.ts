import { parseContent } from './parse.ts';
import { sorted, type Problem } from './problem.ts';
import { readContentFiles, type Files } from './read.ts';
import { RULES } from './rules/index.ts';

/** Everything that is wrong with the content, file by file and across files, in the order of the files. */
export function problemsIn(files: Files): Problem[] {
  const { content, problems } = parseContent(files);
  return sorted([...problems, ...RULES.flatMap((rule) => rule(content))]);
}

/** Reads the content of a project folder and says what is wrong with it. */
export function checkContent(root: string): Problem[] {
  return problemsIn(readContentFiles(root));
}
