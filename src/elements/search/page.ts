import { withBase } from '../../lib/addresses.ts';
import type { Counts } from '../../lib/search/answer.ts';
import { addressOfQuery, queryOf, type Query } from '../../lib/search/query.ts';
import { base } from './opened.ts';
import { afterTyping, searchIn } from './surface.ts';

/** Results that are shown at first, and that "More results" adds. */
const PAGE = 10;
/** Milliseconds of quiet after which the words stand in the address: a browser takes as long for that as for a whole search. */
const QUIET = 300;

/** Runs the search page: its form and filters are one query, which stands in the address too. */
export function startSearchPage(form: HTMLFormElement, results: HTMLElement, ended: AbortSignal): void {
  const field = form.querySelector<HTMLInputElement>('[name="q"]');
  const [status, help, more] = ['search-status', 'search-help', 'search-more'].map((id) => document.getElementById(id));
  if (!field || !status || !help || !more) return;
  const filters = [...form.elements].filter((element) => element instanceof HTMLInputElement).filter(({ type }) => type === 'checkbox');
  const name = document.title;
  let count = PAGE;
  let { asTyped = false } = queryOf(location.search);

  const inAddress = () => history.replaceState(history.state, '', withBase(base, addressOfQuery({ ...queryIn(form), asTyped })));
  let quiet: ReturnType<typeof setTimeout>;
  const ask = searchIn({ field, status, help, results }, (state) => {
    more.hidden = !(state.is === 'found' && state.answer.total > state.answer.hits.length);
    if (state.is === 'found') showCounts(filters, state.answer.counts);
    // The words stand in the tab and in the history, as on a page that a server made.
    document.title = state.is === 'idle' ? name : `${state.query.text} · ${name}`;
  });
  const search = () => {
    clearTimeout(quiet);
    quiet = setTimeout(inAddress, QUIET);
    ask({ ...queryIn(form), asTyped }, count);
  };
  const settle = () => {
    clearTimeout(quiet);
    inAddress();
  };
  const anew = () => {
    count = PAGE;
    search();
  };
  const typed = afterTyping(() => {
    asTyped = false;
    anew();
  });

  field.addEventListener('input', typed, { signal: ended });
  // Whoever turns to the results may come back to this address.
  field.addEventListener('change', settle, { signal: ended });
  ended.addEventListener('abort', () => clearTimeout(quiet));
  for (const box of filters) box.addEventListener('change', anew, { signal: ended });
  form.addEventListener('submit', (event) => (event.preventDefault(), anew()), { signal: ended });
  more.addEventListener('click', () => ((count += PAGE), search()), { signal: ended });

  fill(field, filters, queryOf(location.search));
  search();
}

function queryIn(form: HTMLFormElement): Query {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  return queryOf(String(new URLSearchParams(pairs)));
}

function fill(field: HTMLInputElement, filters: readonly HTMLInputElement[], { text, kinds, areas, levels }: Query): void {
  // A reader may have begun to type before this script was there.
  if (field.value === field.defaultValue) field.value = text;
  const chosen = new Set<string>([...kinds, ...areas, ...levels]);
  for (const box of filters) box.checked = chosen.has(box.value);
}

function showCounts(filters: readonly HTMLInputElement[], counts: Counts): void {
  for (const { name, value, parentElement } of filters) {
    const shown = parentElement?.querySelector('span');
    const text = counts[name] ? String(counts[name][value] ?? 0) : '';
    if (shown && shown.textContent !== text) shown.textContent = text;
  }
}
