import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const INDEXING = 'src/content/topics/indexing.mdx';

test('a question in no topic is told so', () => {
  assert.deepEqual(told({ [INDEXING]: replaced(', index-unused]', ']') }), [
    'questions/index-unused.mdx:1 [one-topic] The question "index-unused" stands in no topic. Add it to the questions of one topic, where it should be read.',
  ]);
});

test('a question in two topics is told which', () => {
  assert.deepEqual(told({ 'src/content/topics/queues.mdx': replaced('symptoms:', 'questions: [index-unused]\nsymptoms:') }), [
    'topics/queues.mdx:7 [one-topic] questions: "index-unused" stands in topic "indexing" already. Keep it in "indexing" or in "queues", and link to it from the text of the other.',
  ]);
});

test('the questions of a topic that is broken are not told that they stand in none', () => {
  const lines = told({ [INDEXING]: replaced('title: Database indexes', 'titel: Database indexes') });
  assert.ok(
    lines.every((line) => line.startsWith('topics/indexing.mdx:')),
    lines.join('\n'),
  );
});
