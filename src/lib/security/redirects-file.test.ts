import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locationOf, parseRedirectsFile, redirectsFile, redirectsOf } from './redirects-file.ts';

const moves = [
  { from: '/topics/indices/', to: '/topics/indexing/' },
  { from: '/topics/b-tree/', to: '/topics/indexing/#shallow' },
];

test('a _redirects file reads back as what was written', () => {
  assert.deepEqual(parseRedirectsFile(redirectsFile(moves)), moves);
  assert.deepEqual(parseRedirectsFile(redirectsFile([])), []);
});

test('a redirect keeps the query, before the anchor', () => {
  assert.equal(locationOf({ from: '/a/', to: '/b/' }, '?level=mid'), '/b/?level=mid');
  assert.equal(locationOf({ from: '/a/', to: '/b/#c' }, '?level=mid'), '/b/?level=mid#c');
  assert.equal(locationOf({ from: '/a/', to: '/b/#c' }, ''), '/b/#c');
});

test('a line that is no redirect is named', () => {
  for (const line of ['/a/ /b/', '/a/ /b/ 302', 'a/ /b/ 301', '/a/ https://example.org/ 301']) {
    assert.throws(() => parseRedirectsFile(`# moved\n${line}\n`), /_redirects:2 /, line);
  }
});

test('a moved question takes its prompt and its Markdown twin along', () => {
  const paths = ['questions/why-not/index.html', 'questions/why.md', 'questions/why/index.html', 'questions/why/prompt/index.html'];
  assert.deepEqual(redirectsOf([{ from: 'questions/old', to: 'questions/why' }], paths, '/handbook/'), [
    { from: '/handbook/questions/old.md', to: '/handbook/questions/why.md' },
    { from: '/handbook/questions/old/', to: '/handbook/questions/why/' },
    { from: '/handbook/questions/old/prompt/', to: '/handbook/questions/why/prompt/' },
  ]);
});

test('a page that became a section leads to the section, after all later moves', () => {
  const moved = [
    { from: 'topics/b-tree', to: 'topics/indices#shallow' },
    { from: 'topics/indices', to: 'topics/indexing' },
  ];
  assert.deepEqual(redirectsOf(moved, ['topics/indexing/index.html'], '/'), [
    { from: '/topics/b-tree/', to: '/topics/indexing/#shallow' },
    { from: '/topics/indices/', to: '/topics/indexing/' },
  ]);
});

test('a moved section has no redirect: its anchor never reaches the server', () => {
  assert.deepEqual(redirectsOf([{ from: 'topics/a#x', to: 'topics/b#x' }], ['topics/b/index.html'], '/'), []);
});
