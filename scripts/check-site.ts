/** `npm run check-site [-- --root dist]`: runs every rule of scripts/site-rules over the built site and names what is wrong, with cures. */
import { parseArgs } from 'node:util';
import { firstVisit } from './site-rules/first-visit.ts';
import { readSite } from './site-rules/read-site.ts';
import { heaviestVisits, reportOf, weightTable } from './site-rules/report.ts';
import { SITE_RULES } from './site-rules/rules.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' } } });
const site = builtSite(values.root);

let failed = 0;
for (const [name, rule] of SITE_RULES) {
  const problems = await rule(site);
  console.log(`${problems.length === 0 ? '✔' : '✘'} ${name}`);
  if (problems.length === 0) continue;
  console.log(`${reportOf(problems)}\n`);
  failed += 1;
}
// The heaviest pages are found by quick sizes; their own are those that a host sends.
const heaviest = heaviestVisits(site.pages.map((page) => firstVisit(site, page, 'quick')));
console.log(`\n${weightTable(heaviest.map(({ page }) => firstVisit(site, page)))}`);
console.log(`\n${SITE_RULES.size - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Nothing can be judged where nothing is built: a sentence instead of a stack. */
function builtSite(root: string) {
  try {
    return readSite(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
