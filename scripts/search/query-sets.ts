/** A query with the pages that answer it, by address below the base. */
export interface Judged {
  set: string;
  query: string;
  answers: readonly string[];
}

/** A page by its names, as the automatic sets need it. */
export interface Named {
  address: string;
  title: string;
  headings: readonly { id: string; title: string }[];
}

/** Letters that stand for a slip of the finger. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Share of a title that somebody has typed when the answer should be there. */
const TYPED = 0.6;

/**
 * Reads the open set: tab-separated class, query, ids joined by `|`. Rows of which no id stands on this site are counted, not judged.
 * @param addresses all addresses of the site
 */
export function openSet(table: string, addresses: ReadonlySet<string>): { judged: Judged[]; skipped: number } {
  const rows = table.trim().split('\n').slice(1);
  const judged = rows.flatMap((row): Judged[] => {
    const [set = '', query = '', ids = ''] = row.split('\t');
    const answers = ids.split('|').flatMap((id) => {
      const address = id.startsWith('term:') ? `/terms/${id.slice(5)}/` : `/topics/${id}/`;
      return addresses.has(address) ? [address] : [];
    });
    return answers.length > 0 ? [{ set, query, answers }] : [];
  });
  return { judged, skipped: rows.length - judged.length };
}

/**
 * Queries that are made of the site itself: every title with one slip, 60 % of every title, every heading. Pages with the same title
 * answer for one another.
 * @param random a source of numbers in [0, 1): the same one gives the same slips
 */
export function automaticSets(pages: readonly Named[], random: () => number): Judged[] {
  const byTitle = Map.groupBy(pages, ({ title }) => title.toLowerCase());
  const byHeading = Map.groupBy(
    pages.flatMap(({ address, headings }) => headings.map(({ title }) => ({ address, title }))),
    ({ title }) => title.toLowerCase(),
  );
  const titles = [...byTitle.values()].map((same) => ({ title: same[0]?.title ?? '', answers: same.map(({ address }) => address) }));
  const headings = [...byHeading.values()].map((same) => ({ query: same[0]?.title ?? '', answers: same.map(({ address }) => address) }));
  return [
    ...titles.map(({ title, answers }) => ({ set: 'title with a typo', query: withSlip(title, random), answers })),
    ...titles.map(({ title, answers }) => ({ set: '60 % of a title', query: title.slice(0, Math.ceil(title.length * TYPED)), answers })),
    ...headings.map((heading) => ({ set: 'heading', ...heading })),
  ];
}

/** One slip in a word of at least four letters: a letter left out, doubled by another, replaced, or swapped with its neighbour. */
export function withSlip(title: string, random: () => number): string {
  const draw = (count: number) => Math.floor(random() * count);
  const words = [...title.matchAll(/\p{L}{4,}/gu)];
  const word = words[draw(words.length)];
  if (!word) return title;
  const at = word.index + 1 + draw(word[0].length - 1);
  const letter = LETTERS[draw(LETTERS.length)] ?? '';
  const [before, here, after] = [title.slice(0, at), title[at] ?? '', title.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    title.slice(0, at - 1) + here + (title[at - 1] ?? '') + after,
  ];
  return slips[draw(slips.length)] ?? title;
}

/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
