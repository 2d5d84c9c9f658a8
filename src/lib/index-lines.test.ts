import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexLines, type Indexed } from './index-lines.ts';

const term: Indexed = { kind: 'term', name: 'B-tree', address: '/terms/b-tree/', data: { aliases: ['btree', 'B-Tree'] } };
const question: Indexed = { kind: 'question', name: 'Why a B-tree?', address: '/questions/why/', data: { aliases: ['b-tree question'] } };

test('a term stands under its other names too, with a word to its own', () => {
  assert.deepEqual(indexLines([term]), [
    { name: 'B-tree', address: '/terms/b-tree/', note: 'term' },
    { name: 'btree', address: '/terms/b-tree/', note: 'see B-tree' },
  ]);
});

test('a question stands under its own words only', () => {
  assert.deepEqual(
    indexLines([question]).map(({ name }) => name),
    ['Why a B-tree?'],
  );
});

test('the order is that of an English index: neither case nor signs come first', () => {
  const lines = indexLines(['kid', 'JWK', 'jti', 'JWE'].map((name) => ({ kind: 'term', name, address: `/terms/${name}/`, data: {} })));
  assert.deepEqual(
    lines.map(({ name }) => name),
    ['jti', 'JWE', 'JWK', 'kid'],
  );
});
