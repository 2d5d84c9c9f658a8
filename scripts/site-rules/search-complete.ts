import { gunzipSync } from 'node:zlib';
import { BUNDLE_NOTE, bundleNote } from '../../src/lib/search/bundle.ts';
import { gluedWords } from './glued-words.ts';
import { attribute } from './html.ts';
import type { SiteProblem } from './problem.ts';
import { searchOf } from './search-worker.ts';
import { textOfFile, type Page, type Site } from './site.ts';

/** A page in the index. */
interface IndexedPage {
  id: string;
  url: string;
  content: string;
  meta: { title?: string };
}

/** Pagefind writes this before the content of each file. */
const SIGNATURE = 'pagefind_dcd';
const NOTE = BUNDLE_NOTE.slice(1);
/** How many results a reader looks at before trying other words. */
const LOOKED_AT = 3;
/** Plain ranking cannot lift every short term ("index") above the pages that are about it; issue 8 raises this to 1. */
const NEARLY_ALL = 0.9;

/** The search knows each page that asks for it, by its title too, and no word that nobody wrote. */
export async function searchComplete(site: Site): Promise<SiteProblem[]> {
  const note = bundleNote(JSON.parse(textOfFile(site.files, NOTE) || 'null'));
  if (!note) return [{ file: NOTE, message: 'It names no bundle.', cure: 'Build again: src/integrations/search-index.ts writes it.' }];
  const indexed = indexedPages(site, note.bundle);
  const searched = site.pages.filter(({ elements }) => elements.some((element) => attribute(element, 'data-pagefind-body') !== undefined));
  return [
    ...countProblems(searched, indexed, note.pages),
    ...glueProblems(searched, indexed),
    ...(await titleProblems(indexed, await searchOf(site, note.bundle))),
  ];
}

function indexedPages({ files }: Site, bundle: string): IndexedPage[] {
  const folder = `${bundle.slice(1)}fragment/`;
  return [...files].flatMap(([path, content]) => {
    if (!path.startsWith(folder)) return [];
    const record = gunzipSync(content).subarray(SIGNATURE.length).toString();
    const id = path.slice(folder.length).replace('.pf_fragment', '');
    return [{ ...(JSON.parse(record) as Omit<IndexedPage, 'id'>), id }];
  });
}

function countProblems(searched: readonly Page[], indexed: readonly IndexedPage[], noted: number): SiteProblem[] {
  const known = new Set(indexed.map(({ url }) => url));
  const missing = searched.filter(({ address }) => !known.has(address));
  const cure = 'Build again; if it stays, two pages may have one address.';
  return [
    ...missing.map(({ file }) => ({ file, message: 'The search does not know this page.', cure })),
    ...(noted === searched.length ? [] : [{ file: NOTE, message: `It counts ${noted} pages, but ${searched.length} are searched.`, cure }]),
  ];
}

function glueProblems(searched: readonly Page[], indexed: readonly IndexedPage[]): SiteProblem[] {
  const contents = new Map(indexed.map(({ url, content }) => [url, content]));
  return searched.flatMap(({ file, address, elements }) => {
    const bodies = elements.filter((element) => attribute(element, 'data-pagefind-body') !== undefined);
    return [...new Set(gluedWords(bodies, contents.get(address) ?? ''))].map((words) => ({
      file,
      message: `The search reads "${words.replace('|', '')}" where the page says "${words.replace('|', '" and "')}".`,
      cure: 'Put white space between the two elements.',
    }));
  });
}

async function titleProblems(indexed: readonly IndexedPage[], search: (words: string) => Promise<string[]>): Promise<SiteProblem[]> {
  const places = await Promise.all(
    indexed.map(async ({ id, url, meta: { title = '' } }) => ({ url, title, place: (await search(title)).indexOf(id) })),
  );
  const lost = places.filter(({ place }) => place === -1);
  const late = places.filter(({ place }) => place >= LOOKED_AT);
  return [
    ...lost.map(({ url, title }) => ({
      file: `${url.slice(1)}index.html`,
      message: `Its own title, "${title}", does not find it.`,
      cure: 'Put the title inside data-pagefind-body.',
    })),
    ...(late.length <= indexed.length * (1 - NEARLY_ALL)
      ? []
      : [
          {
            file: NOTE,
            message: `${late.length} of ${indexed.length} titles find their page after the third result: ${late.map(({ url }) => url).join(', ')}.`,
            cure: 'Look at what comes first for them, and give these pages aliases.',
          },
        ]),
  ];
}
