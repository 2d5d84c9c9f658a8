import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsIn } from '../../src/handbook/check.ts';
import { replaced, withFiles, type Change } from '../../src/handbook/fixture.ts';
import { newEntry, Refusal, type Material, type Wish } from './entry.ts';

const TEMPLATES = join(import.meta.dirname, '../templates');

const material: Material = {
  template: (kind) => {
    const name = readdirSync(TEMPLATES).find((file) => file.startsWith(`${kind}.`)) ?? assert.fail(`no template for a ${kind}`);
    return readFileSync(join(TEMPLATES, name), 'utf8');
  },
  today: '2026-11-24',
  random: () => 0.5,
};

function begin(wish: Wish, changes: Record<string, Change> = {}) {
  const files = withFiles(changes);
  const changed = newEntry(files, wish, material);
  return { changed, files: new Map([...files, ...changed]) };
}

const WISHES: Wish[] = [
  { kind: 'topic', id: 'caching', area: 'data' },
  { kind: 'question', id: 'index-kinds', topic: 'indexing' },
  { kind: 'term', id: 'leftmost-prefix', topic: 'indexing' },
  { kind: 'claim', id: 'more-indexes-are-better', topic: 'indexing' },
  { kind: 'pack', id: 'second-hour' },
];

for (const wish of WISHES) {
  test(`a ${wish.kind ?? ''} that was just begun is sound but for what is still to be written`, () => {
    const { changed, files } = begin(wish);
    const [file] = changed.keys();
    assert.deepEqual(
      problemsIn(files).map((problem) => `${problem.file} ${problem.rule}`),
      [`${file ?? ''} unwritten`],
    );
  });
}

test('a new topic stands at the end of its area, and the comments of areas.yaml stay', () => {
  const { changed } = begin({ kind: 'topic', id: 'caching', area: 'data' });
  assert.deepEqual([...changed.keys()], ['src/content/topics/caching.mdx', 'src/content/areas.yaml']);
  const before = withFiles().get('src/content/areas.yaml') ?? '';
  assert.equal(changed.get('src/content/areas.yaml'), before.replace('[indexing] # more to come', '[indexing, caching] # more to come'));
});

test('a new question stands at the end of its topic, and nothing else of the topic changes', () => {
  const { changed } = begin({ kind: 'question', id: 'queue-lost', topic: 'queues' });
  const before = withFiles().get('src/content/topics/queues.mdx') ?? '';
  assert.equal(changed.get('src/content/topics/queues.mdx'), before.replace('2026-11-24\n---', '2026-11-24\nquestions: [queue-lost]\n---'));
});

test('a key is drawn that nothing has', () => {
  const key = (files: Map<string, string>) => /^key: (\w+)$/m.exec(files.get('src/content/topics/caching.mdx') ?? '')?.[1];
  const drawn = key(begin({ kind: 'topic', id: 'caching', area: 'data' }).files) ?? assert.fail();
  const draws = [0.5, 0.5, 0.5, 0.5];
  const changed = newEntry(
    withFiles({ 'src/content/topics/queues.mdx': replaced('rstv', drawn) }),
    { kind: 'topic', id: 'caching', area: 'data' },
    { ...material, random: () => draws.pop() ?? 0 },
  );
  assert.equal(key(changed), '2222');
});

const REFUSED: { promise: string; wish: Wish; changes?: Record<string, Change>; sentence: RegExp }[] = [
  { promise: 'an unknown kind', wish: { kind: 'page', id: 'a' }, sentence: /^Say what to begin: .* topic, question, term, claim, pack\.$/ },
  { promise: 'a missing id', wish: { kind: 'term', id: undefined, topic: 'indexing' }, sentence: /^"" cannot be an id/ },
  { promise: 'a bad id', wish: { kind: 'term', id: 'B-Tree', topic: 'indexing' }, sentence: /^"B-Tree" cannot be an id: use at most 48/ },
  { promise: 'an id that is too long', wish: { kind: 'term', id: 'a'.repeat(49), topic: 'indexing' }, sentence: /cannot be an id/ },
  { promise: 'the id of the pack builder', wish: { kind: 'pack', id: 'new' }, sentence: /^"new" cannot be an id/ },
  {
    promise: 'an id that exists',
    wish: { kind: 'term', id: 'b-tree', topic: 'indexing' },
    sentence: /^There is a term "b-tree" already: src\/content\/terms\/b-tree\.md\.$/,
  },
  {
    promise: 'an id that moved',
    wish: { kind: 'topic', id: 'indices', area: 'data' },
    sentence: /^"topics\/indices" has moved to "topics\/indexing"/,
  },
  {
    promise: 'an id that was published once',
    wish: { kind: 'topic', id: 'sharding', area: 'data' },
    changes: { 'addresses.txt': '/topics/sharding/\n' },
    sentence: /^"topics\/sharding" was published once \(addresses\.txt\)/,
  },
  {
    promise: 'a topic without an area',
    wish: { kind: 'topic', id: 'a' },
    sentence: /^Say in which area it stands: .* The areas are data, messaging\.$/,
  },
  {
    promise: 'an area that does not exist',
    wish: { kind: 'topic', id: 'a', area: 'date' },
    sentence: /^"date" is not an area\. Did you mean "data"\?/,
  },
  {
    promise: 'a question without a topic',
    wish: { kind: 'question', id: 'a' },
    sentence: /^Say to which topic it belongs: npm run new question/,
  },
  {
    promise: 'a topic that does not exist',
    wish: { kind: 'term', id: 'a', topic: 'queus' },
    sentence: /^"queus" is not a topic\. Did you mean "queues"\?/,
  },
];

for (const { promise, wish, changes, sentence } of REFUSED) {
  test(`${promise} is refused with a sentence`, () => {
    assert.throws(
      () => begin(wish, changes),
      (error) => error instanceof Refusal && sentence.test(error.message),
    );
  });
}
