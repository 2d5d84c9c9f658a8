import { siteOf, type Site } from './site.ts';

/** A site from texts by path, for the rules' tests. */
export function fixture(files: Readonly<Record<string, string>>, promised: Partial<Pick<Site, 'base' | 'published' | 'moves'>> = {}): Site {
  const encoder = new TextEncoder();
  return siteOf(new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])), promised);
}

/** A whole page around the content of its `<main>` and additions to its head. */
export function page(main: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><main>${main}</main></body></html>`;
}
