import type { Counted } from './rarity.ts';
import type { Find } from './relaxed.ts';
import type { Speller } from './spelling.ts';

/** Few words begin with a longer one, and each question costs time. */
const SHORT = 4;
/** What a page counts where only a longer word begins with a word of the site. */
const ONLY_BEGUN = 0.15;

/** Pages with a word. Pagefind takes every word that begins with it for it: where the site has a short word itself, those are other words. */
async function wordPages(word: string, find: Find, speller: Speller): Promise<Counted[]> {
  const isShort = word.length <= SHORT && speller.has(word);
  const [whole, begun] = await Promise.all([
    isShort ? find(`"${word}"`) : [],
    // Half of all words begin with any one letter, and nobody means them.
    isShort && word.length === 1 ? undefined : find(word),
  ]);
  const very = new Set(whole.map(({ page }) => page));
  return (begun ?? whole).map(({ page, score }) => ({ page, score, counts: very.size === 0 || very.has(page) ? 1 : ONLY_BEGUN }));
}

/** Pages with a word, or with one that stands for it. */
export async function anyOf(word: string, find: Find, speller: Speller): Promise<Counted[]> {
  const best = new Map<number, Counted>();
  await Promise.all(
    [{ word, counts: 1 }, ...speller.same(word)].map(async ({ word: same, counts: share }) => {
      for (const { page, score, counts } of await wordPages(same, find, speller)) {
        const before = best.get(page);
        if (!before || score * counts * share > before.score * before.counts) best.set(page, { page, score, counts: counts * share });
      }
    }),
  );
  return [...best.values()];
}
