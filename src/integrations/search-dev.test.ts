import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lastIndex } from './search-dev.ts';

function request(dist: string, url: string, base = '/') {
  const warnings: string[] = [];
  const told = { status: 200, body: '', passedOn: false, warnings };
  const response = { setHeader: () => undefined, end: (body: Buffer | string) => void (told.body = String(body)) };
  Object.defineProperty(response, 'statusCode', { set: (status: number) => void (told.status = status) });
  lastIndex(dist, base, (sentence) => warnings.push(sentence))(
    { url } as unknown as IncomingMessage,
    response as unknown as ServerResponse,
    () => {
      told.passedOn = true;
    },
  );
  return told;
}

const dist = mkdtempSync(join(tmpdir(), 'last-index-'));
mkdirSync(join(dist, 'pagefind-1a'));
writeFileSync(join(dist, 'pagefind-1a/pagefind-entry.json'), '{}');

test('the index of the last build is served, with and without the base path', () => {
  assert.equal(request(dist, '/pagefind-1a/pagefind-entry.json?ts=').body, '{}');
  assert.equal(request(dist, '/handbook/pagefind-1a/pagefind-entry.json', '/handbook/').body, '{}');
});

test('without a build the writer is told what to run', () => {
  const told = request(dist, '/search.json');
  assert.equal(told.status, 404);
  assert.match(told.body, /Run "npm run build" once/);
  assert.deepEqual(told.warnings, [told.body]);
});

test('other addresses are left to the server', () => {
  assert.ok(request(dist, '/topics/indexing/').passedOn);
});
