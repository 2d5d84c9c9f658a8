import { addressOfFile } from '../../src/lib/security/headers-file.ts';
import type { Moved } from '../../src/lib/moves.ts';
import { attribute, elementsOf, type Element } from './html.ts';

/** An HTML file of the built site. */
export interface Page {
  /** Path in dist: `topics/jwt/index.html`. */
  file: string;
  /** Address below the base path: `/topics/jwt/`. */
  address: string;
  html: string;
  /** Every element in document order; parsed when first asked for. */
  readonly elements: readonly Element[];
  /** The ids of its elements: what an anchor can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** Everything that the build wrote, and what the project has promised about addresses. */
export interface Site {
  /** The base path with its closing slash. */
  base: string;
  /** Bytes by path in dist. */
  files: ReadonlyMap<string, Uint8Array>;
  pages: readonly Page[];
  /** The lines of addresses.txt: `/topics/jwt/` or `/topics/jwt/#checks`. */
  published: readonly string[];
  moves: readonly Moved[];
}

/** A site from its files. */
export function siteOf(
  files: ReadonlyMap<string, Uint8Array>,
  { base = '/', published = [], moves = [] }: Partial<Pick<Site, 'base' | 'published' | 'moves'>> = {},
): Site {
  const paths = [...files.keys()].filter((path) => path.endsWith('.html')).sort();
  return { base, files, pages: paths.map((path) => pageOf(path, textOfFile(files, path))), published, moves };
}

/** A file of dist as text; empty where there is none. */
export function textOfFile(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

function pageOf(file: string, html: string): Page {
  let elements: Element[] | undefined;
  let ids: Set<string> | undefined;
  return {
    file,
    address: addressOfFile(file, '/'),
    html,
    get elements() {
      return (elements ??= elementsOf(html));
    },
    get ids() {
      return (ids ??= new Set(this.elements.flatMap((element) => attribute(element, 'id') ?? [])));
    },
  };
}

/** Whether a page only forwards to where something has moved. */
export function isRedirectPage({ ids }: Page): boolean {
  return ids.has('moved');
}

/** The content of a page's `<meta name>`; undefined where it has none. */
export function metaOf({ elements }: Page, name: string): string | undefined {
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === name);
  return meta && attribute(meta, 'content');
}
