import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagsIn } from './tags.ts';

const plain = (markdown: string) =>
  tagsIn(markdown).map(({ attributes, ...tag }) => ({ ...tag, attributes: Object.fromEntries(attributes) }));

test('a tag comes with its attributes, its line, and whether it closes', () => {
  assert.deepEqual(plain('a\n<Diagram\n  id="d"\n  title=\'a > b\'\n  wide\n  count={3}\n>\n</Diagram>'), [
    { name: 'Diagram', attributes: { id: 'd', title: 'a > b', wide: '', count: '{3}' }, closing: false, line: 2 },
    { name: 'Diagram', attributes: {}, closing: true, line: 8 },
  ]);
});

test('comparisons, addresses and code are no tags', () => {
  assert.deepEqual(plain('a < b > c, 1 <2, <https://example.org>, `Map<string>`\n\n```ts\nSet<number>\n```'), []);
});
