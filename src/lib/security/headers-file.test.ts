import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersAt, headersBlocks, headersFile, matchingBlocks, parseHeadersFile } from './headers-file.ts';

const paths = [
  '_astro/main.a1b2c3d4.js',
  '_headers',
  '404.html',
  'favicon.svg',
  'index.html',
  'topics/index.html',
  'topics/jwt/index.html',
];
const blocks = headersBlocks(paths, { 'X-Frame-Options': 'DENY' }, '/');

test('a _headers file reads back as what was written', () => {
  assert.deepEqual(parseHeadersFile(headersFile(blocks)), blocks);
});

test('every address carries the security headers and one caching rule', () => {
  const expected: [string, string][] = [
    ['/', 'no-cache'],
    ['/404.html', 'no-store'],
    ['/_astro/main.a1b2c3d4.js', 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 'no-cache'],
    ['/topics/', 'no-cache'],
    ['/topics/jwt/', 'no-cache'],
  ];
  for (const [address, caching] of expected) {
    assert.deepEqual(headersAt(blocks, address), { 'X-Frame-Options': 'DENY', 'Cache-Control': caching }, address);
    assert.equal(matchingBlocks(blocks, address).filter(({ headers }) => headers['Cache-Control']).length, 1, address);
  }
});

test('the files that hosts read have no rule of their own', () => {
  assert.ok(!blocks.some(({ pattern }) => pattern.includes('_headers')));
});

test('a site below a base path says nothing of its neighbours', () => {
  const below = headersBlocks(paths, { 'X-Frame-Options': 'DENY' }, '/handbook/');
  assert.deepEqual(headersAt(below, '/handbook/topics/jwt/'), { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' });
  assert.deepEqual(headersAt(below, '/handbook/'), { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' });
  assert.deepEqual(headersAt(below, '/other/'), {});
});

test('a header that two blocks give is joined, as hosts do', () => {
  const twice = parseHeadersFile('/*\n  Cache-Control: no-cache\n/a/*\n  Cache-Control: no-store\n');
  assert.deepEqual(headersAt(twice, '/a/b/'), { 'Cache-Control': 'no-cache, no-store' });
});

test('a line that is neither path nor header is named', () => {
  assert.throws(() => parseHeadersFile('/*\n  no colon here\n'), /_headers:2 .*no colon here/);
  assert.throws(() => parseHeadersFile('  X-Early: header\n'), /_headers:1/);
});
