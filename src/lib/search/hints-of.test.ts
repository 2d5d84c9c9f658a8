import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedRecord } from './fixture.ts';
import { hintsOf } from './hints-of.ts';

const topic = indexedRecord('b', '/topics/caching/', {
  content: 'A cache keeps a copy. Evict early.',
  meta: { title: 'Caching', aliases: 'LRU; data is stale' },
  filters: { kind: ['topic'], area: ['scale'], level: ['senior', 'junior'] },
  anchors: [
    { element: 'h2', id: 'eviction', text: 'What goes first' },
    { element: 'figure', id: 'drawing', text: '' },
    { element: 'h2', id: 'questions', text: 'Interview questions' },
  ],
});
const question = indexedRecord('a', '/questions/why-cache/', {
  content: 'Why keep a copy?',
  meta: { title: 'Why cache?', aliases: 'cold cache' },
  filters: { kind: ['question'], area: ['scale'], level: ['mid'], topic: ['caching'] },
});

test('pages stand in the order of their records and know their topic by its place', () => {
  const { pages } = hintsOf([topic, question], 1);
  assert.deepEqual(
    pages.map(({ kind, topic: place, levels }) => ({ kind, place, levels })),
    [
      { kind: 'question', place: 1, levels: ['mid'] },
      { kind: 'topic', place: undefined, levels: ['junior', 'senior'] },
    ],
  );
});

test('a topic tells its names and its own headings, a question only what it is', () => {
  const [asked, told] = hintsOf([topic, question], 1).pages;
  assert.deepEqual([told?.title, told?.aliases, told?.headings], ['Caching', ['LRU', 'data is stale'], ['What goes first']]);
  assert.deepEqual([asked?.title, asked?.aliases], ['', []]);
});

test('words of the names of topics and terms are always known, others where they stand on enough pages', () => {
  const words = (fewest: number) => [...hintsOf([topic, question], fewest).words.keys()];
  assert.ok(words(1).includes('evict'));
  assert.ok(!words(2).includes('evict'));
  for (const named of ['lru', 'stale', 'copy']) assert.ok(words(2).includes(named), named);
  for (const rare of ['cold', 'goes']) assert.ok(words(1).includes(rare) && !words(2).includes(rare), rare);
});
