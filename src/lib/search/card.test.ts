import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf } from './card.ts';
import type { Hit } from './hit.ts';

const hit = (rank: number, more: Partial<Hit>): Hit => ({
  rank,
  kind: 'topic',
  title: [],
  address: `/${rank}/`,
  says: [],
  levels: [],
  sections: [],
  names: [],
  topic: undefined,
  apart: [],
  ...more,
});
const typed = (...words: string[]) => ({ words, content: words });
const term = hit(2, {
  kind: 'term',
  names: ['in-sync replica (ISR)', 'replica set'],
  topic: 'kafka',
  apart: ['follower: may lag', 'x: y', 'z: u'],
});
const question = (rank: number, topic: string) => hit(rank, { kind: 'question', topic });

test('a query that is a name of a term, short or other, gets its card', () => {
  for (const words of [['isr'], ['in', 'sync', 'replicas'], ['replica', 'set']])
    assert.equal(cardOf([hit(1, {}), term], typed(...words))?.term, term);
});

test('a query that only has a word of it does not, nor does a term that stands far down', () => {
  assert.equal(cardOf([term], typed('replica')), undefined);
  assert.equal(cardOf([1, 2, 3, 4, 5].map((rank) => hit(rank, {})).concat(term), typed('isr')), undefined);
});

test('the card says what it is not, and asks questions of the same topic', () => {
  const topic = hit(7, { address: '/topics/kafka/', sections: [{ title: [], address: '/topics/kafka/#isr' }] });
  const card = cardOf(
    [topic, term, question(3, 'caching'), question(4, 'kafka'), question(5, 'kafka'), question(6, 'kafka')],
    typed('isr'),
  );
  assert.ok(card);
  assert.equal(card.explained?.address, '/topics/kafka/#isr');
  assert.deepEqual(card.apart, ['follower: may lag', 'x: y']);
  assert.deepEqual(
    card.questions.map(({ address }) => address),
    ['/4/', '/5/'],
  );
});
