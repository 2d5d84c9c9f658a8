import { addressesListed } from './addresses-listed.ts';
import { headersOnce } from './headers-once.ts';
import { labelsClear } from './labels-clear.ts';
import { linksResolve } from './links-resolve.ts';
import { noOutsideRequests } from './no-outside-requests.ts';
import { nothingInline } from './nothing-inline.ts';
import { pagesLight } from './pages-light.ts';
import { promptsSilent } from './prompts-silent.ts';
import type { SiteRule } from './problem.ts';
import { redirectsWork } from './redirects-work.ts';
import { readFileSync } from 'node:fs';
import { searchComplete } from './search-complete.ts';
import { RELEVANT_SETS, searchRelevant } from './search-relevant.ts';
import { searchSmall } from './search-small.ts';
import { titlesUnique } from './titles-unique.ts';

/** The rules over the built site by name, in the order in which they are reported. */
export const SITE_RULES: ReadonlyMap<string, SiteRule> = new Map<string, SiteRule>([
  ['links-resolve', linksResolve],
  ['addresses-listed', addressesListed],
  ['redirects-work', redirectsWork],
  ['titles-unique', titlesUnique],
  ['labels-clear', labelsClear],
  ['prompts-silent', promptsSilent],
  ['pages-light', pagesLight],
  ['no-outside-requests', noOutsideRequests],
  ['nothing-inline', nothingInline],
  ['headers-once', headersOnce],
  ['search-small', searchSmall],
  ['search-complete', searchComplete],
  [
    'search-relevant',
    (site) =>
      searchRelevant(
        site,
        RELEVANT_SETS.map((set) => ({ ...set, rows: readFileSync(set.table, 'utf8') })),
      ),
  ],
]);
