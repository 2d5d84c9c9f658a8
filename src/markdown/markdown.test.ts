import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml, mdxToJs } from 'satteri';
import { citations } from './citations.ts';
import { codeFigures } from './code-figures.ts';
import { crossLinkPlugin } from './cross-links.ts';
import { diagrams } from './diagrams.ts';
import { headingLinks } from './heading-links.ts';
import { tables } from './tables.ts';

const html = (text: string, base = '/') =>
  markdownToHtml(text, {
    features: { gfm: true, headingAttributes: true },
    mdastPlugins: [crossLinkPlugin(base), diagrams],
    hastPlugins: [codeFigures, headingLinks, tables],
  }).html;

test('a cross-link becomes an address below the base, and a term is marked as one', () => {
  assert.match(html('[order](topic:indexing#order)', '/handbook/'), /<a href="\/handbook\/topics\/indexing\/#order">order<\/a>/);
  assert.match(html('[B-tree](term:b-tree)'), /<a href="\/terms\/b-tree\/" class="term">/);
  assert.match(html('[RFC](https://example.org/)'), /<a href="https:\/\/example.org\/">/);
});

test('a heading is a link to itself', () => {
  assert.match(html('## Order decides {#order}'), /<h2 id="order"><a href="#order">Order decides<\/a><\/h2>/);
});

test('a table has no inline style, and every cell knows its column and its row', () => {
  const table = html('| Kind | Size |\n| --- | ---: |\n| BRIN | 24 kB |');
  assert.doesNotMatch(table, /style=|align=/);
  assert.match(table, /<th[^>]*scope="col"[^>]*>Kind<\/th>/);
  assert.match(table, /<th[^>]*scope="row"[^>]*>BRIN<\/th>/);
  assert.match(
    table,
    /<td[^>]*class="ta-right"[^>]*data-label="Size"[^>]*>24 kB<\/td>|<td[^>]*data-label="Size"[^>]*class="ta-right"[^>]*>24 kB<\/td>/,
  );
});

test('a mermaid fence becomes a drawing; one that cannot be drawn stops the build and says where', () => {
  assert.match(html('```mermaid\nflowchart TD\n  A[One] --> B[Two]\n```'), /<svg class="drawing[^"]*"[^>]*aria-hidden="true"/);
  assert.throws(() => html('Text.\n\n```mermaid\nnot a diagram\n```'), /:3\n {2}The diagram cannot be drawn/);
});

test('a citation becomes the number of its source, without a space before it, also where it stands alone on a line', () => {
  const data = { astro: { frontmatter: { sources: [{ id: 'a' }, { id: 'b' }] } } };
  for (const text of ['So it is. <Cite id="b" />', 'So it is.\n\n<Cite id="b" />']) {
    const { code } = mdxToJs(text, { mdastPlugins: [citations], data } as never) as unknown as { code: string };
    assert.match(code, /#s2/, text);
    assert.match(code, /Source 2/, text);
    assert.doesNotMatch(code, /Cite/, text);
    assert.doesNotMatch(code, /So it is\. "/, text);
  }
});

test('two numbers of sources in a row are kept apart, two with words between them are not', () => {
  const data = { astro: { frontmatter: { sources: [{ id: 'a' }, { id: 'b' }] } } };
  const apart = (text: string) =>
    (mdxToJs(text, { mdastPlugins: [citations], data } as never) as unknown as { code: string }).code.match(/"ref and"/g)?.length ?? 0;
  assert.equal(apart('So it is. <Cite id="a" /> <Cite id="b" /> Or not.'), 1);
  assert.equal(apart('So it is. <Cite id="a" /> So it was. <Cite id="b" />'), 0);
  assert.equal(apart('So it is. <Cite id="a" />\n\n<Cite id="b" />'), 1);
});
