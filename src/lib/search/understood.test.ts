import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commonness } from './hints.ts';
import { spellerOf } from './spelling.ts';
import { understood } from './understood.ts';

const speller = spellerOf({
  words: new Map<string, Commonness>([
    ...['consumer', 'group', 'rabbitmq', 'event', 'loop', 'trycatch', 'writethrough', 'write', 'through', 'acks', 'all'].map(
      (word): [string, Commonness] => [word, 1],
    ),
    ['the', 3],
  ]),
  same: new Map(),
});
const meaning = (text: string, ...written: string[]) => understood(text, speller, async (word) => written.includes(word));

test('a misspelt word is mended, and the mended query is told', async () => {
  const { content, mended } = await meaning('the consumer gruop');
  assert.deepEqual(content, ['consumer', 'group']);
  assert.equal(mended, 'the consumer group');
});

test('a word that only the index knows is left as it is', async () => {
  const { words, mended } = await meaning('gruop', 'gruop');
  assert.deepEqual([words, mended], [['gruop'], undefined]);
});

test('words that were parted or run together are put right', async () => {
  assert.deepEqual((await meaning('rabbit mq')).words, ['rabbitmq']);
  assert.deepEqual((await meaning('eventloop')).words, ['event', 'loop']);
  assert.deepEqual((await meaning('try-catch')).words, ['trycatch']);
});

test('a word that nobody knows is named as such', async () => {
  assert.deepEqual((await meaning('group zzyzx')).unknown, ['zzyzx']);
});

test('where nothing is known the guess is bolder', async () => {
  assert.deepEqual((await meaning('lop')).words, ['loop']);
  assert.deepEqual((await meaning('event lop')).words, ['event', 'lop']);
});

test('between quotation marks nothing is changed', async () => {
  const { words, exact } = await meaning('“the gruop”');
  assert.deepEqual([words, exact], [['the', 'gruop'], true]);
});

test('code is kept as it was typed, a sentence is not', async () => {
  assert.equal((await meaning('acks=all')).marked, 'acks=all');
  assert.equal((await meaning('acks, group; all?')).marked, undefined);
});

test('a product that the site does not name is looked for by what it does', async () => {
  const { words, same } = { words: new Map<string, Commonness>([['logging', 1]]), same: new Map([['splunk', ['logging']]]) };
  const { content, mended } = await understood('splunk', spellerOf({ words, same }), async () => false);
  assert.deepEqual([content, mended], [['logging'], undefined]);
});

test('letters with a plus between them are words of a formula', async () => {
  assert.deepEqual((await meaning('R+W>N', 'r', 'w', 'n')).words, ['r', 'w', 'n']);
});
