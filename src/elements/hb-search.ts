import stylesheet from '../styles/search.css?url';
import { openDialog } from './search/dialog.ts';
import { prepareSearch } from './search/opened.ts';

export { openDialog };

/** The search brings its styles along; the search page has them already. */
if (!document.querySelector('hb-search[results]')) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet }));
}

/**
 * `<hb-search>` around a search form that works without it. With `results`, the id of an element, it shows results there as one types;
 * otherwise what is typed goes on in the search dialog.
 */
class HbSearch extends HTMLElement {
  #ended = new AbortController();

  connectedCallback(): void {
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    const form = this.querySelector('form');
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    const results = document.getElementById(this.getAttribute('results') ?? '');
    if (form && results) {
      // Only one page needs it.
      void import('./search/page.ts').then(
        ({ startSearchPage }) => startSearchPage(form, results, signal),
        () => undefined,
      );
      return;
    }
    field?.addEventListener('input', (event) => !event.isComposing && carryOn(field), { signal });
    if (field?.value && field === document.activeElement) carryOn(field);
  }

  disconnectedCallback(): void {
    this.#ended.abort();
  }
}

function carryOn(field: HTMLInputElement): void {
  const words = field.value;
  field.value = '';
  openDialog(words);
}

// Whoever loads this file is about to search.
prepareSearch();
customElements.define('hb-search', HbSearch);
