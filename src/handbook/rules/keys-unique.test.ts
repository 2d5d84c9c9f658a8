import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

test('a key that a topic or a question has already is told with its holder', () => {
  assert.deepEqual(told({ 'src/content/questions/index-unused.mdx': replaced('key: ghjk', 'key: mnpq') }), [
    'questions/index-unused.mdx:3 [keys-unique] key: "mnpq" is the key of topic "indexing" already. Give the newer of the two pages a key of its own; "npm run new" draws one that is free.',
  ]);
});
