/** Where the index lies: what `search.json` says to the browser. */
export interface BundleNote {
  /** Folder below the site's base. Its name changes with its content, so its files never go stale: `/pagefind-1a2b3c4d/`. */
  bundle: string;
  /** How many pages it knows. */
  pages: number;
  /** The file of hints in that folder: `search-hints.1a2b3c4d.json`. */
  hints: string;
}

/** The address, below the base, of the note that names the bundle. */
export const BUNDLE_NOTE = '/search.json';

/** The folder of a bundle by the hash of its content. */
export function bundleFolder(hash: string): string {
  return `/pagefind-${hash}/`;
}

/** The name of a hints file by the hash of its content. */
export function hintsName(hash: string): string {
  return `search-hints.${hash}.json`;
}

/** The note in a value that was read as JSON, or undefined where it is none. */
export function bundleNote(value: unknown): BundleNote | undefined {
  const { bundle, hints } = (value ?? {}) as BundleNote;
  return /^\/pagefind-[0-9a-f]+\/$/.test(bundle) && /^search-hints\.[0-9a-f]+\.json$/.test(hints) ? (value as BundleNote) : undefined;
}
