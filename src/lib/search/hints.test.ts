import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hintPage } from './fixture.ts';
import { hintsFile, hintsIn, type Commonness, type Hints } from './hints.ts';

const hints: Hints = {
  pages: [
    hintPage('Database indexes', {
      address: '/topics/indexing/',
      levels: ['junior', 'senior'],
      aliases: ['index', 'query is slow'],
      headings: ['Why a = tree'],
    }),
    hintPage('in-sync replica (ISR)', { kind: 'term', address: '/terms/in-sync-replica/', area: 'messaging', topic: 0 }),
    hintPage('', { kind: 'question', address: '', topic: 0, levels: ['mid'] }),
  ],
  words: new Map<string, Commonness>([
    ['base64', 0],
    ['index', 2],
    ['indexes', 1],
    ['tree', 0],
  ]),
  same: new Map([['db', ['index', 'tree']]]),
};

test('hints come out of their file as they went in', () => {
  assert.deepEqual(hintsIn(JSON.parse(hintsFile(hints))), hints);
});

test('addresses stand below the base path', () => {
  assert.equal(hintsIn(JSON.parse(hintsFile(hints)), '/book/').pages[1]?.address, '/book/terms/in-sync-replica/');
});

test('any words come out as they went in', () => {
  const word = fc.stringMatching(/^[a-z0-9+#à-ÿ]{1,50}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const told = { pages: [], words: new Map(words.map((each) => [each, 1 as const])), same: new Map() };
      assert.deepEqual([...hintsIn(JSON.parse(hintsFile(told))).words.keys()], words.sort());
    }),
  );
});

test('what is no hints file is refused, and never read as one without words', () => {
  const file = JSON.parse(hintsFile(hints)) as object;
  for (const part of ['version', 'areas', 'pages', 'words', 'same']) {
    for (const wrong of [null, undefined, 7]) assert.throws(() => hintsIn({ ...file, [part]: wrong }), part);
  }
  fc.assert(fc.property(fc.anything(), (value) => assert.throws(() => hintsIn(value))));
});

test('no text in the parts of a hints file breaks the reader', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (pages, text) => {
      assert.ok(hintsIn({ version: 4, areas: [], pages, words: text, same: text }));
    }),
  );
});

test('an area that is called like a kind or a level is refused: filters would take one for the other', () => {
  for (const area of ['topic', 'senior']) assert.throws(() => hintsFile({ ...hints, pages: [hintPage('Index', { area })] }), /No area/);
});
