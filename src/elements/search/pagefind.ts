import type { SearchIndex } from '../../lib/search/answer.ts';
import type { PageRecord } from '../../lib/search/hit.ts';
import { pagesAt, type FoundPage, type FoundPlaces } from '../../lib/search/relaxed.ts';
import { startWorker } from './worker.ts';

/** A worker that does not answer by then did not load. Its own files have time limits of their own (search-worker-prelude.js). */
const START_PATIENCE = 6_000;

/** Answers, and records of pages, that are remembered at most: somebody who types asks for the same ones again and again. */
const REMEMBERED = 400;

interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

/**
 * Speaks with Pagefind's worker in its own protocol, not through Pagefind's pagefind.js: that would be 13 KB more, and where the
 * worker fails it carries on in the page, where nothing guards it from taking a lost file for an empty one.
 * After any failure this client is spent; open another.
 */
export class Pagefind implements SearchIndex {
  pages: readonly FoundPage[] = [];
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #remembered = new Map<string | number, Promise<unknown>>();
  /** The worker's handles of all pages, in their order. What is read here of a record is the same for every search. */
  #handles: readonly string[] = [];
  #lastId = 0;

  /** Starts the worker of a bundle and waits until it can search. Addresses that it finds stand below `base`. */
  static async open(bundle: string, base: string): Promise<Pagefind> {
    const pagefind = new Pagefind(startWorker(bundle));
    // The folder is named by its content, so its entry needs no time stamp against stale copies.
    await pagefind.#start({ basePath: bundle, baseUrl: base, language: 'en', metaCacheTag: '' });
    // A search for nothing in particular lists every page; hints number the pages in the order of their ids.
    const { results: pages } = (await pagefind.#ask('search', null, {})) as { results: (FoundPage & { data: string })[] };
    pages.sort((a, b) => (a.id < b.id ? -1 : 1));
    pagefind.pages = pages;
    pagefind.#handles = pages.map(({ data }) => data);
    return pagefind;
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error === undefined) waiting?.resolve(data.result);
      else waiting?.reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.close(new Error('The search worker could not be loaded.'));
    });
  }

  readonly find = (words: string): Promise<readonly FoundPage[]> =>
    this.#once(words, async () => pagesAt((await this.#ask('search', words, {})) as FoundPlaces, this.pages));

  record(page: number): Promise<PageRecord> {
    return this.#once(page, async () => {
      const record = await this.#ask('getData', this.#handles[page]);
      if (!record) throw new Error('The worker does not know this page.');
      return record as PageRecord;
    });
  }

  /** Ends the worker; what was asked and not answered fails. */
  close(reason: Error): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  /** What was asked before is not asked again. */
  #once<Value>(key: string | number, ask: () => Promise<Value>): Promise<Value> {
    if (this.#remembered.size > REMEMBERED) this.#remembered.clear();
    const answer = (this.#remembered.get(key) as Promise<Value> | undefined) ?? ask();
    this.#remembered.set(key, answer);
    return answer;
  }

  async #start(options: object): Promise<void> {
    const late = setTimeout(() => this.close(new Error('The search worker did not start in time.')), START_PATIENCE);
    await this.#ask('init', options).finally(() => clearTimeout(late));
  }

  #ask(method: string, ...args: unknown[]): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    this.#worker.postMessage({ id, instanceId: 'handbook', method, args });
    return answer.promise;
  }
}
