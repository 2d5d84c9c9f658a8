import { openDialog } from './search/dialog.ts';
import { prepareSearch } from './search/opened.ts';
import { loadSearchStyles } from './search/styles.ts';

export { openDialog };

/* What a page loads whose `<hb-search>` shows no results itself: what is typed into its field goes on in the dialog. */

loadSearchStyles();

for (const field of document.querySelectorAll<HTMLInputElement>('hb-search input')) {
  const carryOn = () => {
    const words = field.value;
    field.value = '';
    openDialog(words);
  };
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) carryOn();
  });
  if (field.value && field === document.activeElement) carryOn();
}

// Whoever loads this file is about to search.
prepareSearch();
