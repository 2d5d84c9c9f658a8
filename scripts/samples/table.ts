/** Types that psql aligns to the right: int8, int2, int4, oid, xid, cid, float4, float8, money, numeric, xid8. */
const NUMBERS = new Set([20, 21, 23, 26, 28, 29, 700, 701, 790, 1700, 5069]);

/** A column as PostgreSQL describes it. */
export interface Column {
  name: string;
  /** The OID of its type. */
  dataTypeID: number;
}

/** Rows as psql prints them in its aligned format, NULL as nothing, without the count of rows; a plan is its lines only. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | null)[])[]): string {
  if (columns.length === 1 && columns[0]?.name === 'QUERY PLAN') return rows.map(([line]) => line).join('\n');
  const cells = rows.map((row) => row.map((value) => (value ?? '').split('\n')));
  const widths = columns.map(({ name }, index) => Math.max(...[[name], ...cells.map((row) => row[index] ?? [])].flat().map(width)));
  const titles = columns.map(({ name }, index) => ` ${centred(name, widths[index] ?? 0)} `);
  const rules = widths.map((wide) => '-'.repeat(wide + 2));
  const lines = cells.flatMap((row) => rowLines(columns, widths, row));
  return [titles.join('|').trimEnd(), rules.join('+'), ...lines].join('\n');
}

/** One row, on as many lines as its highest cell has; psql marks with "+" that a cell goes on below. */
function rowLines(columns: readonly Column[], widths: readonly number[], row: readonly string[][]): string[] {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map(({ dataTypeID }, index) => {
      const text = row[index]?.[line] ?? '';
      const space = ' '.repeat((widths[index] ?? 0) - width(text));
      const goesOn = line < (row[index]?.length ?? 0) - 1;
      return ` ${NUMBERS.has(dataTypeID) ? space + text : text + space}${goesOn ? '+' : ' '}`;
    });
    return parts.join('|').trimEnd();
  });
}

/** Characters, not UTF-16 units; a wide character counts as one. */
function width(text: string): number {
  return [...text].length;
}

function centred(text: string, wide: number): string {
  const left = Math.floor((wide - width(text)) / 2);
  return ' '.repeat(left) + text + ' '.repeat(wide - width(text) - left);
}
