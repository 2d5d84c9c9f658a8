import { addressOfQuery, isFiltered, queryFor, type Query } from '../../lib/search/query.ts';
import type { SearchState } from '../../lib/search/state.ts';
import { made } from '../made.ts';
import { linkTo, listed } from './links.ts';
import { marked } from './results.ts';

/** Names that are shown where nothing was found. */
const MOST_NEAR = 3;

/** Says which words were searched instead of those typed, and leads back to these. */
export function mendedWords(query: Query, mended: string): (Node | string)[] {
  const typed = linkTo(addressOfQuery({ ...query, asTyped: true }), `Search instead for “${query.text}”`);
  return [' for ', made('b', {}, mended), '. ', typed];
}

/** The ways on from a search that shows no results, or only names. */
export function ways(state: SearchState, again: () => void): Node[] {
  const line = (...words: (Node | string)[]) => made('p', {}, ...words);
  const index = linkTo('/a-z/', 'everything from A to Z');
  if (state.is === 'failed') {
    const retry = made('button', { type: 'button', class: 'btn' }, 'Try again');
    retry.addEventListener('click', again);
    return [line(retry), line('Or look it up: ', index, '.')];
  }
  if (state.is !== 'nothing') return [];
  const { query, names } = state;
  const near = names?.hits.slice(0, MOST_NEAR).map(({ title, address }) => made('a', { href: address }, ...marked(title))) ?? [];
  return [
    ...(isFiltered(query) ? [line(linkTo(addressOfQuery(queryFor(query.text)), 'Search without filters'), '.')] : []),
    ...(near.length > 0 ? [line('Near to it: ', ...listed(near), '.')] : []),
    line('Try the words that an interviewer would use, or look through ', index, '.'),
  ];
}
