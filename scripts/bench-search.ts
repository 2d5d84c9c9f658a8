/**
 * `npm run bench:search`: the search of the built site in headless Chromium, over the open set and over sets that the site makes of
 * itself, beside plain Pagefind on the same index. `-- --open` leaves the automatic sets out; `-- --lost` lists what was not first.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BUNDLE_NOTE, bundleNote } from '../src/lib/search/bundle.ts';
import { chromiumPath } from './browser.ts';
import { BrowserSearch, firstSearchBytes } from './search/browser-search.ts';
import { figuresOf, percentile, placeOf, type Place } from './search/figures.ts';
import { automaticSets, openSet, seeded, type Judged } from './search/query-sets.ts';
import { namedPages } from './search/named-pages.ts';
import { startServer } from './serve/server.ts';
import { readSite } from './site-rules/read-site.ts';
import { siteIndex } from './site-rules/search-worker.ts';
import { textOfFile } from './site-rules/site.ts';

const SEED = 8;
const SHOWN = 10;
/** As a phone of the lower middle against the machine of a developer. */
const SLOWER = 4;
/** Each is a fresh visit, which takes seconds. */
const MOST_VISITS = 40;

const { values } = parseArgs({ options: { open: { type: 'boolean' }, lost: { type: 'boolean' }, queries: { type: 'string' } } });
const site = readSite('dist');
const note = bundleNote(JSON.parse(textOfFile(site.files, BUNDLE_NOTE.slice(1)) || 'null'));
if (!note) throw new Error('There is no search in dist: run "npm run build" first.');
const table = readFileSync(values.queries ?? 'scripts/search/queries.tsv', 'utf8');
const { judged, skipped } = openSet(table, new Set(site.pages.map(({ address }) => address)));
const named = namedPages(site, note.bundle);
const automatic = values.open ? [] : automaticSets(named, seeded(SEED));

const sectionCount = { asked: 0, first: 0 };
const server = await startServer({ root: 'dist', port: 0, base: site.base });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const search = await BrowserSearch.open(await browser.newContext(), server.url);
const index = await siteIndex(site, note.bundle);

console.log(
  `${note.pages} pages; ${judged.length} queries of the open set, ${skipped} whose answers are not written yet are passed over.\n`,
);
console.log('set'.padEnd(20), 'queries', '  MRR@10 /  first / three /  none', '   plain Pagefind: the same');
const ours = await placesOf([...judged, ...automatic], async ({ query, set, answers }) => {
  const { addresses, sections } = await search.shown(query);
  if (values.lost && addresses[0] !== undefined && !answers.includes(addresses[0]))
    console.log(`  ${set}: ${query} → ${addresses.slice(0, 3).join(' ')}`);
  if (set === 'heading') countSection(query, answers, sections);
  return addresses.map((address) => address.slice(site.base.length - 1));
});
const plain = await placesOf([...judged, ...automatic], async ({ query }) => {
  const found = (await index.find(query)).slice(0, SHOWN);
  return Promise.all(found.map(async ({ page }) => (await index.record(page)).url));
});
printSets();

const answered = judged.filter((_, place) => !ours[place]?.none);
const bytes: number[] = [];
for (const { query } of answered.slice(0, MOST_VISITS)) bytes.push(await firstSearchBytes(browser, server.url, query));
const kilobytes = (share: number) => `${(percentile(bytes, share) / 1024).toFixed(0)} KB`;
console.log(`\nFirst search, all files with ten results: ${kilobytes(0.5)} (half), ${kilobytes(0.95)} (95 %).`);

const taken: number[] = [];
for (const { query } of answered) taken.push(await search.milliseconds(query, SLOWER));
console.log(
  `Warm, from the key to the results, processor ${SLOWER} × slower: ${percentile(taken, 0.5).toFixed(0)} ms (half), ${percentile(taken, 0.95).toFixed(0)} ms (95 %).`,
);
await browser.close();
await server.stop();

async function placesOf(queries: readonly Judged[], addresses: (judged: Judged) => Promise<string[]>): Promise<Place[]> {
  const places: Place[] = [];
  for (const each of queries) {
    const shown = await addresses(each);
    places.push({ set: each.set, place: placeOf(each.answers, shown), none: shown.length === 0 });
  }
  return places;
}

/** Whether the section of this heading is the first link under its page. */
function countSection(heading: string, answers: readonly string[], sections: Record<string, string>): void {
  sectionCount.asked++;
  const wanted = named.flatMap(({ address, headings }) =>
    answers.includes(address)
      ? headings.filter(({ title }) => title.toLowerCase() === heading.toLowerCase()).map(({ id }) => `${address}#${id}`)
      : [],
  );
  if (Object.values(sections).some((section) => wanted.includes(section.slice(site.base.length - 1)))) sectionCount.first++;
}

function printSets(): void {
  const open = new Set(judged.map(({ set }) => set));
  const line = (name: string, has: (place: Place) => boolean) => {
    const [mine, theirs] = [figuresOf(ours.filter(has)), figuresOf(plain.filter(has))];
    const shares = [mine, theirs].map(({ mrr, first, firstThree, none }) =>
      [mrr, first, firstThree, none].map((share) => share.toFixed(3)).join(' / '),
    );
    console.log(name.padEnd(20), String(mine.queries).padStart(7), '  ', shares.join('     '));
  };
  line('open set', ({ set }) => open.has(set));
  for (const name of new Set(ours.map(({ set }) => set))) line(`  ${name}`, ({ set }) => set === name);
  if (sectionCount.asked > 0) console.log(`Right section linked first: ${sectionCount.first} of ${sectionCount.asked} headings.`);
}
