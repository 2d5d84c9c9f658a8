import type { Find, FoundPage } from './relaxed.ts';
import type { Speller } from './spelling.ts';

/** Few words begin with a longer one, and each question costs time. */
const SHORT = 4;
/** What a page counts where only a longer word begins with a word of the site. */
const ONLY_BEGUN = 0.15;
/** What a word covers of the one that it stands for, as a power of what it counts. */
const SAME_COVERS = 0.5;

/** A page with a word: how far it is the very word, 1 is wholly. */
export interface Counted extends FoundPage {
  counts: number;
}

/** Pages with a word. Pagefind takes every word that begins with it for it: where the site has a short word itself, those are other words. */
async function wordPages(word: string, find: Find, speller: Speller): Promise<Counted[]> {
  if (word.length > SHORT || !speller.has(word)) return counted(await find(word));
  // Half of all words begin with any one letter, and nobody means them.
  if (word.length === 1) return counted(await find(`"${word}"`));
  const [begun, whole] = await Promise.all([find(word), find(`"${word}"`)]);
  const very = new Set(whole.map(({ id }) => id));
  return counted(begun, (id) => (very.size === 0 || very.has(id) ? 1 : ONLY_BEGUN));
}

function counted(pages: readonly FoundPage[], counts: (id: string) => number = () => 1): Counted[] {
  return pages.map(({ id, score }) => ({ id, score: score * counts(id), counts: counts(id) }));
}

/** Pages with a word, or with one that stands for it. */
export async function anyOf(word: string, find: Find, speller: Speller): Promise<Counted[]> {
  const found = await Promise.all(
    [{ word, counts: 1 }, ...speller.same(word)].map(async (each) =>
      (await wordPages(each.word, find, speller)).map(({ id, score, counts }) => ({
        id,
        score: score * each.counts,
        counts: counts * each.counts ** SAME_COVERS,
      })),
    ),
  );
  const best = new Map<string, Counted>();
  for (const page of found.flat()) if (page.score > (best.get(page.id)?.score ?? 0)) best.set(page.id, page);
  return [...best.values()];
}
