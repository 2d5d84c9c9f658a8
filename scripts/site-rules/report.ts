import type { FirstVisit } from './first-visit.ts';
import { kilobytes } from './pages-light.ts';
import type { SiteProblem } from './problem.ts';

/** Problems as they are read: the same mistake on many pages is said once, with the first page and the number of others. */
export function reportOf(problems: readonly SiteProblem[]): string {
  const groups = new Map<string, SiteProblem[]>();
  for (const problem of problems) {
    const key = `${problem.message}\n${problem.cure}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].map(([first, ...others]) => (first ? blockOf(first, others.length) : '')).join('\n');
}

function blockOf({ file, message, cure }: SiteProblem, others: number): string {
  const more = others === 0 ? '' : ` and ${others} other file${others === 1 ? '' : 's'}`;
  return `    ${file}${more}\n      ${message}\n      ${cure}`;
}

/** The heaviest visit of each kind of page. */
export function heaviestVisits(visits: readonly FirstVisit[]): FirstVisit[] {
  const heaviest = new Map<string, FirstVisit>();
  for (const visit of visits) {
    const kind = kindOfPage(visit.page.address);
    if (visit.total > (heaviest.get(kind)?.total ?? 0)) heaviest.set(kind, visit);
  }
  return [...heaviest.values()];
}

/** The heaviest page of each kind, one a line. */
export function weightTable(visits: readonly FirstVisit[]): string {
  const rows = heaviestVisits(visits).map(({ page, files, total, html, script }) => [
    page.address,
    String(files.length),
    kilobytes(total),
    kilobytes(html),
    kilobytes(script),
  ]);
  return columns([['Heaviest first visits (brotli)', 'requests', 'in all', 'HTML', 'script'], ...rows]);
}

/** Pages of one kind differ in the id only: `/topics/jwt/` and `/topics/indexing/`. */
function kindOfPage(address: string): string {
  return address.replace(/^(\/[^/]+\/)[^/]+\//, '$1*/');
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}
