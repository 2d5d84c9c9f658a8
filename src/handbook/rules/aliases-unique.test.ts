import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const QUEUE = 'src/content/terms/queue.md';

test('an alias of two terms is a problem, however it is capitalised', () => {
  assert.deepEqual(told({ [QUEUE]: replaced('explainedIn:', 'aliases: [BTree]\nexplainedIn:') }), [
    'terms/queue.md:4 [aliases-unique] aliases: "BTree" names the term "b-tree" too. Keep it where most readers expect it, and write it with one more word in the other.',
  ]);
});

test('an alias that is the name of another entry of its kind is a problem', () => {
  assert.match(
    told({ [QUEUE]: replaced('explainedIn:', 'aliases: [b-tree]\nexplainedIn:') }).join(),
    /"b-tree" names the term "b-tree" too/,
  );
});

test('a topic and a term may share a name, and an entry may repeat its own', () => {
  assert.deepEqual(told({ [QUEUE]: replaced('explainedIn:', 'aliases: [queue, index]\nexplainedIn:') }), []);
});
