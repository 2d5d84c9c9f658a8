import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const published = (lines: string) => ({ 'addresses.txt': `# Append only.\n${lines}` });

test('a page that vanished without a line in moved.yaml is told once, with the line to write', () => {
  assert.deepEqual(told(published('/topics/indexes/\n/topics/indexes/#a\n/topics/indexes/#b\n')), [
    'addresses.txt:2 [addresses-kept] "topics/indexes" was published and is gone; links to it are out there. ' +
      'Bring it back, or say in src/content/moved.yaml where it is now, for instance "topics/indexes: topics/indexing".',
  ]);
});

test('a section that vanished is told with the nearest one', () => {
  assert.deepEqual(told(published('/topics/indexing/#shallows\n')), [
    'addresses.txt:2 [addresses-kept] "topics/indexing#shallows" was published and is gone; links to it are out there. ' +
      'Bring it back, or say in src/content/moved.yaml where it is now, for instance "topics/indexing#shallows: topics/indexing#shallow".',
  ]);
});

test('a page that moved takes its sections along, and one that it lost needs a line of its own', () => {
  const moved = { 'src/content/moved.yaml': 'topics/indices: topics/indexing\ntopics/indices#old: topics/indexing#numbers\n' };
  assert.deepEqual(told({ ...moved, ...published('/topics/indices/\n/topics/indices/#shallow\n/topics/indices/#old\n') }), []);
  assert.match(
    told({ ...moved, ...published('/topics/indices/#gone\n') }).join(),
    /^addresses\.txt:2 .*"topics\/indices#gone" was published/,
  );
});

test('addresses that are no entries are left to the checks of the built site', () => {
  assert.deepEqual(told(published('/search/\n/packs/new/\n/questions/index-unused/prompt/\n/topics/indexing.md\n')), []);
});

test('the sections of a page whose front matter is broken are not missed', () => {
  const lines = told({ 'src/content/topics/queues.mdx': replaced('title:', 'titel:'), ...published('/topics/queues/#lost\n') });
  assert.ok(
    lines.every((line) => line.startsWith('topics/queues.mdx:')),
    lines.join('\n'),
  );
});
