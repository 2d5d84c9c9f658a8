/** So many are shown in one line. */
const MOST = 5;
/** Longer than any query. */
const LONGEST = 200;

/** The words that were searched lately, in a value that was stored; undefined where it holds none. */
export function recentIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((each): each is string => typeof each === 'string' && each !== '' && each.length <= LONGEST);
  return texts.slice(0, MOST);
}

/** The list with these words first, each once. */
export function withRecent(recent: readonly string[], words: string): string[] {
  return words === '' ? [...recent] : [words, ...recent.filter((each) => each !== words)].slice(0, MOST);
}

/** What was searched for when a result was opened, so that its page can show where that stands. */
export interface Sought {
  /** The path of the result. */
  path: string;
  words: string[];
  /** Milliseconds since 1970. */
  at: number;
}

/** What was sought, in a value that was stored; undefined where it holds none. */
export function soughtIn(value: unknown): Sought | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { path, words, at } = value as Partial<Record<string, unknown>>;
  if (typeof path !== 'string' || typeof at !== 'number' || !Array.isArray(words)) return undefined;
  const texts = words.filter((each): each is string => typeof each === 'string' && each.length <= LONGEST);
  return { path, at, words: texts.slice(0, LONGEST) };
}
