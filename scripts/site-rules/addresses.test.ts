import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, publishedIn, withNewAddresses } from './addresses.ts';
import { fixture, page } from './fixture.ts';

const site = fixture({
  '404.html': page('<h2 id="areas">Areas</h2>'),
  'index.html': page('<h2 id="areas">Areas</h2>'),
  'topics/jwt/index.html': page(
    '<h2 id="checks">C</h2><section id="say"></section><h3 id="c1">D</h3><figure id="f"></figure><p id="p"></p><li id="s1">',
  ),
  'topics/index.html': page('<h2 id="a">A</h2>'),
  'questions/why/prompt/index.html': page('<h2 id="task">Task</h2>'),
});

test('pages are listed, and the places on pages of entries', () => {
  assert.deepEqual(addressesOf(site), [
    '/',
    '/404.html',
    '/questions/why/prompt/',
    '/topics/',
    '/topics/jwt/',
    '/topics/jwt/#c1',
    '/topics/jwt/#checks',
    '/topics/jwt/#f',
    '/topics/jwt/#say',
  ]);
});

test('what is outside main is no place', () => {
  const html = '<!doctype html><nav><h2 id="menu">Menu</h2></nav><main></main>';
  assert.deepEqual(addressesOf(fixture({ 'terms/wal/index.html': html })), ['/terms/wal/']);
});

test('new addresses come after the old ones, and nothing is taken away', () => {
  const before = '# Append only.\n/topics/gone/\n/topics/jwt/\n';
  const { text, added } = withNewAddresses(before, site);
  assert.ok(text.startsWith(before));
  assert.equal(added.length, 8);
  assert.deepEqual(publishedIn(text), ['/topics/gone/', '/topics/jwt/', ...added]);
  assert.deepEqual(withNewAddresses(text, site), { text, added: [] });
});

test('a file without a final line break stays one address a line', () => {
  assert.match(withNewAddresses('/a/', site).text, /^\/a\/\n\/\n\/404\.html\n/);
});
