import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Calls the script of a page after the page's component, `Base.a1b2c3d4.js`: Astro's own name is three times as long, and stands in every page. */
export function entryNames(): Plugin {
  const entryFileNames = ({ name }: { name: string }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`;
  return {
    name: 'entry-names',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output: { entryFileNames } } } } : undefined),
  };
}
