import { BUNDLE_NOTE, bundleNote } from '../../src/lib/search/bundle.ts';
import type { IndexedRecord } from '../../src/lib/search/hints-of.ts';
import { partedWords } from '../../src/lib/search/words.ts';
import { gluedWords } from './glued-words.ts';
import { attribute } from './html.ts';
import type { SiteProblem } from './problem.ts';
import { siteRecords, siteSearch, type SiteSearch } from './search-worker.ts';
import { textOfFile, type Page, type Site } from './site.ts';

const NOTE = BUNDLE_NOTE.slice(1);
/** How many results a reader looks at before trying other words. */
const LOOKED_AT = 3;

/** The search knows each page that asks for it, by its title too, and no word that nobody wrote. */
export async function searchComplete(site: Site): Promise<SiteProblem[]> {
  const note = bundleNote(JSON.parse(textOfFile(site.files, NOTE) || 'null'));
  if (!note) return [{ file: NOTE, message: 'It names no bundle.', cure: 'Build again: src/integrations/search-index.ts writes it.' }];
  const indexed = siteRecords(site, note.bundle);
  const searched = site.pages.filter(({ elements }) => elements.some((element) => attribute(element, 'data-pagefind-body') !== undefined));
  return [
    ...countProblems(searched, indexed, note.pages),
    ...glueProblems(searched, indexed),
    ...(await titleProblems(indexed, await siteSearch(site, note))),
  ];
}

function countProblems(searched: readonly Page[], indexed: readonly IndexedRecord[], noted: number): SiteProblem[] {
  const known = new Set(indexed.map(({ url }) => url));
  const missing = searched.filter(({ address }) => !known.has(address));
  const cure = 'Build again; if it stays, two pages may have one address.';
  return [
    ...missing.map(({ file }) => ({ file, message: 'The search does not know this page.', cure })),
    ...(noted === searched.length ? [] : [{ file: NOTE, message: `It counts ${noted} pages, but ${searched.length} are searched.`, cure }]),
  ];
}

function glueProblems(searched: readonly Page[], indexed: readonly IndexedRecord[]): SiteProblem[] {
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

async function titleProblems(indexed: readonly IndexedRecord[], search: SiteSearch): Promise<SiteProblem[]> {
  const problems: SiteProblem[] = [];
  // One after the other: the records of a whole handbook at once would fill the memory.
  for (const { url, meta } of indexed) {
    const title = meta.title ?? '';
    const { hits } = await search(title, LOOKED_AT);
    const place = hits.findIndex(({ address }) => address === url);
    // Pages may share a title; nothing else comes before the page that is called what was typed.
    if (place >= 0 && hits.slice(0, place).every(({ names }) => wordsOf(names[0] ?? '') === wordsOf(title))) continue;
    const first = hits.map(({ address }) => address).join(', ');
    problems.push({
      file: `${url.slice(1)}index.html`,
      message: `Its own title, "${title}", does not find it first, or among three of that title: ${first || 'nothing'} came.`,
      cure: 'Put the title inside data-pagefind-body, and tell it apart from the titles that came first.',
    });
  }
  return problems;
}

/** A title as titles are compared: without marks, accents and capitals. */
function wordsOf(title: string): string {
  return partedWords(title).join(' ');
}
