/** So many are shown in one line. */
const MOST = 5;
/** Longer than any query. */
const LONGEST = 200;

/** The words that were searched lately, in a value that was stored; undefined where it holds none. */
export function recentIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? shortTexts(value).slice(0, MOST) : undefined;
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

/** What was sought, in a value that was stored: the newest first, for tabs open one after the other; undefined where it holds none. */
export function soughtIn(value: unknown): Sought[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.slice(0, MOST).flatMap((each: Partial<Record<string, unknown>> | null) => {
    const { path, words, at } = each ?? {};
    return typeof path === 'string' && typeof at === 'number' && Array.isArray(words) ? { path, at, words: shortTexts(words) } : [];
  });
}

function shortTexts(values: readonly unknown[]): string[] {
  return values.filter((each): each is string => typeof each === 'string' && each !== '' && each.length <= LONGEST).slice(0, LONGEST);
}
