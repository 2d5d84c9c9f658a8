import { attribute } from './html.ts';
import type { Page, Site } from './site.ts';

/** A place on the site that a reference leads to. */
export interface Target {
  /** Path below the base, decoded: `/topics/jwt/`. */
  path: string;
  /** What follows `#`; empty for the page itself. */
  anchor: string;
}

/** Stands for wherever the site is served. */
const HERE = 'https://here.invalid';

/** Where a reference on a page leads; undefined where that is another site or no page at all. */
export function targetOf({ base }: Pick<Site, 'base'>, page: Page, reference: string): Target | undefined {
  const here = `${HERE}${base}${page.address.slice(1)}`;
  if (!URL.canParse(reference, here)) return { path: reference, anchor: '' };
  const { origin, pathname, hash } = new URL(reference, here);
  if (origin !== HERE && origin !== ownOrigin(page)) return undefined;
  const path = decoded(pathname);
  return { path: path.startsWith(base) ? path.slice(base.length - 1) : `outside the base path: ${path}`, anchor: decoded(hash.slice(1)) };
}

/** Percent-encoding undone; as written where it is broken, so that it leads nowhere. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const origins = new WeakMap<Page, string | undefined>();

/** Where the site says it is: the origin of a page's canonical address. Looked up once a page: each of its links asks. */
function ownOrigin(page: Page): string | undefined {
  if (!origins.has(page)) origins.set(page, canonicalOrigin(page));
  return origins.get(page);
}

function canonicalOrigin({ elements }: Page): string | undefined {
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  const href = canonical && attribute(canonical, 'href');
  return href && URL.canParse(href) ? new URL(href).origin : undefined;
}

/** The file of dist that answers at a path below the base; undefined where none does. */
export function fileAt({ files }: Pick<Site, 'files'>, path: string): string | undefined {
  const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  return files.has(file) ? file : undefined;
}
