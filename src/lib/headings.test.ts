import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsIn } from './headings.ts';

test('a heading has a depth, words, an explicit id and a line', () => {
  assert.deepEqual(headingsIn('## Why `x` stays {#why}\n\ntext\n\n### Details\r\n'), [
    { depth: 2, text: 'Why `x` stays', id: 'why', line: 1 },
    { depth: 3, text: 'Details', line: 5 },
  ]);
});

test('an underlined line is a heading', () => {
  assert.deepEqual(headingsIn('Top\n===\n\nBelow {#below}\n---\n'), [
    { depth: 1, text: 'Top', line: 1 },
    { depth: 2, text: 'Below', id: 'below', line: 4 },
  ]);
});

test('hashes in code, words after a hash, rules and tables are no headings', () => {
  assert.deepEqual(headingsIn('```sh\n# a\n```\n#tag\n\n---\n\n| a |\n| --- |\n| b |\n\n- a\n---\n'), []);
});
