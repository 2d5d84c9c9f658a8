import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statements } from './statements.ts';

test('statements end at semicolons, and the last one needs none', () => {
  assert.deepEqual(statements('BEGIN;\n\nSELECT 1 ;; SELECT 2\n'), ['BEGIN', 'SELECT 1', 'SELECT 2']);
});

test('a semicolon inside a string, a name or a dollar-quoted body ends nothing', () => {
  const whole = [
    `SELECT 'it''s; one'`,
    `SELECT E'it\\'s; one'`,
    `SELECT "a;""b"`,
    'DO $$ BEGIN PERFORM 1; END $$',
    'SELECT $body$ $$; $body$',
    'SELECT $1, a$b',
  ];
  assert.deepEqual(statements(whole.join(';')), whole);
});

test('comments are left out, and what they hold ends nothing', () => {
  assert.deepEqual(statements("SELECT 1 -- one; it's\n, 2; /* two; */ SELECT '--'"), ['SELECT 1 \n, 2', "SELECT '--'"]);
});
