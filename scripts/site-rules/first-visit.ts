import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, rawText, type Element } from './html.ts';
import { textOfFile, type Page, type Site } from './site.ts';
import { fileAt, targetOf } from './target.ts';

/** What the first visit of a page costs; sizes in bytes as a host sends them that compresses with brotli when it publishes. */
export interface FirstVisit {
  page: Page;
  /** Files of dist that the browser asks for, the page itself first. */
  files: readonly string[];
  total: number;
  html: number;
  /** Script files and the inline script. */
  script: number;
}

/**
 * How hard to compress. At the best quality a site takes minutes; sizes of the quick one are a tenth larger, never smaller where it
 * counts: a page that is light by them is light.
 */
type Quality = 'best' | 'quick';
const QUICK = 5;

const visits = { best: new WeakMap<Page, FirstVisit>(), quick: new WeakMap<Page, FirstVisit>() };

/** What the browser asks for as it reads the page, without anybody doing anything; the icon is asked for when idle. */
export function firstVisit(site: Site, page: Page, quality: Quality = 'best'): FirstVisit {
  const known = visits[quality].get(page) ?? visitOf(site, page, quality);
  visits[quality].set(page, known);
  return known;
}

function visitOf(site: Site, page: Page, quality: Quality): FirstVisit {
  const asked = page.elements.flatMap((element) => loadedBy(element).flatMap((reference) => fileOf(site, page, reference)));
  const assets = [...withImports(site, page, new Set(asked))];
  const inline = page.elements.filter(isInlineScript).map(rawText).join('\n');
  const html = compressedSize(new TextEncoder().encode(page.html), quality);
  const sizes = assets.map((file) => ({ file, size: assetSize(site, file) }));
  return {
    page,
    files: [page.file, ...assets],
    total: html + sum(sizes.map(({ size }) => size)),
    html,
    script:
      sum(sizes.filter(({ file }) => file.endsWith('.js')).map(({ size }) => size)) +
      compressedSize(new TextEncoder().encode(inline), quality),
  };
}

/** The references of an element that a browser fetches at once, or after the first paint as layouts/first-paint.js has it do. */
function loadedBy(element: Element): string[] {
  const late = ['data-script', 'data-sheet'].flatMap((name) => attribute(element, name) ?? []);
  if (late.length > 0) return late;
  const rel = (attribute(element, 'rel') ?? '').split(/\s+/);
  const name = { script: 'src', img: 'src', iframe: 'src', link: 'href' }[element.tagName];
  const value = name && attribute(element, name);
  if (!value) return [];
  if (element.tagName === 'link')
    return rel.some((word) => ['stylesheet', 'preload', 'modulepreload', 'prefetch'].includes(word)) ? [value] : [];
  return attribute(element, 'loading') === 'lazy' ? [] : [value];
}

function isInlineScript(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !/json/.test(attribute(element, 'type') ?? '');
}

function fileOf(site: Site, page: Page, reference: string): string[] {
  const target = targetOf(site, page, reference);
  const file = target && fileAt(site, target.path);
  return file ? [file] : [];
}

/** `import … from './x.js'`, `import './x.js'`, `export … from './x.js'` as bundlers write them; not `import('./x.js')`. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+from\s*)?["'](\.{0,2}\/[^"']+)["']/g;
/** `@import "x.css"` and `@import url(x.css)`. */
const STYLE_IMPORT = /@import\s+(?:url\()?["']?([^"')\s;]+)/g;

/** Files and what they import, and what that imports. */
function withImports(site: Site, page: Page, files: ReadonlySet<string>): Set<string> {
  const imported = [...files].flatMap((file) => {
    const pattern = file.endsWith('.js') ? STATIC_IMPORT : file.endsWith('.css') ? STYLE_IMPORT : undefined;
    const matches = pattern ? [...textOfFile(site.files, file).matchAll(pattern)] : [];
    return matches.flatMap((match) => fileOf(site, { ...page, address: `/${file}` }, match[1] ?? ''));
  });
  const all = new Set([...files, ...imported]);
  return all.size === files.size ? all : withImports(site, page, all);
}

const sizes = new WeakMap<Site, Map<string, number>>();

/** Assets are shared by many pages: each is compressed once a site. */
function assetSize(site: Site, file: string): number {
  const known = sizes.get(site) ?? new Map<string, number>();
  sizes.set(site, known);
  const size = known.get(file) ?? compressedSize(site.files.get(file) ?? new Uint8Array(), 'best');
  known.set(file, size);
  return size;
}

/** Hosts compress a file at the best quality, once when it is published. */
function compressedSize(bytes: Uint8Array, quality: Quality): number {
  const level = quality === 'quick' ? QUICK : constants.BROTLI_MAX_QUALITY;
  return bytes.length === 0 ? 0 : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
