import { plural } from '../text.ts';
import type { Answer } from './answer.ts';
import type { Query } from './query.ts';

/** Where a search stands. "Nothing" is said only by an index that was read in full; a fault is "failed". */
export type SearchState =
  | { is: 'idle' }
  | { is: 'loading'; query: Query }
  | { is: 'found'; query: Query; answer: Answer }
  | { is: 'nothing'; query: Query }
  | { is: 'failed'; query: Query };

/**
 * A search that shows each state as it comes, and only those of the newest query: an answer that arrives late is dropped.
 * @param answer fails where something could not be loaded
 */
export function newestOnly(answer: (query: Query, count: number) => Promise<Answer>, show: (state: SearchState) => void) {
  let newest = 0;
  return async (query: Query, count: number): Promise<void> => {
    const turn = ++newest;
    if (query.text === '') return show({ is: 'idle' });
    show({ is: 'loading', query });
    const state = await answer(query, count).then(
      (found): SearchState => (found.total === 0 ? { is: 'nothing', query } : { is: 'found', query, answer: found }),
      (): SearchState => ({ is: 'failed', query }),
    );
    if (turn === newest) show(state);
  };
}

/** What is said of a state, aloud too. */
export function sentenceOf(state: SearchState): string {
  switch (state.is) {
    case 'idle':
      return '';
    case 'loading':
      return 'Searching …';
    case 'found':
      return plural(state.answer.total, 'result');
    case 'nothing':
      return `Nothing found for “${state.query.text}”.`;
    case 'failed':
      return 'The search could not be loaded.';
  }
}
