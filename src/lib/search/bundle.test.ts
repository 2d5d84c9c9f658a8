import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bundleFolder, bundleNote } from './bundle.ts';

test('a note that the build wrote is read', () => {
  const note = { bundle: bundleFolder('1a2b3c4d'), pages: 3 };
  assert.deepEqual(bundleNote(JSON.parse(JSON.stringify(note))), note);
});

test('a folder elsewhere is no bundle', () => {
  for (const bundle of ['https://example.org/pagefind-1a/', '//example.org/pagefind-1a/', '/pagefind-1a/../', 7, null]) {
    assert.equal(bundleNote({ bundle, pages: 3 }), undefined);
  }
});

test('no value makes the decoder fail', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => bundleNote(value) === undefined),
    { numRuns: 100_000 },
  );
});
