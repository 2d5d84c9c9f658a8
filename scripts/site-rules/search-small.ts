import { gzipSync } from 'node:zlib';
import { kilobytes } from './pages-light.ts';
import type { SiteProblem } from './problem.ts';
import { textOfFile, type Site } from './site.ts';

/** Packed with gzip, each file by itself. What the search understands of a query is most of it (docs/decisions/0009). */
const MOST = 10 * 1024;
/** What a reader loads who turns to the search: the dialog of a page, or the search page. */
const ENTRIES = /^_astro\/(hb-search|search-page)\.[\w-]+\.js$/;
/** The script of every page: whoever searches has it already. */
const LOADED = /^Base\./;
const STATIC_IMPORT = /(?:import|from)\s*["'](?:\.|\/[^"']*\/_astro|\/_astro)\/([^"'/]+\.js)["']/g;

/** The search's own script, without Pagefind, keeps to its budget whichever way somebody turns to it. */
export function searchSmall(site: Site): SiteProblem[] {
  return [...site.files.keys()]
    .filter((file) => ENTRIES.test(file))
    .map((file) => ({ file, files: [...withImports(site, file)] }))
    .map(({ file, files }) => ({ file, files, size: files.reduce((sum, each) => sum + packed(site, each), 0) }))
    .filter(({ size }) => size > MOST)
    .map(({ file, files, size }) => ({
      file,
      message: `The search's own script takes ${kilobytes(size)} packed with gzip: ${files.join(', ')}.`,
      cure: `Come down to ${kilobytes(MOST)}: drop what no query needs, or import() what only some searches use.`,
    }));
}

function packed(site: Site, file: string): number {
  return gzipSync(site.files.get(file) ?? new Uint8Array(), { level: 9 }).length;
}

function withImports(site: Site, file: string, known = new Set<string>()): Set<string> {
  known.add(file);
  for (const [, name = ''] of textOfFile(site.files, file).matchAll(STATIC_IMPORT)) {
    const imported = `_astro/${name}`;
    if (!LOADED.test(name) && !known.has(imported)) withImports(site, imported, known);
  }
  return known;
}
