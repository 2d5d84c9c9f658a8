import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedDays } from './changed-days.ts';
import { replaced, withFiles, type Change } from './fixture.ts';
import { link } from './link.ts';
import { parseContent } from './parse.ts';

const handbookWith = (changes: Record<string, Change> = {}) => link(parseContent(withFiles(changes)).content.entries);
const noted = (date: string) => ({
  'src/content/topics/queues.mdx': replaced(
    '\nreviewed:',
    `\nchanges:\n  - date: ${date}\n    what: The section on order is new.\nreviewed:`,
  ),
});

test('what was only reviewed stands in one line a topic, and every page of a day is counted in one', () => {
  const handbook = handbookWith();
  const days = changedDays(handbook);
  const pages = handbook.topics.length + handbook.questions.length + handbook.terms.length + handbook.claims.length;
  const checked = days.flatMap(({ reviewed }) => reviewed).flatMap((line) => line.checked);
  assert.equal(
    checked.reduce((sum, { count }) => sum + count, 0),
    pages,
  );
  assert.equal(
    days.reduce((sum, { count }) => sum + count, 0),
    pages,
  );
});

test('a note that a writer left stands by itself, newest day first', () => {
  const [newest] = changedDays(handbookWith(noted('2099-01-02')));
  assert.equal(newest?.date, '2099-01-02');
  assert.deepEqual(
    newest.notes.map(({ entry, what }) => [entry.id, what]),
    [['queues', 'The section on order is new.']],
  );
  assert.deepEqual(newest.reviewed, []);
});

test('days are shown whole: those that no longer fit are left out, but never the newest', () => {
  const handbook = handbookWith(noted('2099-01-02'));
  assert.ok(changedDays(handbook).length > 1);
  assert.deepEqual(
    changedDays(handbook, 1).map(({ date }) => date),
    ['2099-01-02'],
  );
  assert.equal(changedDays(handbook, 0).length, 1);
});
