import { nearest } from '../../src/lib/nearest.ts';
import { attribute, type Element } from './html.ts';
import type { SiteProblem } from './problem.ts';
import type { Page, Site } from './site.ts';
import { fileAt, targetOf, type Target } from './target.ts';

type Fault = Omit<SiteProblem, 'file'>;

/** Attributes whose value is one reference. */
const REFERENCES = ['href', 'src', 'action', 'formaction', 'poster', 'data'] as const;

/** Metas whose content is an address. */
const ADDRESS_METAS = /^(?:og:url|og:image|twitter:image)$/;

/** Pages that keep a state of their own after `#`. */
const FRAGMENT_IS_STATE = /^\/(?:p|packs\/new)\/$/;

/** Every link, asset and canonical address leads to a file of the site, and every anchor to an element of that page. */
export function linksResolve(site: Site): SiteProblem[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  // The same link stands on many pages: it is judged once.
  const faults = new Map<string, Fault | undefined>();
  const faultAt = (target: Target) => {
    const key = `${target.path}#${target.anchor}`;
    if (!faults.has(key)) faults.set(key, faultOf(site, pages, target));
    return faults.get(key);
  };
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      referencesOf(element).flatMap(({ written, reference }) => {
        const target = targetOf(site, page, reference);
        const fault = target && faultAt(target);
        return fault ? [{ file: page.file, message: `${written} ${fault.message}`, cure: fault.cure }] : [];
      }),
    ),
  );
}

/** The references of an element, each with how it stands in the file. */
function referencesOf(element: Element): { written: string; reference: string }[] {
  const single = REFERENCES.flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [{ written: `<${element.tagName} ${name}="${value}">`, reference: value }];
  });
  const set = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((reference) => reference !== '')
    .map((reference) => ({ written: `srcset "${reference}"`, reference }));
  const meta = ADDRESS_METAS.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '')
    ? attribute(element, 'content')
    : undefined;
  return [...single, ...set, ...(meta ? [{ written: `<meta content="${meta}">`, reference: meta }] : [])];
}

function faultOf(site: Site, pages: ReadonlyMap<string, Page>, { path, anchor }: Target): Fault | undefined {
  const file = fileAt(site, path);
  if (!file) return pathFault(site, path);
  const page = pages.get(file);
  if (!page || anchor === '' || anchor === 'top' || anchor.startsWith(':~:') || FRAGMENT_IS_STATE.test(path)) return undefined;
  if (page.ids.has(anchor)) return undefined;
  return { message: `leads to no element of ${path}.`, cure: didYouMean(anchor, page.ids) ?? `Give an element there the id "${anchor}".` };
}

function pathFault(site: Site, path: string): Fault {
  if (fileAt(site, `${path}/`)) return { message: 'lacks its closing slash, which costs the reader a redirect.', cure: `Write ${path}/.` };
  const addresses = site.pages.map(({ address }) => address);
  return { message: 'leads to nothing.', cure: didYouMean(path, addresses) ?? 'Build what it names, or take the link away.' };
}

function didYouMean(wanted: string, names: Iterable<string>): string | undefined {
  const [name] = nearest(wanted, names, 1);
  return name && `Did you mean ${name}?`;
}
