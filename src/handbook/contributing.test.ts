import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { areaSchema } from '../schemas/area.ts';
import { claimSchema } from '../schemas/claim.ts';
import { packSchema } from '../schemas/pack.ts';
import { questionSchema } from '../schemas/question.ts';
import { termSchema } from '../schemas/term.ts';
import { topicSchema } from '../schemas/topic.ts';
import { replaced, told } from './fixture.ts';

const MANUAL = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');

/** The text below a heading, up to the next heading. */
function section(heading: RegExp): string {
  const [, ...sections] = MANUAL.split(/^(?=#{2,3} )/m);
  return sections.find((text) => heading.test(text.split('\n')[0] ?? '')) ?? assert.fail(`no heading like ${String(heading)}`);
}

test('every rule that can find a mistake has its heading in CONTRIBUTING.md, and no other has', () => {
  const sources = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: (name) => name.endsWith('.test.ts') });
  const rules = sources.flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/rule: '([a-z-]+)'/g)].map(([, rule]) => rule),
  );
  const explained = [...(MANUAL.split('## Author errors')[1]?.matchAll(/^### `(.+)`$/gm) ?? [])].map(([, rule]) => rule);
  assert.deepEqual(explained.toSorted(), [...new Set(rules)].sort());
});

test('every rule is explained by meaning, cause, example and cure', () => {
  for (const [, rule, text = ''] of MANUAL.matchAll(/^### `(.+)`$([\s\S]*?)(?=^### |(?![\s\S]))/gm)) {
    for (const part of ['Meaning', 'Cause', 'Example', 'Cure']) assert.ok(text.includes(`**${part}.** `), `${rule ?? ''} has no ${part}`);
  }
});

const KINDS = [
  { heading: /^## Begin an entry/, schema: areaSchema },
  { heading: /^### A topic/, schema: topicSchema },
  { heading: /^### A question/, schema: questionSchema },
  { heading: /^### A term/, schema: termSchema },
  { heading: /^### A claim/, schema: claimSchema },
  { heading: /^### A pack/, schema: packSchema },
];

for (const { heading, schema } of KINDS) {
  test(`CONTRIBUTING.md names the fields of the schema, in its order: ${heading.source}`, () => {
    const fields = [...section(heading).matchAll(/^\| `(\w+)` +\|/gm)].map(([, field]) => field);
    assert.deepEqual(fields, Object.keys(schema.shape));
  });
}

test('the example with all components is sound', () => {
  const example = /^````mdx\n([\s\S]*?)^````$/m.exec(MANUAL)?.[1] ?? assert.fail('no example');
  const lines = told({ 'src/content/topics/queues.mdx': replaced('Whatever nobody confirmed.', example) });
  // Of the entries and sources that it names, the fixture has only the term.
  assert.deepEqual(
    lines.map((line) => /\[(.*?)\]/.exec(line)?.[1]),
    ['citations', 'links-resolve', 'links-resolve'],
  );
});
