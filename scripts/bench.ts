import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumPath } from './browser.ts';
import { startServer } from './serve/server.ts';

/*
 * `npm run bench`: Lighthouse on one page of each kind (phone, simulated slow 4G), beside an empty page in the same run, since machines
 * differ and are noisy: what counts is the ratio. Needs a build; `npm run bench -- topics/jwt/` measures other pages, and an address that is
 * served elsewhere (http://…) stands beside them for comparison.
 */

const PAGES = [
  '',
  'areas/data-and-databases/',
  'areas/data-and-databases/study/',
  'topics/indexing/',
  'questions/index-what-it-speeds-up/',
  'terms/b-tree/',
  'claims/a-covering-index-never-reads-the-table/',
  'search/',
  '404.html',
  'packs/',
  'claims/',
  'areas/data-and-databases/claims/',
  'questions/',
  'changes/',
  'a-z/',
];
/** Each page is measured this often; the median is printed. Rounds go over all pages: what disturbs the machine for a while hits them alike. */
const ROUNDS = 5;
/** It has an icon in itself: a browser that asks for one gets in the way of the paint, now and then. */
const EMPTY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Empty</title></head><body><p>Empty</p></body></html>';

interface Measured {
  scores: number[];
  paint: number;
  shift: number;
  bytes: number;
}

const site = await startServer({ root: 'dist', port: 0, base: process.env.BASE_PATH ?? '/' });
const nothing = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(EMPTY)).listen(0);
const isRoot = process.getuid?.() === 0;
const chrome = await launch({
  chromePath: chromiumPath(),
  chromeFlags: ['--headless=new', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
});

const empty = `http://localhost:${(nothing.address() as AddressInfo).port}/`;
const asked = process.argv.slice(2);
const pages = (asked.length > 0 ? asked : PAGES).map((page) => new URL(page, site.url).href);
const runs = new Map([empty, ...pages].map((url): [string, Measured[]] => [url, []]));
for (let round = 1; round <= ROUNDS; round++) for (const [url, measured] of runs) measured.push(await oneRun(url));

const floor = median(empty, ({ paint }) => paint);
console.log(`An empty page paints at ${Math.round(floor)} ms.\n`);
console.log('performance / accessibility / best practices / SEO, largest paint, its ratio to the empty page, layout shift, bytes');
for (const page of pages) {
  const scores = runs.get(page)?.[0]?.scores.map((_, nth) => median(page, (run) => run.scores[nth] ?? 0)) ?? [];
  const paint = median(page, (run) => run.paint);
  const figures = [
    `${Math.round(paint)} ms`,
    `× ${(paint / floor).toFixed(2)}`,
    `CLS ${median(page, ({ shift }) => shift).toFixed(3)}`,
    `${(median(page, ({ bytes }) => bytes) / 1024).toFixed(1)} KB`,
  ];
  console.log(page.replace(site.url, '/').padEnd(48), scores.join(' / ').padEnd(24), figures.join('   '));
}
chrome.kill();
await site.stop();
nothing.close();

function median(url: string, of: (run: Measured) => number): number {
  return (runs.get(url) ?? []).map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

async function oneRun(url: string): Promise<Measured> {
  const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', formFactor: 'mobile', throttlingMethod: 'simulate' });
  if (!result) throw new Error(`Lighthouse measured nothing at ${url}`);
  const { categories, audits } = result.lhr;
  const figure = (audit: string) => audits[audit]?.numericValue ?? 0;
  return {
    scores: Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100)),
    paint: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
  };
}
