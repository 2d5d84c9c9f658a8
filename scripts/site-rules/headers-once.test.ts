import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersBlocks, headersFile } from '../../src/lib/security/headers-file.ts';
import { fixture } from './fixture.ts';
import { headersOnce } from './headers-once.ts';

const paths = ['404.html', '_astro/main.D4x_a1Bc.js', 'index.html', 'pagefind-3f9c2a1b/pagefind.js', 'topics/jwt/index.html'];
const emitted = headersFile(headersBlocks(paths, { 'X-Frame-Options': 'DENY' }, '/'));

function messages(headers: string, more: string[] = []): string[] {
  const files = Object.fromEntries([...paths, ...more].map((path) => [path, '']));
  return headersOnce(fixture({ ...files, _headers: headers, _redirects: '' })).map(({ file, message }) => `${file}: ${message}`);
}

test('the emitted rules give each file one', () => {
  assert.deepEqual(messages(emitted), []);
});

test('a file that was written after _headers has no rule', () => {
  assert.deepEqual(messages(emitted, ['late/index.html']), ['late/index.html: The file has no caching rule, not "no-cache".']);
});

test('a file under two rules is found', () => {
  assert.deepEqual(messages(`${emitted}/topics/jwt/\n  Cache-Control: no-store\n`), [
    'topics/jwt/index.html: The file has the caching rules "no-cache" and "no-store", not "no-cache".',
  ]);
});

test('a rule that breaks the contract is found', () => {
  assert.deepEqual(messages(emitted.replace('no-store', 'max-age=60')), [
    '404.html: The file has the caching rules "max-age=60", not "no-store".',
  ]);
});

test('what is kept for a year has a hash in its address', () => {
  assert.deepEqual(messages(emitted, ['_astro/logo.svg']), [
    '_astro/logo.svg: The file is cached for a year, and its address has no hash.',
  ]);
});

test('a site without _headers is found', () => {
  assert.deepEqual(
    headersOnce(fixture({ 'index.html': '' })).map(({ message }) => message),
    ['There is no _headers.'],
  );
});
