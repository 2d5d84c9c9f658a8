import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qrCode } from './qr.ts';

test('a code has its three finders, a white edge, and room for the longest link that we promise', () => {
  const { size, path } = qrCode('https://handbook.test/p/#1cAAAA');
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const)
    assert.ok(path.includes(`M${x} ${y}h7v1h-7z`), `${x} ${y}`);
  assert.doesNotMatch(path, /M[0-3] /);
  assert.ok(qrCode(`https://handbook.test/p/#1c${'A'.repeat(1_800)}z`).size < 180);
});
