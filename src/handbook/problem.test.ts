import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, report, sorted, type Problem } from './problem.ts';

const at = (file: string, line: number): Problem => ({
  rule: 'ids-exist',
  file,
  line,
  message: 'topics: "indexes" is not a topic.',
  cure: 'Write "indexing".',
});

test('an author reads place, sentence, rule and cure, and the count at the end', () => {
  assert.equal(
    report([at('b.mdx', 7)]),
    `b.mdx:7
  topics: "indexes" is not a topic.                                                    [ids-exist]
  Write "indexing".

1 problem in 1 file. Nothing was built.`,
  );
});

test('the closing sentence is the one of the command', () => {
  assert.match(
    report([at('a.mdx', 1), at('a.mdx', 2), at('b.mdx', 1)], 'The site is shown all the same.'),
    /\n3 problems in 2 files\. The site is shown all the same\.$/,
  );
});

test('problems are sorted by file, then by line as a number', () => {
  const places = sorted([at('b', 1), at('a', 10), at('a', 9)]).map(({ file, line }) => `${file}:${line}`);
  assert.deepEqual(places, ['a:9', 'a:10', 'b:1']);
});

test('the error of a broken content says everything', () => {
  const error = new ContentError([at('b.mdx', 7)]);
  assert.equal(error.message, `\n${report(error.problems)}`);
});
