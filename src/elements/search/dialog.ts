import { withBase } from '../../lib/addresses.ts';
import { addressOfQuery, queryFor } from '../../lib/search/query.ts';
import type { SearchState } from '../../lib/search/state.ts';
import { store, stored } from '../store.ts';
import { made } from '../made.ts';
import { combobox } from './combobox.ts';
import { base } from './opened.ts';
import { SLASH_OPENS_SEARCH } from './slash.ts';
import { afterTyping, searchIn } from './surface.ts';

/** As many as a phone shows in two screens; the search page has the rest. */
const SHOWN = 8;

const NAME = 'Search the handbook';
const HINT = 'Type a concept, an acronym, a symptom or the words of an error.';

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
    'aria-label': NAME,
  });
  const status = made('p', { class: 'tries', role: 'status' });
  const help = made('div', { class: 'ways' }, made('p', {}, HINT));
  const results = made('div', { id: 'seek-results', role: 'listbox', 'aria-label': 'Search results' });
  const all = made('a', { hidden: '' });
  const close = made('button', { type: 'button' }, 'Close');
  const form = made('form', { class: 'find big', action: withBase(base, '/search/') }, field, close);
  const acts = made('div', { class: 'acts' }, all, slashChoice());
  const element = made(
    'dialog',
    { class: 'seek', closedby: 'any', 'aria-label': NAME },
    made('search', {}, form),
    status,
    help,
    results,
    acts,
  );
  const listChanged = combobox(field, results);
  const ask = searchIn({ field, status, help, results }, (state) => {
    listChanged();
    showAll(all, state);
  });
  const search = () => ask(queryFor(field.value), SHOWN);
  field.addEventListener('input', afterTyping(search));
  close.addEventListener('click', () => element.close());
  closesItself(element);
  document.body.append(element);
  return { element, field, search };
}

/** Escape closes at once, although a search field would first be emptied; so does following a link, which may lead to this very page. */
function closesItself(element: HTMLDialogElement): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    element.close();
  });
  element.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || ctrlKey || metaKey || shiftKey) return;
    element.close();
    // No page opens that would mark what was sought.
    if (link.pathname === location.pathname) void import('../found-words.ts').then(({ showFoundWords }) => showFoundWords());
  });
}

function showAll(link: HTMLAnchorElement, state: SearchState): void {
  link.hidden = state.is !== 'found';
  if (state.is !== 'found') return;
  const { query, answer } = state;
  link.href = withBase(base, addressOfQuery(query));
  link.textContent = answer.total > SHOWN ? `All ${answer.total} results, with filters` : 'Show with filters';
}

function slashChoice(): HTMLElement {
  const box = made('input', { class: 'tick', type: 'checkbox' });
  box.checked = stored(SLASH_OPENS_SEARCH);
  box.addEventListener('change', () => store(SLASH_OPENS_SEARCH, box.checked));
  return made('label', {}, box, ' The key ', made('kbd', {}, '/'), ' opens the search');
}
