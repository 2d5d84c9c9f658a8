import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, page } from './fixture.ts';
import { redirectsWork } from './redirects-work.ts';

const moves = [
  { from: 'questions/old', to: 'questions/why' },
  { from: 'topics/b-tree', to: 'topics/indexing#shallow' },
  { from: 'topics/indexing#old', to: 'topics/indexing#shallow' },
];
const forward = (to: string) => page('', `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`);
const files = {
  'questions/why/index.html': page(''),
  'questions/why/prompt/index.html': page(''),
  'topics/indexing/index.html': page(''),
  'questions/old/index.html': forward('/questions/why/'),
  'questions/old/prompt/index.html': forward('/questions/why/prompt/'),
  'topics/b-tree/index.html': forward('/topics/indexing/#shallow'),
  _redirects:
    '/questions/old/ /questions/why/ 301\n/questions/old/prompt/ /questions/why/prompt/ 301\n/topics/b-tree/ /topics/indexing/#shallow 301\n',
};

function messages(changed: Record<string, string>): string[] {
  return redirectsWork(fixture({ ...files, ...changed }, { moves })).map(({ file, message }) => `${file}: ${message}`);
}

test('moves with their lines and pages are in order', () => {
  assert.deepEqual(messages({}), []);
});

test('a move without its line is found', () => {
  assert.deepEqual(messages({ _redirects: files._redirects.split('\n').slice(1).join('\n') }), [
    '_redirects: It does not send /questions/old/ to /questions/why/.',
  ]);
});

test('a page that forwards elsewhere, or not at all, is found', () => {
  assert.deepEqual(messages({ 'questions/old/prompt/index.html': forward('/questions/why/'), 'topics/b-tree/index.html': page('') }), [
    'questions/old/prompt/index.html: No page there forwards to /questions/why/prompt/.',
    'topics/b-tree/index.html: No page there forwards to /topics/indexing/#shallow.',
  ]);
});

test('a line for what did not move is found', () => {
  assert.deepEqual(messages({ _redirects: `${files._redirects}/terms/x/ /terms/y/ 301\n` }), [
    '_redirects: It sends /terms/x/ away, which did not move.',
  ]);
});
