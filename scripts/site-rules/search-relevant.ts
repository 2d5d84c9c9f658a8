import { BUNDLE_NOTE, bundleNote } from '../../src/lib/search/bundle.ts';
import { figuresOf, placeOf } from '../search/figures.ts';
import { openSet, type Judged } from '../search/query-sets.ts';
import type { SiteProblem } from './problem.ts';
import { siteSearch, type SiteSearch } from './search-worker.ts';
import { textOfFile, type Site } from './site.ts';

/** Sets of queries, with the share that finds an answer among the first three: what was reached, and a little room for new pages. */
export const RELEVANT_SETS = [
  // The open set, by which the search was built.
  { table: 'scripts/search/queries.tsv', least: 0.97 },
  // Queries by people who had seen neither the search nor the other names of pages.
  { table: 'scripts/search/blind.tsv', least: 0.93 },
] as const;

/** A set of judged queries: where it stands, its rows, and the share that has to find an answer among the first three. */
interface RelevantSet {
  table: string;
  rows: string;
  least: number;
}

/** As many as a reader looks through. */
const SHOWN = 10;

/**
 * What people type finds what answers it: the relevance gate over sets of queries. Rows whose answers are not written yet are passed
 * over.
 */
export async function searchRelevant(site: Site, sets: readonly RelevantSet[]): Promise<SiteProblem[]> {
  const note = bundleNote(JSON.parse(textOfFile(site.files, BUNDLE_NOTE.slice(1)) || 'null'));
  if (!note) return [];
  const search = await siteSearch(site, note);
  const addresses = new Set(site.pages.map(({ address }) => address));
  const problems: SiteProblem[] = [];
  // One after the other: the worker keeps only so many answers.
  for (const set of sets) problems.push(...(await setProblems(set, openSet(set.rows, addresses).judged, search)));
  return problems;
}

async function setProblems({ table, least }: RelevantSet, judged: readonly Judged[], search: SiteSearch): Promise<SiteProblem[]> {
  const places = [];
  for (const each of judged)
    places.push(
      placed(
        each,
        (await search(each.query, SHOWN)).hits.map(({ address }) => address),
      ),
    );
  return [
    ...places
      .filter(({ none }) => none)
      .map(({ query }) => ({
        file: table,
        message: `"${query}" finds nothing.`,
        cure: 'Find out which word is lost: nothing is ever to be empty.',
      })),
    ...lateProblems(places, table, least),
  ];
}

function lateProblems(places: readonly ReturnType<typeof placed>[], table: string, least: number): SiteProblem[] {
  const { firstThree } = figuresOf(places);
  if (places.length === 0 || firstThree >= least) return [];
  const late = places.filter(({ none, place }) => !none && !(place !== undefined && place <= 3));
  return [
    {
      file: table,
      message: `Only ${Math.round(firstThree * 100)} % of ${places.length} queries find an answer among the first three, not: ${late.map(({ query }) => `"${query}"`).join(', ')}.`,
      cure: `Run "npm run bench:search -- --open --lost --queries ${table}" and look at what came instead.`,
    },
  ];
}

function placed({ set, query, answers }: Judged, addresses: readonly string[]) {
  return { set, query, place: placeOf(answers, addresses), none: addresses.length === 0 };
}
