import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bundleFolder, bundleNote, hintsName } from './bundle.ts';

test('a note that the build wrote is read', () => {
  const note = { bundle: bundleFolder('1a2b3c4d'), pages: 3, hints: hintsName('1a2b3c4d') };
  assert.deepEqual(bundleNote(JSON.parse(JSON.stringify(note))), note);
});

test('a folder elsewhere is no bundle', () => {
  for (const bundle of ['https://example.org/pagefind-1a/', '//example.org/pagefind-1a/', '/pagefind-1a/../', 7, null]) {
    assert.equal(bundleNote({ bundle, pages: 3, hints: hintsName('1a') }), undefined);
  }
});

test('hints elsewhere are none', () => {
  for (const hints of ['../secret.json', 'search-hints.1a.json/../x', undefined]) {
    assert.equal(bundleNote({ bundle: bundleFolder('1a'), pages: 3, hints }), undefined);
  }
});

test('no value makes the decoder fail', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => bundleNote(value) === undefined),
    { numRuns: 100_000 },
  );
});
