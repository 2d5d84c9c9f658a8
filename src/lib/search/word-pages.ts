import type { Counted } from './rarity.ts';
import type { Find } from './relaxed.ts';
import type { Speller } from './spelling.ts';

/** Few words begin with a longer one, and each question costs time. */
const SHORT = 4;
/** What a page counts where only a longer word begins with a word of the site. */
const ONLY_BEGUN = 0.15;
/** What a word covers of the one that it stands for, as a power of what it counts. */
const SAME_COVERS = 0.5;

/** Pages with a word. Pagefind takes every word that begins with it for it: where the site has a short word itself, those are other words. */
async function wordPages(word: string, find: Find, speller: Speller): Promise<Counted[]> {
  const isShort = word.length <= SHORT && speller.has(word);
  const [whole, begun] = await Promise.all([
    isShort ? find(`"${word}"`) : [],
    // Half of all words begin with any one letter, and nobody means them.
    isShort && word.length === 1 ? undefined : find(word),
  ]);
  const very = new Set(whole.map(({ page }) => page));
  return (begun ?? whole).map(({ page, score }) => {
    const counts = very.size === 0 || very.has(page) ? 1 : ONLY_BEGUN;
    return { page, score: score * counts, counts };
  });
}

/** Pages with a word, or with one that stands for it. */
export async function anyOf(word: string, find: Find, speller: Speller): Promise<Counted[]> {
  const best = new Map<number, Counted>();
  await Promise.all(
    [{ word, counts: 1 }, ...speller.same(word)].map(async ({ word: same, counts: share }) => {
      for (const { page, score, counts } of await wordPages(same, find, speller))
        if (score * share > (best.get(page)?.score ?? 0))
          best.set(page, { page, score: score * share, counts: counts * share ** SAME_COVERS });
    }),
  );
  return [...best.values()];
}
