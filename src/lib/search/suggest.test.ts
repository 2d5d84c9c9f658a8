import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintPage } from './fixture.ts';
import { spellerOf } from './spelling.ts';
import { rarity } from './rarity.ts';
import { suggestOver } from './suggest.ts';
import { allWords } from './words.ts';

const pages = [
  hintPage('Database indexes', { aliases: ['B-tree'], headings: ['How a scan decides'] }),
  hintPage('index', { kind: 'term' }),
  hintPage('Message brokers', { aliases: ['message queue'] }),
  hintPage('', { kind: 'question' }),
];
const words = pages.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(allWords));
const suggest = suggestOver(pages, spellerOf({ words: new Map(words.map((word) => [word, 1])), same: new Map() }));
const found = (...typed: string[]) => suggest(typed).map(({ page }) => page);

test('the shorter name with the very word comes first, another form of the word after it', () => {
  assert.deepEqual(found('index'), [1, 0]);
});

test('beginnings find what was meant', () => {
  assert.deepEqual(found('mess', 'bro'), [2]);
});

test('headings and other names find their page', () => {
  assert.deepEqual(found('scan'), [0]);
  assert.deepEqual(found('btree'), [0]);
});

test('a name with all the words is sure, one with some of them less so', () => {
  assert.equal(suggest(['message', 'broker'])[0]?.sure, 1);
  assert.ok((suggest(['message', 'lattice'])[0]?.sure ?? 1) < 1);
});

test('a word on few pages says more than one on many', () => {
  assert.ok(rarity(1, 100) > rarity(50, 100));
  assert.ok(rarity(100, 100) > 0);
});
