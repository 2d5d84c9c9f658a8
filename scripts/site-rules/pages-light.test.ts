import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { firstVisit } from './first-visit.ts';
import { fixture, page } from './fixture.ts';
import { pagesLight } from './pages-light.ts';

/** Text that does not compress to less than about this many bytes, in steps of 32. */
function noise(bytes: number): string {
  const digests = Array.from({ length: Math.ceil(bytes / 32) }, (_, index) => createHash('sha256').update(String(index)).digest('base64'));
  return `/*${digests.join('')}*/`;
}

function messages(files: Record<string, string>): string[] {
  return pagesLight(fixture(files)).map(({ file, message }) => `${file}: ${message}`);
}

function filesAskedFor(head: string, files: Record<string, string>): readonly string[] {
  const site = fixture({ 'a/index.html': page('', head), ...files });
  const [first] = site.pages;
  assert.ok(first);
  return firstVisit(site, first).files;
}

test('a page with its script is light', () => {
  assert.deepEqual(
    messages({ 'topics/a/index.html': page('Text', '<script type="module" src="/_astro/a.js"></script>'), '_astro/a.js': 'a()' }),
    [],
  );
});

test('styles, scripts, preloads and pictures are asked for; lazy pictures, icons and links are not', () => {
  const head = `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><link rel="preload" href="/a.woff2"><link rel="icon" href="/a.svg">
    <link rel="canonical" href="/a/"><img src="/now.png"><img src="/later.png" loading="lazy"><a href="/b/">b</a>`;
  const files = Object.fromEntries(['a.css', 'a.js', 'a.woff2', 'a.svg', 'now.png', 'later.png', 'b/index.html'].map((path) => [path, '']));
  assert.deepEqual(filesAskedFor(head, files), ['a/index.html', 'a.css', 'a.js', 'a.woff2', 'now.png']);
});

test('what a script imports is asked for too, what it may import later is not', () => {
  const files = {
    '_astro/a.js': 'import{x}from"./b.js";import"./c.js";const later=()=>import("./d.js")',
    '_astro/b.js': 'export * from "/_astro/e.js"',
    '_astro/c.js': '',
    '_astro/d.js': '',
    '_astro/e.js': 'import "./a.js"',
  };
  assert.deepEqual(filesAskedFor('<script type="module" src="/_astro/a.js"></script>', files), [
    'a/index.html',
    '_astro/a.js',
    '_astro/b.js',
    '_astro/c.js',
    '_astro/e.js',
  ]);
});

test('more than three requests are too many', () => {
  const head = '<script src="/a.js"></script><script src="/b.js"></script><script src="/c.js"></script>';
  assert.deepEqual(messages({ 'a/index.html': page('', head), 'a.js': '', 'b.js': '', 'c.js': '' }), [
    'a/index.html: The first visit takes 4 requests: a/index.html, a.js, b.js, c.js.',
  ]);
});

test('a page comes in one round trip, and takes 20 KB in all', () => {
  const heavy = page(noise(15 * 1024));
  assert.match(messages({ 'topics/a/index.html': heavy }).join(), /^topics\/a\/index\.html: The HTML takes 1\d\.\d KB\.$/);
  assert.match(messages({ 'areas/a/index.html': heavy }).join(), /^areas\/a\/index\.html: The HTML takes 1\d\.\d KB\.$/);
  const [head, rest] = ['<link rel="stylesheet" href="/a.css">', noise(26 * 1024)];
  assert.match(messages({ 'terms/b-tree/index.html': page('', head), 'a.css': rest }).join(), /The first visit takes 2\d\.\d KB\.$/);
});

test('what is fetched after the first paint is of the first visit too', () => {
  const head = '<script data-script="/a.js" data-sheet="/a.css">later()</script>';
  assert.deepEqual(filesAskedFor(head, { 'a.js': '', 'a.css': '' }), ['a/index.html', 'a.js', 'a.css']);
});

test('the two lists of everything may grow to 60 KB', () => {
  assert.deepEqual(messages({ 'terms/index.html': page(noise(26 * 1024)) }), []);
  assert.match(messages({ 'a-z/index.html': page(noise(70 * 1024)) }).join(), /The first visit takes 7\d\.\d KB\.$/);
});

test('a page to print may be heavy', () => {
  assert.deepEqual(messages({ 'print/handbook/index.html': page(noise(26 * 1024)) }), []);
});

test('scripts, inline ones included, take 4 KB at most', () => {
  const files = { 'a/index.html': page('', `<script>${noise(3000)}</script><script src="/a.js"></script>`), 'a.js': noise(3000) };
  assert.match(messages(files).join(), /^a\/index\.html: The scripts take \d\.\d KB\.$/);
});

test('nothing of the search is loaded at once', () => {
  const files = { 'a/index.html': page('', '<link rel="preload" href="/pagefind-1a2b/pagefind.js">'), 'pagefind-1a2b/pagefind.js': '' };
  assert.deepEqual(messages(files), ['a/index.html: Search is loaded at once: pagefind-1a2b/pagefind.js.']);
});
