import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recentIn, soughtIn, withRecent } from './recent.ts';

test('the newest search comes first, each once, and five are kept', () => {
  assert.deepEqual(withRecent(['a', 'b', 'c', 'd', 'e'], 'f'), ['f', 'a', 'b', 'c', 'd']);
  assert.deepEqual(withRecent(['a', 'b'], 'b'), ['b', 'a']);
  assert.deepEqual(withRecent(['a'], ''), ['a']);
});

test('what was stored comes back', () => {
  assert.deepEqual(recentIn(['lost update', 7, '']), ['lost update']);
  const sought = { path: '/topics/jwt/', words: ['token'], at: 5 };
  assert.deepEqual(soughtIn([sought, null, 7, { path: '/' }, sought]), [sought, sought]);
});

test('no stored value makes the decoders fail, and none is longer than they allow', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      assert.ok((recentIn(value)?.length ?? 0) <= 5);
      assert.ok((soughtIn(value)?.length ?? 0) <= 5);
      assert.ok((soughtIn([{ path: '', at: 0, words: value }])?.[0]?.words.length ?? 0) <= 200);
    }),
    { numRuns: 100_000 },
  );
});
