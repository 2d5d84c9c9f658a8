import type { Counts, Found, SearchIndex } from '../../lib/search/answer.ts';
import type { PageRecord } from '../../lib/search/hit.ts';
import { startWorker } from './worker.ts';

/** A worker that does not answer by then did not load. Its own files have time limits of their own (search-worker-prelude.js). */
const START_PATIENCE = 8_000;

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
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #lastId = 0;

  /** Starts the worker of a bundle and waits until it can search. Addresses that it finds stand below `base`. */
  static async open(bundle: string, base: string): Promise<Pagefind> {
    const pagefind = new Pagefind(startWorker(bundle));
    // The folder is named by its content, so its entry needs no time stamp against stale copies.
    const options = { basePath: bundle, baseUrl: base, language: 'en', excerptEllipsis: '…', metaCacheTag: '' };
    await pagefind.#start(options);
    // The filters bring with them how many pages each of their values has.
    await pagefind.#ask('filters');
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

  async find(words: string, filters: Readonly<Record<string, readonly string[]>>): Promise<Found> {
    const wanted = Object.entries(filters).filter(([, values]) => values.length > 0);
    const { results, totalFilters } = (await this.#ask('search', words, {
      filters: Object.fromEntries(wanted.map(([name, any]) => [name, { any }])),
    })) as { results: { data: string }[]; totalFilters: Counts };
    return { pages: results.map(({ data }) => data), counts: totalFilters };
  }

  async record(page: string): Promise<PageRecord> {
    return (await this.#ask('getData', page)) as PageRecord;
  }

  forget(pages: readonly string[]): void {
    for (const page of pages) this.#tell(++this.#lastId, 'releaseData', page);
  }

  /** Ends the worker; what was asked and not answered fails. */
  close(reason: Error): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  async #start(options: object): Promise<void> {
    const late = setTimeout(() => this.close(new Error('The search worker did not start in time.')), START_PATIENCE);
    await this.#ask('init', options).finally(() => clearTimeout(late));
  }

  #ask(method: string, ...args: unknown[]): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    this.#tell(id, method, ...args);
    return answer.promise;
  }

  #tell(id: number, method: string, ...args: unknown[]): void {
    this.#worker.postMessage({ id, instanceId: 'handbook', method, args });
  }
}
