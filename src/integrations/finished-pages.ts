import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tightHtml } from '../lib/tight-html.ts';

/** The script of every page as Astro writes it, at the end of the body. */
const AT_ONCE = /<script type="module" src="([^"]*\/Base\.[^"]*\.js)"><\/script>/;
/** Where layouts/first-paint.js looks for its address. */
const PLACE = 'data-script=""';

/** Makes the built pages what readers get, once the index of the search stands: without what only the index reads, and a little shorter. */
export function finishedPages(): AstroIntegration {
  return {
    name: 'handbook:finished-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: dist })) {
          const file = join(dist, path);
          writeFileSync(file, finished(readFileSync(file, 'utf8'), path));
        }
      },
    },
  };
}

/** A built page as readers get it. Throws where the head has a place for the address of the script, and the page has none. */
export function finished(html: string, path: string): string {
  return tightHtml(withLateScript(withoutIndexMarks(html), path));
}

/**
 * Without what IndexMeta.astro tells the index, and the marks of what it takes and leaves; the mark of what it searches stays, for the
 * rules over the built site.
 */
function withoutIndexMarks(html: string): string {
  return html
    .replace(/<meta name="index-[^>]*>\s*/g, '')
    .replace(/<[a-z][^<>]* data-pagefind-[^<>]*>/g, (tag) => tag.replace(/ data-pagefind-(?:ignore|meta)(?:="[^"]*")?/g, ''));
}

/** The script is named in the head instead of loaded at the end: it is fetched after the first paint, with which it would only compete. */
function withLateScript(html: string, path: string): string {
  if (!html.includes(PLACE)) return html;
  const src = AT_ONCE.exec(html)?.[1];
  if (!src) throw new Error(`${path} has a place for the address of its script, and no script: see src/layouts/Base.astro.`);
  return html.replace(AT_ONCE, '').replace(PLACE, `data-script="${src}"`);
}
