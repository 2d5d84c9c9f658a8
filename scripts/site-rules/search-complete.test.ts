import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchBundle, searchedPages } from '../../src/integrations/search-bundle.ts';
import { searchComplete } from './search-complete.ts';
import { siteOf, type Site } from './site.ts';

const KIND = '<meta data-pagefind-filter="kind[content]" data-pagefind-meta="kind[content]" content="topic">';
const article = (title: string, text: string) =>
  `<article data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>${text}</article>`;
const page = (body: string) => `<!doctype html><html lang="en-GB"><head><title>A page</title>${KIND}</head><body>${body}</body></html>`;

/** A site with its index, as the build writes it. */
async function indexedSite(pages: Record<string, string>): Promise<Map<string, Uint8Array>> {
  const built = Object.entries(pages).map(([id, body]) => ({ file: `topics/${id}/index.html`, html: page(body) }));
  const { note, files } = await searchBundle(searchedPages(built));
  return new Map<string, Uint8Array>([
    ...built.map(({ file, html }) => [file, Buffer.from(html)] as const),
    ...files.map(({ path, content }) => [`${note.bundle.slice(1)}${path}`, content] as const),
    ['search.json', Buffer.from(JSON.stringify(note))],
  ]);
}

const messages = async (site: Site) => (await searchComplete(site)).map(({ file, message }) => `${file}: ${message}`);

test('a site whose pages are all found by their titles is in order', async () => {
  const files = await indexedSite({ jwt: article('JSON Web Tokens', '<p>signed</p>'), indexing: article('Indexes', '<p>sorted</p>') });
  assert.deepEqual(await messages(siteOf(files)), []);
});

test('a page that was built after the index is missed, and the count is wrong', async () => {
  const files = await indexedSite({ jwt: article('JSON Web Tokens', '') });
  files.set('topics/new/index.html', Buffer.from(page(article('New', ''))));
  assert.deepEqual(await messages(siteOf(files)), [
    'topics/new/index.html: The search does not know this page.',
    'search.json: It counts 1 pages, but 2 are searched.',
  ]);
});

test('two neighbours that the index reads as one word are named', async () => {
  const files = await indexedSite({ jwt: article('Tokens', '<ul><li><span>Junior</span><a href="#x">What</a></li></ul>') });
  assert.deepEqual(await messages(siteOf(files)), [
    'topics/jwt/index.html: The search reads "JuniorWhat" where the page says "Junior" and "What".',
  ]);
});

test('a title that finds other pages first is told with what came instead', async () => {
  const pages = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`cache-${number}`, article('Cache', '')]));
  const told = await messages(siteOf(await indexedSite(pages)));
  assert.equal(told.length, 2);
  assert.match(
    told[0] ?? '',
    /^topics\/cache-\d\/index\.html: Its own title, "Cache", does not find it first, or among three of that title: \/topics\/cache-\d\/, /,
  );
});

test('a page whose title the search passes over is named', async () => {
  const heading = '<h1 data-pagefind-meta="title">Tokens</h1>';
  const files = await indexedSite({ jwt: `<article data-pagefind-body><div data-pagefind-index-attrs>${heading}</div></article>` });
  assert.deepEqual(await messages(siteOf(files)), []);
});

test('a site without an index is told to be built', async () => {
  assert.deepEqual(await messages(siteOf(new Map())), ['search.json: It names no bundle.']);
});
