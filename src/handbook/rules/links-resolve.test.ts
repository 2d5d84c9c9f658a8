import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../anchors.ts';
import { replaced, told, type Change } from '../fixture.ts';

const TOPIC = 'src/content/topics/queues.mdx';
const LINE = 15;

/** What the checker says when this is the last paragraph of a topic, without the place. */
function toldOf(paragraph: string): string[] {
  const change: Change = replaced('Whatever nobody confirmed.', paragraph);
  return told({ [TOPIC]: change }).map((line) => {
    const start = `topics/queues.mdx:${LINE} [links-resolve] `;
    assert.ok(line.startsWith(start), line);
    return line.slice(start.length);
  });
}

const OWN = sectionsOf('topic').join(', ');
const SECTIONS = `Its sections are shallow, levels, numbers, ${OWN}.`;

test('a link to an entry that does not exist names the nearest ones', () => {
  assert.deepEqual(toldOf('A [tree](term:btree).'), [
    '"btree" is not a term. Did you mean "b-tree"? Terms are the file names in src/content/terms.',
  ]);
});

test('a link to an anchor that does not exist names the nearest anchors', () => {
  assert.deepEqual(toldOf('See [there](topic:indexing#shalow).'), [
    `topic "indexing" has no section "shalow". Did you mean "shallow"? ${SECTIONS}`,
  ]);
});

test('headings, diagrams and the sections that a page makes by itself can be linked', () => {
  assert.deepEqual(
    toldOf('[a](topic:indexing#numbers) [b](topic:indexing#levels) [c](topic:indexing#questions) [d](question:index-slows-writes#deep)'),
    [],
  );
});

test('a question without a deep part has no such section', () => {
  const lines = told({
    'src/content/questions/index-unused.mdx': replaced('## Deep {#deep}', ''),
    [TOPIC]: replaced('confirmed.', '[deep](question:index-unused#deep)'),
  });
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /question "index-unused" has no section "deep"/);
});

test('a component that shows an entry which does not exist is told by its name', () => {
  assert.deepEqual(toldOf('<Ask question="index-slow" />'), [
    '<Ask>: "index-slow" is not a question. Did you mean "index-slows-writes" or "index-unused"? Questions are the file names in src/content/questions.',
  ]);
  assert.match(toldOf('<Claim id="free" />').join(), /^<Claim>: "free" is not a claim\./);
  assert.match(toldOf('<Term\n  id="heap"\n/>').join(), /^<Term>: "heap" is not a term\./);
});

test('an address written by hand is to be a cross-link', () => {
  assert.deepEqual(toldOf('See [there](/topics/indexing#shallow).'), [
    '"/topics/indexing#shallow" is an address written by hand, which no rename will follow. Link by kind and id: "topic:indexing#shallow".',
  ]);
  assert.match(toldOf('[there](/questions/index-unused/prompt/)').join(), /Link by kind and id: "question:index-unused"\.$/);
});

test('a misspelt kind names the kind that was meant', () => {
  assert.deepEqual(toldOf('[a](topics:indexing#shallow)'), [
    '"topics:indexing#shallow" begins with neither a kind of entry nor https. Did you mean "topic:indexing#shallow"?',
  ]);
  assert.deepEqual(toldOf('[a](javascript:alert)'), [
    '"javascript:alert" begins with neither a kind of entry nor https. The kinds are area, topic, question, term, claim, pack.',
  ]);
});

test('a link to a section of the page itself has to find it', () => {
  assert.deepEqual(toldOf('[up](#lots)'), [`This page has no section "lots". Did you mean "lost"? Its sections are lost, ${OWN}.`]);
});

test('links outside, to pages that are no entries, and links in code are let alone', () => {
  assert.deepEqual(toldOf('[a](https://example.org/x_(y)) [b](/search/) [c](/packs/new/) `[d](term:heap)` [e](#lost)'), []);
});

test('a reference-style link is a link too', () => {
  assert.match(toldOf('[a]: term:heap').join(), /^"heap" is not a term\./);
});
