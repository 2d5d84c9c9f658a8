import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const AREAS = 'src/content/areas.yaml';

test('a topic in no area is told where to add it', () => {
  assert.deepEqual(told({ [AREAS]: replaced('[indexing]', '[]') }), [
    'topics/indexing.mdx:1 [one-area] The topic "indexing" stands in no area. Add it to the topics of one area in src/content/areas.yaml, where a reader should meet it.',
  ]);
});

test('a topic in two areas is told which', () => {
  assert.deepEqual(told({ [AREAS]: replaced('- queues', '- queues\n    - indexing') }), [
    'areas.yaml:11 [one-area] topics: "indexing" stands in area "data" already. Keep it in "data" or in "messaging", and remove it from the other.',
  ]);
});

test('a broken areas.yaml is one problem, not one for each topic', () => {
  assert.deepEqual(
    told({ [AREAS]: replaced('topics: [indexing]', 'topics: [indexing') }).map((line) => line.slice(0, 28)),
    ['areas.yaml:6 [front-matter] '],
  );
  assert.deepEqual(
    told({ [AREAS]: replaced('title: Data', 'titel: Data') }).map((line) => /\[.*?\]/.exec(line)?.[0]),
    ['[shape]', '[shape]'],
  );
});
