import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const topic = (text: string) => told({ 'src/content/topics/queues.mdx': replaced('Whatever nobody confirmed.', text) });
const CURE = 'Leave it out, or say what it stands for: a number, a condition, a reason.';

test('a banned word in the text is told with its line', () => {
  assert.deepEqual(topic('The message is gone.\nOf\ncourse it is Simply lost.'), [
    `topics/queues.mdx:16 [voice] "Of course" is a word that we do without. ${CURE}`,
    `topics/queues.mdx:17 [voice] "Simply" is a word that we do without. ${CURE}`,
  ]);
});

test('a banned word in a sentence of the front matter is told with its field', () => {
  assert.deepEqual(told({ 'src/content/questions/index-unused.mdx': replaced('say: The writes', 'say: Obviously, the writes') }), [
    `questions/index-unused.mdx:7 [voice] "say: Obviously" is a word that we do without. ${CURE}`,
  ]);
  const fields = told({
    'src/content/topics/queues.mdx': replaced('gist: One', 'gist: One robust'),
    'src/content/terms/queue.md': replaced('meaning: A list', 'meaning: A seamless list'),
    'src/content/claims/an-index-is-free.md': replaced('right: Each', 'right: It is easy. Each'),
    'src/content/questions/index-unused.mdx': replaced('think: Draw', 'think: Just draw'),
  });
  assert.deepEqual(
    fields.map((line) => /"(.*?):/.exec(line)?.[1]),
    ['right', 'think', 'meaning', 'gist'],
  );
});

test('"it depends" has to say on what', () => {
  assert.deepEqual(topic('It depends.'), [
    'topics/queues.mdx:15 [voice] "It depends" is a word that we do without. Say on what it depends.',
  ]);
  assert.deepEqual(topic('It depends on the size, and it depends mostly on\nthe order.'), []);
});

test('code, quotations, addresses and parts of words are let alone', () => {
  assert.deepEqual(topic('`just` “just\nso” "easy" [a](https://example.org/just) adjust just-in-time unjust\n\n```ts\njust();\n```'), []);
});
