import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

test('what the template asks for and nobody wrote yet is told by its lines', () => {
  const change = replaced('Whatever nobody confirmed.', 'WRITE: the failure.\n\nWRITE: the cure.');
  assert.deepEqual(told({ 'src/content/topics/queues.mdx': change }), [
    'topics/queues.mdx:15 [unwritten] The template\'s lines 15, 17 are still to be written. Replace each text that begins with "WRITE:" by what it asks for, and remove what the page does not need.',
  ]);
});

test('it is told of a file that cannot be read otherwise', () => {
  const lines = told({ 'src/content/terms/queue.md': 'WRITE: the term\n' });
  assert.ok(
    lines.some((line) => line.includes("[unwritten] The template's line 1 is still to be written.")),
    lines.join('\n'),
  );
});
