import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_CODE_LINES } from './sample-shape.ts';
import { samplesIn, withOutputs } from './samples.ts';

const fence = (opening: string, text: string) => `\`\`\`${opening}\n${text}\n\`\`\`\n`;

function sample(attributes: string, ...fences: string[]): string {
  return `<Sample ${attributes}>\n\n${fences.join('\n')}\n</Sample>\n`;
}

const NODE = 'id="a" title="A > B" runtime="node24"';

function problemsOf(mdx: string): string[] {
  return samplesIn(mdx).problems.map(({ line, message, cure }) => `${line}: ${message} ${cure}`);
}

test('a sample is found with its fences, their words and their lines', () => {
  const sql = 'id="joins"\n  title="Joins"\n  runtime="postgresql18"';
  const mdx = `# Page\n\n${sample(sql, fence('sql setup', 'CREATE TABLE a ();'), fence('sql', 'TABLE a;\n\nTABLE a;'), fence('text output', ''))}`;
  assert.deepEqual(samplesIn(mdx), {
    samples: [
      {
        id: 'joins',
        title: 'Joins',
        runtime: 'postgresql18',
        line: 3,
        fences: [
          { language: 'sql', words: ['setup'], text: 'CREATE TABLE a ();', line: 7, endLine: 9 },
          { language: 'sql', words: [], text: 'TABLE a;\n\nTABLE a;', line: 11, endLine: 15 },
          { language: 'text', words: ['output'], text: '', line: 17, endLine: 19 },
        ],
      },
    ],
    problems: [],
  });
});

test('a sample that stands in a fence or in inline code is text, not a sample', () => {
  const quoted = `Write \`<Sample id="x">\` as in\n\n\`\`\`\`mdx\n${sample('id="x"', fence('ts', '1'))}\`\`\`\`\n`;
  assert.deepEqual(samplesIn(quoted), { samples: [], problems: [] });
});

test('a sample that does not run keeps its reason and may have any fences', () => {
  const [found] = samplesIn(sample(`${NODE} norun="needs a cluster"`, fence('sh', 'kubectl get pods'))).samples;
  assert.equal(found?.norun, 'needs a cluster');
});

test('each malformed sample is named with its line and its cure, and is not a sample', () => {
  const whole = [fence('ts', 'a'), fence('text output', 'b')];
  const cases: [string, RegExp][] = [
    [sample('title="A" runtime="node24"', ...whole), /^1: A sample has no id\. Give it id=/],
    [sample('id="a" runtime="node24"', ...whole), /^1: Sample "a" has no title\./],
    [sample('id="a" title="A" runtime="node22"', ...whole), /^1: Sample "a": runtime "node22" does not exist\. Choose node24, /],
    [sample(`${NODE} lines={3}`, ...whole), /^1: Sample "a": "lines=\{3\}" cannot be read\./],
    [sample(`${NODE} norun=""`, ...whole), /^1: Sample "a" does not say why it is not run\./],
    [sample(NODE, fence('ts', 'a')), /^1: Sample "a" has the fences "ts"\. A node24 sample has "ts", then "text output"\.$/],
    [sample(NODE, fence('ts', 'a'), fence('text', 'b')), /has the fences "ts, text"/],
    [sample(NODE, ...whole, fence('ts', 'c')), /has the fences "ts, text output, ts"/],
    [
      sample(NODE, fence('ts', 'a\n'.repeat(MOST_CODE_LINES)), fence('text output', 'b')),
      /^1: Sample "a" shows 26 lines of code\. Cut it to 25/,
    ],
    [sample(NODE, ...whole).replace('</Sample>', ''), /^1: Sample "a" is not closed\. Write <\/Sample>/],
    [sample(NODE, ...whole) + sample(NODE, ...whole), /^12: Sample "a" stands twice on the page\./],
  ];
  for (const [mdx, expected] of cases) assert.match(problemsOf(mdx).join('\n'), expected);
});

test('an HTTP sample has a server, and an answer after each request', () => {
  const [server, request, output] = [fence('ts server', 'x'), fence('http request', 'GET / HTTP/1.1'), fence('http output', '')];
  const http = 'id="a" title="A" runtime="http"';
  assert.deepEqual(problemsOf(sample(http, server, request, output, request, output)), []);
  assert.equal(problemsOf(sample(http, server, request, request, output)).length, 1);
  assert.equal(problemsOf(sample(http, request, output)).length, 1);
});

test('setup, messages and outputs do not count as lines of code', () => {
  const long = 'line\n'.repeat(MOST_CODE_LINES);
  const sql = sample(
    'id="a" title="A" runtime="postgresql18"',
    fence('sql setup', long),
    fence('sql', 'TABLE a'),
    fence('text output', long),
  );
  assert.deepEqual(problemsOf(sql), []);
});

test('outputs are replaced where they stand, and nothing else changes', () => {
  const page = (first: string, second: string, third: string) =>
    `Text.\n\n${sample(NODE, fence('ts', 'a'), first)}\n${sample(
      'id="b" title="B" runtime="http"',
      fence('ts server', 's'),
      fence('http request', 'r'),
      second,
      fence('http request', 'r'),
      third,
    )}\n${fence('text output', 'outside')}`;
  const empty = '```text output\n```\n';
  const before = page(empty, fence('http output', 'old\nlines'), fence('http output', 'stays'));
  const outputs = new Map([
    ['a', ['one\n\ntwo']],
    ['b', ['', 'stays']],
  ]);
  const after = page(fence('text output', 'one\n\ntwo'), '```http output\n```\n', fence('http output', 'stays'));
  assert.equal(withOutputs(before, outputs), after);
  assert.equal(withOutputs(after, outputs), after);
});
