import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gluedWords } from './glued-words.ts';
import { elementsOf } from './html.ts';

const glued = (html: string, indexed: string) =>
  gluedWords(
    elementsOf(`<main>${html}</main>`).filter(({ tagName }) => tagName === 'main'),
    indexed,
  );

test('the ends of two neighbours that became one word of the index are named', () => {
  assert.deepEqual(glued('<span>Junior</span><a href="#">What is it?</a>', 'JuniorWhat is it?'), ['Junior|What']);
  assert.deepEqual(glued('<dl><dt>One</dt><dd>Two</dd></dl>', 'OneTwo.'), ['One|Two']);
  assert.deepEqual(glued('<ul><li>One<ul><li>Two</li></ul></li></ul>', 'OneTwo.'), ['One|Two']);
});

test('neighbours that the index keeps apart are in order', () => {
  assert.deepEqual(glued('<dl><dt>One</dt> <dd>Two</dd></dl>', 'One Two.'), []);
  assert.deepEqual(glued('<p>One</p><p>Two</p>', 'One. Two.'), []);
});

test('a word that stands on the page as such was not made of two others', () => {
  assert.deepEqual(glued('<ul><li>form</li><li>a format</li></ul>', 'form a format.'), []);
});

test('a word with formatting inside it, and code, are what their writer meant', () => {
  assert.deepEqual(glued('<p>non<em>repeatable</em> <code>PUT</code>s</p>', 'nonrepeatable PUTs.'), []);
  assert.deepEqual(glued('<pre><code><span>new</span><span>Map</span></code></pre>', 'newMap'), []);
});

test('what the index left out between two neighbours separates nothing', () => {
  assert.deepEqual(glued('<span>Junior</span><sup>left out</sup><a href="#">What</a>', 'JuniorWhat'), ['Junior|What']);
  assert.deepEqual(glued('<span>Junior</span><a href="#">What</a>', 'What'), []);
});
