import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { checkContent } from './src/integrations/check-content.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { entryNames } from './src/integrations/entry-names.ts';
import { headers } from './src/integrations/headers.ts';
import { commonChunk } from './src/integrations/common-chunk.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchInOneFile } from './src/integrations/search-in-one-file.ts';
import { socialCards } from './src/integrations/social-cards.ts';
import { classTokens } from './src/markdown/class-tokens.ts';
import { citations } from './src/markdown/citations.ts';
import { codeFigures } from './src/markdown/code-figures.ts';
import { crossLinkPlugin } from './src/markdown/cross-links.ts';
import { diagrams } from './src/markdown/diagrams.ts';
import { headingLinks } from './src/markdown/heading-links.ts';
import { tables } from './src/markdown/tables.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    checkContent(),
    mdx(),
    sitemap({ filter: (page) => !/\/(p|print|workshop|404|prompt|interview)\//.test(page) }),
    socialCards(),
    searchIndex(),
    finishedPages(),
    headers(),
  ],
  markdown: {
    shikiConfig: { theme: 'css-variables', transformers: [classTokens] },
    processor: satteri({
      features: { headingAttributes: true },
      mdastPlugins: [crossLinkPlugin(base), citations, diagrams],
      hastPlugins: [codeFigures, headingLinks, tables],
    }),
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports(), commonChunk(), searchInOneFile(), entryNames()],
    build: {
      assetsInlineLimit: 0,
      cssTarget: 'esnext',
      cssMinify: 'esbuild',
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
