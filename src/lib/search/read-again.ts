import type { SearchIndex } from './answer.ts';
import type { HintPage } from './hints.ts';
import { namesIn } from './hit.ts';
import { alike, isCalled, liftTopics, type Ranked, type Typed } from './ranking.ts';
import { titleKey } from './titled.ts';

/** So many of the best are read, and ordered again by what their records say of their names. */
const READ_AGAIN = 10;
/** So many words in their order are the beginning of a title, and no accident. */
const BEGUN = 3;

/** The pages with the best ones in the order that the names in their records give them, and before all those whose title was typed. */
export async function readAgain(
  ranked: readonly Ranked[],
  titled: readonly number[],
  index: Pick<SearchIndex, 'record'>,
  pages: readonly HintPage[],
  typed: Typed,
): Promise<Ranked[]> {
  const first = ranked.slice(0, READ_AGAIN);
  const names = await Promise.all(first.map(async ({ page }) => namesIn(await index.record(page))));
  const scores = new Map(
    first.map(({ page, score }, nth) => {
      const [title = '', ...aliases] = names[nth] ?? [];
      const told = pages[page];
      return [page, (score * alike({ title, aliases, headings: told?.headings ?? [] }, typed)) / alike(told, typed)];
    }),
  );
  const top = Math.max(...scores.values());
  const asked = first.flatMap(({ page }, nth) => {
    const isTitled = titled.includes(page);
    if (!isTitled && !isTitle(names[nth]?.[0] ?? '', typed)) return [];
    const score = scores.get(page) ?? 0;
    if (isTitled) scores.set(page, 2 * top + score);
    // Of a title that is told its name has said so already.
    else if (!pages[page]?.title) scores.set(page, top + score / 100);
    return page;
  });
  liftTopics(scores, pages, asked);
  const score = ({ page }: Ranked) => scores.get(page) ?? 0;
  return [...first.sort((a, b) => score(b) - score(a) || a.page - b.page), ...ranked.slice(READ_AGAIN)];
}

/** The pages whose title somebody typed, whole: those that hints point at and whose records say so. */
export async function titledPages(text: string, places: readonly number[], index: Pick<SearchIndex, 'record'>): Promise<number[]> {
  const records = await Promise.all(places.map((place) => index.record(place)));
  return places.filter((_, nth) => titleKey(records[nth]?.meta.title ?? '') === titleKey(text));
}

/** Whether somebody typed this very title, or its beginning and nothing else. */
function isTitle(title: string, typed: Typed): boolean {
  const { words } = typed;
  return (words.length >= BEGUN && titleKey(title).startsWith(words.join(' '))) || isCalled(title, typed);
}
