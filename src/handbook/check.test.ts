import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn } from './check.ts';
import { replaced, told, withFiles } from './fixture.ts';

test('a handbook without a mistake has no problems', () => {
  assert.deepEqual(problemsIn(withFiles()), []);
});

test('all problems come at once, by file and line, each with its cure', () => {
  const problems = problemsIn(
    withFiles({
      'addresses.txt': '/topics/vanished/\n',
      'src/content/topics/queues.mdx': (text) =>
        text.replace('key: rstv', 'key: mnpq').replace('Whatever', ':::note\n\n[a](term:heap)').replace('gist: One', 'gist: Simply one'),
      'src/content/terms/queue.md': replaced('term: Queue', 'trem: Queue'),
      'src/content/moved.yaml': 'topics/a: topics/a\n',
      'src/content/questions/Index.mdx': '',
    }),
  );
  assert.deepEqual(
    problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    [
      'addresses.txt:1 addresses-kept',
      'src/content/moved.yaml:1 moves',
      'src/content/questions/Index.mdx:1 file-names',
      'src/content/terms/queue.md:2 shape',
      'src/content/terms/queue.md:2 shape',
      'src/content/topics/queues.mdx:3 keys-unique',
      'src/content/topics/queues.mdx:5 voice',
      'src/content/topics/queues.mdx:15 markup',
      'src/content/topics/queues.mdx:17 links-resolve',
    ],
  );
  for (const { message, cure } of problems) {
    assert.match(message, /\.$/);
    assert.match(cure, /[.?]$/);
  }
});

test('lines are counted as an editor counts them, also in files of Windows', () => {
  const windows = (text: string) => replaced('Whatever', '[a](term:heap)')(text).replaceAll('\n', '\r\n');
  const [line, ...others] = told({ 'src/content/topics/queues.mdx': windows });
  assert.match(line ?? '', /^topics\/queues\.mdx:15 \[links-resolve\]/);
  assert.deepEqual(others, []);
});
