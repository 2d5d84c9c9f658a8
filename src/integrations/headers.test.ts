import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { headersAt, parseHeadersFile } from '../lib/security/headers-file.ts';
import { parseRedirectsFile } from '../lib/security/redirects-file.ts';
import { writeHostFiles } from './headers.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function builtSite(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  folders.push(folder);
  const dist = join(folder, 'dist');
  for (const folder of ['_astro', 'topics/indexing']) mkdirSync(join(dist, folder), { recursive: true });
  writeFileSync(join(dist, '404.html'), POLICY);
  writeFileSync(join(dist, '_astro/main.a1b2c3d4.js'), '');
  writeFileSync(join(dist, 'topics/indexing/index.html'), page);
  return dist;
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
const moves = [{ from: 'topics/indices', to: 'topics/indexing' }];

test('hosts get the policy of the pages, the caching contract and the moves', () => {
  const dist = builtSite(POLICY);
  writeHostFiles(dist, { base: '/', moves });
  const blocks = parseHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
  assert.equal(headersAt(blocks, '/topics/indexing/')['Content-Security-Policy'], "default-src 'none'; frame-ancestors 'none'");
  assert.match(headersAt(blocks, '/_astro/main.a1b2c3d4.js')['Cache-Control'] ?? '', /immutable/);
  assert.deepEqual(parseRedirectsFile(readFileSync(join(dist, '_redirects'), 'utf8')), [
    { from: '/topics/indices/', to: '/topics/indexing/' },
  ]);
});

test('the snippets for nginx and Caddy stand next to dist, not in it', () => {
  const dist = builtSite(POLICY);
  writeHostFiles(dist, { base: '/', moves });
  assert.match(readFileSync(join(dist, '../deploy/nginx.conf'), 'utf8'), /location \^~ \/_astro\/ \{ set \$caching "public/);
  assert.match(readFileSync(join(dist, '../deploy/Caddyfile'), 'utf8'), /redir \/topics\/indices\/ "\/topics\/indexing\/\{search\}" 301/);
});

test('a second run writes the same bytes', () => {
  const dist = builtSite(POLICY);
  writeHostFiles(dist, { base: '/', moves });
  const first = readFileSync(join(dist, '_headers'), 'utf8');
  writeHostFiles(dist, { base: '/', moves });
  assert.equal(readFileSync(join(dist, '_headers'), 'utf8'), first);
});

test('a page without a policy stops the build', () => {
  assert.throws(
    () => writeHostFiles(builtSite('<p>Indexes</p>'), { base: '/', moves: [] }),
    /topics\/indexing\/index\.html has no Content-Security-Policy/,
  );
});
