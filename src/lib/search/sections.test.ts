import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestExcerpt, bestSections } from './sections.ts';

const SECTIONS: [id: string, title: string, text: string][] = [
  ['why', 'Why', 'An index is a sorted copy of some columns.'],
  ['skip-scan', 'Skip scan', 'It reads the index once for each value.'],
  ['price', 'The price', 'Each write has to keep the index in order, and the scan of a table gets no faster. Skip what you do not need.'],
];

const page = (() => {
  const words: string[] = [];
  const anchors = SECTIONS.map(([id, text, body]) => {
    const location = words.length;
    words.push(...`${text} ${body}`.split(' '));
    return { element: 'h2', id, text, location };
  });
  return { content: words.join(' '), anchors };
})();

test('the section whose heading says it comes first, then those whose text does', () => {
  assert.deepEqual(
    bestSections(page, ['skip', 'scan'], 3).map(({ id }) => id),
    ['skip-scan', 'price'],
  );
});

test('a word that stands in every section decides nothing against a rare one', () => {
  assert.equal(bestSections(page, ['index', 'columns'], 1)[0]?.id, 'why');
});

test('no section is named for words that stand in none', () => {
  assert.deepEqual(bestSections(page, ['kafka'], 3), []);
});

test('an excerpt shows the place with most of the words, from the beginning of its sentence, and marks them', () => {
  const pieces = bestExcerpt(page, ['write', 'order']);
  const text = pieces.join('');
  assert.match(text, /Each write has to keep/);
  assert.deepEqual(
    pieces.filter((_, nth) => nth % 2 === 1),
    ['write', 'order'],
  );
  assert.deepEqual(bestExcerpt(page, ['kafka']), []);
});

test('an excerpt is prose where there is some, otherwise code', () => {
  const code = "const { key } = keys.get('k1'); if (head.key !== key) { return refused(key); }";
  const prose = `The receiver ${'waits and '.repeat(20)}then compares the key with its list.`;
  const text = (content: string) => bestExcerpt({ content, anchors: [] }, ['key', 'head']).join('');
  assert.match(text(`${code} ${prose}`), /compares the key/);
  assert.match(text(code), /const \{ key/);
});

test('an excerpt is no list of questions', () => {
  const words = 'Why it matters. A key is checked by the receiver. Questions What is a key? Which key?'.split(' ');
  const anchors = ['why', 'questions'].map((id, place) => ({ element: 'h2', id, text: id, location: [0, 10][place] ?? 0 }));
  const pieces = bestExcerpt({ content: words.join(' '), anchors }, ['key', 'which']);
  assert.match(pieces.join(''), /^… A key is checked/);
});

test('marks in the text stay text', () => {
  assert.deepEqual(bestExcerpt({ content: 'a <mark> & <b>', anchors: [] }, ['mark']).join(''), 'a <mark> & <b>');
});
