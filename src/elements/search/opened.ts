import { withBase } from '../../lib/addresses.ts';
import { answerTo, type Answer } from '../../lib/search/answer.ts';
import { BUNDLE_NOTE, bundleNote } from '../../lib/search/bundle.ts';
import type { Query } from '../../lib/search/query.ts';
import { Pagefind } from './pagefind.ts';

/** Milliseconds for the small file that names the bundle. */
const NOTE_PATIENCE = 4_000;

/** The base path that the site is served from, with a slash at its end. */
export const base = document.documentElement.dataset.base ?? '/';

let opening: Promise<Pagefind> | undefined;

/** The index of the site, opened at the first call. After a fault the next call opens it anew. */
export function openedIndex(): Promise<Pagefind> {
  const attempt = opening ?? openIndex();
  opening = attempt;
  attempt.catch(() => discard(attempt));
  return attempt;
}

/** The answer of the site's index. Fails where something could not be loaded; asking again then starts afresh. */
export async function siteAnswer(query: Query, count: number): Promise<Answer> {
  const attempt = openedIndex();
  const index = await attempt;
  try {
    return await answerTo(query, index, count);
  } catch (fault) {
    discard(attempt);
    index.close(new Error('A part of the index could not be read.', { cause: fault }));
    throw fault;
  }
}

async function openIndex(): Promise<Pagefind> {
  const response = await fetch(withBase(base, BUNDLE_NOTE), { cache: 'no-cache', signal: AbortSignal.timeout(NOTE_PATIENCE) });
  const note = response.ok ? bundleNote(await response.json()) : undefined;
  if (!note) throw new Error(`${BUNDLE_NOTE} does not say where the index lies.`);
  return Pagefind.open(withBase(base, note.bundle), base);
}

function discard(attempt: Promise<Pagefind>): void {
  if (opening === attempt) opening = undefined;
}
