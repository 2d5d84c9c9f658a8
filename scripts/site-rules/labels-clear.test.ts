import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, page } from './fixture.ts';
import { labelsClear } from './labels-clear.ts';

function messages(main: string, html = page(`<h1>Title</h1>${main}`)): string[] {
  return labelsClear(fixture({ 'a/index.html': html })).map(({ message }) => message);
}

test('a page that names everything is in order', () => {
  const main = `<nav aria-label="Breadcrumbs"><a href="/">Handbook</a></nav><h2 id="a">A</h2><h3>B</h3><h2>C</h2>
    <label for="q">Search</label><input id="q"><label>Theme <select><option>Dark</option></select></label>
    <button aria-label="Copy link"></button><a href="/x/"><img src="x.svg" alt="Drawing"></a><input type="hidden"><a id="old"></a>`;
  assert.deepEqual(messages(main), []);
});

test('a page says its language and has one h1 and one main', () => {
  assert.deepEqual(messages('', '<!doctype html><body><p>Bare</p>'), [
    'The page does not say its language.',
    'The page has 0 h1 elements.',
    'The page has 0 main elements.',
  ]);
  assert.deepEqual(messages('<h1>Again</h1>'), ['The page has 2 h1 elements.']);
});

test('no heading level is skipped on the way down', () => {
  assert.deepEqual(messages('<h3>Deep</h3>'), ['The h3 "Deep" follows an h1.']);
  assert.deepEqual(messages('<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>'), []);
});

test('an id stands once', () => {
  assert.deepEqual(messages('<p id="a"></p><p id="a"></p>'), ['The id "a" stands on several elements.']);
});

test('every control has a name', () => {
  const nameless =
    '<button></button><input name="q"><a href="/"><svg aria-hidden="true"><text>x</text></svg></a><select></select><details><summary></summary></details>';
  assert.deepEqual(messages(nameless), [
    'A <button> has no name.',
    'A <input name="q"> has no name.',
    'A <a href="/"> has no name.',
    'A <select> has no name.',
    'A <summary> has no name.',
  ]);
});

test('what is hidden from everybody needs no name', () => {
  assert.deepEqual(messages('<div hidden><button></button></div><div aria-hidden="true"><input></div>'), []);
});

test('a name may be given by another element', () => {
  assert.deepEqual(messages('<h2 id="t">Level</h2><select aria-labelledby="t"></select>'), []);
  assert.deepEqual(messages('<select aria-labelledby="nowhere"></select>'), ['A <select aria-labelledby="nowhere"> has no name.']);
});

test('navigations are labelled, each differently', () => {
  assert.deepEqual(messages('<nav></nav>'), ['A <nav> has no label.']);
  assert.deepEqual(messages('<nav aria-label="Pages"></nav><nav aria-label="Pages"></nav>'), ['Two <nav> elements are labelled "Pages".']);
  assert.deepEqual(messages('<nav aria-label="Pages"></nav><nav aria-label="Contents"></nav>'), []);
});

test('links that stand alone and say the same lead to the same place', () => {
  assert.deepEqual(messages('<ul><li><a href="/x/">Index</a></li><li><a href="/y/">Index</a></li></ul>'), [
    'Two links say "Index": one leads to /x/#, one to /y/#.',
  ]);
  assert.deepEqual(messages('<ul><li><a href="/x/">Index</a></li><li><a href="../x/">Index</a></li></ul>'), []);
  assert.deepEqual(messages('<ul><li><a href="/x/" aria-label="Index, the term">Index</a></li><li><a href="/y/">Index</a></li></ul>'), []);
});

test('links within a sentence are told apart by it', () => {
  assert.deepEqual(messages('<p>The term <a href="/x/">index</a>.</p><p>The topic <a href="/y/">index</a>.</p>'), []);
});

test('links within the item of another list are told apart by it', () => {
  const contents = (topic: string) => `<li>${topic}<ul><li><a href="/${topic}/#mistakes">Mistakes</a></li></ul></li>`;
  assert.deepEqual(messages(`<ul>${contents('a')}${contents('b')}</ul>`), []);
});

test('headings that link to themselves may say the same', () => {
  const section = (id: string) => `<h2 id="${id}"><a href="#${id}">Mistakes</a></h2>`;
  assert.deepEqual(messages(section('jwt-mistakes') + section('indexing-mistakes')), []);
});
