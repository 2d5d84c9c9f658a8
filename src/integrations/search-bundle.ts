import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { KINDS } from '../lib/ids.ts';
import { bundleFolder, hintsName, type BundleNote } from '../lib/search/bundle.ts';
import { fittingHints } from './search-hints.ts';

/** A built page: its file below dist and its HTML. */
export interface BuiltPage {
  file: string;
  html: string;
}

/** A file of the bundle, its path relative to the bundle's folder. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What the browser loads. Pagefind's own interfaces and its main-thread client (pagefind.js) are left out: elements/search speaks with the worker. */
const NEEDED = /^(pagefind-entry\.json|pagefind-worker\.js|wasm\.en\.pagefind|pagefind\.[^/]+\.pf_meta|(index|filter|fragment)\/[^/]+)$/;
const WORKER = 'pagefind-worker.js';
const PRELUDE = readFileSync(new URL('./search-worker-prelude.js', import.meta.url));

/** The pages that take part in the search, in an order that is the same on every machine. */
export function searchedPages(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.filter(({ html }) => /<[a-z][^>]*\sdata-pagefind-body[\s=>]/.test(html)).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * The search index of some pages, as files, with the note that tells the browser where they lie. The same pages give the same bytes.
 * Fails with everything that is wrong with the pages at once.
 */
export async function searchBundle(pages: readonly BuiltPage[]): Promise<{ note: BundleNote; files: BundleFile[] }> {
  const { index, errors } = await createIndex({ includeCharacters: '+#', forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    await addPages(index, pages);
    const files = await bundleFiles(index);
    checkCount(files, pages.length);
    const hints = hintsOf(files);
    const all = [...files, hints];
    return { note: { bundle: bundleFolder(contentHash(all)), pages: pages.length, hints: hints.path }, files: all };
  } finally {
    await close();
  }
}

/** Adds the pages one after the other: Pagefind numbers them as they come. */
async function addPages(index: PagefindIndex, pages: readonly BuiltPage[]): Promise<void> {
  const problems: string[] = [];
  for (const { file, html } of pages) {
    const { errors, file: record } = await index.addHTMLFile({ url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, content: html });
    const missing = errors.length > 0 ? errors : missingMeta(record.meta);
    problems.push(...missing.map((problem) => `dist/${file}: ${problem}`));
  }
  if (problems.length > 0) throw new Error(`The search index was not written.\n${problems.join('\n')}`);
}

function missingMeta({ title, kind }: Record<string, string>): string[] {
  return [
    title ? [] : 'has no title for the search. Put data-pagefind-meta="title" on its h1, inside data-pagefind-body.',
    KINDS.some((known) => known === kind)
      ? []
      : `is of no kind that the search knows (${KINDS.join(', ')}). Give it components/site/IndexMeta.astro.`,
  ].flat();
}

/** The files that are needed, sorted by path, with our prelude in front of the worker. */
async function bundleFiles(index: PagefindIndex): Promise<BundleFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
  return files
    .filter(({ path }) => NEEDED.test(path))
    .map(({ path, content }) => ({ path, content: path === WORKER ? Buffer.concat([PRELUDE, content]) : content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function hintsOf(files: readonly BundleFile[]): BundleFile {
  const content = Buffer.from(fittingHints(files));
  return { path: hintsName(contentHash([{ path: '', content }])), content };
}

function checkCount(files: readonly BundleFile[], expected: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString() || '{"languages":{}}') as {
    languages: Record<string, { page_count: number }>;
  };
  const counted = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (counted !== expected) throw new Error(`The search index has ${counted} pages, but ${expected} have data-pagefind-body.`);
}

/** Eight hexadecimal digits tell apart all bundles that this site will ever have. */
function contentHash(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 8);
}
