import { plural } from '../lib/text.ts';

/** One mistake of an author, with its cure. */
export interface Problem {
  /** Name of the rule; CONTRIBUTING.md explains each under a heading of this name. */
  rule: string;
  /** Path from the project's root. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** What is wrong: starts with the field or the thing, ends with a full stop. */
  message: string;
  /** What to do instead. */
  cure: string;
}

/** Problems in the order of their places: by file, then by line. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** The width up to which messages are filled, so that the names of the rules stand below each other. */
const MESSAGE_WIDTH = 84;

/** All problems as an author reads them, sorted by place, with a closing count. */
export function report(problems: readonly Problem[], closing = 'Nothing was built.'): string {
  const blocks = sorted(problems).map(
    ({ rule, file, line, message, cure }) => `${file}:${line}\n  ${message.padEnd(MESSAGE_WIDTH)} [${rule}]\n  ${cure}\n`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${blocks.join('\n')}\n${plural(problems.length, 'problem')} in ${plural(files, 'file')}. ${closing}`;
}

/** Thrown once with everything that is wrong with the content. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`\n${report(problems)}`);
    this.problems = problems;
  }
}
