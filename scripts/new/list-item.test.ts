import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withListItem } from './list-item.ts';

test('an item goes to the end of a list in brackets, and comments stay', () => {
  assert.equal(withListItem('# top\na: [b, c] # why\nd: 1\n', ['a'], 'e'), '# top\na: [b, c, e] # why\nd: 1\n');
  assert.equal(withListItem('a: [] # none yet\n', ['a'], 'e'), 'a: [e] # none yet\n');
  assert.equal(withListItem('a: [\n  b, # first\n  c\n]\n', ['a'], 'e'), 'a: [\n  b, # first\n  c, e\n]\n');
});

test('an item goes to the end of a list of lines, with its indentation', () => {
  assert.equal(withListItem('a:\n  - b # why\n  - c # last\nd: 1\n', ['a'], 'e'), 'a:\n  - b # why\n  - c # last\n  - e\nd: 1\n');
  assert.equal(withListItem('a:\n- b', ['a'], 'e'), 'a:\n- b\n- e');
});

test('a list inside a list is found by its place', () => {
  assert.equal(
    withListItem('- id: x\n  topics: []\n- id: y\n  topics:\n    - b\n', [1, 'topics'], 'e'),
    '- id: x\n  topics: []\n- id: y\n  topics:\n    - b\n    - e\n',
  );
});

test('a list that is missing or empty is written', () => {
  assert.equal(withListItem('a: 1\n', ['list'], 'e'), 'a: 1\nlist: [e]\n');
  assert.equal(withListItem('list:\na: 1\n', ['list'], 'e'), 'list: [e]\na: 1\n');
});

test('folded texts around it keep their lines', () => {
  const yaml = 'gist: >-\n  One line\n  and another.\nlist: [b]\nreviewed: 2026-11-24\n';
  assert.equal(withListItem(yaml, ['list'], 'e'), yaml.replace('[b]', '[b, e]'));
});
