import { withBase } from '../../lib/addresses.ts';
import { addressOfQuery, queryFor, type Query } from '../../lib/search/query.ts';
import { withRecent } from '../../lib/search/recent.ts';
import { store, stored } from '../store.ts';
import { made } from '../made.ts';
import { base } from './opened.ts';
import { RECENT, SOUGHT } from './remembered.ts';

/** Links to the searches of late, with a button that forgets them; nothing where there are none. */
export function recentSearches(field: HTMLInputElement): HTMLElement[] {
  const recent = stored(RECENT);
  if (recent.length === 0) return [];
  const links = recent.map((words) => made('a', { href: withBase(base, addressOfQuery(queryFor(words))) }, words));
  const clear = made('button', { type: 'button', class: 'plain' }, 'Clear');
  const line = made('p', { class: 'recent' }, 'Searched lately: ', ...links.flatMap((link) => [link, ', ']).slice(0, -1), '. ', clear);
  clear.addEventListener('click', () => {
    store(RECENT, []);
    line.remove();
    field.focus();
  });
  return [line];
}

/** Remembers a search whose result is opened, and for its page what was sought. */
export function remember({ text }: Query, path: string, words: string[]): void {
  store(RECENT, withRecent(stored(RECENT), text));
  store(SOUGHT, { path, words, at: Date.now() });
}
