import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../fixture.ts';

const moved = (yaml: string) => told({ 'src/content/moved.yaml': yaml });

test('moves that go in a circle are told once, with the circle', () => {
  assert.deepEqual(moved('topics/a: topics/b\ntopics/b: topics/c\ntopics/c: topics/a\n'), [
    'moved.yaml:1 [moves] The moves topics/a → topics/b → topics/c → topics/a go in a circle. Remove the line whose page exists, and let the others end there.',
  ]);
});

test('a move to a page or a section that does not exist names the nearest ones', () => {
  assert.deepEqual(moved('topics/indices: topics/indexes\n'), [
    'moved.yaml:1 [moves] The move ends at "topics/indexes": "indexes" is not a topic. Did you mean "indexing"? Topics are the file names in src/content/topics.',
  ]);
  assert.match(moved('topics/indices: topics/indexing#shalow\n').join(), /has no section "shalow"\. Did you mean "shallow"\?/);
});

test('a move from something that is still there is a problem', () => {
  assert.deepEqual(moved('topics/queues: topics/indexing\n'), [
    'moved.yaml:1 [moves] "topics/queues" is still there, so nobody would be sent on. Remove this line, or remove what stands at /topics/queues/.',
  ]);
  assert.match(moved('topics/indexing#numbers: topics/indexing#shallow\n').join(), /"topics\/indexing#numbers" is still there/);
});

test('a chain of moves is judged by where it ends', () => {
  assert.deepEqual(moved('topics/a: topics/b\ntopics/b: terms/queue\nterms/heap#x: topics/indexing#shallow\n'), []);
});

test('a line that is not a move is told how to write one', () => {
  assert.deepEqual(moved('topic/indices: topics/indexing\n'), [
    'moved.yaml:1 [moves] "topic/indices: topics/indexing" is not a move. Write it as "topics/old-id: topics/new-id", or with anchors as "topics/id#old: topics/id#new".',
  ]);
});
