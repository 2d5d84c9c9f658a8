import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture } from './fixture.ts';
import { titlesUnique } from './titles-unique.ts';

const head = (title: string, description: string, more = '') =>
  `<!doctype html><head><title>${title}</title><meta name="description" content="${description}">${more}</head><svg><title>drawing</title></svg>`;

function messages(files: Record<string, string>): string[] {
  return titlesUnique(fixture(files)).map(({ file, message }) => `${file}: ${message}`);
}

test('pages with titles and descriptions of their own are in order', () => {
  assert.deepEqual(messages({ 'a.html': head('A', 'About a'), 'b.html': head('B', 'About b') }), []);
});

test('two pages do not share a title or a description', () => {
  assert.deepEqual(messages({ 'a.html': head('A', 'Same'), 'b.html': head('A', 'Same') }), [
    'b.html: The title "A" is also that of a.html.',
    'b.html: The description "Same" is also that of a.html.',
  ]);
});

test('a page has both; the title of a drawing is none', () => {
  assert.deepEqual(messages({ 'a.html': '<!doctype html><body><svg><title>drawing</title></svg>' }), [
    'a.html: The page has no title.',
    'a.html: The page has no description.',
  ]);
});

test('a title has 70 characters at most, a description 170', () => {
  assert.deepEqual(messages({ 'a.html': head('t'.repeat(70), 'd'.repeat(170)) }), []);
  assert.equal(messages({ 'a.html': head('t'.repeat(71), 'd'.repeat(171)) }).length, 2);
});

test('a question stays whole in its title, with one word beside it', () => {
  const question = 'q'.repeat(100);
  const titled = (title: string) => `${head(title, 'About it')}<h1>${question}</h1>`;
  assert.deepEqual(messages({ 'a.html': titled(`Prompt: ${question}`) }), []);
  assert.deepEqual(messages({ 'a.html': titled(`${question} · Handbook of Everything`) }), [
    `a.html: The title has 125 characters: "${question} · Handbook of Everything".`,
  ]);
});

test('pages that only forward may share their title', () => {
  const forward = head('Moved', '', '<a id="moved" href="/b/"></a>');
  assert.deepEqual(messages({ 'a.html': forward, 'b.html': forward }), []);
});
