import { isInField } from './in-field.ts';
import { whenKeyPressed } from './key-pressed.ts';
import { stored } from './store.ts';
import { SLASH_OPENS_SEARCH } from './search/slash.ts';

/* The key "?" shows what the keyboard can do; whoever switched the other single key off does not want this one either. */
whenKeyPressed((event) => {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isInField(event) || !stored(SLASH_OPENS_SEARCH)) return;
  event.preventDefault();
  void import('./keys-dialog.ts').then(({ showKeys }) => showKeys());
});
