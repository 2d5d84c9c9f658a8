import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The two ways to search: what somebody loads who turns to a search box, and what the search page loads. */
const ENTRY = /\/src\/elements\/(hb-search|search-page)\.ts$/;
/** A copy of a module says whose it is. */
const COPY = /[?&](hb-search|search-page)$/;
/** What the search consists of, but for what the script of every page has: that is loaded already. */
const PART = new RegExp(
  [
    /lib\/(search\/[\w-]+|addresses|edit-distance|ids|levels)\.ts$/,
    /elements\/(search\/(?!remembered|slash)[\w-]+|made)\.ts$/,
    /styles\/search\.css\?url$/,
  ]
    .map(({ source }) => `/src/${source}`)
    .join('|'),
);

/**
 * Gives the search dialog and the search page one file each, with copies of the modules that they share. A shared file would be found only
 * when the first has come, so that whoever begins to search waits for two round trips instead of one, and both together pack worse.
 */
export function searchInOneFile(): Plugin {
  return {
    name: 'search-in-one-file',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer = '') {
      const whose = (ENTRY.exec(importer) ?? COPY.exec(importer))?.[1];
      if (whose === undefined) return undefined;
      const resolved = await this.resolve(source, importer.replace(COPY, ''), { skipSelf: true });
      return resolved && PART.test(resolved.id) ? `${resolved.id}${resolved.id.includes('?') ? '&' : '?'}${whose}` : undefined;
    },
  };
}
