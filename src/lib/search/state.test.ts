import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from './answer.ts';
import { queryFor } from './query.ts';
import { newestOnly, sentenceOf, shownAnswer, type SearchState } from './state.ts';

const answerOf = (total: number): Answer => ({ total, hits: [], counts: new Map(), words: [] });

/** A search whose answers arrive when the test says so, and what it showed. */
function search(named?: Answer) {
  const arrivals = new Map<string, PromiseWithResolvers<Answer>>();
  const shown: SearchState[] = [];
  const ask = newestOnly(
    {
      answer: ({ text }) => {
        const arrival = Promise.withResolvers<Answer>();
        arrivals.set(text, arrival);
        return arrival.promise;
      },
      names: async () => named,
      slow: async () => undefined,
    },
    (state) => shown.push(state),
  );
  const arrival = (words: string) => {
    const found = arrivals.get(words);
    assert.ok(found, `"${words}" was asked`);
    return found;
  };
  return { ask: (words: string) => ask(queryFor(words), 5), arrival, shown };
}

test('a search loads, and then shows what it found', async () => {
  const { ask, arrival, shown } = search();
  const asked = ask('index');
  arrival('index').resolve(answerOf(2));
  await asked;
  assert.deepEqual(shown.map(sentenceOf), ['Searching …', '2 results']);
});

test('an answer to an older query is dropped, in whatever order answers arrive', async () => {
  const { ask, arrival, shown } = search();
  const asked = [ask('in'), ask('index')];
  arrival('index').resolve(answerOf(1));
  arrival('in').reject(new Error('late'));
  await Promise.all(asked);
  assert.deepEqual(shown.map(sentenceOf), ['Searching …', 'Searching …', '1 result']);
});

test('a search that was cleared stays clear when the old answer arrives', async () => {
  const { ask, arrival, shown } = search();
  const asked = [ask('index'), ask('  ')];
  arrival('index').resolve(answerOf(1));
  await Promise.all(asked);
  assert.equal(shown.at(-1)?.is, 'idle');
});

test('a fault is never told as "nothing found"', async () => {
  const { ask, arrival, shown } = search();
  const asked = ask('index');
  arrival('index').reject(new Error('404'));
  await asked;
  assert.equal(shown.at(-1)?.is, 'failed');
  const empty = ask('xyzzy');
  arrival('xyzzy').resolve(answerOf(0));
  await empty;
  assert.equal(shown.map(sentenceOf).at(-1), 'Nothing found for “xyzzy”.');
});

test('while the text is slow, and where it is lost, the names that fit are shown', async () => {
  const { ask, arrival, shown } = search(answerOf(1));
  const asked = ask('index');
  await Promise.resolve().then(() => undefined);
  arrival('index').reject(new Error('404'));
  await asked;
  assert.deepEqual(shown.map(sentenceOf), [
    'Searching …',
    'Titles that fit; searching the text …',
    'The search could not be loaded. These titles fit.',
  ]);
  assert.deepEqual(
    shown.map((state) => shownAnswer(state)?.total),
    [undefined, 1, 1],
  );
});
