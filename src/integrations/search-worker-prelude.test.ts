import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const PRELUDE = readFileSync(new URL('./search-worker-prelude.js', import.meta.url), 'utf8');
const FILE = gzipSync('pagefind_dcd…');

type Fetch = (url: string, options: { signal: AbortSignal }) => Promise<Response>;

/** A worker that has run the prelude, on a network that answers as told, one answer an attempt; its pauses take no time. */
function workerOn(...answers: Fetch[]) {
  const replies: unknown[] = [];
  const network = answers[Symbol.iterator]();
  const self = {
    fetch: (url: string, options: { signal: AbortSignal }) =>
      network.next().value?.(url, options) ?? Promise.reject(new Error('asked too often')),
    postMessage: (reply: unknown) => replies.push(reply),
    addEventListener: (...listens: [type: string, heard: (event: { data: unknown }) => void]) => listens.length,
    console: {},
  };
  const setTimeout = (resume: () => void) => resume();
  // A file that hangs is given up at once, so that no test waits.
  const AbortSignal = { timeout: () => globalThis.AbortSignal.abort(new DOMException('too late', 'TimeoutError')) };
  runInNewContext(PRELUDE, { self, setTimeout, AbortSignal, Response, DecompressionStream });
  const released: unknown[] = [];
  self.addEventListener('message', ({ data }) => released.push(data));
  return { released, fetch: self.fetch as (url: string) => Promise<Response>, reply: self.postMessage, replies };
}

const whole: Fetch = async () => new Response(FILE);
const aborted: Fetch = async () => Promise.reject(new TypeError('network'));
const refused: Fetch = async () => new Response('', { status: 500 });
const missing: Fetch = async () => new Response('', { status: 404 });
const truncated: Fetch = async () => new Response(FILE.subarray(0, -4));
const anotherType: Fetch = async () => new Response('<!doctype html><title>Sorry</title>');
const hanging: Fetch = (_, { signal }) => new Promise((_, reject) => (signal.aborted ? reject(signal.reason as DOMException) : undefined));

test('a file that fails twice and then arrives is no fault', async () => {
  const { fetch, reply, replies } = workerOn(aborted, refused, whole);
  assert.equal(await (await fetch('/index/a.pf_index')).text(), 'pagefind_dcd…');
  reply({ id: 1, result: 'found' });
  assert.deepEqual(structuredClone(replies), [{ id: 1, result: 'found' }]);
});

for (const [fault, answer] of Object.entries({ aborted, refused, missing, truncated, anotherType, hanging })) {
  test(`after a file that is ${fault} three times, an answer is an error and never "nothing found"`, async () => {
    const { fetch, reply, replies } = workerOn(answer, answer, answer);
    await assert.rejects(fetch('/index/a.pf_index'), /index\/a\.pf_index could not be read/);
    reply({ id: 1, result: { results: [] } });
    const [{ id, error, result }] = replies as [{ id: number; error: string; result?: unknown }];
    assert.equal(id, 1);
    assert.match(error, /could not be read/);
    assert.equal(result, undefined);
  });
}

test('the entry is read as JSON, and a page of HTML in its place is a fault', async () => {
  const entry: Fetch = async () => Response.json({ version: '1.6.0' });
  assert.deepEqual(await (await workerOn(entry).fetch('/pagefind-entry.json?ts=')).json(), { version: '1.6.0' });
  await assert.rejects(workerOn(anotherType, anotherType, anotherType).fetch('/pagefind-entry.json?ts='), /could not be read/);
});

test('the first answer lists all pages with their handles; later ones only say places and scores, and are let go of', () => {
  const { reply, replies, released } = workerOn();
  const found = (id: string) => ({ id, score: 2, data: `${id}0`, words: [1, 2] });
  reply({ id: 1, result: { results: [found('b'), found('a')] } });
  reply({ id: 2, result: { results: [found('b')] } });
  const [listed, later] = structuredClone(replies) as { result: object }[];
  assert.deepEqual(listed?.result, {
    results: [
      { id: 'b', score: 2, data: 'b0' },
      { id: 'a', score: 2, data: 'a0' },
    ],
  });
  assert.deepEqual(later?.result, { places: new Uint32Array([1]), scores: new Float64Array([2]) });
  assert.deepEqual(structuredClone(released), [{ id: -1, method: 'releaseData', args: ['b0'] }]);
});
