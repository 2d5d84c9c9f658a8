import { withBase } from '../../lib/addresses.ts';
import { answerTo, known, namesAnswer, type Answer } from '../../lib/search/answer.ts';
import { BUNDLE_NOTE, bundleNote, type BundleNote } from '../../lib/search/bundle.ts';
import { hintsIn } from '../../lib/search/hints.ts';
import type { Query } from '../../lib/search/query.ts';
import { Pagefind } from './pagefind.ts';

/** Milliseconds for the small files beside the index. */
const PATIENCE = 4_000;
/** Milliseconds after which names are shown while the text is still on its way. */
const SLOW = 600;

/** The base path that the site is served from, with a slash at its end. */
export const base = document.documentElement.dataset.base ?? '/';

/** Loads once; after a failure the next call tries again. */
function retried<Value>(load: () => Promise<Value>) {
  let attempt: Promise<Value> | undefined;
  return {
    load: (): Promise<Value> => {
      const current = (attempt ??= load());
      current.catch(() => attempt === current && (attempt = undefined));
      return current;
    },
    forget: () => (attempt = undefined),
  };
}

const note = retried(async (): Promise<BundleNote> => {
  const found = bundleNote(await json(BUNDLE_NOTE, 'no-cache'));
  if (!found) throw new Error(`${BUNDLE_NOTE} does not say where the index lies.`);
  return found;
});

const index = retried(async () => Pagefind.open(withBase(base, (await note.load()).bundle), base));

const hints = retried(async () => {
  const { bundle, hints: file } = await note.load();
  const found = hintsIn(await json(bundle + file, 'default'), base);
  if (!found) throw new Error(`${file} holds no hints.`);
  return known(found);
});

/** Loads what a search needs, before anything is typed. */
export function prepareSearch(): void {
  for (const part of [index, hints]) part.load().catch(() => undefined);
}

/** The answer of the site's index. Fails where something could not be loaded; asking again then starts afresh. */
export async function siteAnswer(query: Query, count: number): Promise<Answer> {
  const [opened, told] = await Promise.all([index.load(), hints.load().catch(() => known(undefined))]);
  try {
    return await answerTo(query, opened, told, count);
  } catch (fault) {
    index.forget();
    opened.close(new Error('A part of the index could not be read.', { cause: fault }));
    throw fault;
  }
}

/** What names alone say, once hints are there. */
export async function nameAnswer(query: Query, count: number): Promise<Answer | undefined> {
  const told = await hints.load().catch(() => undefined);
  return told && namesAnswer(query, told, count);
}

/** Resolves when names are worth showing while the text is still on its way. */
export const slow = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, SLOW));

async function json(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(withBase(base, address), { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
