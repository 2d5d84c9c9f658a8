/** The number of single-letter changes (insert, delete, replace, swap neighbours) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Beyond this share of changed letters a suggestion confuses more than it helps. */
const MOST_CHANGED = 0.45;
/** One word of two in common is the least that a suggestion by words rests on. */
const FARTHEST = 0.6;

/** How far `wanted` is from `name`, 0 (the same) to 1 (nothing alike): by letters, or by whole words that they share. */
function distance(wanted: string, name: string): number {
  const changed = editDistance(wanted, name) / Math.max(wanted.length, name.length, 1);
  const words = wanted.split(/[-/ ]+/).filter((word) => word.length > 2);
  const shared = words.filter((word) => name.split(/[-/ ]+/).some((other) => other.startsWith(word))).length;
  return Math.min(changed <= MOST_CHANGED ? changed : 1, 1 - shared / (words.length + 0.5));
}

/** The names most like `wanted`, best first; none that is too far off to be meant. */
export function nearest(wanted: string, names: Iterable<string>, count = 3): string[] {
  return [...names]
    .map((name) => ({ name, far: distance(wanted, name) }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
