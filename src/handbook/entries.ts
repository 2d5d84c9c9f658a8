import { KINDS, type Kind } from '../lib/ids.ts';
import type { AreaData } from '../schemas/area.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { PackData } from '../schemas/pack.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { TermData } from '../schemas/term.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { Retired } from './parse-retired.ts';

/** What the front matter of each kind holds. */
export interface DataOf {
  area: AreaData;
  topic: TopicData;
  question: QuestionData;
  term: TermData;
  claim: ClaimData;
  pack: PackData;
}

/** An entry as the linker needs it: its id, its front matter and its text. */
export interface Entry<K extends Kind = Kind> {
  id: string;
  data: DataOf[K];
  body: string;
}

/** All entries by kind; areas in reading order, the rest in any order. */
export type Entries = { [K in Kind]: Entry<K>[] };

/** A step inside front matter: a key or an index. */
export type Path = readonly (string | number)[];

/** An entry with its place in the files, so that a problem can name file and line. */
export interface SourceEntry<K extends Kind = Kind> extends Entry<K> {
  kind: K;
  file: string;
  /** The line on which the body's first line stands. */
  bodyLine: number;
  /** The line of a front matter value, or of the nearest thing above it that exists. */
  lineOf: (path: Path) => number;
}

export type SourceEntries = { [K in Kind]: SourceEntry<K>[] };

/** One line of moved.yaml: the old page or anchor and where it is now. */
export interface Move {
  from: string;
  to: string;
  line: number;
}

/** Everything that the files under src/content say, before it is linked. */
export interface Content {
  entries: SourceEntries;
  /** Ids by kind, also of entries whose front matter is broken: a broken file is one problem, not ten. */
  ids: Record<Kind, ReadonlySet<string>>;
  moves: Move[];
  retired: Retired;
  /** Lines of addresses.txt, from its first: every address and anchor ever published, and comments. */
  published: string[];
  /** The texts themselves by path, for what can be said of a file however broken it is. */
  files: ReadonlyMap<string, string>;
}

/** Every entry whose front matter is sound, of any kind. */
export function allEntries({ entries }: Content): SourceEntry[] {
  return KINDS.flatMap((kind): SourceEntry[] => entries[kind]);
}

/** The place of a line of an entry's text (1 is the first), as a problem names it. */
export function inText(entry: SourceEntry, line: number): { file: string; line: number } {
  return { file: entry.file, line: entry.bodyLine + line - 1 };
}

/** The place of a value of an entry's front matter, as a problem names it. */
export function inField(entry: SourceEntry, path: Path): { file: string; line: number } {
  return { file: entry.file, line: entry.lineOf(path) };
}
