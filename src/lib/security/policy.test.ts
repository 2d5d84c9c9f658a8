import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, headerPolicy, policyOfPage } from './policy.ts';

const policy = contentSecurityPolicy({ scriptHash: "'sha256-script'", styleHash: "'sha256-style'" });
const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

test('nothing loads that is not allowed by name', () => {
  assert.deepEqual(directives.get('default-src'), ["'none'"]);
});

test('scripts and styles come from this site or match the one hash', () => {
  assert.deepEqual(directives.get('script-src'), ["'self'", "'wasm-unsafe-eval'", "'sha256-script'"]);
  assert.deepEqual(directives.get('style-src'), ["'self'", "'sha256-style'"]);
});

test('no directive allows inline code, eval, or a whole scheme, but that pictures may stand in the page', () => {
  assert.deepEqual(directives.get('img-src'), ["'self'", 'data:']);
  assert.doesNotMatch(policy.replace('data:', ''), /'unsafe-inline'|'unsafe-eval'|data:|blob:|https?:|\*/);
});

test('the header forbids framing, which a meta cannot', () => {
  assert.doesNotMatch(policy, /frame-ancestors/);
  assert.equal(headerPolicy(["default-src 'none'; style-src 'self'"]), "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
});

test('the header allows what any page allows, each thing once, in whatever order the pages come', () => {
  const pages = ["style-src 'self' 'sha256-b'; img-src 'self'", "style-src 'self' 'sha256-a'; img-src 'self'"];
  const header = "style-src 'self' 'sha256-a' 'sha256-b'; img-src 'self'; frame-ancestors 'none'";
  assert.equal(headerPolicy(pages), header);
  assert.equal(headerPolicy(pages.toReversed()), header);
});

test('the policy is read back from a built page, quotes escaped or not', () => {
  const page = (content: string) => `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${content}">`;
  assert.equal(policyOfPage(page(policy)), policy);
  assert.equal(policyOfPage(page(policy.replaceAll("'", '&#39;'))), policy);
  assert.equal(policyOfPage('<head></head>'), undefined);
});
