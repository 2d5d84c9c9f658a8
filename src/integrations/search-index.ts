import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BUNDLE_NOTE, type BundleNote } from '../lib/search/bundle.ts';
import { searchBundle, searchedPages, type BuiltPage, type BundleFile } from './search-bundle.ts';
import { lastIndex } from './search-dev.ts';

/** Indexes the built pages with Pagefind; while a writer works, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  let dist = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(lastIndex(dist, server.config.base, (sentence) => logger.warn(sentence)));
      },
      'astro:build:done': async ({ logger }) => {
        const pages = builtPages(dist);
        const { note, files } = await searchBundle(searchedPages(pages));
        writeBundle(dist, note, files);
        logger.info(`${note.pages} pages in dist${note.bundle}`);
      },
    },
  };
}

function builtPages(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist }).map((path) => ({
    file: path.replaceAll('\\', '/'),
    html: readFileSync(join(dist, path), 'utf8'),
  }));
}

function writeBundle(dist: string, note: BundleNote, files: readonly BundleFile[]): void {
  for (const { path, content } of files) {
    const target = join(dist, note.bundle, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  writeFileSync(join(dist, BUNDLE_NOTE), `${JSON.stringify(note)}\n`);
}
