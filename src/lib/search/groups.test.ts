import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../ids.ts';
import { groupsOf } from './groups.ts';
import type { Hit } from './hit.ts';

const hit = (rank: number, kind: Kind): Hit => ({
  rank,
  kind,
  title: [],
  address: `/${rank}/`,
  says: [],
  levels: [],
  sections: [],
  names: [],
  topic: undefined,
  apart: [],
});

test('hits are grouped by kind, the kind of the best hit first, and keep their overall rank', () => {
  const groups = groupsOf([hit(1, 'term'), hit(2, 'topic'), hit(3, 'topic'), hit(4, 'claim')]);
  assert.deepEqual(
    groups.map(({ name, hits }) => [name, hits.map(({ rank }) => rank)]),
    [
      ['Terms', [1]],
      ['Topics', [2, 3]],
      ['Claims put right', [4]],
    ],
  );
});

test('no hits make no groups', () => {
  assert.deepEqual(groupsOf([]), []);
});
