import { newestOnly, shownAnswer, sentenceOf, type SearchState } from '../../lib/search/state.ts';
import type { Query } from '../../lib/search/query.ts';
import { nameAnswer, siteAnswer } from './opened.ts';
import { recentSearches, remember } from './recent.ts';
import { resultSections } from './results.ts';
import { mendedWords, ways } from './ways.ts';

/** The elements in which a search is shown: the dialog and the search page both have them. */
export interface Surface {
  field: HTMLInputElement;
  /** Says the state aloud: `role="status"`. */
  status: HTMLElement;
  /** Shows what to do where there are no results; what stands in it at the start says what can be searched. */
  help: HTMLElement;
  results: HTMLElement;
}

/** Between the last key and the search: a word that is still being typed would load parts of the index that nobody needs. */
const TYPING_PAUSE = 30;

/** Searches and shows each state in its elements; `count` is how many results are wanted. */
export function searchIn(surface: Surface, afterwards: (state: SearchState) => void): (query: Query, count: number) => void {
  const { field, status, help, results } = surface;
  const idle = [...help.childNodes];
  let again = () => {};
  let sought: { query: Query; words: string[] } | undefined;
  for (const kind of ['click', 'auxclick']) {
    results.addEventListener(kind, ({ target }) => {
      const link = target instanceof Element && target.closest('a');
      if (link && sought) remember(sought.query, link.pathname, sought.words);
    });
  }
  const ask = newestOnly({ answer: siteAnswer, names: nameAnswer }, (state) => {
    const answer = shownAnswer(state);
    results.ariaBusy = String(state.is === 'loading' && !answer);
    // Earlier results stay until the new ones are there, so that nothing flickers under the reader's eyes.
    if (state.is === 'loading' && !answer && results.hasChildNodes()) return;
    status.textContent = sentenceOf(state);
    if (state.is === 'found' && state.answer.mended !== undefined) status.append(...mendedWords(state.query, state.answer.mended));
    help.replaceChildren(...(state.is === 'idle' ? [...idle, ...recentSearches(field)] : ways(state, again)));
    sought = answer && state.is !== 'idle' ? { query: state.query, words: answer.words } : undefined;
    results.replaceChildren(...(answer ? resultSections(answer) : []));
    afterwards(state);
  });
  return (query, count) => {
    again = () => {
      field.focus();
      void ask(query, count);
    };
    void ask(query, count);
  };
}

/** Calls `act` when the reader has paused typing. */
export function afterTyping(act: () => void): () => void {
  let pause: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(pause);
    pause = setTimeout(act, TYPING_PAUSE);
  };
}
