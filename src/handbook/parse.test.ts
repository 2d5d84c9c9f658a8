import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told, withFiles } from './fixture.ts';
import { parseContent } from './parse.ts';

test('entries are filed under their kinds, with their files and the lines of their texts', () => {
  const { content, problems } = parseContent(withFiles());
  assert.deepEqual(problems, []);
  const { area, topic, question, term, claim, pack } = content.entries;
  const ids = [area, topic, question, term, claim, pack].map((entries) => entries.map(({ id }) => id).join());
  assert.deepEqual(ids, [
    'data,messaging',
    'indexing,queues',
    'index-slows-writes,index-unused',
    'b-tree,queue',
    'an-index-is-free',
    'first-hour',
  ]);
  const queues = topic[1] ?? assert.fail();
  assert.equal(queues.file, 'src/content/topics/queues.mdx');
  assert.equal(queues.bodyLine, 12);
  assert.equal(area[1]?.lineOf(['topics', 0]), 10);
  assert.deepEqual(content.moves, [{ from: 'topics/indices', to: 'topics/indexing', line: 2 }]);
});

test('a file that is named like no entry is told how entries are named', () => {
  const names = ['topics/Indexing.mdx', 'topics/indexing.md', 'topics/a/b.mdx', 'topic/a.mdx', 'notes.txt', 'packs/new.yaml'];
  for (const name of names) {
    const lines = told({ [`src/content/${name}`]: 'anything' });
    assert.deepEqual(
      lines.map((line) => line.split(' Entries')[0]),
      [`${name}:1 [file-names] The file name names no entry.`],
    );
  }
});

test('a file without front matter is told how to begin, and still counts as an entry', () => {
  assert.deepEqual(told({ 'src/content/terms/b-tree.md': 'A tree.\n' }), [
    'terms/b-tree.md:1 [front-matter] The file does not begin with front matter. Begin it with a line "---", the fields, and a line "---"; "npm run new term <id>" writes a valid start.',
  ]);
});

test('a broken line of YAML is told with its place in the file', () => {
  assert.deepEqual(told({ 'src/content/topics/queues.mdx': replaced('gist: One', 'gist: One: one') }), [
    'topics/queues.mdx:5 [front-matter] Nested mappings are not allowed in compact mappings. Quote a text that contains ": " or begins with a special character, and indent lists with two spaces.',
  ]);
});

test('areas that are no list, missing, or twice there are told', () => {
  const cure = 'Write each area as "- id: …" with a title, a gist and its topics in reading order.';
  for (const change of ['data: {}\n', '[]\n', null]) {
    assert.deepEqual(told({ 'src/content/areas.yaml': change }), [`areas.yaml:1 [shape] The file lists no areas. ${cure}`]);
  }
  assert.deepEqual(told({ 'src/content/areas.yaml': replaced('id: messaging', 'id: data') }), [
    'areas.yaml:6 [shape] id: "data" is already the id of an area above. Join the two, or give one another id.',
  ]);
});
