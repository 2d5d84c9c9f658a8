import { ID_PATTERN, KINDS } from '../ids.ts';
import { LEVELS } from '../levels.ts';
import { queryFor, type Query } from './query.ts';

/** Longer than the id of any area. */
const MAX_ID = 200;
/** More than the handbook has areas. */
const MAX_AREAS = 30;

/**
 * Reads a query from the part of an address after `?`. Takes any text at all: what is too long is cut, what is unknown is
 * dropped, and lists come in one order without repeats, so that equal queries have equal addresses.
 */
export function queryOf(search: string): Query {
  const given = new URLSearchParams(search);
  const areas = given.getAll('area').filter((area) => area.length <= MAX_ID && ID_PATTERN.test(area));
  return {
    ...queryFor(given.get('q') ?? ''),
    kinds: KINDS.filter((kind) => given.getAll('kind').includes(kind)),
    areas: [...new Set(areas)].sort().slice(0, MAX_AREAS),
    levels: LEVELS.filter((level) => given.getAll('level').includes(level)),
    ...(given.has('as-typed') ? { asTyped: true } : {}),
  };
}
