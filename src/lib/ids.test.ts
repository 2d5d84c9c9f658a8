import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, freshKey, ID_PATTERN, KEY_PATTERN, kindOfFolder, KINDS, withArticle } from './ids.ts';

test('an id is lower-case words joined by single hyphens', () => {
  for (const id of ['indexing', 'b-tree', '2pc', 'http-2']) assert.match(id, ID_PATTERN);
  for (const id of ['', 'B-tree', 'b--tree', '-tree', 'tree-', 'b_tree', 'b tree', 'é', 'a/b', 'a.b']) assert.doesNotMatch(id, ID_PATTERN);
});

test('each kind has a folder of its own, which names the kind again', () => {
  for (const kind of KINDS) assert.equal(kindOfFolder(folderOf(kind)), kind);
  assert.equal(kindOfFolder('topic'), undefined);
});

test('a kind is named with its article', () => {
  assert.deepEqual(KINDS.map(withArticle), ['an area', 'a topic', 'a question', 'a term', 'a claim', 'a pack']);
});

test('a fresh key is a key, and none that is taken', () => {
  const draws = [0, 0, 0, 0, 0, 0, 0, 0.999];
  const random = () => draws.shift() ?? assert.fail('drew too often');
  assert.equal(freshKey(new Set(['2222']), random), '222z');
  assert.match(freshKey(new Set(), Math.random), KEY_PATTERN);
});
