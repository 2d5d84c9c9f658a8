import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameWords } from './same-words.ts';

test('a word of the trade stands for the others that are on the site', () => {
  const same = sameWords((word) => ['database', 'error', 'failure'].includes(word));
  assert.deepEqual(same.get('db'), ['database']);
  assert.deepEqual(same.get('exception'), ['error', 'failure']);
  assert.deepEqual([same.get('kafka'), same.get('k8s')], [undefined, undefined]);
});

test('a product stands for what it does, unless the site tells of the product itself', () => {
  const same = sameWords((word) => ['logging', 'winston'].includes(word));
  assert.deepEqual([same.get('splunk'), same.get('winston')], [['logging'], undefined]);
  assert.equal(same.get('logging'), undefined);
});
