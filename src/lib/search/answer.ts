import { cardOf, type Card } from './card.ts';
import type { HintPage, Hints } from './hints.ts';
import { hitOf, recordOf, type Hit, type PageRecord } from './hit.ts';
import { isFiltered, type Query } from './query.ts';
import { ranking, type Ranked } from './ranking.ts';
import { add } from './rarity.ts';
import { readAgain } from './read-again.ts';
import { exactly, relaxed, type Find } from './relaxed.ts';
import { spellerOf, type Speller } from './spelling.ts';
import { suggestOver, type Suggest } from './suggest.ts';
import { understood, type Understood } from './understood.ts';

/** How many pages have each value of the filters: a kind, an area, a level. Empty where hints are missing. */
export type Counts = ReadonlyMap<string, number>;

/** An index that can be asked. Each call fails if a file that it needs cannot be read; it never answers with less. */
export interface SearchIndex {
  find: Find;
  /** How many pages there are: hints number them as the index does. */
  count: number;
  /** The record of a page, by its place among them. What was read once is not read again. */
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
  /** Hints were there; without them nothing is sure of what the site does not have. */
  told: boolean;
}

/** What the search knows before the index is asked. Without hints it knows nothing, and works. */
export function known(hints?: Hints): Known {
  const { pages, words, same } = hints ?? { pages: [], words: new Map(), same: new Map() };
  const speller = spellerOf({ words, same });
  return { pages, speller, suggest: suggestOver(pages, speller), told: hints !== undefined };
}

/** Searches names and text and reads the records of the best `count` pages. Fails where the answer could be false. */
export async function answerTo(query: Query, index: SearchIndex, hints: Known, count: number): Promise<Answer> {
  const { text, asTyped } = query;
  const { pages, told } = hints;
  if (isFiltered(query) && !told) throw new Error('No hints, no filters.');
  const speller = asTyped ? { ...hints.speller, ...UNMENDED } : hints.speller;
  const meant = await understood(text, speller, async (word) => (await index.find(`"${word}"`)).length > 0);
  const { words, content, exact } = meant;
  const scores = await (exact ? exactly(words, index.find) : relaxed(meant, index.find, hints.speller, index.count));
  const all = ranking(pages, meant, scores, exact || asTyped ? [] : hints.suggest(words));
  if (all.length === 0) assertAbsent(meant, hints);
  const kept = all.filter(({ page }) => fits(pages[page], query));
  const best = (await readAgain(kept, index, pages, meant)).slice(0, count);
  const hits = await Promise.all(best.map(async ({ page }, place) => hitOf(await index.record(page), place + 1, content)));
  return { total: kept.length, hits, counts: countsOf(all, pages), words: content, mended: meant.mended, card: cardOf(hits, meant) };
}

/** The best pages by the names that hints tell of: at once, and without the index. Empty where no name fits or hints are missing. */
export async function namesAnswer(query: Query, { pages, speller, suggest }: Known, count: number): Promise<Answer> {
  const meant = await understood(query.text, speller, async () => false);
  const hits = ranking(pages, meant, new Map(), suggest(meant.words))
    .flatMap(({ page }) => pages[page] ?? [])
    .filter((page) => page.title && fits(page, query))
    .slice(0, count)
    .map((page, place) => hitOf(recordOf(page), place + 1, meant.content));
  return { total: hits.length, hits, counts: new Map(), words: meant.content };
}

const UNMENDED: Partial<Speller> = { mended: () => undefined };

/** A word that the site has was found nowhere: something is lost, and "nothing found" would be false. */
function assertAbsent({ content, exact }: Understood, { speller, told }: Known): void {
  if (!told || (!exact && content.some((word) => speller.has(word) && speller.tells(word))))
    throw new Error('A word of the site was found nowhere.');
}

function fits(page: HintPage | undefined, { kinds, areas, levels }: Query): boolean {
  const facets = facetsOf(page);
  return [kinds, areas, levels].every((wanted: readonly string[]) => wanted.length === 0 || wanted.some((each) => facets.includes(each)));
}

function countsOf(ranked: readonly Ranked[], pages: readonly HintPage[]): Counts {
  const counts = new Map<string, number>();
  for (const { page } of ranked) for (const facet of facetsOf(pages[page])) add(counts, facet, 1);
  return counts;
}

/** What filters go by. No area has the name of a kind or of a level (see `hintsFile`). */
function facetsOf(page: HintPage | undefined): string[] {
  return page ? [page.kind, page.area, ...page.levels] : [];
}
