import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddySnippet, nginxSnippet, type Deployment } from './server-snippets.ts';

const deployment: Deployment = {
  security: { 'Content-Security-Policy': "default-src 'none'", 'X-Frame-Options': 'DENY' },
  caching: 'no-cache',
  exceptions: [
    { pattern: '/_astro/*', caching: 'public, max-age=31536000, immutable' },
    { pattern: '/404.html', caching: 'no-store' },
  ],
  redirects: [{ from: '/topics/b-tree/', to: '/topics/indexing/#shallow' }],
  base: '/',
};

/** Both snippets were served by nginx 1.22 and Caddy 2.6; these tests keep what was seen to work. */
test('nginx sends every header with every status, and one Cache-Control', () => {
  const snippet = nginxSnippet(deployment);
  assert.match(snippet, /^add_header Content-Security-Policy "default-src 'none'" always;$/m);
  assert.match(snippet, /^add_header X-Frame-Options "DENY" always;$/m);
  assert.equal(snippet.match(/add_header Cache-Control/g)?.length, 1);
  assert.match(snippet, /^location \^~ \/_astro\/ \{ set \$caching "public, max-age=31536000, immutable"; \}$/m);
  assert.match(snippet, /^location = \/404\.html \{ set \$caching "no-store"; \}$/m);
});

test('nginx redirects a moved page with its query before the anchor', () => {
  assert.match(
    nginxSnippet(deployment),
    /^location = \/topics\/b-tree\/ \{ return 301 "\/topics\/indexing\/\$is_args\$args#shallow"; \}$/m,
  );
});

test('Caddy sends the headers with the missing page too', () => {
  const snippet = caddySnippet(deployment);
  assert.equal(snippet.match(/X-Frame-Options "DENY"/g)?.length, 2);
  assert.match(snippet, /^header \/_astro\/\* Cache-Control "public, max-age=31536000, immutable"$/m);
  assert.match(snippet, /^@others not path \/_astro\/\* \/404\.html$/m);
});

test('Caddy redirects a moved page with its query before the anchor', () => {
  assert.match(caddySnippet(deployment), /^redir \/topics\/b-tree\/ "\/topics\/indexing\/\{search\}#shallow" 301$/m);
});

test('no value can end its quotes', () => {
  for (const snippet of [nginxSnippet(deployment), caddySnippet(deployment)]) {
    for (const line of snippet.split('\n')) assert.equal((line.match(/"/g) ?? []).length % 2, 0, line);
  }
});
