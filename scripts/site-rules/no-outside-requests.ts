import { attribute, rawText, type Element } from './html.ts';
import type { SiteProblem } from './problem.ts';
import { textOfFile, type Site } from './site.ts';

/** Attributes that make a browser fetch, wherever they stand; `href` does on these elements only. */
const FETCHING = ['src', 'srcset', 'poster', 'data', 'background', 'ping', 'action', 'formaction'] as const;
const FETCHING_HREF = new Set(['link', 'use', 'image', 'feimage', 'script', 'base']);
/** What `<link>` says about a page without fetching anything. */
const STATEMENTS = new Set(['canonical', 'alternate', 'author', 'license', 'me', 'next', 'prev', 'help', 'search', 'bookmark']);

/** A reference with a scheme or a host of its own; also `data:`, which the policy allows for images only, as the icon is one. */
const ELSEWHERE = /^\s*(?!data:image\/)(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const STYLE_REFERENCE = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g;

/** Nothing that a page or a stylesheet loads comes from another host. Links that a reader may follow are no requests. */
export function noOutsideRequests({ pages, files }: Site): SiteProblem[] {
  const cure = 'Serve it from this site, as a file in public/ or an import.';
  const inPages = pages.flatMap(({ file, elements }) =>
    elements
      .flatMap((element) => [...fetchedBy(element), ...styleReferences(styleOf(element))])
      .filter((reference) => ELSEWHERE.test(reference))
      .map((reference) => ({ file, message: `The page loads ${reference}.`, cure })),
  );
  const inStyles = [...files.keys()]
    .filter((path) => path.endsWith('.css') || path.endsWith('.svg'))
    .flatMap((file) => styleReferences(textOfFile(files, file)).map((reference) => ({ file, reference })))
    .filter(({ reference }) => ELSEWHERE.test(reference))
    .map(({ file, reference }) => ({ file, message: `The file loads ${reference}.`, cure }));
  return [...inPages, ...inStyles];
}

function fetchedBy(element: Element): string[] {
  const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  const states = element.tagName === 'link' && rels.every((rel) => STATEMENTS.has(rel));
  const names = [
    ...FETCHING,
    ...(FETCHING_HREF.has(element.tagName.toLowerCase()) && !states ? (['href', 'xlink:href', 'imagesrcset'] as const) : []),
  ];
  return names.flatMap((name) => {
    const value = attribute(element, name);
    if (value === undefined) return [];
    return name.endsWith('srcset') ? value.split(',').map((candidate) => candidate.trim()) : [value];
  });
}

function styleOf(element: Element): string {
  return element.tagName === 'style' ? rawText(element) : (attribute(element, 'style') ?? '');
}

function styleReferences(css: string): string[] {
  return [...css.matchAll(STYLE_REFERENCE)].map((match) => (match[1] ?? match[2] ?? '').trim());
}
