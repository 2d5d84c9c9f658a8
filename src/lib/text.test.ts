import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankCode, blankQuotations, lineAt, longDate, plural, readableText, readingMinutes, shortDate, wordCount } from './text.ts';

test('code becomes blank and everything else keeps its place', () => {
  assert.equal(blankCode('a `b` c\n\n```ts\nd\n```\ne ``f ` g`` h'), 'a     c\n\n\n\n\ne           h');
});

test('inline code goes on over a line break, not over a paragraph', () => {
  assert.equal(blankCode('a `b\nc` d `e` f'), 'a   \n   d     f');
  assert.equal(blankCode('a ` b\n\nc ` d'), 'a ` b\n\nc ` d');
});

test('a fence ends at its own mark alone', () => {
  assert.equal(blankCode('````md\n```ts\nx\n```\n````\ny'), '\n\n\n\n\ny');
  assert.equal(blankCode('```text\n```sql\nx\n```\ny'), '\n\n\n\ny');
  assert.equal(blankCode('~~~\n```\n~~~\ny'), '\n\n\ny');
});

test('three backticks that close on their own line are inline code', () => {
  assert.equal(blankCode('```a``` b').trim(), 'b');
});

test('quotations become blank, within a paragraph', () => {
  assert.equal(blankQuotations('a "b" “c\nd” e'), 'a       \n   e');
  assert.equal(blankQuotations('5" disk\n\n7" disk'), '5" disk\n\n7" disk');
});

test('a character is found on its line', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((offset) => lineAt('a\nb\n', offset)),
    [1, 1, 2, 2],
  );
});

test('words are what stands between white space', () => {
  assert.equal(wordCount('  one two\nthree '), 3);
  assert.equal(wordCount(' \n '), 0);
});

test('readable text is what a reader reads', () => {
  assert.equal(
    readableText('## Why it stays {#why}\n\n<Note title="x">\n\nA [tree](term:b-tree) is **flat**, _so_ snake_case. `code`\n\n</Note>'),
    'Why it stays A tree is flat, so snake_case.',
  );
});

test('reading takes a minute at least, and code takes longer than its words', () => {
  assert.equal(readingMinutes(''), 1);
  assert.equal(readingMinutes('word '.repeat(600)), 3);
  assert.equal(readingMinutes(`${'word '.repeat(600)}\n\n\`\`\`ts\n${'x;\n\n'.repeat(50)}\`\`\`\n`), 5);
});

test('dates are written in words, in any time zone', () => {
  assert.equal(shortDate('2026-11-24'), '24 Nov 2026');
  assert.equal(longDate('2026-01-01'), '1 January 2026');
});

test('one thing is not several', () => {
  assert.equal(plural(1, 'topic'), '1 topic');
  assert.equal(plural(0, 'topic'), '0 topics');
  assert.equal(plural(1200, 'topic'), '1,200 topics');
});
