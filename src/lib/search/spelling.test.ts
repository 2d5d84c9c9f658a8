import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commonness } from './hints.ts';
import { spellerOf } from './spelling.ts';

const WORDS: [string, Commonness][] = [
  ['index', 2],
  ['message', 2],
  ['queue', 1],
  ['group', 1],
  ['authorization', 1],
  ['authentication', 1],
  ['sha256', 0],
  ['dead', 0],
  ['letter', 0],
];
const speller = spellerOf({
  words: new Map([...WORDS, ['normalize', 0], ['what', 3], ['is', 3]]),
  same: new Map([['mq', ['message', 'queue']]]),
});

test('a word, its forms and its beginning are known', () => {
  for (const word of ['index', 'indexes', 'ind', 'messages']) assert.ok(speller.knows(word), word);
  for (const word of ['indx', 'gruop', 'x']) assert.ok(!speller.knows(word), word);
});

test('one letter may be wrong from four on, two from eight on', () => {
  assert.deepEqual(speller.mended('gruop'), ['group']);
  assert.deepEqual(speller.mended('athorisation'), ['authorization']);
  assert.deepEqual(speller.mended('mesage'), ['message']);
  assert.deepEqual(speller.mended('gruup'), ['group']);
  assert.deepEqual(speller.mended('gxuxp'), undefined);
});

test('short words are never guessed at, save where nothing else is known', () => {
  assert.deepEqual(speller.mended('ded'), undefined);
  assert.deepEqual(speller.mended('ded', true), ['dead']);
});

test('a letter of a name with figures may be wrong, a figure never', () => {
  assert.deepEqual(speller.mended('hsa256'), ['sha256']);
  assert.deepEqual(speller.mended('sa256'), ['sha256']);
  assert.deepEqual(speller.mended('sha257'), undefined);
  assert.deepEqual(speller.mended('groups2'), undefined);
});

test('two words that were run together are told apart', () => {
  assert.deepEqual(speller.mended('deadletter'), ['dead', 'letter']);
  assert.equal(speller.mended('deadline'), undefined);
});

test('words without a subject are dropped while another word stays, and repeats always', () => {
  assert.deepEqual(speller.content(['what', 'is', 'index', 'index']), ['index']);
  assert.deepEqual(speller.content(['what', 'is']), ['what', 'is']);
});

test('a word of the trade, or of the other English, stands for what was typed', () => {
  assert.deepEqual(speller.same('normalise'), [{ word: 'normalize', counts: 0.95 }]);
  assert.deepEqual(
    speller.same('mq').map(({ word }) => word),
    ['message', 'queue'],
  );
});
