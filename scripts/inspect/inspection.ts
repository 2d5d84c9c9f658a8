import { anchorsOf } from '../../src/handbook/anchors.ts';
import { problemsIn } from '../../src/handbook/check.ts';
import { type Content, type SourceEntry } from '../../src/handbook/entries.ts';
import { fileOf } from '../../src/handbook/file-names.ts';
import { link, type AnyEntry, type Handbook } from '../../src/handbook/link.ts';
import { parseContent } from '../../src/handbook/parse.ts';
import { report } from '../../src/handbook/problem.ts';
import type { Files } from '../../src/handbook/read.ts';
import { namings } from '../../src/handbook/references.ts';
import { nearest } from '../../src/lib/nearest.ts';
import { addressOf } from '../../src/lib/addresses.ts';
import { KINDS, type Kind } from '../../src/lib/ids.ts';

/** Everything that the handbook knows of an id, given alone or as `term:jwt`; undefined where nothing has it. */
export function inspection(files: Files, wanted: string): string | undefined {
  const { content } = parseContent(files);
  const [, kind, id = ''] = /^(?:(\w+):)?(.*)$/.exec(wanted) ?? [];
  const kinds = KINDS.filter((known) => (kind === undefined || known === kind) && content.ids[known].has(id));
  if (kinds.length === 0) return undefined;
  const handbook = link(content.entries);
  const problems = problemsIn(files);
  return kinds
    .map((found) => {
      const file = fileOf(found, id);
      const inFile = problems.filter((problem) => problem.file === file);
      const lines = facts(content, handbook, found, id).map(([name, value]) => `  ${name.padEnd(12)} ${value}`);
      const told = inFile.length === 0 ? '  no problems in its file' : `\n${report(inFile, 'Nothing else is wrong with the file.')}`;
      return [`${found}:${id}`, ...lines, told].join('\n');
    })
    .join('\n\n');
}

/** Ids that are like one that nothing has. */
export function namesLike(files: Files, wanted: string): string[] {
  const { content } = parseContent(files);
  return nearest(wanted.replace(/^\w+:/, ''), new Set(KINDS.flatMap((kind) => [...content.ids[kind]])));
}

function facts(content: Content, handbook: Handbook, kind: Kind, id: string): [string, string][] {
  const entry = content.entries[kind].find((candidate) => candidate.id === id);
  const linked = handbook.find({ kind, id });
  const all = namings(content);
  const from = all.filter(({ to }) => to.kind === kind && to.id === id).map((naming) => nameOf(naming.from));
  const to = all.filter((naming) => naming.from === entry).map((naming) => nameOf(naming.to));
  return [
    ...(linked ? [['name', linked.name] as [string, string]] : []),
    ['address', addressOf({ kind, id })],
    ['file', `${fileOf(kind, id)}${entry ? `:${entry.lineOf([])}` : ' (broken)'}`],
    ...(entry && 'key' in entry.data ? [['key', entry.data.key] as [string, string]] : []),
    ...(linked ? places(linked) : []),
    ['sections', entry ? list([...anchorsOf(entry)]) : 'not known'],
    ['named by', list(from)],
    ['names', list(to)],
  ];
}

/** Where an entry stands in the handbook, and what is next to it. */
function places(entry: AnyEntry): [string, string][] {
  if (entry.kind === 'topic') return [['in', nameOf(entry.area)], ...neighbours(entry)];
  if (entry.kind === 'question') return [['in', nameOf(entry.topic)], ...neighbours(entry)];
  return [];
}

function neighbours({ previous, next }: { previous?: AnyEntry; next?: AnyEntry }): [string, string][] {
  return [
    ['before it', previous ? nameOf(previous) : 'nothing'],
    ['after it', next ? nameOf(next) : 'nothing'],
  ];
}

function nameOf({ kind, id }: Pick<SourceEntry, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** Each name once, in the order of the alphabet. */
function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : [...new Set(names)].sort().join(', ');
}
