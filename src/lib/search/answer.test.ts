import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, type SearchIndex } from './answer.ts';
import { queryOf } from './query.ts';

function indexOf(addresses: string[]) {
  const asked: unknown[] = [];
  const index: SearchIndex = {
    find: async (words, filters) => {
      asked.push({ words, filters });
      return { pages: addresses, counts: { kind: { topic: addresses.length } } };
    },
    record: async (url) => {
      if (url === '/lost/') throw new Error('404');
      return { url, excerpt: '', meta: { title: url }, filters: { kind: ['topic'] }, sub_results: [] };
    },
    forget: (pages) => asked.push({ forgotten: pages.length }),
  };
  return { index, asked };
}

test('an answer counts all pages, and reads and ranks only as many as are shown', async () => {
  const { index, asked } = indexOf(['/a/', '/b/', '/c/']);
  const answer = await answerTo(queryOf('q=x&level=mid'), index, 2);
  assert.equal(answer.total, 3);
  assert.deepEqual(
    answer.hits.map(({ rank, address }) => [rank, address]),
    [
      [1, '/a/'],
      [2, '/b/'],
    ],
  );
  assert.deepEqual(asked, [{ words: 'x', filters: { kind: [], area: [], level: ['mid'] } }, { forgotten: 3 }]);
});

test('a page that cannot be read makes the answer fail instead of leaving the page out', async () => {
  const { index } = indexOf(['/a/', '/lost/']);
  await assert.rejects(answerTo(queryOf('q=x'), index, 5), /404/);
});
