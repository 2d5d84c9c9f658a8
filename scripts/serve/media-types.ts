/** What a file is, by how its name ends. Without a line here it is bytes: with `nosniff` a browser then neither runs nor shows it. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The media type of a file; Pagefind's `.pagefind` and `.pf_…` are bytes. */
export function mediaTypeOf(file: string): string {
  return TYPES[/\.\w+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
}

/** Whether compressing such a file makes it smaller; pictures, fonts and Pagefind's files are compressed as they are. */
export function isCompressible(mediaType: string): boolean {
  return /charset=utf-8$|wasm$/.test(mediaType);
}
