import type { Kind } from '../ids.ts';
import type { Level } from '../levels.ts';
import { markedPieces, type Pieces } from './excerpt.ts';
import type { HintPage } from './hints.ts';
import { bestExcerpt, bestSections, type PageText } from './sections.ts';

/** What Pagefind knows of a page that it found: the part of its record that is read here. */
export interface PageRecord extends PageText {
  url: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A heading on a page that was found, with its address. */
export interface Section {
  title: Pieces;
  address: string;
}

/** A page that was found, as it is shown. */
export interface Hit {
  /** Place among all results, 1 is the best, however they are grouped. */
  rank: number;
  kind: Kind;
  title: Pieces;
  address: string;
  /** The words around what was looked for, or the page's own sentence where that says more. */
  says: Pieces;
  levels: Level[];
  sections: Section[];
  /** Its title and other names, and the id of its topic: what tells whether a query is this very thing. */
  names: string[];
  topic: string | undefined;
  /** What it is not to be confused with, as `name: difference`. */
  apart: string[];
}

/** More would push the next page out of sight. */
const MAX_SECTIONS = 3;

/** The hit that a record of Pagefind stands for. */
export function hitOf(record: PageRecord, rank: number, words: readonly string[]): Hit {
  const { url, meta, filters } = record;
  // The build has checked that each record names its kind.
  const kind = filters.kind?.[0] as Kind;
  const names = namesIn(record);
  // A topic shows where the words stand in it; the other kinds have one sentence that is the answer.
  const around = kind === 'topic' ? bestExcerpt(record, words) : [];
  const sections = kind === 'topic' ? bestSections(record, words, MAX_SECTIONS) : [];
  return {
    rank,
    kind,
    title: markedPieces(names[0] ?? '', words),
    address: url,
    says: around.length > 0 || !meta.gist ? around : [meta.gist],
    levels: (filters.level ?? []) as Level[],
    sections: sections.map(({ id, text }) => ({ title: markedPieces(text, words), address: `${url}#${id}` })),
    names,
    topic: filters.topic?.[0],
    apart: meta.apart?.split(' | ') ?? [],
  };
}

/** What hints tell of a page, as a record without text: a hit by its names alone. */
export function recordOf({ kind, title, address, levels, aliases }: HintPage): PageRecord {
  return { url: address, content: '', anchors: [], meta: { title, aliases: aliases.join(';') }, filters: { kind: [kind], level: levels } };
}

/** The title and the other names of a page. */
export function namesIn({ meta }: PageRecord): string[] {
  return [meta.title ?? '', ...(meta.aliases?.split(/; */) ?? [])];
}
