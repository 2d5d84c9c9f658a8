import type { SearchIndex } from '../../lib/search/answer.ts';
import type { PageRecord } from '../../lib/search/hit.ts';
import type { FoundPage } from '../../lib/search/relaxed.ts';
import { startWorker } from './worker.ts';

/** A worker that does not answer by then did not load. Its own files have time limits of their own (search-worker-prelude.js). */
const START_PATIENCE = 6_000;

/** Answers that are remembered: somebody who types asks for the same words again and again. Fewer than the worker keeps. */
const REMEMBERED = 60;

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
  readonly #remembered = new Map<string, Promise<readonly FoundPage[]>>();
  #lastId = 0;

  /** Starts the worker of a bundle and waits until it can search. Addresses that it finds stand below `base`. */
  static async open(bundle: string, base: string): Promise<Pagefind> {
    const pagefind = new Pagefind(startWorker(bundle));
    // The folder is named by its content, so its entry needs no time stamp against stale copies.
    await pagefind.#start({ basePath: bundle, baseUrl: base, language: 'en', metaCacheTag: '' });
    // A search for nothing in particular lists every page; hints number the pages in the order of their ids.
    const pages = await pagefind.#search(null);
    pagefind.pages = [...pages].sort((a, b) => (a.id < b.id ? -1 : 1));
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

  readonly find = (words: string): Promise<readonly FoundPage[]> => {
    const known = this.#remembered.get(words);
    if (known) return known;
    const answer = this.#search(words);
    // First in, first out: the worker lets go of its answers in that order too.
    this.#remembered.set(words, answer);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
    return answer;
  };

  async record(page: string): Promise<PageRecord> {
    const record = await this.#ask('getData', page);
    if (!record) throw new Error('The worker has let go of this page.');
    return record as PageRecord;
  }

  /** Ends the worker; what was asked and not answered fails. */
  close(reason: Error): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  async #search(words: string | null): Promise<readonly FoundPage[]> {
    const { results } = (await this.#ask('search', words, {})) as { results: { id: string; score: number; data: string }[] };
    return results.map(({ id, score, data }) => ({ id, score, record: data }));
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
