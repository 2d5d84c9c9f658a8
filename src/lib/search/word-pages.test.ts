import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellerOf } from './spelling.ts';
import { anyOf } from './word-pages.ts';

test('a page with a longer word hardly covers the short one that the site has', async () => {
  const known = spellerOf({ words: new Map([['prod', 1]]), same: new Map() });
  const pages = { prod: [10, 6], '"prod"': [0, 1] } as Record<string, number[]>;
  const find = async (words: string) => (pages[words] ?? []).flatMap((score, page) => (score > 0 ? { page, score } : []));
  const counts = new Map((await anyOf('prod', find, known)).map(({ page, counts }) => [page, counts]));
  assert.ok((counts.get(1) ?? 0) > 2 * (counts.get(0) ?? 1));
});
