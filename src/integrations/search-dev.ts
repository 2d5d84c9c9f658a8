import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { BUNDLE_NOTE } from '../lib/search/bundle.ts';

const TYPES: Record<string, string> = { '.json': 'application/json', '.js': 'text/javascript' };

/**
 * Serves the search of the last build to `astro dev`, which indexes nothing itself: a middleware for the development server.
 * @param base the base path, which the server may or may not have taken off already
 */
export function lastIndex(dist: string, base: string, warn: (sentence: string) => void) {
  return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = new URL(url, 'http://localhost').pathname.replace(new RegExp(`^${base.replace(/\/$/, '')}(?=/)`), '');
    if (path !== BUNDLE_NOTE && !path.startsWith('/pagefind-')) return next();
    const file = join(dist, path);
    if (existsSync(file) && statSync(file).isFile()) {
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-cache');
      response.end(readFileSync(file));
      return;
    }
    const sentence = 'The search has no index yet. Run "npm run build" once; it is then served from dist, as it was at that build.';
    if (path === BUNDLE_NOTE) warn(sentence);
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end(sentence);
  };
}
