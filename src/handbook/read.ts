import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where writers' files are, from the project's root. */
export const CONTENT_FOLDER = 'src/content';
/** The list of all addresses ever published, from the project's root. */
export const ADDRESSES_FILE = 'addresses.txt';

/** Texts by path from the project's root, sorted by path. */
export type Files = ReadonlyMap<string, string>;

/** Reads all content files and the list of published addresses. */
export function readContentFiles(root: string): Files {
  const folder = join(root, CONTENT_FOLDER);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  files.set(ADDRESSES_FILE, readFileSync(join(root, ADDRESSES_FILE), 'utf8'));
  return files;
}
