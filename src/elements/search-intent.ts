import { isInField } from './in-field.ts';
import { whenKeyPressed } from './key-pressed.ts';
import { stored } from './store.ts';
import { SOUGHT } from './search/remembered.ts';
import { SLASH_OPENS_SEARCH } from './search/slash.ts';

/*
 * All of the search that is loaded with a page: it waits for a sign that somebody wants to search (the pointer or the focus on a search
 * box, a key, an address with a query) and loads the rest then. Where that fails, forms and links go to the search page by themselves.
 */

/** Milliseconds that the dialog may take. */
const PATIENCE = 5_000;

/** The field of a page that shows results itself. */
const ownField = document.querySelector<HTMLInputElement>('hb-search[results] input');
const load = () => import('./hb-search.ts');
const loadPage = () => import('./search-page.ts');
const prepare = () => void (ownField ? loadPage() : load()).catch(() => undefined);

for (const box of document.querySelectorAll('hb-search')) {
  box.addEventListener('pointerover', prepare, { once: true });
  box.addEventListener('focusin', prepare, { once: true });
  // Somebody was quicker than this script.
  if (box.contains(document.activeElement)) prepare();
}
// Somebody may have come from a result of the search.
if (stored(SOUGHT).some(({ path }) => path === location.pathname))
  void import('./found-words.ts').then(
    ({ showFoundWords }) => showFoundWords(),
    () => undefined,
  );
for (const key of document.querySelectorAll<HTMLElement>('hb-search kbd')) key.hidden = !stored(SLASH_OPENS_SEARCH);

const status = location.search && document.getElementById('search-status');
if (status) {
  status.textContent = 'Searching …';
  if (ownField?.value === '') ownField.value = new URLSearchParams(location.search).get('q') ?? '';
  loadPage().catch(() => (status.textContent = 'The search could not be loaded. “Search” tries again.'));
}

/** What is typed while the dialog is on its way: it belongs to the search. Undefined while nothing is on its way. */
let typed: string | undefined;

whenKeyPressed((event) => {
  if (isSlash(event) || isCommandK(event)) return open(event);
  if (typed === undefined || event.key.length > 1 || event.ctrlKey || event.metaKey || isInField(event)) return;
  typed += event.key;
  event.preventDefault();
});
addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const opener = target instanceof Element && target.closest('hb-search:not([results]) :is(input, a)');
  if (opener && !ctrlKey && !metaKey && !shiftKey) open(event, opener.getAttribute('href'));
});

/** Brings the reader to a search field instead of doing what the event does; goes to `address` where the dialog cannot be loaded. */
function open(event: Event, address?: string | null): void {
  event.preventDefault();
  if (ownField) {
    ownField.focus();
    ownField.select();
    return;
  }
  typed ??= '';
  Promise.race([load(), lateness()])
    .then(
      ({ openDialog }) => openDialog(typed),
      () => (address ? location.assign(address) : goOnInField(typed)),
    )
    .finally(() => (typed = undefined));
}

/** Fails after a while: a script that hangs must not keep the keys. */
function lateness(): Promise<never> {
  return new Promise((_, fail) => setTimeout(fail, PATIENCE));
}

/** The field of the page searches without script too, by its form. */
function goOnInField(words = ''): void {
  const field = document.querySelector<HTMLInputElement>('hb-search input');
  field?.focus();
  if (field) field.value += words;
}

function isSlash(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isInField(event) && stored(SLASH_OPENS_SEARCH);
}

function isCommandK({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
