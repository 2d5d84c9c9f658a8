import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citations, crossLinks, links, mentions, parseCrossLink } from './links.ts';

test('a cross-link is a kind, an id and perhaps an anchor', () => {
  assert.deepEqual(parseCrossLink('topic:indexing'), { kind: 'topic', id: 'indexing' });
  assert.deepEqual(parseCrossLink('topic:indexing#order'), { kind: 'topic', id: 'indexing', anchor: 'order' });
  for (const href of ['https://example.org', 'topics:a', 'topic:', 'topic:#a', '/topics/a/'])
    assert.equal(parseCrossLink(href), undefined, href);
});

test('links come with their lines, however they are written', () => {
  const text = 'A [b](topic:b).\n[c](\nterm:c "Title")\n[d]: https://example.org/d\n[e](<topic:e#x>) [f](#f)';
  assert.deepEqual(links(text), [
    { href: 'topic:b', line: 1 },
    { href: 'term:c', line: 2 },
    { href: 'https://example.org/d', line: 4 },
    { href: 'topic:e#x', line: 5 },
    { href: '#f', line: 5 },
  ]);
});

test('cross-links leave out other links, and whatever stands in code', () => {
  assert.deepEqual(crossLinks('[a](https://example.org) `[b](topic:b)`\n\n```md\n[c](topic:c)\n```\n[d](question:d#deep)'), [
    { kind: 'question', id: 'd', anchor: 'deep', line: 6 },
  ]);
});

test('a component that shows an entry names its kind, also over several lines', () => {
  assert.deepEqual(mentions('<Ask question="a" /> <Term\n  id="b"\n/>\n<Claim id=\'c\' />\n<Note title="x">\n<Diagram id="d">'), [
    { component: 'Ask', kind: 'question', id: 'a', line: 1 },
    { component: 'Term', kind: 'term', id: 'b', line: 1 },
    { component: 'Claim', kind: 'claim', id: 'c', line: 4 },
  ]);
});

test('citations come in order with their lines', () => {
  assert.deepEqual(citations('One. <Cite id="a" />\nTwo.\n<Cite id="b" /> `<Cite id="c" />`'), [
    { id: 'a', line: 1 },
    { id: 'b', line: 3 },
  ]);
});
