import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';
import { nearest } from './nearest.ts';

test('a slip of the fingers is one change', () => {
  for (const [a, b] of [
    ['index', 'indx'],
    ['index', 'indeex'],
    ['index', 'intex'],
    ['index', 'idnex'],
  ] as const)
    assert.equal(editDistance(a, b), 1, b);
  assert.equal(editDistance('', 'abc'), 3);
  assert.equal(editDistance('same', 'same'), 0);
});

test('the nearest names come best first', () => {
  assert.deepEqual(nearest('indexes', ['hashing', 'indexing', 'index-bloat', 'caching']), ['indexing']);
  assert.deepEqual(nearest('jtw', ['jwt', 'jws', 'kafka']), ['jwt']);
});

test('a name is also found by a word that it shares', () => {
  assert.deepEqual(nearest('visibility-map', ['visibility-timeout', 'invisible-mat']), ['visibility-timeout']);
  assert.deepEqual(nearest('queue', ['priority-queue', 'jws']), ['priority-queue']);
});

test('nothing is suggested for what is like nothing', () => {
  assert.deepEqual(nearest('b-tree', ['job-queue', 'binding', 'request-reply']), []);
  assert.deepEqual(nearest('', ['a', 'b']), []);
});

test('no more names come than asked for, equal ones in the order of the alphabet', () => {
  assert.deepEqual(nearest('topic-x', ['topic-b', 'topic-c', 'topic-a'], 2), ['topic-a', 'topic-b']);
});
