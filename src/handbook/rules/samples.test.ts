import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const topic = (text: string) => told({ 'src/content/topics/queues.mdx': replaced('Whatever nobody confirmed.', text) });
const FENCES = '\n\n```ts\nconsole.log(1);\n```\n\n```text output\n1\n```\n\n</Sample>';

test('a sample without what a run needs is told with its line', () => {
  assert.deepEqual(topic(`Before it.\n\n<Sample id="one" title="One" runtime="node22">${FENCES}`), [
    'topics/queues.mdx:17 [samples] Sample "one": runtime "node22" does not exist. Choose node24, postgresql18, http.',
  ]);
  assert.match(topic(`<Sample id="one" runtime="node24">${FENCES}`).join(), /:15 \[samples\] Sample "one" has no title\./);
});

test('a sample that can run is no problem', () => {
  assert.deepEqual(topic(`<Sample id="one" title="One" runtime="node24">${FENCES}`), []);
});
