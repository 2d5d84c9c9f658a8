import { addressOfFile, HOST_FILES, matchingBlocks, parseHeadersFile } from '../../src/lib/security/headers-file.ts';
import { cachingOf } from '../../src/lib/security/headers.ts';
import type { SiteProblem } from './problem.ts';
import { textOfFile, type Site } from './site.ts';

/** A file name, or the folder it stands in, with a hash: `main.D4x_a1Bc.js`, `pagefind-3f9c2a1b/…`, `pack-items/b346eb1d6be0.json`. */
const HASHED = /[.-][\w-]{8,}\.\w+$|^pack-items\/[0-9a-f]{12}\.json$|^pagefind-[0-9a-z]{8,}\//;

/** In the `_headers` that was emitted every file has exactly one caching rule, and it is the one of the contract. */
export function headersOnce({ files, base }: Site): SiteProblem[] {
  if (!files.has('_headers'))
    return [{ file: '_headers', message: 'There is no _headers.', cure: 'Let src/integrations/headers.ts write it.' }];
  const blocks = parseHeadersFile(textOfFile(files, '_headers'));
  return [...files.keys()]
    .filter((file) => !HOST_FILES.includes(file))
    .flatMap((file) => {
      const caching = matchingBlocks(blocks, addressOfFile(file, base)).flatMap(({ headers }) => headers['Cache-Control'] ?? []);
      const { kind, cacheControl } = cachingOf(file);
      return [
        ...(caching.length === 1 && caching[0] === cacheControl ? [] : [wrong(file, caching, cacheControl)]),
        ...(kind === 'hashed' && !HASHED.test(file) ? [unhashed(file)] : []),
      ];
    });
}

function wrong(file: string, caching: readonly string[], expected: string): SiteProblem {
  const found = caching.length === 0 ? 'no caching rule' : `the caching rules "${caching.join('" and "')}"`;
  return { file, message: `The file has ${found}, not "${expected}".`, cure: 'Let headers() be the last integration in astro.config.mjs.' };
}

function unhashed(file: string): SiteProblem {
  return { file, message: 'The file is cached for a year, and its address has no hash.', cure: 'Let the build name it by its content.' };
}
