import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Leaves `import()` in scripts as it is. Vite wraps it to fetch a chunk's own imports at the same time, with a helper that every page
 * would load (0.5 KB) to spare the few readers who turn to a part a round trip. Astro does not pass on the setting that would switch it off.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
