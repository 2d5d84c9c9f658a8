import { parseRedirectsFile, redirectsOf } from '../../src/lib/security/redirects-file.ts';
import { attribute } from './html.ts';
import type { SiteProblem } from './problem.ts';
import { isRedirectPage, textOfFile, type Page, type Site } from './site.ts';

/** Every moved page has its line in `_redirects` and, for hosts that do not read it, a page that forwards to the same place. */
export function redirectsWork(site: Site): SiteProblem[] {
  const lines = new Map(parseRedirectsFile(textOfFile(site.files, '_redirects')).map(({ from, to }) => [from, to]));
  const pages = new Map(site.pages.map((page) => [site.base + page.address.slice(1), page]));
  const forwarding = site.pages.filter(isRedirectPage).map(({ file }) => file);
  const moved = redirectsOf(
    site.moves,
    [...site.files.keys()].filter((file) => !forwarding.includes(file)),
    site.base,
  );
  const known = new Set(moved.map(({ from }) => from));
  return [
    ...moved
      .filter(({ from, to }) => lines.get(from) !== to)
      .map(({ from, to }) => ({
        file: '_redirects',
        message: `It does not send ${from} to ${to}.`,
        cure: 'Let src/integrations/headers.ts write it.',
      })),
    ...moved
      .filter(({ from, to }) => from.endsWith('/') && forwardOf(pages.get(from)) !== to)
      .map(({ from, to }) => ({
        file: `${from.slice(site.base.length)}index.html`,
        message: `No page there forwards to ${to}.`,
        cure: 'Let src/pages/[...moved].astro build it.',
      })),
    ...[...lines.keys()]
      .filter((from) => !known.has(from))
      .map((from) => ({
        file: '_redirects',
        message: `It sends ${from} away, which did not move.`,
        cure: 'Say in src/content/moved.yaml where it is now.',
      })),
  ];
}

/** Where a page forwards to without script. */
function forwardOf(page: Page | undefined): string | undefined {
  const meta = page?.elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  return meta && /^0;\s*url=(.+)$/i.exec(attribute(meta, 'content') ?? '')?.[1];
}
