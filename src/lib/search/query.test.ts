import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { KINDS } from '../ids.ts';
import { LEVELS } from '../levels.ts';
import { addressOfQuery, isFiltered, queryFor } from './query.ts';
import { queryOf } from './query-in-address.ts';

test('an address carries words and filters, and reads back as the same query', () => {
  const query = { text: 'C++ & C#: lost update?', kinds: ['topic', 'claim'], areas: ['caching'], levels: ['senior'] } as const;
  const address = addressOfQuery(query);
  assert.equal(address, '/search/?q=C%2B%2B+%26+C%23%3A+lost+update%3F&kind=topic&kind=claim&area=caching&level=senior');
  assert.deepEqual(queryOf(new URL(address, 'https://example.org').search), query);
});

test('a query without words or filters has the plain address of the search page', () => {
  assert.equal(addressOfQuery(queryFor('  ')), '/search/');
  assert.equal(isFiltered(queryFor('x')), false);
});

test('unknown kinds, levels and ids that no area can have are dropped', () => {
  const query = queryOf('?kind=recipe&kind=term&level=guru&area=../etc&area=Caching&area=caching&area=caching');
  assert.deepEqual(query, { text: '', kinds: ['term'], areas: ['caching'], levels: [] });
  assert.equal(isFiltered(query), true);
});

test('filters in another order make the same query', () => {
  assert.deepEqual(queryOf('level=senior&level=junior&area=b&area=a'), queryOf('area=a&area=b&level=junior&level=senior'));
});

test('white space is folded and a text of any length is cut to 200 characters, never inside one', () => {
  assert.equal(queryFor(' lost \n\t update\u0000 ').text, 'lost update');
  assert.equal([...queryFor('💥'.repeat(500)).text].length, 200);
});

test('no text in an address makes the decoder fail, or gives a query that an address cannot carry', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webQueryParameters(),
    fc
      .array(fc.tuple(fc.constantFrom('q', 'kind', 'area', 'level', '__proto__'), fc.string({ unit: 'binary' })))
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
  );
  fc.assert(
    fc.property(hostile, (search) => {
      const query = queryOf(search);
      assert.ok([...query.text].length <= 200 && query.areas.length <= 30);
      assert.ok(query.kinds.every((kind) => KINDS.includes(kind)) && query.levels.every((level) => LEVELS.includes(level)));
      assert.deepEqual(queryOf(addressOfQuery(query).slice('/search/'.length)), query);
    }),
    { numRuns: 100_000 },
  );
});
