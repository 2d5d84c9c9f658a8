import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactly, relaxed, type FoundPage } from './relaxed.ts';
import { spellerOf } from './spelling.ts';
import type { Understood } from './understood.ts';

const query = (...words: string[]): Understood => ({
  words,
  content: words,
  unknown: [],
});

/** Pages by name, in the order of their places. */
const PAGES = ['a', 'b', 'c', 'log', 'wallet', 'prod', 'product'];
const placed = (scores: Map<number, number>) => new Map([...scores].map(([page, score]) => [PAGES[page], score]));

/** An index that finds pages by what was asked, each with the score that is given. */
function indexOf(answers: Record<string, Record<string, number>>) {
  const asked: string[] = [];
  const find = async (words: string): Promise<FoundPage[]> => {
    asked.push(words);
    return Object.entries(answers[words] ?? {}).map(([name, score]) => ({ page: PAGES.indexOf(name), score }));
  };
  return { find, asked };
}

const speller = spellerOf({ words: new Map([['postgresql', 1]]), same: new Map([['postgres', ['postgresql']]]) });
const order = async (asked: Understood, answers: Record<string, Record<string, number>>) => {
  const scores = placed(await relaxed(asked, indexOf(answers).find, speller, 10));
  return [...scores].sort(([, a], [, b]) => b - a).map(([name]) => name);
};

test('a page with most of the words is found although no page has all', async () => {
  const answers = { kafka: { a: 5, b: 5 }, crash: { a: 5 }, commit: { a: 5, c: 9 } };
  assert.deepEqual((await order(query('kafka', 'crash', 'commit'), answers))[0], 'a');
});

test('a page with the words side by side comes before one with them apart', async () => {
  const apart = { lost: { a: 5, b: 5 }, update: { a: 5, b: 5 }, 'lost update': { a: 5, b: 5 } };
  assert.deepEqual((await order(query('lost', 'update'), { ...apart, '"lost update"': { b: 1 } }))[0], 'b');
});

test('a word that stands for the one that was typed counts less', async () => {
  assert.deepEqual(await order(query('postgres'), { postgres: { a: 6 }, postgresql: { b: 6, a: 1 } }), ['a', 'b']);
});

test('a word that nobody wrote is not asked for', async () => {
  const { find, asked } = indexOf({});
  await relaxed({ ...query('kafka', 'zzyzx'), words: ['kafka', 'zzyzx'], unknown: ['zzyzx'] }, find, speller, 10);
  assert.ok(!asked.includes('zzyzx'));
});

test('of an acronym, pages with a longer word that only begins with it count little', async () => {
  const known = spellerOf({ words: new Map([['wal', 1]]), same: new Map() });
  const scores = placed(await relaxed(query('wal'), indexOf({ wal: { wallet: 10, log: 6 }, '"wal"': { log: 1 } }).find, known, 10));
  assert.ok((scores.get('log') ?? 0) > (scores.get('wallet') ?? 0));
});

test('a phrase between quotation marks finds only pages with it', async () => {
  const scores = await exactly(['lost', 'update'], indexOf({ '"lost update"': { a: 1 }, 'lost update': { a: 7, b: 9 } }).find);
  assert.deepEqual([...placed(scores)], [['a', 7]]);
});

test('neighbours in a sentence say more than the same words apart', async () => {
  const apart = { disk: { a: 5, b: 5 }, log: { a: 5, b: 5 }, files: { a: 5, b: 5 }, 'disk log files': { a: 5, b: 5 } };
  assert.equal((await order(query('disk', 'log', 'files'), { ...apart, '"log files"': { b: 1 } }))[0], 'b');
});
