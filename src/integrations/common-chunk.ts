import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Small modules that several parts of the site share, and that the script of every page does without. */
const COMMON = /\/src\/(lib\/(addresses|edit-distance|ids|levels|search\/words)|elements\/made)\.ts$/;

/** Puts small shared modules into one file: each by itself would be a request of its own, and packed nearly twice as large. */
export function commonChunk(): Plugin {
  return {
    name: 'common-chunk',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'common', test: COMMON }] } } } } }
        : undefined,
  };
}
