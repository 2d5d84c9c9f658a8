import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintPage } from './fixture.ts';
import { alike, isCalled, namesOf, ranking, type Typed } from './ranking.ts';

const typed = (...words: string[]): Typed => ({ words, content: words });
const scored = (...scores: number[]) => new Map(scores.map((score, page) => [page, score]));

test('the text and the names of pages count alike, each by its own best', () => {
  const pages = [hintPage('Alpha'), hintPage('Beta'), hintPage('Gamma')];
  const order = ranking(pages, typed('x'), scored(10, 9, 2), [
    { page: 1, score: 3, sure: 1 },
    { page: 2, score: 3, sure: 1 },
  ]);
  assert.deepEqual(
    order.map(({ page }) => page),
    [1, 2, 0],
  );
});

test('a page that has next to nothing of it is left out', () => {
  assert.equal(ranking([hintPage('A1'), hintPage('B1')], typed('x'), scored(100, 1), []).length, 1);
});

test('a page that is called what was typed comes before one that says it more often', () => {
  const pages = [hintPage('Replication'), hintPage('in-sync replica (ISR)')];
  assert.deepEqual(
    ranking(pages, typed('isr'), scored(10, 8), []).map(({ page }) => page),
    [1, 0],
  );
});

test('other forms of a word, and a short form in brackets, are the same name', () => {
  assert.deepEqual(namesOf('in-sync replica (ISR)'), ['in-sync replica (ISR)', 'in-sync replica', 'ISR']);
  assert.ok(isCalled('B-trees', typed('btree')) && isCalled('B-trees', typed('b', 'tree')));
  assert.ok(isCalled('event loop', { words: ['the', 'event', 'loop'], content: ['event', 'loop'] }));
  const names = { title: 'Other', aliases: [], headings: [] };
  assert.equal(alike({ ...names, title: 'Indexes' }, typed('index')), alike({ ...names, aliases: ['index'] }, typed('index')));
  assert.ok(alike({ ...names, headings: ['index'] }, typed('index')) > alike(names, typed('index')));
});

test('a topic of which many pages were found comes before one with a single better page', () => {
  const pages = [hintPage('Alpha'), hintPage('Beta'), ...[0, 1, 1, 1].map((topic) => hintPage('', { kind: 'question', topic }))];
  const order = ranking(pages, typed('x'), scored(1, 1, 10, 9, 8, 7), []).map(({ page }) => page);
  assert.ok(order.indexOf(1) < order.indexOf(0));
});

test('a page whose name is typed stays before its topic, however many pages of that were found', () => {
  const pages = [hintPage('Alpha'), hintPage('Beta', { kind: 'term', topic: 0 }), hintPage('', { kind: 'question', topic: 0 })];
  const [first] = ranking(pages, typed('x'), scored(5, 10, 9), [{ page: 1, score: 3, sure: 1 }]);
  assert.equal(first?.page, 1);
});
