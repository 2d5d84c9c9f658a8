import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movesIn } from '../lib/moved-file.ts';
import type { Moved } from '../lib/moves.ts';
import { headersBlocks, headersFile } from '../lib/security/headers-file.ts';
import { REVALIDATED, securityHeaders } from '../lib/security/headers.ts';
import { headerPolicy, policyOfPage } from '../lib/security/policy.ts';
import { redirectsFile, redirectsOf } from '../lib/security/redirects-file.ts';
import { caddySnippet, nginxSnippet } from '../lib/security/server-snippets.ts';

/** Must come last: every file of dist gets its rule, also those that other integrations write. */
export function headers(): AstroIntegration {
  let base = '/';
  let moves: Moved[] = [];
  return {
    name: 'handbook:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        moves = movesIn(readFileSync(new URL('src/content/moved.yaml', config.root), 'utf8'));
      },
      'astro:build:done': ({ dir, logger }) => {
        writeHostFiles(fileURLToPath(dir), { base, moves });
        logger.info('_headers and _redirects are in dist; deploy/nginx.conf and deploy/Caddyfile next to it');
      },
    },
  };
}

/**
 * Writes what hosts read: `_headers` and `_redirects` into dist, and snippets for nginx and Caddy into `deploy/` next to it,
 * where no server hands them out.
 */
export function writeHostFiles(dist: string, { base, moves }: { base: string; moves: readonly Moved[] }): void {
  const paths = pathsIn(dist);
  const security = securityHeaders(headerPolicy(policiesIn(dist, paths)));
  const blocks = headersBlocks(paths, security, base);
  const redirects = redirectsOf(moves, paths, base);
  writeFileSync(`${dist}/_headers`, headersFile(blocks));
  writeFileSync(`${dist}/_redirects`, redirectsFile(redirects));

  const caching = REVALIDATED.cacheControl;
  const exceptions = blocks.flatMap(({ pattern, headers }) => {
    const value = headers['Cache-Control'];
    return value && value !== caching ? [{ pattern, caching: value }] : [];
  });
  const deployment = { security, caching, exceptions, redirects, base };
  mkdirSync(`${dist}/../deploy`, { recursive: true });
  writeFileSync(`${dist}/../deploy/nginx.conf`, nginxSnippet(deployment));
  writeFileSync(`${dist}/../deploy/Caddyfile`, caddySnippet(deployment));
}

/** The different policies of all pages. Throws where a page has none. */
function policiesIn(dist: string, paths: readonly string[]): Set<string> {
  const pages = paths.filter((path) => path.endsWith('.html'));
  return new Set(
    pages.map((path) => {
      const policy = policyOfPage(readFileSync(`${dist}/${path}`, 'utf8'));
      if (!policy)
        throw new Error(`${path} has no Content-Security-Policy meta, from which _headers takes the hashes: see src/layouts/Base.astro.`);
      return policy;
    }),
  );
}

/** Every file below a folder, in a fixed order, with forward slashes. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).split(sep).join('/').replace(/^\/+/, ''))
    .sort();
}
