import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LEVELS } from '../levels.ts';
import { coverageOf, uncoveredLevels } from './coverage.ts';
import { CATALOGUE } from './fixture.ts';
import { ROLES, suggestedSections, type Wish } from './suggestion.ts';

const listed = new Map(CATALOGUE.items.map((item) => [item.key, item]));

/** The items of a suggestion, in order. */
function itemsFor(wish: Wish) {
  return suggestedSections(CATALOGUE, wish).flatMap(({ entries }) => entries.map(({ key }) => listed.get(key) ?? assert.fail(key)));
}

function minutesOf(items: readonly { minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

test('a suggestion fills the time, never goes over it, and says the same each time', () => {
  const wish = fc.record({
    role: fc.constantFrom(...ROLES, 'Poet'),
    levels: fc.subarray([...LEVELS], { minLength: 1 }),
    minutes: fc.nat(120),
  });
  fc.assert(
    fc.property(wish, (wanted) => {
      const items = itemsFor(wanted);
      assert.ok(minutesOf(items) <= wanted.minutes);
      assert.equal(new Set(items).size, items.length);
      assert.ok(items.every(({ levels }) => levels.some((level) => wanted.levels.includes(level))));
      assert.deepEqual(itemsFor(wanted), items);
    }),
    { numRuns: 300 },
  );
  assert.ok(minutesOf(itemsFor({ role: 'Backend engineer', levels: ['mid'], minutes: 45 })) >= 42);
});

test('a suggestion is balanced: more for what the role needs, no topic twice before each came once, every level asked for', () => {
  const wish: Wish = { role: 'Backend engineer', levels: ['junior', 'senior'], minutes: 40 };
  const items = itemsFor(wish);
  const coverage = coverageOf(
    items.map((item) => ({ listed: item, minutes: item.minutes })),
    CATALOGUE,
  );
  assert.deepEqual(
    coverage.map(({ id }) => id),
    ['apis-and-http', 'data-and-databases', 'caching'],
  );
  const [apis, data, caching] = coverage;
  assert.ok((data?.minutes ?? 0) >= (apis?.minutes ?? 0) && (apis?.minutes ?? 0) >= (caching?.minutes ?? 0));
  assert.deepEqual(uncoveredLevels(wish.levels, coverage), []);
  for (const { id } of coverage) assert.ok(new Set(items.filter(({ area }) => area === id).map(({ topic }) => topic)).size >= 2, id);
});

test('a short talk stays with two areas', () => {
  assert.equal(suggestedSections(CATALOGUE, { role: 'Backend engineer', levels: ['mid'], minutes: 20 }).length, 2);
});

test('where nothing fits, nothing is suggested', () => {
  assert.deepEqual(suggestedSections(CATALOGUE, { role: 'Backend engineer', levels: ['mid'], minutes: 3 }), []);
  assert.deepEqual(suggestedSections(CATALOGUE, { role: 'Backend engineer', levels: [], minutes: 60 }), []);
});

test('coverage counts items, minutes and levels by area, and names a level that nothing asks', () => {
  const items = ['b222', 'c222', 'f222'].map((key) => listed.get(key) ?? assert.fail(key));
  const coverage = coverageOf(
    items.map((item) => ({ listed: item, minutes: 10 })),
    CATALOGUE,
  );
  assert.deepEqual(coverage, [
    { id: 'apis-and-http', name: 'APIs', items: 2, minutes: 20, levels: { junior: 2, mid: 2, senior: 0 } },
    { id: 'data-and-databases', name: 'Data', items: 1, minutes: 10, levels: { junior: 1, mid: 1, senior: 0 } },
  ]);
  assert.deepEqual(uncoveredLevels(['mid', 'senior'], coverage), ['senior']);
});
