import { withBase } from '../../lib/addresses.ts';
import { answerTo, known, namesAnswer, type Answer } from '../../lib/search/answer.ts';
import { BUNDLE_NOTE, bundleNote } from '../../lib/search/bundle.ts';
import { hintsIn } from '../../lib/search/hints.ts';
import type { Query } from '../../lib/search/query.ts';
import { openIndex } from './pagefind.ts';

/** Milliseconds for the small files beside the index. */
const PATIENCE = 4_000;
/** Milliseconds after which names are shown while the text is still on its way. */
const SLOW = 600;

/** The base path that the site is served from, with a slash at its end. */
export const base = document.documentElement.dataset.base ?? '/';

/** Loads once; after a failure, or after what was loaded is forgotten, the next call tries again. */
function retried<Value>(load: () => Promise<Value>) {
  let attempt: Promise<Value> | undefined;
  const forget = () => (attempt = undefined);
  return Object.assign(
    () =>
      (attempt ??= load().catch((fault: unknown) => {
        forget();
        throw fault;
      })),
    { forget },
  );
}

const note = retried(async () => {
  const found = bundleNote(await json(BUNDLE_NOTE, 'no-cache'));
  if (!found) throw new Error(`${BUNDLE_NOTE} does not say where the index lies.`);
  return found;
});

const index = retried(async () => openIndex(withBase(base, (await note()).bundle), base));

const hints = retried(async () => {
  const { bundle, hints } = await note();
  return known(hintsIn(await json(bundle + hints, 'default'), base));
});

/** Loads what a search needs, before anything is typed. */
export function prepareSearch(): void {
  for (const load of [index, hints]) load().catch(() => undefined);
}

/** The answer of the site's index. Fails where something could not be loaded; asking again then starts afresh. */
export async function siteAnswer(query: Query, count: number): Promise<Answer> {
  const [opened, told] = await Promise.all([index(), hints().catch(() => known())]);
  try {
    return await answerTo(query, opened, told, count);
  } catch (fault) {
    index.forget();
    opened.close();
    throw fault;
  }
}

/** What names alone say, once hints are there. */
export const nameAnswer = (query: Query, count: number): Promise<Answer | undefined> =>
  hints().then(
    (told) => namesAnswer(query, told, count),
    () => undefined,
  );

/** Resolves when names are worth showing while the text is still on its way. */
export const slow = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, SLOW));

async function json(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(withBase(base, address), { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
