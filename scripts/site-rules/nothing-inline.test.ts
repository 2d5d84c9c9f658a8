import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { contentSecurityPolicy } from '../../src/lib/security/policy.ts';
import { fixture, page } from './fixture.ts';
import { nothingInline } from './nothing-inline.ts';

const STYLE = 'p { margin: 0 }';
const SCRIPT = "document.documentElement.dataset.theme = 'dark'";
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = contentSecurityPolicy({ scriptHash: hash(SCRIPT), styleHash: hash(STYLE) });
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const inline = `<style>${STYLE}</style><script>${SCRIPT}</script>`;
/** The charset comes first, as everywhere. */
const whole = (head: string, main = '') => page(main, head).replace('<title>A page</title>', '');

function messages(html: string, files: Record<string, string> = {}): string[] {
  return nothingInline(fixture({ '0.html': whole(meta + inline), 'a.html': html, ...files })).map(
    ({ file, message }) => `${file}: ${message}`,
  );
}

test('a page with the policy and the two inline texts it knows is in order', () => {
  assert.deepEqual(messages(whole(`${meta}<meta name="viewport" content="x">${inline}<script type="module" src="/a.js"></script>`)), []);
});

test('structured data is no script', () => {
  assert.deepEqual(messages(whole(meta + inline, '<script type="application/ld+json">{}</script>')), []);
});

test('a page without the policy is found, also where another http-equiv comes first', () => {
  for (const head of [inline, `<meta http-equiv="refresh" content="0">${meta}${inline}`]) {
    assert.ok(messages(whole(head)).includes('a.html: The first http-equiv meta is not the policy.'));
  }
});

test('nothing that a policy could judge stands before it', () => {
  assert.deepEqual(messages(whole(`<style>${STYLE}</style>${meta}<script>${SCRIPT}</script>`)), [
    'a.html: Something stands before the policy, which is not under it.',
  ]);
});

test('the policy is the same on every page, but for the stylesheet that it allows', () => {
  const longer = `${STYLE} b { margin: 0 }`;
  assert.deepEqual(messages(whole(meta.replace(hash(STYLE), hash(longer)) + inline.replace(STYLE, longer))), []);
  const other = meta.replace("connect-src 'self'", "connect-src 'self' data:");
  assert.deepEqual(messages(whole(other + inline)), ['a.html: The policy is not that of the other pages.']);
});

test('an inline text that differs by one character is not allowed', () => {
  assert.deepEqual(messages(whole(meta + inline.replace('margin: 0', 'margin: 1'))), [
    'a.html: The policy does not allow an inline style of the page.',
  ]);
});

test('a second inline script is found', () => {
  assert.deepEqual(messages(whole(meta + inline, '<script>alert(1)</script>')), [
    'a.html: The page has 2 inline script elements.',
    'a.html: The policy does not allow an inline script of the page.',
  ]);
});

test('style and event attributes are found, and links that run', () => {
  const main = '<p style="color: red"></p><p onclick="x()"></p><a href=" javascript:x()" title="javascript: a word">x</a>';
  assert.deepEqual(messages(whole(meta + inline, main)), [
    'a.html: <p> has style="color: red".',
    'a.html: <p> has onclick="x()".',
    'a.html: <a> has href=" javascript:x()".',
  ]);
});

test('drawings have no style attributes either', () => {
  const clean = whole(meta + inline);
  assert.deepEqual(messages(clean, { 'a.svg': '<svg><g fill="red"/></svg>' }), []);
  assert.deepEqual(messages(clean, { 'a.svg': '<svg><g style="fill: red"/></svg>' }), [
    'a.svg: The drawing has a style= or on…= attribute.',
  ]);
});

test('a page that only forwards may do without the inline texts', () => {
  assert.deepEqual(messages(whole(`${meta}<a id="moved" href="/b/"></a>`)), []);
});
