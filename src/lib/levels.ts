/** The depth of an answer, shallow to deep. */
export const LEVELS = ['junior', 'mid', 'senior'] as const;
export type Level = (typeof LEVELS)[number];

const WORDS: Record<Level, string> = { junior: 'Junior', mid: 'Mid', senior: 'Senior' };

/** `Junior`, `Junior, mid` or `All levels`: short enough to stand before an entry of a list. */
export function levelWords(levels: readonly Level[]): string {
  const ordered = LEVELS.filter((level) => levels.includes(level));
  if (ordered.length === LEVELS.length) return 'All levels';
  return ordered.map((level, index) => (index === 0 ? WORDS[level] : level)).join(', ');
}

/** The deepest of some levels, which decides how many strokes the tally shows. */
export function deepest(levels: readonly Level[]): Level {
  return LEVELS.findLast((level) => levels.includes(level)) ?? 'junior';
}
