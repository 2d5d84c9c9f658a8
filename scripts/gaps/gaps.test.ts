import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, withFiles, type Change } from '../../src/handbook/fixture.ts';
import { link } from '../../src/handbook/link.ts';
import { parseContent } from '../../src/handbook/parse.ts';
import { gaps } from './gaps.ts';

/** Where the gap of that title is. */
function where(title: RegExp, changes: Record<string, Change> = {}): string[] {
  const { content } = parseContent(withFiles(changes));
  return gaps(content, link(content.entries)).find((gap) => title.test(gap.title))?.where ?? [];
}

test('a topic is thin by what it has too little of', () => {
  assert.deepEqual(where(/thin/), [
    'topic:indexing: 2 of 4 questions, 1 of 11 terms, 0 of 2 samples',
    'topic:queues: 0 of 4 questions, 1 of 11 terms, 0 of 1 diagrams, 0 of 2 samples',
  ]);
});

test('terms and claims that nothing names are found', () => {
  assert.deepEqual(where(/^Terms/), ['term:queue']);
  assert.deepEqual(where(/^Claims/), []);
  const alone = { 'src/content/questions/index-slows-writes.mdx': replaced('claims: [an-index-is-free]\n', '') };
  assert.deepEqual(where(/^Claims/, alone), [], 'the topic shows it');
});

test('questions with little beyond the answer are found', () => {
  assert.deepEqual(where(/single variant/), ['question:index-slows-writes', 'question:index-unused']);
  assert.deepEqual(where(/deep/, { 'src/content/questions/index-unused.mdx': replaced('## Deep {#deep}', '') }), ['question:index-unused']);
  assert.deepEqual(where(/without terms/), ['question:index-unused']);
  assert.deepEqual(where(/without aliases/), []);
});

test('the pages reviewed longest ago come first', () => {
  const [first, second] = where(/longest/, { 'src/content/topics/queues.mdx': replaced('reviewed: 2026-11-24', 'reviewed: 2026-03-01') });
  assert.equal(first, '2026-03-01 topic:queues');
  assert.match(second ?? '', /^2026-11-24 claim:/);
});

test('a source is stale by its distance from the newest review', () => {
  const checked = (day: string) => ({ 'src/content/topics/queues.mdx': replaced('said here }', `said here, checked: ${day} }`) });
  assert.deepEqual(where(/^Sources/, checked('2026-05-27')), ['2026-05-27 topic:queues: The manual']);
  assert.deepEqual(where(/^Sources/, checked('2026-05-28')), []);
});
