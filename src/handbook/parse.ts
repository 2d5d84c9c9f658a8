import { KINDS, type Kind } from '../lib/ids.ts';
import type { Content, SourceEntries, SourceEntry } from './entries.ts';
import { AREAS_FILE, entryOfFile, MOVED_FILE, RETIRED_FILE } from './file-names.ts';
import { parseYaml, splitFrontMatter, yamlProblems, type Located } from './front-matter.ts';
import { parseMoves } from './parse-moves.ts';
import { parseRetired } from './parse-retired.ts';
import type { Problem } from './problem.ts';
import { ADDRESSES_FILE, type Files } from './read.ts';
import { shaped } from './shape.ts';

/** What has been found while the files are read one by one. */
interface Found {
  entries: SourceEntries;
  ids: Record<Kind, Set<string>>;
  problems: Problem[];
}

/** What the files say, and what is wrong with each file taken alone. */
export function parseContent(files: Files): { content: Content; problems: Problem[] } {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
  const found: Found = { entries: { area: [], topic: [], question: [], term: [], claim: [], pack: [] }, ids, problems: [] };
  parseAreas(files.get(AREAS_FILE) ?? '', found);
  for (const [file, text] of files) {
    if (![ADDRESSES_FILE, AREAS_FILE, MOVED_FILE, RETIRED_FILE].includes(file)) parseEntry(file, text, found);
  }
  const { moves, problems } = parseMoves(files.get(MOVED_FILE) ?? '');
  const { retired, problems: unsound } = parseRetired(files.get(RETIRED_FILE) ?? '');
  const published = (files.get(ADDRESSES_FILE) ?? '').split('\n');
  return {
    content: { entries: found.entries, ids, moves, retired, published, files },
    problems: [...found.problems, ...problems, ...unsound],
  };
}

function parseEntry(file: string, text: string, found: Found): void {
  const entry = entryOfFile(file);
  if (!entry) {
    found.problems.push({
      rule: 'file-names',
      file,
      line: 1,
      message: 'The file name names no entry.',
      cure: 'Entries are topics/<id>.mdx, questions/<id>.mdx, terms/<id>.md, claims/<id>.md and packs/<id>.yaml; an id is lower-case words joined by hyphens.',
    });
    return;
  }
  const { kind, id } = entry;
  found.ids[kind].add(id);
  const split = kind === 'pack' ? { yaml: text, yamlLine: 1, body: '', bodyLine: 1 } : splitFrontMatter(text);
  if (split) {
    addEntry({ kind, id, file, body: split.body, bodyLine: split.bodyLine }, parseYaml(split.yaml, split.yamlLine), found);
    return;
  }
  found.problems.push({
    rule: 'front-matter',
    file,
    line: 1,
    message: 'The file does not begin with front matter.',
    cure: `Begin it with a line "---", the fields, and a line "---"; "npm run new ${kind} <id>" writes a valid start.`,
  });
}

const NO_AREAS: Problem = {
  rule: 'shape',
  file: AREAS_FILE,
  line: 1,
  message: 'The file lists no areas.',
  cure: 'Write each area as "- id: …" with a title, a gist and its topics in reading order.',
};

function parseAreas(text: string, found: Found): void {
  const located = parseYaml(text, 1);
  const list = located.value;
  if (!Array.isArray(list) || list.length === 0) {
    found.problems.push(...(located.errors.length > 0 ? yamlProblems(AREAS_FILE, located.errors) : [NO_AREAS]));
    return;
  }
  (list as unknown[]).forEach((value, index) => {
    const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : `area-${index + 1}`;
    const lineOf: Located['lineOf'] = (path) => located.lineOf([index, ...path]);
    if (found.ids.area.has(id)) found.problems.push(areaTwice(id, lineOf(['id'])));
    found.ids.area.add(id);
    addEntry({ kind: 'area', id, file: AREAS_FILE, body: '', bodyLine: 1 }, { value, errors: [], lineOf }, found);
  });
}

function areaTwice(id: string, line: number): Problem {
  const message = `id: "${id}" is already the id of an area above.`;
  return { rule: 'shape', file: AREAS_FILE, line, message, cure: 'Join the two, or give one another id.' };
}

/** Checks the shape of one entry's front matter and files it under its kind. */
function addEntry<K extends Kind>(entry: Omit<SourceEntry<K>, 'data' | 'lineOf'>, located: Located, found: Found): void {
  const { kind, file } = entry;
  const { value, errors, lineOf } = located;
  const result = errors.length > 0 ? { problems: yamlProblems(file, errors) } : shaped(kind, value, { file, lineOf });
  if ('problems' in result) found.problems.push(...result.problems);
  else (found.entries[kind] as SourceEntry<K>[]).push({ ...entry, data: result.data, lineOf });
}
