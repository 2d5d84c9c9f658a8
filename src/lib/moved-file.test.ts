import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movesIn } from './moved-file.ts';

test('each line of moved.yaml is a move', () => {
  assert.deepEqual(movesIn('# old: new\ntopics/indices: topics/indexing\nterms/b: topics/indexing#shallow\n'), [
    { from: 'topics/indices', to: 'topics/indexing' },
    { from: 'terms/b', to: 'topics/indexing#shallow' },
  ]);
});

test('a file without moves is no mistake', () => {
  assert.deepEqual(movesIn('# nothing yet\n'), []);
  assert.deepEqual(movesIn('{}\n'), []);
});
