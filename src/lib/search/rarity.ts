/** Inverse document frequency as in BM25: a word on few of the pages says more. */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + (Math.max(all, pages) - pages + 0.5) / (pages + 0.5)) || 0.01;
}

/** All numbers together. */
function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** Adds to the number that stands at a key; a key that is new stands at nothing. */
export function add<Key>(numbers: Map<Key, number>, key: Key, more: number): void {
  numbers.set(key, (numbers.get(key) ?? 0) + more);
}

/** A page with a word: its score, and how much of that counts: 1 is the very word. */
export interface Counted {
  page: number;
  score: number;
  counts: number;
}

/** How well a page answers several words. */
export interface Covered {
  /** The sum of its scores. */
  score: number;
  /** The same, of each word as much as it says by its rarity. */
  weighed: number;
  /** The share of the words, by their rarity, that it has: 1 is all. */
  covers: number;
}

/** Puts together the pages that words found one by one. */
export function covering(apart: readonly (readonly Counted[])[], count: number): Map<number, Covered> {
  const rarities = apart.map((pages) => rarity(sum(pages.map(({ counts }) => counts)), count));
  const covered = new Map<number, Covered>();
  apart.forEach((pages, word) => {
    const share = (rarities[word] ?? 0) / sum(rarities);
    for (const { page, score, counts } of pages) {
      const known = covered.get(page) ?? { score: 0, weighed: 0, covers: 0 };
      known.score += score * counts;
      known.weighed += score * counts * share;
      known.covers += counts * share;
      covered.set(page, known);
    }
  });
  return covered;
}
