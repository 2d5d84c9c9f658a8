import type { z } from 'astro/zod';
import { withArticle, type Kind } from '../lib/ids.ts';
import { areaSchema } from '../schemas/area.ts';
import { claimSchema } from '../schemas/claim.ts';
import { packSchema } from '../schemas/pack.ts';
import { questionSchema } from '../schemas/question.ts';
import { termSchema } from '../schemas/term.ts';
import { topicSchema } from '../schemas/topic.ts';
import type { DataOf, Path } from './entries.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggestion.ts';

const SCHEMAS: { [K in Kind]: z.ZodType<DataOf[K]> & { shape: Record<string, { description?: string | undefined }> } } = {
  area: areaSchema,
  topic: topicSchema,
  question: questionSchema,
  term: termSchema,
  claim: claimSchema,
  pack: packSchema,
};

/** Where an entry's front matter stands. */
interface Place {
  file: string;
  lineOf: (path: Path) => number;
}

/** The checked front matter of an entry, or what is wrong with its shape. */
export function shaped<K extends Kind>(kind: K, value: unknown, place: Place): { data: DataOf[K] } | { problems: Problem[] } {
  const result = SCHEMAS[kind].safeParse(value);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(kind, issue, place) : [wrongValue(kind, issue, value, place)],
  );
  return { problems };
}

/** One problem for each field that the schema does not know. */
function unknownFields(kind: Kind, issue: z.core.$ZodIssueUnrecognizedKeys, { file, lineOf }: Place): Problem[] {
  const path = issue.path as Path;
  const fields = Object.keys(SCHEMAS[kind].shape);
  const within = path.length > 0;
  const remedy = within ? `Remove it; ${manual(kind)}` : `The fields are ${fields.join(', ')}.`;
  return issue.keys.map((unknown) => ({
    rule: 'shape',
    file,
    line: lineOf([...path, unknown]),
    message: `${pathName([...path, unknown])}: is not a field of ${within ? pathName(path) : withArticle(kind)}.`,
    cure: didYouMean(unknown, within ? [] : fields, remedy),
  }));
}

function wrongValue(kind: Kind, issue: z.core.$ZodIssue, whole: unknown, { file, lineOf }: Place): Problem {
  const path = issue.path as Path;
  const value = valueAt(whole, path);
  const words = issue.message.replace(/^Invalid input: /, '').replace(/\.$/, '');
  const fault = value === undefined ? 'is missing' : value === null ? 'is empty' : words;
  const description = path.length > 0 ? SCHEMAS[kind].shape[String(path[0])]?.description : undefined;
  const unquoted = / expected string, received (number|boolean)$/.test(` ${words}`);
  return {
    rule: 'shape',
    file,
    line: lineOf(path),
    message: `${path.length === 0 ? 'front matter' : pathName(path)}: ${fault}.`,
    cure: unquoted ? 'Put it in quotes.' : description ? `${description}.` : manual(kind),
  };
}

function manual(kind: Kind): string {
  return `"shape" in CONTRIBUTING.md lists the fields of ${withArticle(kind)}.`;
}

/** The value at a path, undefined where nothing stands there. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (within, step) => (typeof within === 'object' && within !== null ? (within as Record<string | number, unknown>)[step] : undefined),
    value,
  );
}

/** `followUps[2].good` for ['followUps', 1, 'good']: people count from one. */
function pathName(path: Path): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : step), '');
}
