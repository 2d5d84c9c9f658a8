import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../../src/handbook/anchors.ts';
import { replaced, withFiles } from '../../src/handbook/fixture.ts';
import { inspection, namesLike } from './inspection.ts';

test('an id is told with everything that the handbook knows of it', () => {
  assert.equal(
    inspection(withFiles(), 'index-slows-writes'),
    `question:index-slows-writes
  name         What does an index cost?
  address      /questions/index-slows-writes/
  file         src/content/questions/index-slows-writes.mdx:2
  key          bcdf
  in           topic:indexing
  before it    nothing
  after it     question:index-unused
  sections     ${['deep', ...sectionsOf('question')].sort().join(', ')}
  named by     pack:first-hour, topic:indexing
  names        claim:an-index-is-free, term:b-tree
  no problems in its file`,
  );
});

test('an id that several kinds have is told for each, unless the kind is named', () => {
  const files = withFiles({ 'src/content/terms/queues.md': (text) => text || (withFiles().get('src/content/terms/queue.md') ?? '') });
  assert.match(inspection(files, 'queues') ?? '', /^topic:queues\n[\s\S]*\n\nterm:queues\n/);
  assert.match(inspection(files, 'term:queues') ?? '', /^term:queues\n(?![\s\S]*topic:queues\n {2}name)/);
});

test('the problems of its file are told', () => {
  const text = inspection(withFiles({ 'src/content/topics/queues.mdx': replaced('Whatever', '[a](term:heap)') }), 'queues');
  assert.match(text ?? '', /queues\.mdx:15\n {2}"heap" is not a term\./);
});

test('a file whose front matter is broken is told all the same', () => {
  const text = inspection(withFiles({ 'src/content/terms/queue.md': replaced('term: Queue', 'trem: Queue') }), 'queue');
  assert.match(text ?? '', /file +src\/content\/terms\/queue\.md \(broken\)[\s\S]*trem: is not a field/);
});

test('an id that nothing has is answered with names like it', () => {
  assert.equal(inspection(withFiles(), 'b-tre'), undefined);
  assert.equal(inspection(withFiles(), 'topic:b-tree'), undefined);
  assert.deepEqual(namesLike(withFiles(), 'term:b-tre'), ['b-tree']);
});
