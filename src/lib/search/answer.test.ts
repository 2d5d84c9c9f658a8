import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, known, namesAnswer, type SearchIndex } from './answer.ts';
import { hintPage } from './fixture.ts';
import type { PageRecord } from './hit.ts';
import { queryFor } from './query.ts';
import { queryOf } from './query-in-address.ts';

const PAGES = ['caching', 'indexing', 'kafka'];
const hints = known({
  pages: PAGES.map((id) => hintPage(id, { levels: id === 'kafka' ? ['senior'] : ['junior'] })),
  words: new Map([...PAGES, 'speed'].map((word) => [word, 1])),
  same: new Map(),
});

const record = (id: string): PageRecord => ({
  url: `/topics/${id}/`,
  content: `All of ${id} and speed`,
  meta: { title: id, gist: 'G' },
  filters: { kind: ['topic'] },
  anchors: [],
});

/** An index of three pages, of which some have a word. */
function indexWith(finds: Record<string, readonly string[]>) {
  const read: string[] = [];
  const index: SearchIndex = {
    count: PAGES.length,
    find: async (words) => (finds[words] ?? []).map((id, place) => ({ page: PAGES.indexOf(id), score: 10 - place })),
    record: async (place) => {
      const id = PAGES[place] ?? '';
      read.push(id);
      return record(id);
    },
  };
  return { index, read };
}
const found = { speed: PAGES, kafka: ['kafka'] };
const answer = (search: string, finds: Record<string, readonly string[]> = found, told = hints) =>
  answerTo(queryOf(search), indexWith(finds).index, told, 2);

test('an answer counts all pages and ranks as many as are shown', async () => {
  const { total, hits, counts } = await answer('q=speed');
  assert.equal(total, 3);
  assert.deepEqual(
    hits.map(({ rank, address }) => [rank, address]),
    [
      [1, '/topics/caching/'],
      [2, '/topics/indexing/'],
    ],
  );
  assert.deepEqual(Object.fromEntries(counts), { topic: 3, data: 3, junior: 2, senior: 1 });
});

test('filters keep to their pages, and the counts stay those of all', async () => {
  const { total, counts } = await answer('q=speed&level=senior');
  assert.deepEqual([total, counts.get('junior')], [1, 2]);
});

test('a misspelt query says what was searched, unless it is meant as typed', async () => {
  assert.equal((await answer('q=kafak')).mended, 'kafka');
  assert.equal((await answer('q=kafak&as-typed=')).total, 0);
});

test('"nothing" is only said of words that the site does not have', async () => {
  assert.equal((await answer('q=zzyzx')).total, 0);
  await assert.rejects(answer('q=speed', {}), /found nowhere/);
});

test('without hints words are found, filters are refused, and nothing is sure to be absent', async () => {
  const without = known(undefined);
  assert.equal((await answer('q=kafka', { ...found, '"kafka"': ['kafka'] }, without)).total, 1);
  await assert.rejects(answer('q=kafka&level=mid', found, without));
  await assert.rejects(answer('q=zzyzx', found, without));
});

test('a page that cannot be read makes the answer fail instead of leaving the page out', async () => {
  const { index } = indexWith(found);
  await assert.rejects(answerTo(queryOf('q=speed'), { ...index, record: async () => Promise.reject(new Error('404')) }, hints, 5), /404/);
});

test('names answer without the index, slips of the finger mended', async () => {
  for (const typed of ['kaf', 'kafak']) {
    const { hits } = await namesAnswer(queryFor(typed), hints, 5);
    assert.deepEqual(
      hits.map(({ address }) => address),
      ['/topics/kafka/'],
    );
  }
  assert.equal((await namesAnswer(queryFor('kaf'), known(undefined), 5)).total, 0);
});
