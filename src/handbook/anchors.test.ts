import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsOf, sectionsOf, writtenAnchors } from './anchors.ts';

test('a page can be linked at its headings, its diagrams and samples, and its own sections', () => {
  const body =
    '## Why {#why}\n\n<Sample id="code" title="x" runtime="http">\n\n</Sample>\n\n<Diagram\n  id="levels"\n/>\n\n<Term id="b-tree" />\n\n### Bare';
  assert.deepEqual([...anchorsOf({ kind: 'term', body })], ['why', 'code', 'levels', ...sectionsOf('term')]);
});

test('a question has a deep part where its text has one', () => {
  assert.equal(anchorsOf({ kind: 'question', body: '' }).has('deep'), false);
  assert.equal(anchorsOf({ kind: 'question', body: '## Deep {#deep}' }).has('deep'), true);
});

test('anchors of a writer come in the order of the text, and twice if they stand twice', () => {
  const anchors = writtenAnchors('<Sample id="a" title="x" runtime="http">\n\n## B {#b}\n\n### A {#a}');
  assert.deepEqual(anchors, [
    { id: 'a', line: 1 },
    { id: 'b', line: 3 },
    { id: 'a', line: 5 },
  ]);
});
