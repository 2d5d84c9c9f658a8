import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, Listed } from './catalogue.ts';
import { entry, question } from './fixture.ts';
import { packMarkdown } from './markdown.ts';
import type { PackEntry, SharedPack } from './pack.ts';
import { shownSections } from './shown.ts';

const TOPIC: Listed = {
  key: 'tttt',
  kind: 'topic',
  id: 'lru',
  name: 'Caches',
  gist: 'Near.',
  levels: ['mid'],
  minutes: 9,
  area: 'caching',
};
const CATALOGUE: Catalogue = {
  areas: [{ id: 'caching', name: 'Caching' }],
  items: [
    TOPIC,
    question('bbbb', { name: 'What is a cache?', was: ['caches-explained'] }),
    question('cccc', {
      name: 'When not?',
      changes: [
        { date: '2026-12-02', what: 'Corrected the default.' },
        { date: '2026-11-24', what: 'Added a source.' },
      ],
    }),
  ],
  gone: { zzzz: { kind: 'question', name: 'Why XML?', why: 'Nobody asks it any more.', now: '/topics/lru/' } },
};

function packOf(...sections: PackEntry[][]): SharedPack {
  const named = sections.map((entries, index) => ({ title: `Part ${index + 1}`, entries }));
  return { title: 'A *talk*', note: 'Hello.', role: 'Backend engineer', levels: ['mid'], made: '2026-11-24', sections: named };
}

test('candidate and interviewer see the same numbers through all sections, each at pages of their own', () => {
  const pack = packOf([entry('tttt', 'Caches'), entry('bbbb', 'What is a cache?')], [entry('cccc', 'When not?', { face: 'prompt' })]);
  const seen = (reader: 'candidate' | 'interviewer') =>
    shownSections(pack, CATALOGUE, reader).flatMap(({ items }) => items.map(({ number, address }) => [number, address]));
  assert.deepEqual(seen('candidate'), [
    [1, '/topics/lru/'],
    [2, '/questions/q-bbbb/'],
    [3, '/questions/q-cccc/prompt/'],
  ]);
  assert.deepEqual(seen('interviewer'), [
    [1, '/topics/lru/'],
    [2, '/questions/q-bbbb/interview/'],
    [3, '/questions/q-cccc/interview/'],
  ]);
});

test('the minutes of an item are those of the pack, or else its own; those of a section likewise', () => {
  const pack = packOf([entry('tttt', 'Caches'), entry('bbbb', 'What is a cache?', { minutes: 7 })]);
  const [own] = shownSections(pack, CATALOGUE, 'candidate');
  assert.deepEqual([own?.minutes, own?.items.map(({ minutes }) => minutes)], [16, [9, 7]]);
  const [set] = shownSections({ ...pack, sections: pack.sections.map((section) => ({ ...section, minutes: 30 })) }, CATALOGUE, 'candidate');
  assert.equal(set?.minutes, 30);
});

/** The one item of a pack as the candidate sees it. */
function only(one: PackEntry) {
  return shownSections(packOf([one]), CATALOGUE, 'candidate')[0]?.items[0] ?? assert.fail();
}

test('an item that was renamed shows under its new name, and says so', () => {
  const { name, notices } = only(entry('bbbb', 'Caches explained'));
  assert.equal(name, 'What is a cache?');
  assert.deepEqual(notices, ['Renamed since this link was made (formerly “caches explained”).']);
  assert.deepEqual(only(entry('bbbb', 'What is a cache?')).notices, []);
});

test('what was edited since the link was made is said; to somebody who may not see the answer, only that it was', () => {
  assert.deepEqual(only(entry('cccc', 'When not?')).notices, ['Edited since this link was made, on 2 Dec 2026: Corrected the default.']);
  assert.deepEqual(only(entry('cccc', 'When not?', { face: 'prompt' })).notices, ['Edited since this link was made, on 2 Dec 2026.']);
});

test('an item that was removed is named and explained; one that nobody knows is said to be unknown', () => {
  const gone = only(entry('zzzz', 'Why XML?'));
  assert.deepEqual([gone.name, gone.address], ['Why XML?', '/topics/lru/']);
  assert.deepEqual(gone.notices, ['This question was removed. Nobody asks it any more.']);
  const unknown = only(entry('2222', 'From tomorrow'));
  assert.match(unknown.name, /2222/);
  assert.match(unknown.notices.join(), /does not know it/);
  assert.equal(unknown.address, undefined);
});

test('a key that every object has is unknown like any other', () => {
  const catalogue = { ...CATALOGUE, gone: JSON.parse('{"__proto__": {"name": "no"}}') as Catalogue['gone'] };
  assert.doesNotThrow(() => shownSections(packOf([entry('tttt', 'Caches')]), catalogue, 'candidate'));
});

test('a pack as Markdown has the numbers, the addresses of its reader, and no markup that the sender did not mean', () => {
  const pack = packOf([entry('tttt', 'Caches'), entry('bbbb', 'What is a cache?', { remark: 'Say <b>why</b>.' })]);
  const absolute = (address: string) => `https://handbook.test${address}`;
  const text = packMarkdown(pack, shownSections(pack, CATALOGUE, 'interviewer'), { reader: 'interviewer', absolute });
  assert.equal(
    text,
    [
      '# A \\*talk\\* (for the interviewer)',
      'Backend engineer · Mid · 14 minutes',
      'Hello.',
      '## Part 1 (14 minutes)',
      '1. [Caches](https://handbook.test/topics/lru/), 9 min\n2. [What is a cache?](https://handbook.test/questions/q-bbbb/interview/), 5 min\n   Say \\<b\\>why\\</b\\>.\n',
    ].join('\n\n'),
  );
});
