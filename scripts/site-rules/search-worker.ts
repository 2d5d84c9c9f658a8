import { createContext, runInContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { answerTo, known, type Answer, type SearchIndex } from '../../src/lib/search/answer.ts';
import type { BundleNote } from '../../src/lib/search/bundle.ts';
import { hintsIn } from '../../src/lib/search/hints.ts';
import type { IndexedRecord } from '../../src/lib/search/hints-of.ts';
import type { PageRecord } from '../../src/lib/search/hit.ts';
import { foundPages, type FoundPlaces } from '../../src/lib/search/relaxed.ts';
import { queryFor } from '../../src/lib/search/query.ts';
import { textOfFile, type Site } from './site.ts';

interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

interface FoundInWorker {
  results: { id: string; data: string }[];
}

/** Pagefind writes this before the content of each file. */
const SIGNATURE = 'pagefind_dcd';

/** A search for words, with so many of the best hits. */
export type SiteSearch = (words: string, count: number) => Promise<Answer>;

/** The records of a built site's index. */
export function siteRecords({ files }: Pick<Site, 'files'>, bundle: string): IndexedRecord[] {
  const folder = `${bundle.slice(1)}fragment/`;
  return [...files].flatMap(([path, content]) => {
    if (!path.startsWith(folder)) return [];
    const record = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString()) as Omit<IndexedRecord, 'id'>;
    return [{ ...record, id: path.slice(folder.length).replace('.pf_fragment', '') }];
  });
}

const searches = new WeakMap<Site['files'], Promise<SiteSearch>>();

/** The search of a built site as readers have it, run in Node: same hints, same worker, same ranking; without the network between. */
export function siteSearch(site: Pick<Site, 'files'>, note: BundleNote): Promise<SiteSearch> {
  const opened = searches.get(site.files) ?? openedSearch(site, note);
  searches.set(site.files, opened);
  return opened;
}

async function openedSearch(site: Pick<Site, 'files'>, note: BundleNote): Promise<SiteSearch> {
  const index = await siteIndex(site, note.bundle);
  const hints = known(hintsIn(JSON.parse(textOfFile(site.files, `${note.bundle.slice(1)}${note.hints}`))));
  return (words, count) => answerTo(queryFor(words), index, hints, count);
}

/** The index of a built site: the worker of its bundle, in a context that reads its files from dist. */
export async function siteIndex({ files }: Pick<Site, 'files'>, bundle: string): Promise<SearchIndex> {
  const answer = workerOf(files, bundle);
  await answer('init', { basePath: bundle, baseUrl: '/', language: 'en', metaCacheTag: '' });
  const { results: pages } = (await answer('search', null, {})) as FoundInWorker;
  pages.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    count: pages.length,
    find: remembered(async (words: string) => foundPages((await answer('search', words, {})) as FoundPlaces)),
    record: remembered(async (page: number) => (await answer('getData', pages[page]?.data)) as PageRecord),
  };
}

/** As the browser does, asks nothing twice. */
function remembered<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

function workerOf(files: Site['files'], bundle: string): (method: string, ...args: unknown[]) => Promise<unknown> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let ask: ((event: { data: object }) => void) | undefined;
  const self = {
    console: {},
    fetch: async (url: string) => {
      const file = files.get(url.slice(1).replace(/\?.*/, ''));
      return new Response(file ? Uint8Array.from(file) : null, { status: file ? 200 : 404 });
    },
    postMessage: (reply: Reply) => waiting.get(reply.id)?.(reply),
    addEventListener: (type: string, listener: typeof ask) => {
      if (type === 'message') ask = listener;
    },
  };
  const fetch = (url: string) => self.fetch(url);
  const web = { TextDecoder, TextEncoder, URL, WebAssembly, Response, DecompressionStream, AbortSignal, Intl, setTimeout, console };
  runInContext(new TextDecoder().decode(files.get(`${bundle.slice(1)}pagefind-worker.js`)), createContext({ self, fetch, ...web }));

  let last = 0;
  return (method, ...args) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ error, result }) => (error === undefined ? resolve(result) : reject(new Error(error))));
      ask?.({ data: { id, instanceId: 'rule', method, args } });
    });
}
