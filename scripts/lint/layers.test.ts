import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { layers } from './layers.ts';

/** What the rule says about a line of code in a file of the project. */
function messages(file: string, code: string): string[] {
  const linter = new Linter({ cwd: '/project' });
  const config = {
    files: ['**/*.{ts,astro}'],
    languageOptions: { parser },
    plugins: { handbook: { rules: { layers } } },
    rules: { 'handbook/layers': 'error' },
  };
  return linter.verify(code, config as Linter.Config, { filename: `/project/${file}` }).map(({ message }) => message);
}

const ALLOWED: [file: string, code: string][] = [
  ['src/lib/packs/codec.ts', "import { id } from '../ids.ts';"],
  ['src/lib/drawing.ts', "import { draw } from 'beautiful-mermaid';"],
  ['src/lib/ids.test.ts', "import { test } from 'node:test';"],
  ['src/schemas/topic.ts', "import { z } from 'astro/zod';"],
  ['src/handbook/index.ts', "import { getCollection } from 'astro:content';"],
  ['src/handbook/rules/moves.ts', "import type { Content } from '../entries.ts';"],
  ['src/integrations/check-content.ts', "import { checkContent } from '../handbook/check.ts';"],
  ['src/elements/hb-search.ts', "import { answer } from './search/answer.ts';"],
  ['src/elements/main.ts', "import './hb-search.ts';"],
  ['src/components/mdx/Ask.astro', "import { handbook } from '../../handbook/index.ts';"],
  ['src/components/reading/Turn.astro', "import type { Topic } from '../../handbook/link.ts';"],
  ['src/components/reading/Text.astro', "import css from '../../styles/rest.css?url';"],
  ['src/layouts/inline.ts', "import css from '../styles/first.css?inline';"],
  ['src/pages/topics/[topic].astro', "import { handbook } from '../../handbook/index.ts';"],
  ['scripts/new/entry.ts', "import { fileOf } from '../../src/handbook/file-names.ts';"],
  ['scripts/samples/psql.ts', "import { PGlite } from '@electric-sql/pglite';"],
  ['src/site.ts', "import { withBase } from './lib/addresses.ts';"],
];

const FORBIDDEN: [file: string, code: string, sentence: RegExp][] = [
  ['src/lib/text.ts', "import { SITE } from '../site.ts';", /^lib knows nothing: .* This is src\/site\.ts\.$/],
  ['src/lib/text.ts', "import { readFileSync } from 'node:fs';", /^lib knows nothing/],
  ['src/lib/text.ts', "import type { Topic } from '../handbook/link.ts';", /^lib knows nothing/],
  ['src/schemas/topic.ts', "import { link } from '../handbook/link.ts';", /^schemas/],
  ['src/handbook/link.ts', "import { getCollection } from 'astro:content';", /index\.ts alone imports astro:content/],
  ['src/markdown/links.ts', "export * from '../handbook/check.ts';", /^markdown .* never handbook/],
  ['src/integrations/search-index.ts', "export { handbook } from '../handbook/index.ts';", /^integrations .* never index\.ts/],
  ['src/elements/hb-search.ts', "await import('./hb-pack.ts');", /^an element .* by DOM events/],
  ['src/components/reading/Turn.astro', "import { handbook } from '../../handbook/index.ts';", /only mdx\/ asks the handbook/],
  ['src/layouts/Base.astro', "import { handbook } from '../handbook/index.ts';", /^layouts/],
  ['src/pages/topics/[topic].astro', "import { cards } from '../areas/cards.ts';", /^pages .* another page/],
  ['scripts/gaps.ts', "import { handbook } from '../src/handbook/index.ts';", /^scripts .* it needs Astro/],
];

test('an import along the arrows of the architecture is allowed', () => {
  for (const [file, code] of ALLOWED) assert.deepEqual(messages(file, code), [], `${file}: ${code}`);
});

test('an import against the arrows is refused with the sentence that forbids it', () => {
  for (const [file, code, sentence] of FORBIDDEN) assert.match(messages(file, code).join('\n'), sentence, `${file}: ${code}`);
});
