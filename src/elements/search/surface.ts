import { newestOnly, shownAnswer, sentenceOf, type SearchState } from '../../lib/search/state.ts';
import type { Query } from '../../lib/search/query.ts';
import { nameAnswer, siteAnswer, slow } from './opened.ts';
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

/** Keys that follow one another faster than this are one: a word that is still being typed would load parts of the index that nobody needs. */
const BURST = 30;

/** The ways to open a link: also in another tab, and from the menu that the right button opens. */
const OPENING = ['click', 'auxclick', 'contextmenu'];

/** Searches and shows each state in its elements; `count` is how many results are wanted. */
export function searchIn(surface: Surface, afterwards: (state: SearchState) => void): (query: Query, count: number) => void {
  const { field, status, help, results } = surface;
  const idle = [...help.childNodes];
  let again = () => {};
  let shown: SearchState = { is: 'idle' };
  for (const kind of OPENING) {
    results.addEventListener(kind, ({ target }) => {
      const link = target instanceof Element && target.closest('a');
      const answer = shownAnswer(shown);
      if (link && answer && shown.is !== 'idle') remember(shown.query, link, answer.words);
    });
  }
  const ask = newestOnly({ answer: siteAnswer, names: nameAnswer, slow }, (state) => {
    const answer = shownAnswer(state);
    results.ariaBusy = String(state.is === 'loading' && !answer);
    // Earlier results stay until the new ones are there, so that nothing flickers under the reader's eyes.
    if (state.is === 'loading' && !answer && results.hasChildNodes()) return;
    shown = state;
    status.textContent = sentenceOf(state);
    if (state.is === 'found' && state.answer.mended !== undefined) status.append(...mendedWords(state.query, state.answer.mended));
    help.replaceChildren(...(state.is === 'idle' ? [...idle, ...recentSearches(field)] : ways(state, again)));
    results.replaceChildren(...(answer ? resultSections(answer) : []));
    afterwards(state);
  });
  return (query, count) => {
    const now = () => void ask(query, count);
    again = () => (field.focus(), now());
    now();
  };
}

/** Calls `act` when the reader has typed: at once, or after the last key of a burst. */
export function afterTyping(act: () => void): () => void {
  let pause: ReturnType<typeof setTimeout>;
  let last = -BURST;
  return () => {
    clearTimeout(pause);
    const now = performance.now();
    if (now - last < BURST) pause = setTimeout(act, BURST);
    else act();
    last = now;
  };
}
