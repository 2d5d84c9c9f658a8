import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbList, jsonLd } from './structured.ts';

test('text that looks like the end of a script cannot end it', () => {
  const text = jsonLd([{ name: '</script><script>alert(1)</script>' }]);
  assert.doesNotMatch(text, /</);
  assert.deepEqual((JSON.parse(text) as Record<string, unknown>)['@graph'], [{ name: '</script><script>alert(1)</script>' }]);
});

test('breadcrumbs are numbered from the first page down', () => {
  const list = breadcrumbList([
    { name: 'Handbook', url: 'https://example.org/' },
    { name: 'Areas', url: 'https://example.org/areas/' },
  ]);
  assert.deepEqual(
    (list['itemListElement'] as { position: number }[]).map(({ position }) => position),
    [1, 2],
  );
});
