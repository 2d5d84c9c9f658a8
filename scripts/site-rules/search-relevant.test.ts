import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchBundle, searchedPages } from '../../src/integrations/search-bundle.ts';
import { searchRelevant } from './search-relevant.ts';
import { siteOf } from './site.ts';

const page = (title: string, text: string) =>
  '<!doctype html><html lang="en-GB"><head><title>A page</title>' +
  '<meta data-pagefind-filter="kind[content]" data-pagefind-meta="kind[content]" content="topic"></head>' +
  `<body><article data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1><p>${text}</p></article></body></html>`;

/** The problems of a site with these topics, by query and expected topic. */
async function problems(topics: Record<string, string>, ...rows: [query: string, ids: string][]): Promise<string[]> {
  const built = Object.entries(topics).map(([id, html]) => ({ file: `topics/${id}/index.html`, html }));
  const { note, files } = await searchBundle(searchedPages(built));
  const site = siteOf(
    new Map<string, Uint8Array>([
      ...built.map(({ file, html }) => [file, Buffer.from(html)] as const),
      ...files.map(({ path, content }) => [`${note.bundle.slice(1)}${path}`, content] as const),
      ['search.json', Buffer.from(JSON.stringify(note))],
    ]),
  );
  const table = ['class\tquery\tids\tstatus', ...rows.map(([query, ids]) => `question\t${query}\t${ids}\tcore`)].join('\n');
  return (await searchRelevant(site, [{ table: 'queries.tsv', rows: table, least: 0.95 }])).map(({ message }) => message);
}

const TOPICS = {
  jwt: page('JSON Web Tokens', 'A signed token. It can be read by everybody.'),
  kafka: page('Apache Kafka', 'A consumer commits its offset after a crash.'),
};

test('queries that find their topic are in order, and rows of unwritten topics are passed over', async () => {
  assert.deepEqual(await problems(TOPICS, ['what happens when the consumer crashes', 'kafka'], ['monads', 'monads']), []);
});

test('a query that finds nothing is named', async () => {
  assert.match((await problems(TOPICS, ['qqqq', 'kafka']))[0] ?? '', /^"qqqq" finds nothing/);
});

test('queries that find other pages are named together', async () => {
  const many = Object.fromEntries(
    [1, 2, 3, 4].map((number) => [`token-${number}`, page(`Signed token ${number}`, 'signed signed token token')]),
  );
  assert.deepEqual(await problems({ ...TOPICS, ...many }, ['signed token', 'kafka']), [
    'Only 0 % of 1 queries find an answer among the first three, not: "signed token".',
  ]);
});
