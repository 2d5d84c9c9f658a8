import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const TOPIC = 'src/content/topics/indexing.mdx';

test('a citation of a source that the page does not have names those it has', () => {
  assert.deepEqual(told({ [TOPIC]: replaced('<Cite id="manual" />', '<Cite id="manuel" />') }), [
    'topics/indexing.mdx:20 [citations] <Cite>: "manuel" is not a source of this page. Did you mean "manual"? Its sources are manual.',
  ]);
});

test('two sources of a page with one id are a problem', () => {
  const again = '  - { id: manual, title: Another, by: Somebody, year: 2024, url: "https://example.org/b", supports: the rest }\nreviewed:';
  assert.deepEqual(told({ [TOPIC]: replaced('reviewed:', again) }), [
    'topics/indexing.mdx:11 [citations] sources: "manual" names two sources of this page. Give one of them another id, and look where the text cites it.',
  ]);
});
