import type { SearchIndex } from './answer.ts';
import type { HintPage } from './hints.ts';
import { namesIn } from './hit.ts';
import { add } from './rarity.ts';
import { alike, isCalled, type Ranked, type Typed } from './ranking.ts';
import type { Scores } from './relaxed.ts';
import { partedWords } from './words.ts';

/** So many of the best are read, and ordered again by what their records say of their names. */
const READ_AGAIN = 10;
/** So many words in their order are the beginning of a title, and no accident. */
const BEGUN = 3;

/**
 * The pages with the best ones in the order that the names in their records give them. A topic comes just before the best of its
 * questions and claims, for it explains what they ask; but whoever types the title of one gets that first.
 */
export async function readAgain(
  ranked: readonly Ranked[],
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
  const titled = first.filter((_, nth) => isTitle(names[nth]?.[0] ?? '', typed)).map(({ page }) => page);
  for (const page of titled) add(scores, page, top);
  liftTopics(scores, pages, titled);
  const score = ({ page }: Ranked) => scores.get(page) ?? 0;
  return [...first.sort((a, b) => score(b) - score(a) || a.page - b.page), ...ranked.slice(READ_AGAIN)];
}

/** Whether somebody typed this very title with all its words, or its beginning and nothing else. */
function isTitle(title: string, { words }: Typed): boolean {
  return (words.length >= BEGUN && partedWords(title).join(' ').startsWith(words.join(' '))) || isCalled(title, { words, content: words });
}

/** Puts each topic just before the best of its questions and claims, except before those of `apart`. */
function liftTopics(scores: Scores, pages: readonly HintPage[], apart: readonly number[]): void {
  for (const [page, score] of [...scores]) {
    const { kind, topic } = pages[page] ?? {};
    if (topic === undefined || (kind !== 'question' && kind !== 'claim') || apart.includes(page)) continue;
    if (score >= (scores.get(topic) ?? 0)) scores.set(topic, score * 1.0001);
  }
}
