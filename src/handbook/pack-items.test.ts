import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableText } from '../lib/text.ts';
import { withFiles } from './fixture.ts';
import { link } from './link.ts';
import { packItems } from './pack-items.ts';
import { parseContent } from './parse.ts';

const { content } = parseContent(withFiles());
const handbook = link(content.entries);
const MOVES = [
  { from: 'topics/indices', to: 'topics/indexing' },
  { from: 'topics/b-trees', to: 'topics/indices' },
  { from: 'questions/why-xml', to: 'topics/queues' },
  { from: 'topics/indices#old', to: 'topics/indexing#shallow' },
];
const RETIRED = { zzzz: { was: 'questions/why-xml', name: 'Why XML?', why: 'Nobody asks it.' } };
const { catalogue, json, hash } = packItems(handbook, MOVES, RETIRED);

test('every topic and question is listed, questions behind their topic, in reading order', () => {
  const expected = handbook.topics.flatMap((topic) => [topic.id, ...topic.questions.map(({ id }) => id)]);
  assert.deepEqual(
    catalogue.items.map(({ id }) => id),
    expected,
  );
});

test('former ids come from the moves, the newest first; of what is gone it is told where to read on', () => {
  assert.deepEqual(catalogue.items.find(({ id }) => id === 'indexing')?.was, ['b-trees', 'indices']);
  assert.deepEqual(catalogue.gone['zzzz'], { kind: 'question', name: 'Why XML?', why: 'Nobody asks it.', now: '/topics/queues/' });
});

test('candidates load the list: no sentence of an answer is in it', () => {
  for (const { data, body } of handbook.questions) {
    for (const sentence of `${data.say} ${readableText(body)}`.split(/(?<=[.?!])\s+/)) {
      if (sentence.length > 20) assert.ok(!json.includes(sentence), sentence);
    }
  }
});

test('its address changes with its text only', () => {
  assert.equal(packItems(handbook, MOVES, RETIRED).hash, hash);
  assert.notEqual(packItems(handbook, MOVES, {}).hash, hash);
});
