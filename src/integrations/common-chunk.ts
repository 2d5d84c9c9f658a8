import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Small modules that the search and other parts of the site share, and that the script of every page does without. */
const COMMON = /\/src\/(lib\/(addresses|edit-distance|ids|levels|search\/words)|elements\/made)\.ts$/;
/** Modules of the search; also its own copies of the small ones. */
const SEARCH = /\/src\/(lib\/search\/|elements\/(search\/|hb-search\.ts|search-page\.ts))|\?search$/;

/**
 * Puts small shared modules into one file: each by itself would be a request of its own, and packed nearly twice as large. The search
 * has copies of its own, among its other code: whoever searches waits for one request less, for half a kilobyte less, and for nothing
 * that only other parts use.
 */
export function commonChunk(): Plugin {
  return {
    name: 'common-chunk',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'common', test: COMMON }] } } } } }
        : undefined,
    async resolveId(source, importer) {
      if (importer === undefined || !SEARCH.test(importer)) return undefined;
      const resolved = await this.resolve(source, importer.replace('?search', ''), { skipSelf: true });
      return resolved && COMMON.test(resolved.id) ? `${resolved.id}?search` : undefined;
    },
  };
}
