import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintPage } from './fixture.ts';
import { hitOf, recordOf, type PageRecord } from './hit.ts';

const topic: PageRecord = {
  url: '/topics/indexing/',
  content: 'Why copy rows? Scans a scan reads all. Order of scan',
  anchors: ['Why copy rows?', 'Scans', 'Order'].map((text, place) => ({
    element: 'h2',
    id: text.slice(0, 3),
    text,
    location: [0, 3, 8][place] ?? 0,
  })),
  meta: { title: 'Database indexes', gist: 'A second, sorted copy.', aliases: 'index; slow query' },
  filters: { kind: ['topic'], level: ['senior', 'junior'] },
};
const term: PageRecord = {
  ...topic,
  meta: { ...topic.meta, apart: 'key: names a row | view: is a query' },
  filters: { kind: ['term'], topic: ['indexing'] },
};

test('the sections of a topic that have the words come best first', () => {
  const { sections } = hitOf(topic, 1, ['scan']);
  assert.deepEqual(
    sections.map(({ address }) => address),
    ['/topics/indexing/#Sca', '/topics/indexing/#Ord'],
  );
  assert.deepEqual(sections[0]?.title, ['', 'Scans', '']);
});

test('a topic shows the words in its text, or its gist where only its title or aliases have them', () => {
  assert.ok(hitOf(topic, 1, ['scan']).says.some((text, nth) => nth % 2 === 1 && text === 'scan'));
  assert.deepEqual(hitOf(topic, 1, ['slow']).says, ['A second, sorted copy.']);
});

test('a term answers with its meaning, knows its names and what it is not, and lists no sections', () => {
  const hit = hitOf(term, 4, ['scan']);
  assert.deepEqual(hit.says, ['A second, sorted copy.']);
  assert.deepEqual([hit.rank, hit.kind, hit.sections, hit.topic], [4, 'term', [], 'indexing']);
  assert.deepEqual(hit.names, ['Database indexes', 'index', 'slow query']);
  assert.deepEqual(hit.apart, ['key: names a row', 'view: is a query']);
});

test('a hint stands for its page by its names alone', () => {
  const hit = hitOf(recordOf(hintPage('Database indexes', { address: '/topics/indexing/' })), 2, ['index']);
  assert.deepEqual([hit.rank, hit.address, hit.says, hit.title[1]], [2, '/topics/indexing/', [], 'indexes']);
});
