import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockFace } from './clock.ts';

test('a clock counts down to zero and shows what is over', () => {
  assert.deepEqual([480, 61, 59, 0, -1, -75].map(clockFace), ['8:00', '1:01', '0:59', '0:00', '+0:01', '+1:15']);
});
