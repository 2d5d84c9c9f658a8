import { editDistance } from './edit-distance.ts';

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
