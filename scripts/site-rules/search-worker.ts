import { createContext, runInContext } from 'node:vm';
import type { Site } from './site.ts';

interface Reply {
  id: number;
  result?: { results: { id: string }[] };
  error?: string;
}

/**
 * The search of a built site, run in Node: the worker of its bundle, in a context that reads its files from dist.
 * @returns a search for words, with the ids of the records that it finds, best first
 */
export async function searchOf({ files }: Site, bundle: string): Promise<(words: string) => Promise<string[]>> {
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
  const answer = (method: string, ...args: unknown[]) =>
    new Promise<Reply['result']>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ error, result }) => (error === undefined ? resolve(result) : reject(new Error(error))));
      ask?.({ data: { id, instanceId: 'rule', method, args } });
    });
  await answer('init', { basePath: bundle, baseUrl: '/', language: 'en', metaCacheTag: '' });
  return async (words) => (await answer('search', words, {}))?.results.map(({ id }) => id) ?? [];
}
