import assert from 'node:assert/strict';
import { test } from 'node:test';
import { description, DESCRIPTION_LENGTH } from './description.ts';

const long = 'A broker keeps a message until a receiver can take it, so that both need not run at once. '.repeat(3).trim();

test('a text that fits is left alone', () => {
  assert.equal(description('A short gist.'), 'A short gist.');
});

test('a long text ends with a sentence where one fits', () => {
  assert.equal(description(long), 'A broker keeps a message until a receiver can take it, so that both need not run at once.');
});

test('a long sentence is cut after a word and says so', () => {
  const cut = description('word '.repeat(60));
  assert.match(cut, /word …$/);
  assert.ok(cut.length <= DESCRIPTION_LENGTH);
});
