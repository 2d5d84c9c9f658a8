/*
 * The only code that touches localStorage, apart from the theme script in the head.
 *
 * Stored format: the key `hb:<name>` holds JSON. Each setting brings a decoder that accepts its own old formats. What the decoder
 * does not accept (written by a newer version, or damaged) counts as absent when read, and is moved to `hb:<name>:aside` before it
 * would be written over: nothing of the reader's is deleted. Where storage is blocked or full, a setting lasts as long as the page.
 */

/** Something to remember on this device. */
export interface Setting<Value> {
  name: string;
  /** The value in what was stored, or undefined where it is none. */
  decode(stored: unknown): Value | undefined;
  /** The value while nothing is stored. */
  initial: Value;
}

/** What could not be stored, for as long as the page lives. */
const unstored = new Map<string, unknown>();

/** The value of a setting; its initial one where none, or none that can be understood, is stored. */
export function stored<Value>(setting: Setting<Value>): Value {
  const kept = unstored.get(setting.name) ?? parsed(read(keyOf(setting)));
  return setting.decode(kept) ?? setting.initial;
}

/** Remembers a value. */
export function store<Value>(setting: Setting<Value>, value: Value): void {
  const key = keyOf(setting);
  const before = read(key);
  try {
    if (before !== null && setting.decode(parsed(before)) === undefined) localStorage.setItem(`${key}:aside`, before);
    localStorage.setItem(key, JSON.stringify(value));
    unstored.delete(setting.name);
  } catch {
    unstored.set(setting.name, value);
  }
}

/** Whether a setting outlasts the page: false where storage refused it. */
export function isStored({ name }: Setting<unknown>): boolean {
  return !unstored.has(name);
}

function keyOf({ name }: Setting<unknown>): string {
  return `hb:${name}`;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
