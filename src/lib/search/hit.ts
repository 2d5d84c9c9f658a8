import { KINDS, type Kind } from '../ids.ts';
import { LEVELS, type Level } from '../levels.ts';
import { excerptPieces, titlePieces, type Piece } from './excerpt.ts';

/** What Pagefind knows of a page that it found: the part of its record that is read here. */
export interface PageRecord {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sub_results: readonly { title: string; url: string; weighted_locations: readonly { balanced_score: number }[] }[];
}

/** A heading on a page that was found, with its address. */
export interface Section {
  title: Piece[];
  address: string;
}

/** A page that was found, as it is shown. */
export interface Hit {
  /** Place among all results, 1 is the best, however they are grouped. */
  rank: number;
  kind: Kind;
  title: Piece[];
  address: string;
  /** The words around what was looked for, or the page's own sentence where that says more. */
  says: Piece[];
  levels: Level[];
  sections: Section[];
}

/** More would push the next page out of sight. */
const MAX_SECTIONS = 3;

/** The hit that a record of Pagefind stands for. */
export function hitOf(record: PageRecord, rank: number, words: string): Hit {
  // The build has checked that each record names its kind.
  const kind = KINDS.find((known) => record.filters.kind?.includes(known)) ?? 'topic';
  const title = record.meta.title ?? record.url;
  return {
    rank,
    kind,
    title: titlePieces(title, words),
    address: record.url,
    says: sentence(record, kind),
    levels: LEVELS.filter((level) => record.filters.level?.includes(level)),
    sections: kind === 'topic' ? bestSections(record, words) : [],
  };
}

/** A topic shows where the words stand in it; the other kinds have one sentence that is the answer. */
function sentence({ excerpt, meta }: PageRecord, kind: Kind): Piece[] {
  const around = excerptPieces(excerpt);
  const gist = meta.gist ? [{ text: meta.gist, marked: false }] : around;
  return kind === 'topic' && around.some(({ marked }) => marked) ? around : gist;
}

/** Pagefind lists sections as they stand on the page; the sum of their scores puts the right one first. */
function bestSections({ sub_results }: PageRecord, words: string): Section[] {
  return sub_results
    .filter(({ url }) => url.includes('#'))
    .map(({ title, url, weighted_locations }) => ({
      title: titlePieces(title, words),
      address: url,
      score: weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SECTIONS)
    .map(({ title, address }) => ({ title, address }));
}
