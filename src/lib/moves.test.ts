import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destinationOf, destinations, placeOf, referenceOf, sectionsMovedFrom } from './moves.ts';

const moves = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));

test('a chain of moves leads each of its places to the end', () => {
  const { final, loops } = destinations(moves(['topics/a', 'topics/b'], ['topics/b', 'topics/c']));
  assert.deepEqual(
    [...final],
    [
      ['topics/a', 'topics/c'],
      ['topics/b', 'topics/c'],
    ],
  );
  assert.deepEqual(loops, []);
});

test('a section goes along when its page moves on', () => {
  assert.equal(destinationOf('topics/a#x', moves(['topics/a#x', 'topics/b#y'], ['topics/b', 'topics/c'])), 'topics/c#y');
});

test('a section with a move of its own does not follow its page', () => {
  assert.equal(destinationOf('topics/a#x', moves(['topics/a', 'topics/b'], ['topics/a#x', 'terms/x'])), 'terms/x');
});

test('a page that became a section takes the anchors of its visitors there', () => {
  assert.equal(destinationOf('topics/a#x', moves(['topics/a', 'topics/b#a'])), 'topics/b#a');
});

test('a place that nothing moved stays where it is', () => {
  assert.equal(destinationOf('topics/a#x', moves(['topics/b', 'topics/c'])), 'topics/a#x');
});

test('a circle is named once, and nothing that leads into it arrives', () => {
  const circle = moves(['topics/z', 'topics/a'], ['topics/a', 'topics/b'], ['topics/b', 'topics/a']);
  const { final, loops } = destinations(circle);
  assert.deepEqual([...final], []);
  assert.deepEqual(loops, [['topics/a', 'topics/b']]);
  assert.equal(destinationOf('topics/z', circle), undefined);
});

test('a page that moves to one of its own sections goes in a circle', () => {
  assert.deepEqual(destinations(moves(['topics/a', 'topics/a#x'])).loops, [['topics/a#x']]);
});

test('a place is read and written back as it was', () => {
  for (const place of ['topics/indexing', 'questions/cap-what#deep']) assert.equal(placeOf(referenceOf(place) ?? assert.fail()), place);
  for (const place of ['topic/indexing', 'topics', 'topics/A', 'https://example.org', 'topics/a#'])
    assert.equal(referenceOf(place), undefined);
});

test('a page knows which of its sections moved away, and where they are at last', () => {
  const list = [
    { from: 'topics/a#x', to: 'questions/b#x' },
    { from: 'questions/b', to: 'questions/c' },
    { from: 'topics/a#y', to: 'topics/a#z' },
    { from: 'topics/other#x', to: 'topics/a#x' },
  ];
  assert.deepEqual(sectionsMovedFrom('topics/a', list), [
    { anchor: 'x', to: { kind: 'question', id: 'c', anchor: 'x' } },
    { anchor: 'y', to: { kind: 'topic', id: 'a', anchor: 'z' } },
  ]);
  assert.deepEqual(sectionsMovedFrom('topics/unmoved', list), []);
});
