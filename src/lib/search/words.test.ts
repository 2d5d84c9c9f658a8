import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allWords, folded, joinedWords, partedWords, stem } from './words.ts';

test('accents, capitals and apostrophes make no other word', () => {
  assert.equal(folded("Café Doesn’t isn't"), 'cafe doesnt isnt');
});

test('a compound is one word to the index and two to somebody who types them', () => {
  assert.deepEqual(joinedWords('try-catch C++ —'), ['trycatch', 'c++']);
  assert.deepEqual(partedWords('try-catch C#/F# acks=all'), ['try', 'catch', 'c#', 'f#', 'acks', 'all']);
  assert.deepEqual(allWords('B-tree'), ['b', 'tree', 'btree']);
});

test('forms of a word share a stem, in both spellings of English; acronyms and short words keep theirs', () => {
  const forms = [
    ['indexes', 'indexing', 'indexed', 'index'],
    ['normalisation', 'normalize', 'normalised'],
    ['query', 'queries'],
  ];
  for (const [first = '', ...others] of forms) for (const other of others) assert.equal(stem(other), stem(first));
  assert.deepEqual(['wal', 'base64', 'sql', 'joins'].map(stem), ['wal', 'base64', 'sql', 'join']);
});
