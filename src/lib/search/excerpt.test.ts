import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptPieces, titlePieces } from './excerpt.ts';

test('hits of an excerpt are marked, and neighbours are marked as one', () => {
  assert.deepEqual(excerptPieces('… the <mark>isolation</mark> <mark>level</mark> is chosen …'), [
    { text: '… the ', marked: false },
    { text: 'isolation level', marked: true },
    { text: ' is chosen …', marked: false },
  ]);
});

test('markup that the text speaks about comes out as text', () => {
  assert.deepEqual(excerptPieces('&lt;img src=x onerror=alert(1)&gt; & <mark>&lt;b&gt;</mark>'), [
    { text: '<img src=x onerror=alert(1)> & ', marked: false },
    { text: '<b>', marked: true },
  ]);
});

test('marks that open or close alone lose no text', () => {
  const text = (excerpt: string) =>
    excerptPieces(excerpt)
      .map((piece) => piece.text)
      .join('');
  assert.equal(text('a</mark>b<mark>c'), 'abc');
  assert.equal(text(''), '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<mark>', '</mark>', 'word', ' ')), (parts) => {
      assert.equal(text(parts.join('')), parts.filter((part) => !part.includes('mark')).join(''));
    }),
  );
});

test('a title is marked where its words begin as the words of the query do', () => {
  assert.deepEqual(titlePieces('Isolation levels in C++', 'LEVEL c++'), [
    { text: 'Isolation ', marked: false },
    { text: 'levels', marked: true },
    { text: ' in ', marked: false },
    { text: 'C++', marked: true },
  ]);
  assert.deepEqual(titlePieces('Résumé (again)', 'resume again'), [{ text: 'Résumé (again)', marked: true }]);
  assert.deepEqual(titlePieces('List<T> or <mark>', 'list'), [
    { text: 'List<T>', marked: true },
    { text: ' or <mark>', marked: false },
  ]);
});

test('a query without a letter marks nothing', () => {
  assert.deepEqual(titlePieces('Isolation', '… !'), [{ text: 'Isolation', marked: false }]);
});
