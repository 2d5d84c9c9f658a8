import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { replaced, withFiles, type Change } from '../handbook/fixture.ts';
import { ContentError } from '../handbook/problem.ts';
import { checkContent } from './check-content.ts';

/** Runs the setup of the integration over a folder with the small handbook; what it warned of comes back. */
function setUp(context: TestContext, command: 'build' | 'dev' | 'preview', changes: Record<string, Change> = {}): string[] {
  const root = mkdtempSync(join(tmpdir(), 'check-content-'));
  context.after(() => rmSync(root, { recursive: true }));
  for (const [path, text] of withFiles(changes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const warnings: string[] = [];
  const setup = checkContent().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ command, config: { root: pathToFileURL(`${root}/`) }, logger: { warn: (text: string) => warnings.push(text) } });
  return warnings;
}

const BROKEN = {
  'src/content/topics/queues.mdx': replaced('Whatever', ':::note'),
  'src/content/terms/queue.md': replaced('term: b-tree', 'term: heap'),
};

test('a build stops with every problem, and no stack below them', (context) => {
  assert.throws(
    () => setUp(context, 'build', BROKEN),
    (error) => {
      assert.ok(error instanceof ContentError);
      assert.deepEqual(
        error.problems.map(({ rule }) => rule),
        ['ids-exist', 'markup'],
      );
      assert.match(error.message, /2 problems in 2 files\. Nothing was built\.$/);
      assert.equal(error.stack, '');
      return true;
    },
  );
});

test('a development server is told every problem and goes on', (context) => {
  const [warning] = setUp(context, 'dev', BROKEN);
  assert.match(warning ?? '', /\[ids-exist\][\s\S]*\[markup\][\s\S]*2 problems in 2 files\./);
});

test('sound content says nothing, and a preview looks at none', (context) => {
  assert.deepEqual(setUp(context, 'build'), []);
  assert.deepEqual(setUp(context, 'preview', BROKEN), []);
});
