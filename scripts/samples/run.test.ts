import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { samplesIn, withOutputs, type Sample } from '../../src/lib/samples.ts';
import { findings, ran } from './run.ts';

const CASES = join(import.meta.dirname, 'cases');

for (const name of readdirSync(CASES)) {
  test(`the outputs of cases/${name} are what its runtime prints`, async () => {
    const input = readFileSync(join(CASES, name, 'input.mdx'), 'utf8');
    const { samples, problems } = samplesIn(input);
    assert.deepEqual(problems, []);
    const runs = await ran(
      samples.map((sample) => ({ file: name, sample })),
      1,
    );
    assert.deepEqual(
      runs.map(({ failure }) => failure),
      [undefined],
    );
    const outputs = new Map(runs.map(({ sample, outputs = [] }) => [sample.id, outputs]));
    assert.equal(withOutputs(input, outputs), readFileSync(join(CASES, name, 'expected.mdx'), 'utf8'));
  });
}

const nodeSample = (code: string, output = ''): Sample => ({
  id: 'x',
  title: 'X',
  runtime: 'node24',
  line: 1,
  fences: [
    { language: 'ts', words: [], text: code, line: 3, endLine: 5 },
    { language: 'text', words: ['output'], text: output, line: 7, endLine: 9 },
  ],
});

async function findingsOf(sample: Sample) {
  const runs = await ran([{ file: 'page.mdx', sample }], 1);
  return runs.flatMap(findings);
}

test('a sample that prints what its page shows has no findings', async () => {
  assert.deepEqual(await findingsOf(nodeSample('console.log("a\\nb")', 'a\nb')), []);
});

test('a sample that prints something else is shown line by line at its output fence', async () => {
  assert.deepEqual(await findingsOf(nodeSample('console.log("a\\nb\\nc")', 'a\nB\nc')), [
    { file: 'page.mdx', line: 7, text: '  a\n- B\n+ b\n  c' },
  ]);
});

test('a sample that writes to stderr fails, and what it wrote is shown', async () => {
  const [finding] = await findingsOf(nodeSample('console.error("careful")'));
  assert.deepEqual(finding, { file: 'page.mdx', line: 1, text: 'Sample "x" failed.\ncareful' });
});

test('a sample that ends with an exit code fails', async () => {
  const [finding] = await findingsOf(nodeSample('process.exit(3)'));
  assert.equal(finding?.text, 'Sample "x" failed.\nIt ended with exit code 3.');
});

test('a setup fence that fails is named with its statement', async () => {
  const fence = { language: 'sql', line: 3, endLine: 5 };
  const setup = { ...fence, words: ['setup'], text: 'CREATE TABLE a (id missing)' };
  const [finding] = await findingsOf({
    ...nodeSample(''),
    runtime: 'postgresql18',
    fences: [setup, { ...fence, words: [], text: 'SELECT 1' }, { language: 'text', words: ['output'], text: '', line: 9, endLine: 10 }],
  });
  assert.match(finding?.text ?? '', /setup fence: ERROR: {2}42704: type "missing" does not exist\nCREATE TABLE a \(id missing\)/);
});
