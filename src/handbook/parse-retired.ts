import { retiredSchema, type RetiredData } from '../schemas/retired.ts';
import type { Path } from './entries.ts';
import { RETIRED_FILE } from './file-names.ts';
import { parseYaml, yamlProblems } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** What was removed, by key, with the line of each key. */
export interface Retired {
  byKey: RetiredData;
  lineOf: (path: Path) => number;
}

/** The entries of retired.yaml, and what is wrong with the file taken alone. */
export function parseRetired(text: string): { retired: Retired; problems: Problem[] } {
  const { value, errors, lineOf } = parseYaml(text, 1);
  const result = retiredSchema.safeParse(value ?? {});
  if (result.success) return { retired: { byKey: result.data, lineOf }, problems: yamlProblems(RETIRED_FILE, errors) };
  const problems = result.error.issues.map((issue) => ({
    rule: 'retired',
    file: RETIRED_FILE,
    line: lineOf(issue.path as Path),
    message: `${issue.path.join('.')}: ${issue.message.replace(/\.$/, '')}.`,
    cure: 'Write the key of what was removed, and below it its old page as "was: questions/old-id", its name, and why it was removed.',
  }));
  return { retired: { byKey: {}, lineOf }, problems };
}
