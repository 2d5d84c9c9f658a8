import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedPieces } from './excerpt.ts';

const shown = (text: string, ...wanted: string[]) =>
  markedPieces(text, wanted)
    .map((text, nth) => (nth % 2 === 1 ? `[${text}]` : text))
    .join('');

test('words that are wanted, in any form or begun, are marked', () => {
  assert.equal(shown('Database indexes and B-trees', 'index'), 'Database [indexes] and B-trees');
  assert.equal(shown('Authentication', 'authen'), '[Authentication]');
});

test('marked words side by side are one piece, the space after them is not marked', () => {
  assert.equal(shown('the lost update again', 'lost', 'update'), 'the [lost update] again');
});

test('compounds are marked by either part, and accents make no difference', () => {
  assert.equal(shown('write-ahead log', 'ahead'), '[write-ahead] log');
  assert.equal(shown('Café culture', 'cafe'), '[Café] culture');
});

test('marks of HTML are text like any other, and nothing is lost', () => {
  assert.equal(shown('a <mark> & b', 'x'), 'a <mark> & b');
  assert.equal(shown('', 'x'), '');
});
