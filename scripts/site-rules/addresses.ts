import { KINDS, folderOf } from '../../src/lib/ids.ts';
import { elementsBelow, attribute } from './html.ts';
import type { Page, Site } from './site.ts';

/** The page of an entry itself; not its faces, whose anchors nobody links to. */
const ENTRY_PAGE = new RegExp(`^/(?:${KINDS.map(folderOf).join('|')})/[a-z0-9-]+/$`);

/** The workshop is for those who make the site: no promise goes with its address. */
const FOR_MAKERS = '/workshop/';

/** Elements whose ids are places that people link to. */
const PLACES = new Set(['h2', 'h3', 'section', 'figure']);

/** The addresses that addresses.txt lists. */
export function publishedIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/'));
}

/** Every address that the built site answers at, sorted: pages, and on the pages of entries the places in their text. */
export function addressesOf({ pages }: Site): string[] {
  const published = pages.filter(({ address }) => address !== FOR_MAKERS);
  return published.flatMap((page) => [page.address, ...placesOf(page).map((id) => `${page.address}#${id}`)]).sort();
}

function placesOf({ address, elements }: Page): string[] {
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main || !ENTRY_PAGE.test(address)) return [];
  return elementsBelow(main).flatMap((element) => (PLACES.has(element.tagName) ? (attribute(element, 'id') ?? []) : []));
}

/** The text of addresses.txt with the site's addresses that it lacks at its end, sorted; what stands there stays. */
export function withNewAddresses(text: string, site: Site): { text: string; added: string[] } {
  const listed = new Set(publishedIn(text));
  const added = addressesOf(site).filter((address) => !listed.has(address));
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { text: ended + added.map((address) => `${address}\n`).join(''), added };
}
