import { hitOf, type Hit, type PageRecord } from './hit.ts';
import type { Query } from './query.ts';

/** How many pages have each value of each filter: `counts.kind.topic`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the index finds: handles of pages, best first, and how many of all pages with the words have each value of a filter. */
export interface Found {
  pages: readonly string[];
  counts: Counts;
}

/** An index that can be asked. Each call fails if a file that it needs cannot be read; it never answers with less. */
export interface SearchIndex {
  /** Pages with all of these words, of which each filter allows any of its values. */
  find(words: string, filters: Readonly<Record<string, readonly string[]>>): Promise<Found>;
  /** The record of a page, by its handle of the last answer. */
  record(page: string): Promise<PageRecord>;
  /** Says that the other pages of an answer will not be asked for, so that they need not be kept. */
  forget(pages: readonly string[]): void;
}

/** The answer to a query: its best hits, of how many. */
export interface Answer {
  total: number;
  hits: Hit[];
  counts: Counts;
}

/** Asks the index and reads the records of the best `count` pages. */
export async function answerTo(query: Query, index: SearchIndex, count: number): Promise<Answer> {
  const filters = { kind: query.kinds, area: query.areas, level: query.levels };
  const { pages, counts } = await index.find(query.text, filters);
  const shown = pages.slice(0, count);
  const records = await Promise.all(shown.map((page) => index.record(page)));
  index.forget(pages);
  return { total: pages.length, hits: records.map((record, place) => hitOf(record, place + 1, query.text)), counts };
}
