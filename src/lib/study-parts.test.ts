import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { studyParts } from './study-parts.ts';

const area = (...counts: number[]) => counts.map((count, index) => ({ id: index, questions: Array.from({ length: count }, (_, n) => n) }));
const counts = (parts: { questions: readonly unknown[] }[][]) => parts.map((part) => part.map(({ questions }) => questions.length));

test('an area that fits stays on one page', () => {
  assert.deepEqual(counts(studyParts(area(8, 9), 20)), [[8, 9]]);
});

test('a longer one is cut between topics, into parts of about one length', () => {
  assert.deepEqual(counts(studyParts(area(7, 10, 8, 7, 8, 8, 9), 45)), [
    [7, 10, 8],
    [7, 8, 8, 9],
  ]);
});

test('nothing to ask, nothing to study', () => {
  assert.deepEqual(studyParts(area()), []);
  assert.deepEqual(studyParts(area(0, 0)), []);
});

test('every topic with questions stands in one part, in order, and no part is empty', () => {
  const topics = fc.array(fc.nat({ max: 15 }), { maxLength: 15 }).map((lengths) => area(...lengths));
  fc.assert(
    fc.property(topics, fc.integer({ min: 1, max: 60 }), (all, most) => {
      const parts = studyParts(all, most);
      assert.deepEqual(
        parts.flat(),
        all.filter(({ questions }) => questions.length > 0),
      );
      assert.ok(parts.every((part) => part.length > 0));
    }),
  );
});
