import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { searchBundle, searchedPages, type BuiltPage } from './search-bundle.ts';

function page(
  id: string,
  text: string,
  head = '<meta data-pagefind-filter="kind[content]" data-pagefind-meta="kind[content]" content="topic">',
): BuiltPage {
  const html = `<!doctype html><html lang="en-GB"><head>${head}</head><body><article data-pagefind-body><h1 data-pagefind-meta="title">${id}</h1><p>${text}</p></article></body></html>`;
  return { file: `topics/${id}/index.html`, html };
}

const PAGES = [page('jwt', 'a signed token'), page('indexing', 'a sorted copy')];
const plainPage = { file: 'about/index.html', html: '<!doctype html><title>About</title><p>Says data-pagefind-body, has none.</p>' };

test('only pages that say so are searched, in the order of their addresses', () => {
  assert.deepEqual(
    searchedPages([plainPage, ...PAGES]).map(({ file }) => file),
    ['topics/indexing/index.html', 'topics/jwt/index.html'],
  );
});

test('the bundle holds every page under its address, and nothing that the browser does not load', async () => {
  const { note, files } = await searchBundle(PAGES);
  assert.match(note.bundle, /^\/pagefind-[0-9a-f]{8}\/$/);
  assert.equal(note.pages, 2);
  const records = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString()) as { url: string });
  assert.deepEqual(records.map(({ url }) => url).sort(), ['/topics/indexing/', '/topics/jwt/']);
  const others = files.map(({ path }) => path).filter((path) => !/^(fragment|index|filter)\//.test(path));
  assert.deepEqual(others.map((path) => path.replace(/_\w+|(?<=search-hints)\.\w+/, '')).sort(), [
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.en.pf_meta',
    'search-hints.json',
    'wasm.en.pagefind',
  ]);
});

test('the worker begins with the prelude that makes it honest', async () => {
  const { files } = await searchBundle(PAGES);
  const worker = Buffer.from(files.find(({ path }) => path === 'pagefind-worker.js')?.content ?? []).toString();
  assert.match(worker, /^\/\*\s+\* Stands before Pagefind's worker/);
  assert.ok(worker.includes('releaseData'), 'the protocol that elements/search/pagefind.ts speaks');
});

test('the same pages give the same bytes, and a changed word another folder', async () => {
  const [one, two] = [await searchBundle(searchedPages(PAGES)), await searchBundle(searchedPages([...PAGES].reverse()))];
  assert.deepEqual(one, two);
  const changed = await searchBundle([page('jwt', 'a signed statement')]);
  assert.notEqual(changed.note.bundle, one.note.bundle);
});

test('pages that the search could not show stop the build, all named with their cure', async () => {
  const pages = [page('a', 'x', ''), { ...page('b', 'x'), html: '<html><body data-pagefind-body><p>no heading' }];
  await assert.rejects(searchBundle(pages), (error: Error) => {
    assert.match(
      error.message,
      /^The search index was not written\.\ndist\/topics\/a\/index\.html: is of no kind that the search knows \(area, topic/,
    );
    assert.match(error.message, /dist\/topics\/b\/index\.html: has no title for the search\. Put data-pagefind-meta="title"/);
    return true;
  });
});

test('a page without text for Pagefind is missed in the count', async () => {
  const bodiless = { ...page('a', 'x'), html: page('a', 'x').html.replace('data-pagefind-body', '') };
  await assert.rejects(searchBundle([...PAGES, bodiless]), /has 2 pages, but 3 have data-pagefind-body/);
});
