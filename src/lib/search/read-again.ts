import type { SearchIndex } from './answer.ts';
import type { HintPage } from './hints.ts';
import type { PageRecord } from './hit.ts';
import { alike, isCalled, liftTopics, type Ranked, type Typed } from './ranking.ts';
import { titleKey } from './titled.ts';

/** So many of the best are read, and ordered again by what their records say of their names. */
const READ_AGAIN = 10;
/** So many words in their order are the beginning of a title, and no accident. */
const BEGUN = 3;

/** A page with its record, where that was read already. */
export interface Read {
  page: number;
  score: number;
  record: PageRecord | undefined;
}

/** The pages with the best ones in the order that the names in their records give them, and before all those whose title was typed. */
export async function readAgain(
  ranked: readonly Ranked[],
  titled: ReadonlySet<number>,
  index: Pick<SearchIndex, 'record'>,
  pages: readonly HintPage[],
  typed: Typed,
): Promise<Read[]> {
  const rest = ranked.slice(READ_AGAIN).map(({ page, score }) => ({ page, score, record: undefined }));
  const best = await Promise.all(
    ranked.slice(0, READ_AGAIN).map(async ({ page, score }): Promise<Read> => {
      const record = await index.record(page);
      const [title = '', ...aliases] = recordNames(record);
      const names = { title, aliases, headings: pages[page]?.headings ?? [] };
      return { page, record, score: (score * alike(names, typed)) / alike(pages[page], typed) };
    }),
  );
  const scores = new Map(best.map(({ page, score }) => [page, score]));
  const asked = best.filter(({ record }) => record && isTitle(record.meta.title ?? '', typed));
  // Of a title that is told its name has said so already.
  const top = Math.max(0, ...scores.values());
  for (const { page, score } of asked) if (pages[page]?.title === '') scores.set(page, top + score / 100);
  liftTopics(scores, pages, new Set(asked.map(({ page }) => page)));
  const order = (a: Read, b: Read) => (scores.get(b.page) ?? 0) - (scores.get(a.page) ?? 0) || a.page - b.page;
  const [first, others] = parted([...best.sort(order), ...rest], ({ page }) => titled.has(page));
  return [...first, ...others];
}

/** The pages whose title somebody typed, whole: those that hints point at and whose records say so. */
export async function titledPages(text: string, places: readonly number[], index: Pick<SearchIndex, 'record'>): Promise<Set<number>> {
  const records = await Promise.all(places.map((place) => index.record(place)));
  return new Set(places.filter((_, nth) => titleKey(records[nth]?.meta.title ?? '') === titleKey(text)));
}

/** The pages in their order, with those whose title was typed among them, and among the first that are read, whatever the index found. */
export function withTitled(ranked: readonly Ranked[], titled: ReadonlySet<number>): Ranked[] {
  const [first, others] = parted(ranked, ({ page }) => titled.has(page));
  const lost = [...titled].filter((page) => !first.some((each) => each.page === page));
  return [...first, ...lost.map((page) => ({ page, score: ranked[0]?.score ?? 1 })), ...others];
}

/** Whether somebody typed this very title, or its beginning and nothing else. */
function isTitle(title: string, typed: Typed): boolean {
  const { words } = typed;
  const begun = words.length >= BEGUN && titleKey(title).startsWith(words.join(' '));
  return begun || isCalled(title, typed);
}

/** The title and the other names of a page. */
function recordNames({ meta }: PageRecord): string[] {
  return [meta.title ?? '', ...(meta.aliases ?? '').split(';')];
}

function parted<Value>(all: readonly Value[], is: (value: Value) => boolean): [Value[], Value[]] {
  return [all.filter(is), all.filter((each) => !is(each))];
}
