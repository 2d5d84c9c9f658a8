import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, page } from './fixture.ts';
import { linksResolve } from './links-resolve.ts';

const canonical = '<link rel="canonical" href="https://handbook.example/topics/jwt/">';

function messages(main: string, files: Record<string, string> = {}, base = '/'): string[] {
  const site = fixture(
    { 'topics/jwt/index.html': page(main, canonical), 'topics/indexing/index.html': page('<h2 id="order">Order</h2>'), ...files },
    { base },
  );
  return linksResolve(site).map(({ message, cure }) => `${message} ${cure}`);
}

test('links to pages, sections, files and other sites are accepted', () => {
  const links = [
    '/topics/indexing/',
    '../indexing/#order',
    '#',
    '#top',
    '/topics/indexing/?q=1',
    'https://www.rfc-editor.org/',
    'mailto:a@b.example',
  ];
  assert.deepEqual(messages(links.map((href) => `<a href="${href}">x</a>`).join('')), []);
  assert.deepEqual(messages('<img src="/a.svg" srcset="/a.svg 1x, /b.svg 2x">', { 'a.svg': '', 'b.svg': '' }), []);
});

test('a link to a page that does not exist names the nearest', () => {
  assert.deepEqual(messages('<a href="/topics/indexin/">x</a>'), [
    '<a href="/topics/indexin/"> leads to nothing. Did you mean /topics/indexing/?',
  ]);
});

test('a link to an anchor that does not exist names the nearest', () => {
  assert.deepEqual(messages('<a href="/topics/indexing/#ordr">x</a>'), [
    '<a href="/topics/indexing/#ordr"> leads to no element of /topics/indexing/. Did you mean order?',
  ]);
});

test('an address that cannot be decoded leads to nothing', () => {
  assert.match(messages('<a href="/topics/%E0%A4%A/">x</a>')[0] ?? '', /leads to nothing/);
});

test('an absolute link to our own address is one of ours', () => {
  assert.equal(messages('<a href="https://handbook.example/nowhere/">x</a>').length, 1);
});

test('a link without its closing slash is told so', () => {
  assert.match(messages('<a href="/topics/indexing">x</a>')[0] ?? '', /lacks its closing slash.* Write \/topics\/indexing\/\./);
});

test('scripts, styles, images, forms and social cards must exist too', () => {
  const broken =
    '<script src="/a.js"></script><img src="/b.png" srcset="/c.png 2x"><form action="/d/"></form><meta property="og:image" content="/e.png">';
  assert.equal(messages(broken).length, 5);
});

test('a canonical address must be a page', () => {
  const site = fixture({ 'a/index.html': page('', '<link rel="canonical" href="https://handbook.example/b/">') });
  assert.match(linksResolve(site)[0]?.message ?? '', /leads to nothing/);
});

test('a link that forgets the base path leads to nothing', () => {
  assert.deepEqual(messages('<a href="/handbook/topics/indexing/">x</a>', {}, '/handbook/'), [
    '<link href="https://handbook.example/topics/jwt/"> leads to nothing. Build what it names, or take the link away.',
  ]);
});

test('what stands after # on a shared pack is not an anchor', () => {
  assert.deepEqual(messages('<a href="/p/#1abc">x</a>', { 'p/index.html': page('') }), []);
});
