import { cardOf, type Card } from './card.ts';
import type { HintPage, Hints } from './hints.ts';
import { hitOf, hitOfHint, type Hit, type PageRecord } from './hit.ts';
import { isFiltered, type Query } from './query.ts';
import { ranking, type Ranked } from './ranking.ts';
import { readAgain, titledPages, withTitled } from './read-again.ts';
import { exactly, relaxed, type Find, type FoundPage, type Scored } from './relaxed.ts';
import { spellerOf, type Speller } from './spelling.ts';
import { suggestOver, type Suggest } from './suggest.ts';
import { titledOver, type Titled } from './titled.ts';
import { understood, type Understood } from './understood.ts';
import { partedWords } from './words.ts';

/** Marks that only code has inside its words. */
const LIKE_CODE = /[(){}=<>;_$*[\]|&]/;

/** How many pages have each value of each filter: `counts.kind.topic`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An index that can be asked. Each call fails if a file that it needs cannot be read; it never answers with less. */
export interface SearchIndex {
  find: Find;
  /** Every page, in the order in which hints number them. */
  pages: readonly FoundPage[];
  /** The record of a page, by its place among them. */
  record(page: number): Promise<PageRecord>;
}

/** The answer to a query: its best hits, of how many. */
export interface Answer {
  total: number;
  hits: Hit[];
  counts: Counts;
  /** The words that it was searched for: what a page that is opened marks. */
  words: string[];
  /** The query as it was searched, where its spelling was mended. */
  mended?: string | undefined;
  /** The concept that the query names, where it names one. */
  card?: Card | undefined;
}

/** What is made once of the hints. */
export interface Known {
  pages: readonly HintPage[];
  speller: Speller;
  suggest: Suggest;
  titled: Titled;
  /** Hints were there; without them nothing is sure of what the site does not have. */
  told: boolean;
}

/** What the search knows before the index is asked. Without hints it knows nothing, and works. */
export function known(hints: Hints | undefined): Known {
  const { pages, words, same } = hints ?? { pages: [], words: new Map(), same: new Map() };
  const speller = spellerOf({ words, same });
  return { pages, speller, suggest: suggestOver(pages, speller), titled: titledOver(pages), told: hints !== undefined };
}

/** Searches names and text and reads the records of the best `count` pages. Fails where the answer could be false. */
export async function answerTo(query: Query, index: SearchIndex, hints: Known, count: number): Promise<Answer> {
  if (isFiltered(query) && !hints.told) throw new Error('No hints, no filters.');
  const isWritten = async (word: string) => (await index.find(`"${word}"`)).length > 0;
  const called = titledPages(query.text, hints.titled(query.text), index);
  const meant = await understood(query.text, query.asTyped ? { ...hints.speller, ...UNMENDED } : hints.speller, isWritten);
  const found = rankedPages(meant, index, query.asTyped ? { ...hints, suggest: () => [] } : hints);
  const [titled, others] = await Promise.all([called, found]);
  const ranked = withTitled(others, titled);
  if (ranked.length === 0) assertAbsent(meant, hints);
  const kept = ranked.filter(({ page }) => fits(hints.pages[page], query));
  const read = await readAgain(kept, titled, index, hints.pages, meant);
  const records = await Promise.all(read.slice(0, count).map(async ({ page, record }) => record ?? index.record(page)));
  const hits = records.map((record, place) => hitOf(record, place + 1, meant.content, LIKE_CODE.test(meant.marked ?? '')));
  const counts = countsOf(ranked, hints.pages);
  return { total: kept.length, hits, counts, words: meant.content, mended: meant.mended, card: cardOf(hits, meant) };
}

/** The best pages by the names that hints tell of: at once, and without the index. Empty where no name fits or hints are missing. */
export function namesAnswer(query: Query, hints: Known, count: number): Answer {
  const words = partedWords(query.text);
  const ranked = ranking(hints.pages, { words, content: hints.speller.content(words) }, new Map(), hints.suggest(words)).filter(
    ({ page }) => fits(hints.pages[page], query),
  );
  const told = ranked.flatMap(({ page }) => hints.pages[page] ?? []).filter(({ title }) => title !== '');
  const hits = told.slice(0, count).map((page, place) => hitOfHint(page, place + 1, words));
  return { total: hits.length, hits, counts: {}, words };
}

const UNMENDED: Pick<Speller, 'nearest' | 'parts' | 'near'> = { nearest: () => [], near: () => [], parts: () => undefined };

async function rankedPages(meant: Understood, index: SearchIndex, { pages, speller, suggest }: Known): Promise<Ranked[]> {
  const places = new Map(index.pages.map(({ id }, place) => [id, place]));
  const scored = await (meant.exact ? exactly(meant.words, index.find) : relaxed(meant, index.find, speller, index.pages.length));
  const byPlace = new Map(
    [...scored].flatMap(([id, score]): [number, Scored][] => {
      const place = places.get(id);
      return place === undefined ? [] : [[place, score]];
    }),
  );
  return ranking(pages, meant, byPlace, meant.exact ? [] : suggest(meant.words));
}

/** A word that the site has was found nowhere: something is lost, and "nothing found" would be false. */
function assertAbsent({ content, exact }: Understood, { speller, told }: Known): void {
  if (!told || (!exact && content.some((word) => speller.has(word) && speller.tells(word))))
    throw new Error('A word of the site was found nowhere.');
}

function fits(page: HintPage | undefined, { kinds, areas, levels }: Query): boolean {
  const any = <Value>(wanted: readonly Value[], has: (value: Value) => boolean) => wanted.length === 0 || wanted.some(has);
  if (!page) return kinds.length + areas.length + levels.length === 0;
  return (
    any(kinds, (kind) => kind === page.kind) &&
    any(areas, (area) => area === page.area) &&
    any(levels, (level) => page.levels.includes(level))
  );
}

/** How many of the pages have each value of each filter. */
function countsOf(ranked: readonly Ranked[], pages: readonly HintPage[]): Counts {
  const counts: Record<'kind' | 'area' | 'level', Record<string, number>> = { kind: {}, area: {}, level: {} };
  for (const { page } of ranked) {
    const { kind, area, levels } = pages[page] ?? { kind: '', area: '', levels: [] };
    counts.kind[kind] = (counts.kind[kind] ?? 0) + 1;
    counts.area[area] = (counts.area[area] ?? 0) + 1;
    for (const level of levels) counts.level[level] = (counts.level[level] ?? 0) + 1;
  }
  return counts;
}
