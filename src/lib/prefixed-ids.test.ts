import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prefixedIds } from './prefixed-ids.ts';

test('an id and everything that points to it keep fitting together', () => {
  assert.equal(
    prefixedIds('<h2 id="a"><a href="#a">A</a></h2><table aria-labelledby="a b"></table><path marker-end="url(#m)"/>', 'x'),
    '<h2 id="x-a"><a href="#x-a">A</a></h2><table aria-labelledby="x-a x-b"></table><path marker-end="url(#x-m)"/>',
  );
});

test('a link to another page stays as it is', () => {
  assert.equal(prefixedIds('<a href="/topics/jwt/#parts">', 'x'), '<a href="/topics/jwt/#parts">');
});
