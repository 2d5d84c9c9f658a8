import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, known, type SearchIndex } from './answer.ts';
import { hintPage } from './fixture.ts';
import { queryFor } from './query.ts';
import { titleKey, titledOver, titleMark } from './titled.ts';

const ASKED = 'What is the difference between scaling up and scaling out?';
const TERMS = ['vertical scaling', 'horizontal scaling', 'scaling group', 'scaling'];
const TITLES = [...TERMS, ...Array.from({ length: 12 }, (_, number) => `Scaling ${number}`), ASKED];
const words = new Map([...new Set(TITLES.flatMap((title) => titleKey(title).split(' ')))].map((word) => [word, 1 as const]));

/** An index that finds every page but the one that is asked for. */
const index: SearchIndex = {
  count: TITLES.length,
  find: async () => TITLES.slice(0, -1).map((_, page) => ({ page, score: 100 - page })),
  record: async (place) => ({
    url: `/${place}/`,
    content: 'scaling',
    meta: { title: TITLES[place] ?? '' },
    filters: { kind: [TITLES[place] === ASKED ? 'question' : 'term'] },
    anchors: [],
  }),
};

/** Titles in the order of the answer to a query, where this page is told only by a mark. */
async function titles(query: string, mark = titleMark(ASKED)): Promise<(string | undefined)[]> {
  const pages = TITLES.map((title) => (title === ASKED ? hintPage('', { kind: 'question', address: '', mark }) : hintPage(title)));
  const { hits } = await answerTo(queryFor(query), index, known({ pages, words, same: new Map() }), 20);
  return hits.map(({ names }) => names[0]);
}

test('whoever types a whole title gets its page first, though its words name others and the index does not find it', async () => {
  const spellings = [ASKED, ASKED.slice(0, -1), `${ASKED.slice(0, -1)}.`, ASKED.toUpperCase(), `“${ASKED}”`];
  for (const spelling of spellings) assert.equal((await titles(spelling))[0], ASKED, spelling);
});

test('a page whose mark is only by chance that of the query is left out', async () => {
  assert.ok(!(await titles('scaling', titleMark('scaling'))).includes(ASKED));
});

test('pages of one title are all found by it, and nothing by no words', () => {
  const titled = titledOver([hintPage('Cache'), hintPage('', { mark: titleMark('cache?') }), hintPage('Caching')]);
  assert.deepEqual(titled('CACHE.'), [0, 1]);
  assert.deepEqual(titled(' ?! '), []);
});
