import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { hintsFile } from '../lib/search/hints.ts';
import { hintsOf, type IndexedRecord } from '../lib/search/hints-of.ts';
import type { BundleFile } from './search-bundle.ts';

/** Bytes, packed with Brotli, that hints may take: they are loaded before the first answer. */
const MOST_BYTES = 25 * 1024;
/** Pagefind writes this before the content of each file. */
const SIGNATURE = 'pagefind_dcd';
/** Words on fewer pages than this are left to the index, which knows them too. */
const FEWEST_PAGES = [1, 2, 3, 4, 6, 8, 12, Infinity];

/** The content of the hints file, made of the records of a bundle. As many words are told as fit, the common ones first. */
export function fittingHints(files: readonly BundleFile[]): string {
  const records = indexedRecords(files);
  const sizes = FEWEST_PAGES.values().map((fewest) => hintsFile(hintsOf(records, fewest)));
  const fitting = sizes.find((file) => brotliCompressSync(file).length <= MOST_BYTES);
  return fitting ?? hintsFile(hintsOf(records, Infinity));
}

/** The records in the files of a bundle. */
function indexedRecords(files: readonly BundleFile[]): IndexedRecord[] {
  return files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [];
    const record = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString()) as Omit<IndexedRecord, 'id'>;
    return [{ ...record, id }];
  });
}
