import { withBase } from '../../lib/addresses.ts';
import { addressOfQuery, isFiltered, queryFor, type Query } from '../../lib/search/query.ts';
import { newestOnly, sentenceOf, type SearchState } from '../../lib/search/state.ts';
import { made } from './made.ts';
import { base, siteAnswer } from './opened.ts';
import { resultSections } from './results.ts';

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
const TYPING_PAUSE = 120;

/** Searches and shows each state in its elements; `count` is how many results are wanted. */
export function searchIn(surface: Surface, afterwards: (state: SearchState) => void): (query: Query, count: number) => void {
  const { field, status, help, results } = surface;
  const idle = [...help.childNodes];
  let again = () => {};
  const ask = newestOnly(siteAnswer, (state) => {
    results.ariaBusy = String(state.is === 'loading');
    // Earlier results stay until the new ones are there, so that nothing flickers under the reader's eyes.
    if (state.is === 'loading' && results.hasChildNodes()) return;
    status.textContent = sentenceOf(state);
    help.replaceChildren(...(state.is === 'idle' ? idle : ways(state, again)));
    results.replaceChildren(...(state.is === 'found' ? resultSections(state.answer.hits) : []));
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

/** The ways on from a search that shows no results. */
function ways(state: SearchState, again: () => void): Node[] {
  const index = made('a', { href: withBase(base, '/a-z/') }, 'everything from A to Z');
  if (state.is === 'failed') {
    const retry = made('button', { type: 'button', class: 'btn' }, 'Try again');
    retry.addEventListener('click', again);
    return [made('p', {}, retry), made('p', {}, 'Or look it up: ', index, '.')];
  }
  if (state.is !== 'nothing') return [];
  const unfiltered = made('a', { href: withBase(base, addressOfQuery(queryFor(state.query.text))) }, 'Search without filters');
  return [
    ...(isFiltered(state.query) ? [made('p', {}, unfiltered, '.')] : []),
    made('p', {}, 'All the words have to stand on a page: try fewer or shorter ones, or look through ', index, '.'),
  ];
}
