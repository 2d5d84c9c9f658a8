import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card, titleSize } from './card.ts';

test('a card says the title, the kind and the site, and nothing else', () => {
  const words = [...JSON.stringify(card('What is a key?', 'Question', 'Handbook')).matchAll(/"children":"([^"]*)"/g)].map(
    ([, text]) => text,
  );
  assert.deepEqual(words, ['Question', 'What is a key?', 'Handbook']);
});

test('a longer title is set smaller', () => {
  assert.ok(titleSize('JWT') > titleSize('w'.repeat(60)));
  assert.ok(titleSize('w'.repeat(60)) > titleSize('w'.repeat(120)));
});
