import { cachingOf, type Headers } from './headers.ts';

/** One block of a `_headers` file: a path, or a path up to `*`, and what answers under it carry. */
export interface HeadersBlock {
  pattern: string;
  headers: Headers;
}

/** What hosts read and never serve. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects'];

/**
 * The blocks that give each file its security headers and exactly one `Cache-Control`.
 * Hosts join the values of all blocks that match, so caching is said per first step of the path and never for `/*`.
 * @param paths every file of dist, e.g. `topics/jwt/index.html`
 * @param base the base path with its closing slash
 */
export function headersBlocks(paths: readonly string[], security: Headers, base: string): HeadersBlock[] {
  const patterns = new Map<string, string>();
  for (const path of paths.filter((path) => !HOST_FILES.includes(path))) {
    const [first = '', ...rest] = path.split('/');
    patterns.set(rest.length > 0 ? `${base}${first}/*` : addressOfFile(path, base), cachingOf(path).cacheControl);
  }
  const caching = [...patterns].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { pattern: `${base}*`, headers: security },
    ...caching.map(([pattern, value]) => ({ pattern, headers: { 'Cache-Control': value } })),
  ];
}

/** The address that a file of dist answers at: `topics/jwt/index.html` is `/topics/jwt/`. */
export function addressOfFile(path: string, base: string): string {
  return base + path.replace(/(^|\/)index\.html$/, '$1');
}

/** A `_headers` file as Netlify, Cloudflare Pages and their like read it. */
export function headersFile(blocks: readonly HeadersBlock[]): string {
  const text = blocks.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Written by the build from src/lib/security/headers.ts.\n${text.join('\n')}\n`;
}

/** The blocks of a `_headers` file; throws with the line where it is none. */
export function parseHeadersFile(text: string): HeadersBlock[] {
  const blocks: { pattern: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      blocks.push({ pattern: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*)$/.exec(line) ?? [];
    const block = blocks.at(-1);
    if (!name || !value || !block) throw new Error(`_headers:${index + 1} is neither a path nor "  Name: value": ${line}`);
    block.headers[name] = value.trim();
  }
  return blocks;
}

/** The blocks whose pattern matches an address. */
export function matchingBlocks(blocks: readonly HeadersBlock[], address: string): HeadersBlock[] {
  return blocks.filter(({ pattern }) => (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern));
}

/** What an answer at an address carries; a header that several blocks give is joined by commas, as hosts do. */
export function headersAt(blocks: readonly HeadersBlock[], address: string): Headers {
  const joined: Record<string, string> = {};
  for (const { headers } of matchingBlocks(blocks, address)) {
    for (const [name, value] of Object.entries(headers)) joined[name] = joined[name] ? `${joined[name]}, ${value}` : value;
  }
  return joined;
}
