import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { fixture } from './fixture.ts';
import { searchSmall } from './search-small.ts';

/** Text that packs to about three quarters of its length. */
const noise = (letters: number) => `/*${randomBytes(letters).toString('base64').slice(0, letters)}*/`;

test('a search whose script is small, with all that it imports at once, is in order', () => {
  const files = {
    '_astro/hb-search.a1.js': 'import{a}from"./surface.b2.js";const later=()=>import("./words.d4.js")',
    '_astro/surface.b2.js': 'import"./hb-search.a1.js"',
    '_astro/words.d4.js': noise(20_000),
  };
  assert.deepEqual(searchSmall(fixture(files)), []);
});

test('one that is too large is named with its files; the script that every page has does not count', () => {
  const files = {
    '_astro/search-page.a1.js': `import{a}from"./surface.b2.js";import{b}from"./Base.c3.js";${noise(10_000)}`,
    '_astro/surface.b2.js': noise(10_000),
    '_astro/Base.c3.js': noise(10_000),
  };
  const [problem, ...others] = searchSmall(fixture(files));
  assert.equal(problem?.file, '_astro/search-page.a1.js');
  assert.match(problem.message, /takes 1\d\.\d KB packed with gzip: _astro\/search-page\.a1\.js, _astro\/surface\.b2\.js\.$/);
  assert.deepEqual(others, []);
});
