import { made } from './made.ts';
import { overStyles } from './over-styles.ts';

const KEYS = [
  ['/', 'Search'],
  ['Ctrl K, ⌘ K', 'Search, also from a field'],
  ['↑ ↓', 'Choose among the results'],
  ['Enter', 'Open what is chosen; with Ctrl or ⌘ in a new tab'],
  ['Esc', 'Close the search, a note, or this list'],
  ['?', 'Show this list'],
] as const;

let dialog: HTMLDialogElement | undefined;

/** Shows the list of keys. */
export function showKeys(): void {
  void overStyles();
  dialog ??= keysDialog();
  if (!dialog.open) dialog.showModal();
}

function keysDialog(): HTMLDialogElement {
  const rows = KEYS.flatMap(([key, what]) => [made('dt', {}, made('kbd', {}, key)), made('dd', {}, what)]);
  const element = made(
    'dialog',
    { class: 'keys', closedby: 'any', 'aria-label': 'Keys' },
    made('h2', {}, 'Keys'),
    made('dl', { class: 'back' }, ...rows),
    made('form', { method: 'dialog' }, made('button', { class: 'btn' }, 'Close')),
  );
  document.body.append(element);
  return element;
}
