import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startServer } from './server.ts';

const FILES = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'topics/indexing/index.html': '<h1>Indexes</h1>',
  'topics/an index/index.html': '<h1>Spaces</h1>',
  '_astro/main.a1b2c3d4.js': 'start()',
  'pagefind-1a2b3c4d/wasm.en.pagefind': 'bytes',
  'feed.xml': '<feed/>',
  _headers: '/*\n  X-Frame-Options: DENY\n/404.html\n  Cache-Control: no-store\n/topics/*\n  Cache-Control: no-cache\n',
  _redirects: '/topics/indices/ /topics/indexing/ 301\n/topics/b-tree/ /topics/indexing/#shallow 301\n',
};

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  folders.push(folder);
  return folder;
}

function siteIn(files: Record<string, string>): string {
  const outer = newFolder();
  writeFileSync(join(outer, 'secret.html'), 'outside the site');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(outer, 'dist', path)), { recursive: true });
    writeFileSync(join(outer, 'dist', path), text);
  }
  return join(outer, 'dist');
}

/** A request with its path exactly as written: `fetch` would tidy it up first. */
function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }>((done, fail) => {
    const sent = request({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', fail).end();
  });
}

const server = await startServer({ root: siteIn(FILES), port: 0 });
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => ask(server.url, path, headers, method);

after(async () => {
  await server.stop();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('a page carries what _headers says of its address', async () => {
  const { status, headers, body } = await get('/topics/indexing/?q=1');
  assert.equal(status, 200);
  assert.equal(body.toString(), '<h1>Indexes</h1>');
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['x-frame-options'], 'DENY');
  assert.equal(headers['cache-control'], 'no-cache');
});

test('an unknown address answers 404 with the page that says so, which is not stored', async () => {
  for (const path of ['/nowhere/', '/topics/nowhere/', '/topics/', '/_headers', '/_redirects', '/%E0%A4%A']) {
    const { status, headers, body } = await get(path);
    assert.equal(status, 404, path);
    assert.equal(body.toString(), '<h1>Not here</h1>', path);
    assert.equal(headers['cache-control'], 'no-store', path);
    assert.equal(headers['x-frame-options'], 'DENY', path);
  }
});

test('a moved page redirects and keeps the query', async () => {
  const { status, headers } = await get('/topics/indices/?level=mid');
  assert.equal(status, 301);
  assert.equal(headers.location, '/topics/indexing/?level=mid');
  assert.equal((await get('/topics/b-tree/?a=1')).headers.location, '/topics/indexing/?a=1#shallow');
});

test('an address without its closing slash redirects to the one with it', async () => {
  const { status, headers } = await get('/topics/indexing?q=1');
  assert.equal(status, 308);
  assert.equal(headers.location, '/topics/indexing/?q=1');
});

test('no path leads out of the site', async () => {
  const paths = [
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/topics/../../secret.html',
    '/..\\secret.html',
    '/..%5csecret.html',
    '/x%00',
  ];
  for (const path of paths) assert.equal((await get(path)).status, 404, path);
});

test('no path makes a redirect to another host', async () => {
  for (const path of ['//topics/indexing', '//evil.example/..%2ftopics/indexing']) assert.equal((await get(path)).status, 404, path);
});

test('an address with encoded characters finds its file', async () => {
  assert.equal((await get('/topics/an%20index/')).body.toString(), '<h1>Spaces</h1>');
});

test('what has not changed is not sent again', async () => {
  const tag = String((await get('/')).headers.etag);
  const again = await get('/', { 'If-None-Match': `"other", ${tag}` });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  assert.equal((await get('/', { 'If-None-Match': 'W/"other"' })).status, 200);
});

test('text is compressed as the client likes it', async () => {
  const brotli = await get('/', { 'Accept-Encoding': 'gzip, deflate, br' });
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.equal(brotliDecompressSync(brotli.body).toString(), '<h1>Home</h1>');
  const gzipped = await get('/', { 'Accept-Encoding': 'gzip, br;q=0' });
  assert.equal(gzipped.headers['content-encoding'], 'gzip');
  assert.equal(gunzipSync(gzipped.body).toString(), '<h1>Home</h1>');
  assert.equal((await get('/')).headers['content-encoding'], undefined);
  assert.equal(brotli.headers.vary, 'Accept-Encoding');
});

test('files have the types that nosniff demands', async () => {
  const type = async (path: string) => (await get(path)).headers['content-type'];
  assert.equal(await type('/_astro/main.a1b2c3d4.js'), 'text/javascript; charset=utf-8');
  assert.equal(await type('/feed.xml'), 'application/xml; charset=utf-8');
  assert.equal(await type('/pagefind-1a2b3c4d/wasm.en.pagefind'), 'application/octet-stream');
});

test('HEAD sends the headers of GET without a body', async () => {
  const [head, whole] = [await get('/', {}, 'HEAD'), await get('/')];
  assert.equal(head.body.length, 0);
  assert.equal(head.headers['content-length'], whole.headers['content-length']);
  assert.equal(head.headers.etag, whole.headers.etag);
});

test('other methods are refused', async () => {
  const { status, headers } = await get('/', {}, 'POST');
  assert.equal(status, 405);
  assert.equal(headers.allow, 'GET, HEAD');
});
test('a site built for a base path is served below it only', async () => {
  const files = { ...FILES, _headers: '/handbook/*\n  X-Frame-Options: DENY\n', _redirects: '' };
  const below = await startServer({ root: siteIn(files), port: 0, base: '/handbook' });
  assert.match(below.url, /\/handbook\/$/);
  assert.equal((await ask(below.url, '/handbook/topics/indexing/')).headers['x-frame-options'], 'DENY');
  assert.equal((await ask(below.url, '/handbook/topics/indexing')).headers.location, '/handbook/topics/indexing/');
  assert.equal((await ask(below.url, '/topics/indexing/')).status, 404);
  await below.stop();
});

test('a missing build and a taken port are said in a sentence', async () => {
  await assert.rejects(startServer({ root: newFolder(), port: 0 }), /There is no built site in .*: run "npm run build" first\./);
  const port = Number(new URL(server.url).port);
  await assert.rejects(
    startServer({ root: siteIn(FILES), port }),
    new RegExp(`Port ${port} is taken: .* "PORT=${port + 1} npm run serve"`),
  );
});
