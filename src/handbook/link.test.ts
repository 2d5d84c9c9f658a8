import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, withFiles, type Change } from './fixture.ts';
import { link, type AnyEntry } from './link.ts';
import { parseContent } from './parse.ts';

const linked = (changes: Record<string, Change> = {}) => link(parseContent(withFiles(changes)).content.entries);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

function find<K extends AnyEntry['kind']>(handbook: ReturnType<typeof linked>, kind: K, id: string) {
  const entry = handbook.find({ kind, id });
  return (entry ?? assert.fail(`no ${kind} ${id}`)) as Extract<AnyEntry, { kind: K }>;
}

test('areas and topics come in the order of areas.yaml, each with its neighbours in its area', () => {
  const handbook = linked({
    'src/content/areas.yaml': '- { id: all, title: All of it, gist: The whole, topics: [queues, indexing] }\n',
  });
  assert.deepEqual(ids(handbook.areas), ['all']);
  assert.deepEqual(ids(handbook.topics), ['queues', 'indexing']);
  const [queues, indexing] = handbook.topics;
  assert.equal(queues?.previous, undefined);
  assert.equal(queues?.next, indexing);
  assert.equal(indexing?.previous, queues);
  assert.equal(indexing?.area.position, 1);
});

test('neighbours end at the border of an area and of a topic', () => {
  const handbook = linked();
  assert.equal(find(handbook, 'topic', 'indexing').next, undefined);
  const question = find(handbook, 'question', 'index-slows-writes');
  assert.equal(question.next?.id, 'index-unused');
  assert.equal(question.next.next, undefined);
  assert.equal(question.topic.id, 'indexing');
});

test('a topic has the terms that it explains, its claims, and the topics that it leads to', () => {
  const topic = find(linked(), 'topic', 'indexing');
  assert.deepEqual(ids(topic.terms), ['b-tree']);
  assert.deepEqual(ids(topic.claims), ['an-index-is-free']);
  assert.deepEqual(ids(topic.related), ['queues']);
  assert.deepEqual(ids(topic.leadsTo), ['queues']);
  assert.equal(topic.terms[0]?.explainedAt, '/topics/indexing/#shallow');
  assert.equal(topic.name, 'Database indexes');
});

test('a pack shows the minutes of its entries unless it says others', () => {
  const [pack] = linked().packs;
  assert.deepEqual(
    pack?.items.map(({ entry, minutes, remark }) => [entry.id, minutes, remark]),
    [
      ['indexing', 1, undefined],
      ['index-slows-writes', 9, 'Aloud.'],
    ],
  );
});

test('a page is told who points to it, by a link, a component or front matter', () => {
  const handbook = linked();
  assert.deepEqual(ids(find(handbook, 'term', 'b-tree').referencedBy), ['index-unused', 'queue']);
  assert.deepEqual(ids(find(handbook, 'claim', 'an-index-is-free').referencedBy), ['indexing']);
  assert.deepEqual(ids(find(handbook, 'topic', 'indexing').referencedBy), ['first-hour']);
});

test('what a page lists anyway is not told again', () => {
  const handbook = linked();
  const term = find(handbook, 'term', 'b-tree');
  assert.deepEqual(ids(term.questions), ['index-slows-writes']);
  assert.ok(!term.referencedBy.includes(term.topic), 'the topic that explains it');
  assert.deepEqual(ids(find(handbook, 'question', 'index-slows-writes').referencedBy), ['first-hour']);
});

test('a topic that another names as related is not told so by one that it names itself', () => {
  const handbook = linked({ 'src/content/topics/queues.mdx': replaced('symptoms:', 'related: [indexing]\nsymptoms:') });
  assert.deepEqual(ids(find(handbook, 'topic', 'queues').referencedBy), []);
});

test('ids that name nothing are left out', () => {
  const handbook = linked({ 'src/content/topics/queues.mdx': null });
  assert.deepEqual(ids(handbook.topics), ['indexing']);
  assert.deepEqual(find(handbook, 'topic', 'indexing').related, []);
  assert.equal(handbook.find({ kind: 'term', id: 'queue' }), undefined);
});
