import { LEVELS, levelWords } from '../../lib/levels.ts';
import { coverageOf, uncoveredLevels } from '../../lib/packs/coverage.ts';
import { shownSections } from '../../lib/packs/shown.ts';
import { made } from '../made.ts';
import type { Desk } from './desk.ts';
import { part } from './part.ts';

/** What the draft covers, by area and level. */
export function bindCoverage(within: HTMLElement, desk: Desk): void {
  const rows = part(within, 'coverage');
  const table = part(within, 'coverage-table');
  const words = part(within, 'coverage-words');
  desk.watch(() => {
    const items = shownSections(desk.draft, desk.catalogue, 'candidate').flatMap((section) =>
      section.items.flatMap(({ listed, minutes }) => (listed ? [{ listed, minutes }] : [])),
    );
    const coverage = coverageOf(items, desk.catalogue);
    const missing = uncoveredLevels(desk.draft.levels, coverage);
    table.hidden = coverage.length === 0;
    words.textContent =
      coverage.length === 0
        ? 'Nothing yet.'
        : missing.length > 0
          ? `Nothing is usually asked at the level: ${levelWords(missing).toLowerCase()}.`
          : '';
    rows.replaceChildren(
      ...coverage.map(({ name, minutes, levels }) =>
        made(
          'tr',
          {},
          made('th', { scope: 'row' }, name),
          ...LEVELS.map((level) => made('td', {}, levels[level] > 0 ? String(levels[level]) : '–')),
          made('td', {}, `${minutes}`),
        ),
      ),
    );
  });
}
