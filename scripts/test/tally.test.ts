import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepTally, tallyOfJourneys, tallyOfTap, tallyOfText } from './tally.ts';

test('a command of ours counts in its last line', () => {
  assert.deepEqual(tallyOfText('✔ links-resolve\n1 passed, 1 failed of old\n\n8 passed, 1 failed\n'), { passed: 8, failed: 1 });
  assert.equal(tallyOfText('Error: it broke'), undefined);
});

test('unit tests are counted from the TAP report; a cancelled one has failed', () => {
  const tap = 'ok 1 - a\n# a diagnostic\n1..3\n# tests 5\n# suites 0\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 0\n# todo 0\n';
  assert.deepEqual(tallyOfTap(tap), { passed: 3, failed: 2 });
  assert.equal(tallyOfTap('TAP version 13\n'), undefined);
});

test('journeys are counted from the JSON report; a flaky one has failed', () => {
  const report = JSON.stringify({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } });
  assert.deepEqual(tallyOfJourneys(report), { passed: 7, failed: 2 });
});

test('a step that stops before it counts has failed', () => {
  assert.deepEqual(stepTally(false, undefined), { passed: 0, failed: 1 });
  assert.deepEqual(stepTally(false, { passed: 5, failed: 0 }), { passed: 5, failed: 1 });
});

test('a step that succeeds without checking anything has failed', () => {
  assert.deepEqual(stepTally(true, { passed: 0, failed: 0 }), { passed: 0, failed: 1 });
});

test('counts of a step that ran to its end are taken as they are', () => {
  assert.deepEqual(stepTally(true, { passed: 5, failed: 0 }), { passed: 5, failed: 0 });
  assert.deepEqual(stepTally(false, { passed: 5, failed: 2 }), { passed: 5, failed: 2 });
});
