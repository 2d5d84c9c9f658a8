import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The part of Vite that wraps each `import()` of a built script. */
const WRAPPING = 'native:import-analysis-build';

/**
 * Leaves `import()` in scripts as it is. Vite wraps it to fetch a chunk's own imports at the same time, with words around each call and a
 * helper that every page would load, to spare the few readers who turn to a part a round trip. There is no setting that switches it off.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    configResolved: ({ command, plugins }) => {
      const wrapping = plugins.find(({ name }) => name === WRAPPING);
      if (wrapping) wrapping.applyToEnvironment = () => false;
      else if (command === 'build') throw new Error(`Vite has no plugin "${WRAPPING}" any more: see src/integrations/plain-imports.ts.`);
    },
  };
}
