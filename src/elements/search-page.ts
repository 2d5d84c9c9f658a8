import { withBase } from '../lib/addresses.ts';
import type { Counts } from '../lib/search/answer.ts';
import { addressOfQuery, type Query } from '../lib/search/query.ts';
import { queryOf } from '../lib/search/query-in-address.ts';
import { base, prepareSearch } from './search/opened.ts';
import { loadSearchStyles } from './search/styles.ts';
import { afterTyping, searchIn } from './search/surface.ts';

/** Results that are shown at first, and that "More results" adds. */
const PAGE = 10;
/** Milliseconds of quiet after which the words stand in the address: a browser takes as long for that as for a whole search. */
const QUIET = 300;

/** Runs the search page: its form and filters are one query, which stands in the address too. */
function startSearchPage(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[name="q"]');
  const [status, help, results, more] = ['status', 'help', 'results', 'more'].map((id) => document.getElementById(`search-${id}`));
  if (!field || !status || !help || !results || !more) return;
  const filters = [...form.elements].filter((element) => element instanceof HTMLInputElement).filter(({ type }) => type === 'checkbox');
  const name = document.title;
  let count = PAGE;
  let { asTyped = false } = queryOf(location.search);
  let quiet: ReturnType<typeof setTimeout>;

  const query = () => ({ ...queryIn(form), asTyped });
  const settle = () => {
    clearTimeout(quiet);
    history.replaceState(history.state, '', withBase(base, addressOfQuery(query())));
  };
  const ask = searchIn({ field, status, help, results }, (state) => {
    more.hidden = state.is !== 'found' || state.answer.total <= state.answer.hits.length;
    if (state.is === 'found') showCounts(filters, state.answer.counts);
    // The words stand in the tab and in the history, as on a page that a server made.
    document.title = state.is === 'idle' ? name : `${state.query.text} · ${name}`;
  });
  const search = (most = PAGE) => {
    count = most;
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET);
    ask(query(), count);
  };
  const typed = afterTyping(() => {
    asTyped = false;
    search();
  });

  field.addEventListener('input', typed);
  // Whoever turns to the results may come back to this address.
  field.addEventListener('change', settle);
  for (const box of filters) box.addEventListener('change', () => search());
  form.addEventListener('submit', (event) => (event.preventDefault(), search()));
  more.addEventListener('click', () => search(count + PAGE));

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
  for (const { value, parentElement } of filters) {
    const shown = parentElement?.querySelector('span');
    const text = counts.size > 0 ? String(counts.get(value) ?? 0) : '';
    if (shown && shown.textContent !== text) shown.textContent = text;
  }
}

loadSearchStyles();
prepareSearch();
const form = document.querySelector<HTMLFormElement>('form#search');
if (form) startSearchPage(form);
