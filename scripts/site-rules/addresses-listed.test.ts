import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesListed } from './addresses-listed.ts';
import { fixture, page } from './fixture.ts';

const files = {
  '404.html': page(''),
  'topics/indexing/index.html': page('<nav id="tree"></nav><h2 id="order">Order</h2><p id="p1"></p>'),
  'questions/why/index.html': page('<section id="say"></section>'),
  'questions/why/prompt/index.html': page('<h2 id="task">Task</h2>'),
};
const all = [
  '/404.html',
  '/questions/why/',
  '/questions/why/#say',
  '/questions/why/prompt/',
  '/topics/indexing/',
  '/topics/indexing/#order',
];

function messages(published: string[], moves: { from: string; to: string }[] = []): string[] {
  return addressesListed(fixture(files, { published, moves })).map(({ message }) => message);
}

test('a site whose addresses are all listed is in order', () => {
  assert.deepEqual(messages(all), []);
});

test('a page or a section that is not listed must be', () => {
  assert.deepEqual(messages(all.filter((address) => !address.includes('indexing'))), [
    '/topics/indexing/ is not listed.',
    '/topics/indexing/#order is not listed.',
  ]);
});

test('an address that was published answers for ever', () => {
  assert.deepEqual(messages([...all, '/topics/gone/', '/topics/indexing/#gone']), [
    '/topics/gone/ was published and no longer answers.',
    '/topics/indexing/#gone was published and no longer answers.',
  ]);
});

test('a page that moved keeps its sections and what stands below it', () => {
  const moves = [
    { from: 'topics/indices', to: 'topics/indexing' },
    { from: 'questions/old', to: 'questions/why' },
  ];
  assert.deepEqual(messages([...all, '/topics/indices/', '/topics/indices/#order', '/questions/old/prompt/'], moves), []);
});

test('a section that moved answers at its new place', () => {
  assert.deepEqual(messages([...all, '/topics/indexing/#sorting'], [{ from: 'topics/indexing#sorting', to: 'topics/indexing#order' }]), []);
});

test('a move to a place that is not there is named with that place', () => {
  assert.deepEqual(messages([...all, '/topics/indices/#lost'], [{ from: 'topics/indices', to: 'topics/indexing' }]), [
    '/topics/indices/#lost moved to /topics/indexing/#lost, which is not there.',
  ]);
});
