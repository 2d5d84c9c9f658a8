import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../parse.ts';
import { told, withFiles } from '../fixture.ts';

const retired = (yaml: string) => told({ 'src/content/retired.yaml': yaml });
const takenKey = parseContent(withFiles()).content.entries.topic[0]?.data.key ?? '';

test('what was removed may be listed with its name and the reason', () => {
  assert.deepEqual(retired('zzzz:\n  was: questions/why-xml\n  name: Why XML?\n  why: Nobody asks it any more.\n'), []);
  assert.deepEqual(retired('# nothing yet\n'), []);
});

test('the key of a page cannot be the key of a removed one', () => {
  assert.match(
    retired(`${takenKey}:\n  was: topics/old\n  name: Old\n  why: It is old.\n`).join(),
    /^retired\.yaml:1 \[retired\] .* is the key of topic/,
  );
});

test('a page that is still there was not removed', () => {
  assert.match(
    retired('zzzz:\n  was: topics/queues\n  name: Queues\n  why: They went.\n').join(),
    /^retired\.yaml:2 \[retired\] "topics\/queues" is still there\./,
  );
});

test('a broken entry is told with its line and how to write it', () => {
  assert.match(
    retired('zzzz:\n  was: topic/queues\n  name: Queues\n  why: They went.\n').join(),
    /^retired\.yaml:2 \[retired\] zzzz\.was: is not an old page/,
  );
  assert.match(retired('ABC:\n  was: topics/old\n  name: Old\n  why: It is old.\n').join(), /\[retired\] ABC: /);
});
