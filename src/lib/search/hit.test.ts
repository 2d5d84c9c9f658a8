import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitOf, type PageRecord } from './hit.ts';

const section = (title: string, anchor: string, ...scores: number[]) => ({
  title,
  url: `/topics/indexing/${anchor}`,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

const topic: PageRecord = {
  url: '/topics/indexing/',
  excerpt: 'a <mark>scan</mark> reads all',
  meta: { title: 'Database indexes', gist: 'A second, sorted copy.' },
  filters: { kind: ['topic'], level: ['senior', 'junior'] },
  sub_results: [
    section('Database indexes', '', 90),
    section('Why', '#why', 1, 1),
    section('Scans', '#scans', 5, 2, 4),
    section('Order', '#order', 3),
    section('Price', '#price', 8),
  ],
};

test('the sections of a topic come best first, at most three, without the page itself', () => {
  const { sections } = hitOf(topic, 1, 'scan');
  assert.deepEqual(
    sections.map(({ address }) => address),
    ['/topics/indexing/#scans', '/topics/indexing/#price', '/topics/indexing/#order'],
  );
  assert.deepEqual(sections[0]?.title, [{ text: 'Scans', marked: true }]);
});

test('a topic shows the words around the hit, or its gist where only its title or aliases were hit', () => {
  assert.equal(hitOf(topic, 1, 'scan').says[1]?.text, 'scan');
  assert.deepEqual(hitOf({ ...topic, excerpt: 'In the beginning' }, 1, 'scan').says, [{ text: 'A second, sorted copy.', marked: false }]);
});

test('a term answers with its meaning and a question lists no sections', () => {
  const term = hitOf({ ...topic, filters: { kind: ['term'] } }, 4, 'scan');
  assert.deepEqual(term.says, [{ text: 'A second, sorted copy.', marked: false }]);
  assert.deepEqual([term.rank, term.kind, term.sections], [4, 'term', []]);
});

test('levels are ordered from shallow to deep', () => {
  assert.deepEqual(hitOf(topic, 1, '').levels, ['junior', 'senior']);
});
