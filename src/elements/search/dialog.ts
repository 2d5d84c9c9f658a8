import { withBase } from '../../lib/addresses.ts';
import { addressOfQuery, queryFor } from '../../lib/search/query.ts';
import type { SearchState } from '../../lib/search/state.ts';
import { store, stored } from '../store.ts';
import { combobox } from './combobox.ts';
import { made } from '../made.ts';
import { base } from './opened.ts';
import { SLASH_OPENS_SEARCH } from './slash.ts';
import { afterTyping, searchIn } from './surface.ts';

/** As many as a phone shows in two screens; the search page has the rest. */
const SHOWN = 8;

const HINT = 'Topics, questions, terms and claims: type a concept, an acronym, a symptom or the words of an error.';

let dialog: { element: HTMLDialogElement; field: HTMLInputElement; search: () => void } | undefined;

/** Opens the search dialog, with these words where there are some, otherwise with what was searched last. */
export function openDialog(words = ''): void {
  dialog ??= searchDialog();
  const { element, field, search } = dialog;
  if (!element.open) {
    element.showModal();
    field.select();
  }
  field.focus();
  if (words !== '') field.value = words;
  search();
}

function searchDialog() {
  const field = made('input', {
    id: 'seek',
    name: 'q',
    type: 'search',
    placeholder: 'Concept or symptom',
    autocomplete: 'off',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'seek-results',
    'aria-expanded': 'false',
  });
  const surface = {
    field,
    status: made('p', { class: 'tries', role: 'status' }),
    help: made('div', { class: 'ways' }, made('p', {}, HINT)),
    results: made('div', { id: 'seek-results', role: 'listbox', 'aria-label': 'Search results' }),
  };
  const all = made('a', { hidden: '' });
  const listChanged = combobox(field, surface.results);
  const ask = searchIn(surface, (state) => {
    listChanged();
    showAll(all, state);
  });
  const search = () => ask(queryFor(field.value), SHOWN);
  field.addEventListener('input', afterTyping(search));
  const element = made(
    'dialog',
    { class: 'seek', closedby: 'any', 'aria-label': 'Search the handbook' },
    searchForm(field),
    surface.status,
    surface.help,
    surface.results,
    made('div', { class: 'acts' }, all, slashChoice()),
  );
  closesItself(element);
  document.body.append(element);
  return { element, field, search };
}

function searchForm(field: HTMLInputElement): HTMLElement {
  const close = made('button', { type: 'button' }, 'Close');
  close.addEventListener('click', () => close.closest('dialog')?.close());
  const label = made('label', { class: 'vh', for: field.id }, 'Search the handbook');
  return made('search', {}, made('form', { class: 'find big', action: withBase(base, '/search/') }, label, field, close));
}

/** Escape closes at once, although a search field would first be emptied; so does following a link, which may lead to this very page. */
function closesItself(element: HTMLDialogElement): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    element.close();
  });
  element.addEventListener('click', (event) => {
    const opensHere = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (opensHere && event.target instanceof Element && event.target.closest('a')) element.close();
  });
}

function showAll(link: HTMLAnchorElement, state: SearchState): void {
  link.hidden = state.is !== 'found';
  if (state.is !== 'found') return;
  link.href = withBase(base, addressOfQuery(state.query));
  link.textContent = state.answer.total > SHOWN ? `All ${state.answer.total} results, with filters` : 'Show with filters';
}

function slashChoice(): HTMLElement {
  const box = made('input', { class: 'tick', type: 'checkbox' });
  box.checked = stored(SLASH_OPENS_SEARCH);
  box.addEventListener('change', () => store(SLASH_OPENS_SEARCH, box.checked));
  return made('label', {}, box, ' The key ', made('kbd', {}, '/'), ' opens the search');
}
