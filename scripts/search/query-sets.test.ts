import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, percentile, placeOf } from './figures.ts';
import { automaticSets, openSet, seeded, withSlip } from './query-sets.ts';

test('rows whose answers are not written yet are counted and passed over', () => {
  const table = 'class\tquery\tids\tstatus\ntypo\tkafak\tkafka|term:lag\tcore\ntypo\tmonda\tmonads\tcore\n';
  const { judged, skipped } = openSet(table, new Set(['/topics/kafka/', '/terms/lag/']));
  assert.deepEqual([judged, skipped], [[{ set: 'typo', query: 'kafak', answers: ['/topics/kafka/', '/terms/lag/'] }], 1]);
});

test('a slip changes a word of four letters or more, the same way for the same seed', () => {
  const slip = () => withSlip('The lost update', seeded(8));
  assert.equal(slip(), slip());
  assert.notEqual(slip(), 'The lost update');
  assert.equal(withSlip('JWT', seeded(8)), 'JWT');
});

test('pages of one title answer for one another, and every heading is asked', () => {
  const pages = ['/topics/caching/', '/terms/caching/'].map((address) => ({
    address,
    title: 'Caching',
    headings: [{ id: 'x', title: 'Price' }],
  }));
  const sets = automaticSets(pages, seeded(1));
  assert.deepEqual(
    sets.map(({ set, answers }) => [set, answers.length]),
    [
      ['title with a typo', 2],
      ['60 % of a title', 2],
      ['heading', 2],
    ],
  );
  assert.equal(sets[1]?.query, 'Cachi');
});

test('figures count places, and what showed nothing', () => {
  const places = [1, 2, undefined].map((place) => ({ set: 'x', place, none: place === undefined }));
  const { mrr, first, firstThree, none } = figuresOf(places);
  assert.deepEqual([mrr, first, firstThree, none], [0.5, 1 / 3, 2 / 3, 1 / 3]);
  assert.equal(placeOf(['/b/'], ['/a/', '/b/']), 2);
  assert.equal(percentile([3, 1, 2], 0.5), 2);
});
