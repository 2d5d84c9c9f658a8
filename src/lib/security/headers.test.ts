import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cachingOf, securityHeaders } from './headers.ts';

test('files with a hash in their address are kept for a year', () => {
  for (const path of [
    '_astro/main.D4x_a1.js',
    'pack-items/b346eb1d6be0.json',
    'pagefind-3f9c2a1b/pagefind.js',
    'pagefind-3f9c2a1b/fragment/en_1.pf_fragment',
  ]) {
    assert.equal(cachingOf(path).cacheControl, 'public, max-age=31536000, immutable', path);
  }
});

test('a page that is not there is not stored', () => {
  assert.equal(cachingOf('404.html').cacheControl, 'no-store');
});

test('pages, their twins and files without a hash are asked for again', () => {
  for (const path of ['index.html', 'topics/jwt/index.html', 'topics/404.html', 'favicon.svg', 'pagefind/pagefind.js', 'handbook.json']) {
    assert.equal(cachingOf(path).cacheControl, 'no-cache', path);
  }
});

test('the policy travels with its companions', () => {
  const names = Object.keys(securityHeaders("default-src 'none'"));
  assert.deepEqual(names, [
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Referrer-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Embedder-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
  ]);
});
