import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintPage } from './fixture.ts';
import type { PageRecord } from './hit.ts';
import { readAgain } from './read-again.ts';

const TITLES = ['Scaling', 'What is the difference between scaling up and scaling out?', 'vertical scaling'];
const pages = [
  hintPage('Scaling'),
  hintPage('', { kind: 'question', address: '', topic: 0 }),
  hintPage('vertical scaling', { kind: 'term', topic: 0 }),
];
const record = async (page: number): Promise<PageRecord> => ({
  url: `/${page}/`,
  content: '',
  meta: { title: TITLES[page] ?? '' },
  filters: {},
  anchors: [],
});

/** Places in the order of the answer, where the index gave the pages these scores. */
async function order(words: string[], ...scores: number[]): Promise<number[]> {
  const ranked = scores.map((score, page) => ({ page, score })).sort((a, b) => b.score - a.score);
  return (await readAgain(ranked, { record }, pages, { words, content: words })).map(({ page }) => page);
}

test('a topic comes just before the best of its questions', async () => {
  assert.deepEqual(await order(['scaling', 'out'], 1, 10, 9), [0, 1, 2]);
});

test('whoever types the title of a question, or its beginning, gets that before its topic', async () => {
  for (const words of ['what is the difference between scaling up and out', 'what is the diff'])
    assert.equal((await order(words.split(' '), 9, 2, 10))[0], 1, words);
});

test('the title of another page in the middle of a sentence is no title that was typed', async () => {
  assert.deepEqual(await order(['vertical', 'scaling', 'or', 'not'], 1, 10, 2), [0, 1, 2]);
});
