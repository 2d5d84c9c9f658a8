import type { SearchIndex } from '../../lib/search/answer.ts';
import type { PageRecord } from '../../lib/search/hit.ts';
import { foundPages, type FoundPlaces } from '../../lib/search/relaxed.ts';
import { startWorker } from './worker.ts';

/** A worker that does not answer by then did not load. Its own files have time limits of their own (search-worker-prelude.js). */
const START_PATIENCE = 6_000;

/** Answers, and records of pages, that are remembered at most: somebody who types asks for the same ones again and again. */
const REMEMBERED = 400;

/** An index that is spent after any failure: open another. */
export interface OpenIndex extends SearchIndex {
  /** Ends the worker; what was asked and not answered fails. */
  close(): void;
}

interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

/**
 * Starts the worker of a bundle and waits until it can search. Addresses that it finds stand below `base`.
 * Speaks with Pagefind's worker in its own protocol, not through Pagefind's pagefind.js: that would be 13 KB more, and where the
 * worker fails it carries on in the page, where nothing guards it from taking a lost file for an empty one.
 */
export async function openIndex(bundle: string, base: string): Promise<OpenIndex> {
  const worker = startWorker(bundle);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const remembered = new Map<string | number, Promise<unknown>>();
  let last = 0;

  const ask = <Result>(method: string, ...args: unknown[]): Promise<Result> => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(++last, answer);
    worker.postMessage({ id: last, method, args });
    return answer.promise as Promise<Result>;
  };
  const close = (fault = 'The search worker was ended.') => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(fault));
  };
  /** What was asked before is not asked again. */
  const once = <Result>(key: string | number, asked: () => Promise<Result>): Promise<Result> => {
    const answer = (remembered.get(key) as Promise<Result> | undefined) ?? asked();
    if (remembered.size > REMEMBERED) remembered.clear();
    remembered.set(key, answer);
    return answer;
  };

  worker.onmessage = ({ data: { id, result, error } }: MessageEvent<Reply>) => {
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    close();
  };

  const late = setTimeout(close, START_PATIENCE);
  // The folder is named by its content, so its entry needs no time stamp against stale copies.
  await ask('init', { basePath: bundle, baseUrl: base, language: 'en', metaCacheTag: '' }).finally(() => clearTimeout(late));
  // A search for nothing in particular lists every page; hints number the pages in the order of their ids.
  const { results } = await ask<{ results: { id: string; data: string }[] }>('search', null, {});
  results.sort((a, b) => (a.id < b.id ? -1 : 1));

  return {
    count: results.length,
    find: (words) => once(words, async () => foundPages(await ask<FoundPlaces>('search', words, {}))),
    record: (page) => once(page, () => ask<PageRecord>('getData', results[page]?.data)),
    close,
  };
}
