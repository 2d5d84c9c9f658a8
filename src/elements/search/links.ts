import { withBase } from '../../lib/addresses.ts';
import { made } from '../made.ts';
import { base } from './opened.ts';

/** A link to an address below the site's base. */
export function linkTo(address: string, ...words: readonly (Node | string)[]): HTMLAnchorElement {
  return made('a', { href: withBase(base, address) }, ...words);
}

/** Links one after the other, with commas between. */
export function listed(links: readonly Node[]): (Node | string)[] {
  return links.flatMap((link, place) => (place > 0 ? [', ', link] : [link]));
}
