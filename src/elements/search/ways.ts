import { withBase } from '../../lib/addresses.ts';
import { addressOfQuery, isFiltered, queryFor, type Query } from '../../lib/search/query.ts';
import type { SearchState } from '../../lib/search/state.ts';
import { made } from '../made.ts';
import { base } from './opened.ts';
import { marked } from './results.ts';

/** Names that are shown where nothing was found. */
const MOST_NEAR = 3;

/** Says which words were searched instead of those typed, and leads back to these. */
export function mendedWords(query: Query, mended: string): (Node | string)[] {
  const typed = made('a', { href: withBase(base, addressOfQuery({ ...query, asTyped: true })) }, `Search instead for “${query.text}”`);
  return [' for ', made('b', {}, mended), '. ', typed];
}

/** The ways on from a search that shows no results, or only names. */
export function ways(state: SearchState, again: () => void): Node[] {
  const index = made('a', { href: withBase(base, '/a-z/') }, 'everything from A to Z');
  if (state.is === 'failed') {
    const retry = made('button', { type: 'button', class: 'btn' }, 'Try again');
    retry.addEventListener('click', again);
    return [made('p', {}, retry), made('p', {}, 'Or look it up: ', index, '.')];
  }
  if (state.is !== 'nothing') return [];
  const unfiltered = made('a', { href: withBase(base, addressOfQuery(queryFor(state.query.text))) }, 'Search without filters');
  const near = state.near?.hits.slice(0, MOST_NEAR) ?? [];
  const names = near.map(({ title, address }) => made('a', { href: address }, ...marked(title)));
  return [
    ...(isFiltered(state.query) ? [made('p', {}, unfiltered, '.')] : []),
    ...(names.length > 0
      ? [made('p', {}, 'Near to it: ', ...names.flatMap((name, place) => (place > 0 ? [', ', name] : [name])), '.')]
      : []),
    made('p', {}, 'Try the words that an interviewer would use, or look through ', index, '.'),
  ];
}
