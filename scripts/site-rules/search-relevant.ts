import { BUNDLE_NOTE, bundleNote } from '../../src/lib/search/bundle.ts';
import { figuresOf, placeOf } from '../search/figures.ts';
import { openSet, type Judged } from '../search/query-sets.ts';
import type { SiteProblem } from './problem.ts';
import { siteSearch } from './search-worker.ts';
import { textOfFile, type Site } from './site.ts';

/** The share of queries that find an answer among the first three. */
const LEAST = 0.95;
/** As many as a reader looks through. */
const SHOWN = 10;
const TABLE = 'scripts/search/queries.tsv';

/**
 * What people type finds what answers it: the relevance gate over the open set.
 * @param table the open set; rows whose answers are not written yet are passed over
 */
export async function searchRelevant(site: Site, table: string): Promise<SiteProblem[]> {
  const note = bundleNote(JSON.parse(textOfFile(site.files, BUNDLE_NOTE.slice(1)) || 'null'));
  const { judged } = openSet(table, new Set(site.pages.map(({ address }) => address)));
  if (!note || judged.length === 0) return [];
  const search = await siteSearch(site, note);
  const places = [];
  // One after the other: the worker keeps only so many answers.
  for (const each of judged)
    places.push(
      placed(
        each,
        (await search(each.query, SHOWN)).hits.map(({ address }) => address),
      ),
    );
  const empty = places.filter(({ none }) => none);
  const late = places.filter(({ none, place }) => !none && !(place !== undefined && place <= 3));
  const { firstThree } = figuresOf(places);
  return [
    ...empty.map(({ query }) => ({
      file: TABLE,
      message: `"${query}" finds nothing.`,
      cure: 'Find out which word is lost: nothing is ever to be empty.',
    })),
    ...(firstThree >= LEAST
      ? []
      : [
          {
            file: TABLE,
            message: `Only ${Math.round(firstThree * 100)} % of ${places.length} queries find an answer among the first three, not: ${late.map(({ query }) => `"${query}"`).join(', ')}.`,
            cure: 'Run "npm run bench:search" and look at what came instead.',
          },
        ]),
  ];
}

function placed({ set, query, answers }: Judged, addresses: readonly string[]) {
  return { set, query, place: placeOf(answers, addresses), none: addresses.length === 0 };
}
