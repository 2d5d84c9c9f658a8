import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, referenceAt, withBase, withoutBase } from './addresses.ts';

test('the address of an entry names the same entry again', () => {
  for (const reference of [{ kind: 'topic', id: 'indexing' } as const, { kind: 'question', id: 'cap-1', anchor: 'deep' } as const]) {
    assert.deepEqual(referenceAt(addressOf(reference)), reference);
  }
  assert.equal(addressOf({ kind: 'topic', id: 'indexing', anchor: 'order' }), '/topics/indexing/#order');
});

test('an address of another page names no entry', () => {
  for (const address of [
    '/',
    '/topics/',
    '/search/',
    '/topics/indexing',
    '/questions/a/prompt/',
    '/topics/A/',
    '/packs/new/',
    '/topics/a/#',
  ]) {
    assert.equal(referenceAt(address), undefined, address);
  }
});

test('an address below a base path comes back without it', () => {
  for (const base of ['/', '/handbook/', '/handbook']) assert.equal(withoutBase(base, withBase(base, '/topics/a/')), '/topics/a/');
  assert.equal(withoutBase('/handbook/', '/handbook'), '/');
});

test('a path that only begins like the base is left as it is', () => {
  assert.equal(withoutBase('/handbook/', '/handbooks/a/'), '/handbooks/a/');
});

test('a path without its closing slash gets one', () => {
  assert.equal(withoutBase('/', '/topics/a'), '/topics/a/');
});
