/** The kinds of entry a page can show. One word each, the same in folders, links, addresses and tests. */
export const KINDS = ['area', 'topic', 'question', 'term', 'claim', 'pack'] as const;
export type Kind = (typeof KINDS)[number];

/** An id is a file name and a part of an address for ever: lower-case words joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Key characters: no vowels (no accidental words), no 0, 1, l or o (no misreading over the telephone). */
export const KEY_ALPHABET = '23456789bcdfghjkmnpqrstvwxyz';

/** 28⁴ = 614,656 keys: short in a link, and a random draw rarely collides in a handbook of a few thousand entries. */
export const KEY_LENGTH = 4;
export const KEY_PATTERN = new RegExp(`^[${KEY_ALPHABET}]{${KEY_LENGTH}}$`);

/** The folder of a kind, in `src/content` and in addresses. */
export function folderOf(kind: Kind): string {
  return `${kind}s`;
}

/** `a topic`, `an area`. */
export function withArticle(kind: Kind): string {
  return kind === 'area' ? 'an area' : `a ${kind}`;
}

/** The kind whose folder this is, or undefined. */
export function kindOfFolder(folder: string): Kind | undefined {
  return KINDS.find((kind) => folderOf(kind) === folder);
}

/**
 * A key that none of `taken` uses.
 * @param random a source of numbers in [0, 1), so that tests can fix it
 */
export function freshKey(taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    let key = '';
    while (key.length < KEY_LENGTH) key += KEY_ALPHABET.charAt(Math.floor(random() * KEY_ALPHABET.length));
    if (!taken.has(key)) return key;
  }
}
