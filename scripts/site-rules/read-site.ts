import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { movesIn } from '../../src/lib/moved-file.ts';
import { publishedIn } from './addresses.ts';
import { siteOf, type Site } from './site.ts';

/** The built site in a folder, with the addresses and moves of the project; throws a sentence where nothing is built. */
export function readSite(dist: string, project = '.', base = process.env.BASE_PATH ?? '/'): Site {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no built site in ${dist}: run "npm run build" first.`);
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(paths.map((path) => [relative(dist, path).split(sep).join('/'), readFileSync(path)]));
  return siteOf(files, {
    base: `${base.replace(/\/$/, '')}/`,
    published: publishedIn(readFileSync(join(project, 'addresses.txt'), 'utf8')),
    moves: movesIn(readFileSync(join(project, 'src/content/moved.yaml'), 'utf8')),
  });
}
