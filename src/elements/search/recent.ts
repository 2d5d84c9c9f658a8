import { addressOfQuery, queryFor, type Query } from '../../lib/search/query.ts';
import { withRecent } from '../../lib/search/recent.ts';
import { isStored, store, stored } from '../store.ts';
import { made } from '../made.ts';
import { linkTo, listed } from './links.ts';
import { RECENT, SOUGHT } from './remembered.ts';

/** Links to the searches of late, with a button that forgets them; nothing where there are none. */
export function recentSearches(field: HTMLInputElement): HTMLElement[] {
  const links = stored(RECENT).map((words) => linkTo(addressOfQuery(queryFor(words)), words));
  if (links.length === 0) return [];
  const clear = made('button', { type: 'button', class: 'plain' }, 'Clear');
  const line = made('p', { class: 'recent' }, 'Searched lately: ', ...listed(links), '. ', clear);
  clear.addEventListener('click', () => {
    store(RECENT, []);
    line.remove();
    field.focus();
  });
  return [line];
}

/**
 * Remembers a search whose result is opened, and for its page what was sought. Where the browser cannot mark that in a page, or lets
 * nothing be stored, a link to a whole page names it itself: a text fragment, which that page never sees.
 */
export function remember({ text }: Query, link: HTMLAnchorElement, words: string[]): void {
  store(RECENT, withRecent(stored(RECENT), text));
  store(SOUGHT, [{ path: link.pathname, words, at: Date.now() }, ...stored(SOUGHT)]);
  const mark = (link.closest('li, section') ?? link).querySelector('p mark, mark')?.textContent;
  if (mark && link.hash === '' && !(isStored(SOUGHT) && 'highlights' in CSS))
    link.hash = `:~:text=${encodeURIComponent(mark).replaceAll('-', '%2D')}`;
}
