import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainMarkdown, type Lookup } from './plain-markdown.ts';

const lookup: Lookup = {
  absolute: (address) => `https://example.org${address}`,
  sourceNumber: (id) => (id === 'rfc' ? 2 : 1),
  question: (id) => ({ name: `Why ${id}?`, address: `/questions/${id}/` }),
  claim: (id) => ({ name: 'Wrong.', right: 'Right.', address: `/claims/${id}/` }),
};

test('a heading loses its anchor and a cross-link becomes a public address', () => {
  assert.equal(
    plainMarkdown('## Order {#order}\n\nSee [it](topic:indexing#order).', lookup),
    '## Order\n\nSee [it](https://example.org/topics/indexing/#order).',
  );
});

test('a citation becomes the number of its source', () => {
  assert.equal(plainMarkdown('So it is. <Cite id="rfc" />', lookup), 'So it is. [2]');
});

test('a claim is told with both sentences, and a question with its address', () => {
  const text = plainMarkdown('<Claim id="c" />\n\n<Ask question="q" />', lookup);
  assert.match(text, /~~Wrong\.~~/);
  assert.match(text, /Right\. \[The claim\]\(https:\/\/example\.org\/claims\/c\/\)/);
  assert.match(text, /\[Why q\?\]\(https:\/\/example\.org\/questions\/q\/\)/);
});

test('what stands in a fence is left as it is', () => {
  const fence = '```ts\nconst a: Array<Note> = []; // [x](topic:y)\n```';
  assert.equal(
    plainMarkdown(`<Sample id="s" title="Two lines" runtime="node24">\n\n${fence}\n\n</Sample>`, lookup),
    `**Two lines**\n\n${fence}`,
  );
});

test('no tag of a writer’s component is left', () => {
  const text = plainMarkdown(
    '<Pitfall title="Careful">\n\nText.\n\n</Pitfall>\n\n<Steps>\n\n1. One\n\n</Steps>\n\n<Term id="t" />\n',
    lookup,
  );
  assert.doesNotMatch(text, /</);
  assert.match(text, /\*\*Pitfall: Careful\*\*/);
});
