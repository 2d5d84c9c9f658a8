import type { Answer } from './answer.ts';
import type { Query } from './query.ts';

/**
 * Where a search stands. "Nothing" is said only by an index that was read in full; a fault is "failed". `names` is what the names
 * of pages alone say, where the text is slow or out of reach.
 */
export type SearchState =
  | { is: 'idle' }
  | { is: 'found'; query: Query; answer: Answer }
  | { is: 'loading' | 'nothing' | 'failed'; query: Query; names?: Answer | undefined };

/** What a search asks. */
export interface Sources {
  /** Searches everything. Fails where something could not be loaded. */
  answer: (query: Query, count: number) => Promise<Answer>;
  /** Searches names alone. Never fails; undefined where not even names could be loaded. */
  names: (query: Query, count: number) => Promise<Answer | undefined>;
  /** Resolves when a search that began now would be slow. */
  slow: () => Promise<unknown>;
}

/** A search that shows each state as it comes, and only those of the newest query: an answer that arrives late is dropped. */
export function newestOnly({ answer, names, slow }: Sources, show: (state: SearchState) => void) {
  let newest = 0;
  return async (query: Query, count: number): Promise<void> => {
    const turn = ++newest;
    if (query.text === '') return show({ is: 'idle' });
    show({ is: 'loading', query });
    let isOver = false;
    const meanwhile = slow().then(async () => {
      const isWaiting = () => turn === newest && !isOver;
      // Names take time too: they are only looked through where somebody waits.
      const found = isWaiting() ? await names(query, count) : undefined;
      if (found?.total && isWaiting()) show({ is: 'loading', query, names: found });
    });
    const named = async (is: 'nothing' | 'failed'): Promise<SearchState> => ({ is, query, names: await names(query, count) });
    const state = await answer(query, count).then(
      (found) => (found.total > 0 ? { is: 'found' as const, query, answer: found } : named('nothing')),
      () => named('failed'),
    );
    isOver = true;
    if (turn === newest) show(state);
    await meanwhile;
  };
}

/** The answer whose hits a state shows, if any. */
export function shownAnswer(state: SearchState): Answer | undefined {
  if (state.is === 'found') return state.answer;
  return state.is === 'idle' || state.is === 'nothing' ? undefined : state.names;
}

/** What is said of a state, aloud too. */
export function sentenceOf(state: SearchState): string {
  switch (state.is) {
    case 'idle':
      return '';
    case 'loading':
      return state.names ? 'Titles that fit; searching the text …' : 'Searching …';
    case 'found':
      return state.answer.total === 1 ? '1 result' : `${state.answer.total} results`;
    case 'nothing':
      return `Nothing found for “${state.query.text}”.`;
    case 'failed':
      return `The search could not be loaded.${state.names?.total ? ' These titles fit.' : ''}`;
  }
}
