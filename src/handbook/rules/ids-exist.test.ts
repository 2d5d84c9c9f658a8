import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../anchors.ts';
import { replaced, told } from '../fixture.ts';

const TOPIC = 'src/content/topics/indexing.mdx';
const TERM = 'src/content/terms/queue.md';

test('an id in a front matter list that names nothing is told with its line and the nearest names', () => {
  assert.deepEqual(told({ 'src/content/claims/an-index-is-free.md': replaced('topics: [indexing]', 'topics: [indexes]') }), [
    'claims/an-index-is-free.md:6 [ids-exist] topics: "indexes" is not a topic. Did you mean "indexing"? Topics are the file names in src/content/topics.',
  ]);
});

test('every list of ids is looked at: areas, topics, questions, terms, packs', () => {
  const rules = told({
    'src/content/areas.yaml': replaced('topics: [indexing]', 'topics: [indexing, sharding]'),
    [TOPIC]: replaced('related: [queues]', 'related: [kafka]\nprerequisites: [disks]'),
    'src/content/questions/index-unused.mdx': replaced('aliases:', 'terms: [heap]\nclaims: [scans-are-slow]\naliases:'),
    [TERM]: replaced('term: b-tree', 'term: heap'),
    'src/content/packs/first-hour.yaml': replaced('topic:indexing', 'topic:disks'),
  });
  const facts = rules.map((line) => /^(\S+) \[ids-exist\] (\S+) ("[^"]*")/.exec(line)?.slice(1).join(' '));
  assert.deepEqual(facts, [
    'areas.yaml:5 topics: "sharding"',
    'packs/first-hour.yaml:9 sections.items.show: "disks"',
    'questions/index-unused.mdx:18 terms: "heap"',
    'questions/index-unused.mdx:19 claims: "scans-are-slow"',
    'terms/queue.md:5 notToBeConfusedWith.term: "heap"',
    'topics/indexing.mdx:6 related: "kafka"',
    'topics/indexing.mdx:7 prerequisites: "disks"',
  ]);
});

test('a topic that lists a question without a file is told which questions there are', () => {
  assert.deepEqual(told({ 'src/content/questions/index-unused.mdx': null }), [
    'topics/indexing.mdx:7 [ids-exist] questions: "index-unused" is not a question. Did you mean "index-slows-writes"? Questions are the file names in src/content/questions.',
  ]);
});

test('a term explained in a section that does not exist is told the nearest sections', () => {
  assert.deepEqual(told({ 'src/content/terms/b-tree.md': replaced('#shallow', '#shalow') }), [
    'terms/b-tree.md:4 [ids-exist] explainedIn: topic "indexing" has no section "shalow". Did you mean "shallow"? ' +
      `Its sections are shallow, levels, numbers, ${sectionsOf('topic').join(', ')}.`,
  ]);
});

test('an id that has moved is told its new name', () => {
  assert.deepEqual(told({ [TERM]: replaced('topic:queues', 'topic:indices') }), [
    'terms/queue.md:4 [ids-exist] explainedIn: "indices" is not a topic. It has moved: write topic "indexing".',
  ]);
});

test('an entry whose front matter is broken still counts as there', () => {
  const lines = told({ 'src/content/terms/b-tree.md': replaced('term: B-tree', 'trem: B-tree') });
  assert.ok(lines.length > 0);
  assert.ok(lines.every((line) => line.startsWith('terms/b-tree.md:')));
});
