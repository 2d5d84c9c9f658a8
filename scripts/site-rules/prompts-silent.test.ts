import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, page } from './fixture.ts';
import { promptsSilent } from './prompts-silent.ts';

const study = page(
  '<h1>Why?</h1><details id="answer"><p>Because rows are sorted by key. It’s “simple”.</p><li>Says that writes cost more now</li></details>',
);

function messages(prompt: string, head = ''): string[] {
  return promptsSilent(fixture({ 'questions/why/index.html': study, 'questions/why/prompt/index.html': page(prompt, head) })).map(
    ({ message }) => message,
  );
}

test('a prompt with the question alone is silent', () => {
  assert.deepEqual(messages('<h1>Why?</h1><p>Draw the rows first.</p>'), []);
});

test('a sentence of the answer is found in the text, in an attribute and in the description, whatever its punctuation', () => {
  const told = ['The prompt says "because rows are sorted by key", which is part of the answer.'];
  assert.deepEqual(messages('<p>Because <b>rows</b> are sorted, by key!</p>'), told);
  assert.deepEqual(messages('<p>because rows are sorted – by key</p>'), told);
  assert.deepEqual(messages('<p data-x="Because rows are sorted by key"></p>'), told);
  assert.deepEqual(messages('', '<meta name="description" content="Because rows are sorted by key">'), told);
  assert.equal(messages('<p>Says that writes cost more now</p>').length, 1);
});

test('an answer may take up the words of its question', () => {
  const asked = '<h1>What does “rows are sorted by key” mean?</h1>';
  const files = {
    'questions/why/index.html': page(`${asked}<details id="answer"><p>Rows are sorted by key. Then a page is split in two.</p></details>`),
    'questions/why/prompt/index.html': page(asked),
  };
  assert.deepEqual(promptsSilent(fixture(files)), []);
});

test('nothing beside a prompt carries the answer: no twin, no structured data, no search entry, no card', () => {
  const head =
    '<link type="text/markdown" href="/questions/why.md"><script type="application/ld+json">{}</script><meta content="/cards/questions/why.png">';
  assert.equal(messages('<article data-pagefind-body></article>', head).length, 4);
});

test('each question has a prompt, and each prompt an answer to be silent about', () => {
  assert.match(promptsSilent(fixture({ 'questions/why/index.html': study }))[0]?.message ?? '', /has no prompt/);
  assert.match(promptsSilent(fixture({ 'questions/why/prompt/index.html': page('') }))[0]?.message ?? '', /No answer was found/);
});
