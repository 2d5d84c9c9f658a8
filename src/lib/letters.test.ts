import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './letters.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

test('entries stand under their first letter, whatever its case or accent', () => {
  assert.deepEqual(
    byLetter(named('alg none', 'AMQP', 'Élan')).map(({ letter, id, entries }) => [letter, id, entries.length]),
    [
      ['A', 'letter-a', 2],
      ['E', 'letter-e', 1],
    ],
  );
});

test('names that begin with a figure come first, under one heading', () => {
  const [first] = byLetter(named('B-tree', '412 Precondition Failed', '“412”'));
  assert.deepEqual([first?.letter, first?.id, first?.entries.length], ['0–9', 'letter-other', 2]);
});
