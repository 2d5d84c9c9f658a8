import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameWords } from './same-words.ts';

test('both spellings of English stand for each other, nearly in full', () => {
  assert.deepEqual(sameWords('normalise'), [{ word: 'normalize', counts: 0.95 }]);
  assert.deepEqual(sameWords('normalization'), [{ word: 'normalisation', counts: 0.95 }]);
});

test('the short words of the trade stand for the long ones, at half', () => {
  assert.ok(sameWords('db').some(({ word, counts }) => word === 'database' && counts === 0.5));
  assert.deepEqual(sameWords('kafka'), []);
});
