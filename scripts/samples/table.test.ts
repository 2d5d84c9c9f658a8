import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from './table.ts';

const text = (name: string) => ({ name, dataTypeID: 25 });
const number = (name: string) => ({ name, dataTypeID: 23 });

test('a table looks as psql prints it: titles centred, numbers to the right, nothing for NULL', () => {
  const printed = table(
    [number('id'), text('name'), number('total')],
    [
      ['1', 'Ada', null],
      ['10', 'Grace H.', '7'],
    ],
  );
  assert.equal(printed, [' id |   name   | total', '----+----------+-------', '  1 | Ada      |', ' 10 | Grace H. |     7'].join('\n'));
});

test('a table without rows keeps its titles', () => {
  assert.equal(table([number('id')], []), ' id\n----');
});

test('a value of several lines goes on below, marked with a plus sign', () => {
  const printed = table([text('a'), text('b')], [['one\ntwo', 'x']]);
  assert.equal(printed, ['  a  | b', '-----+---', ' one+| x', ' two |'].join('\n'));
});

test('characters outside the basic plane count once', () => {
  assert.equal(table([text('𝒶'), text('b')], [['𝒷𝒸', 'x']]), [' 𝒶  | b', '----+---', ' 𝒷𝒸 | x'].join('\n'));
});

test('a plan is its lines only', () => {
  assert.equal(table([text('QUERY PLAN')], [['Sort'], ['  ->  Seq Scan on a']]), 'Sort\n  ->  Seq Scan on a');
});
