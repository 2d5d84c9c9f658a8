import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepest, levelWords } from './levels.ts';

test('levels are named from shallow to deep, whatever their order', () => {
  assert.equal(levelWords(['mid']), 'Mid');
  assert.equal(levelWords(['senior', 'junior']), 'Junior, senior');
  assert.equal(levelWords([]), '');
});

test('all levels are named in two words', () => {
  assert.equal(levelWords(['senior', 'junior', 'mid']), 'All levels');
});

test('the deepest of some levels is found', () => {
  assert.equal(deepest(['senior', 'junior']), 'senior');
  assert.equal(deepest([]), 'junior');
});
