import { addressOf, referenceAt, type Reference } from './addresses.ts';

/** A page or a section that is elsewhere now. Both places are written as `topics/indexing` or `topics/indexing#order`. */
export interface Moved {
  from: string;
  to: string;
}

/** The page or section that a place names; undefined where it cannot name one. */
export function referenceOf(place: string): Reference | undefined {
  const [page = '', anchor] = place.split('#');
  return referenceAt(`/${page}/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** The place of a page or section: `topics/indexing#order`. */
export function placeOf(reference: Reference): string {
  return addressOf(reference)
    .slice(1)
    .replace(/\/(?=#|$)/, '');
}

/**
 * Follows moves to their ends: each `from` with the place where it is at last.
 * Moves that never arrive are left out, and each circle of them is named once in `loops`, by its places.
 */
export function destinations(moves: readonly Moved[]): { final: ReadonlyMap<string, string>; loops: string[][] } {
  const next = new Map(moves.map(({ from, to }) => [from, to]));
  const final = new Map<string, string>();
  const loops = new Map<string, string[]>();
  for (const { from } of moves) {
    const { end, loop } = follow(from, next);
    const name = [...(loop ?? [])].sort().join(' ');
    if (!loop) final.set(from, end);
    else if (!loops.has(name)) loops.set(name, loop);
  }
  return { final, loops: [...loops.values()] };
}

/** The sections that moved away from a page that is still there, each with where it is at last. `page` is a place: `topics/indexing`. */
export function sectionsMovedFrom(page: string, moves: readonly Moved[]): { anchor: string; to: Reference }[] {
  return moves.flatMap(({ from }) => {
    const [old, anchor] = from.split('#');
    const place = old === page && anchor ? destinationOf(from, moves) : undefined;
    const to = place === undefined ? undefined : referenceOf(place);
    return anchor && to ? [{ anchor, to }] : [];
  });
}

/** Where a place is after all moves: the place itself if nothing moved it, undefined if its moves go in a circle. */
export function destinationOf(place: string, moves: readonly Moved[]): string | undefined {
  const { end, loop } = follow(place, new Map(moves.map(({ from, to }) => [from, to])));
  return loop ? undefined : end;
}

function follow(start: string, next: ReadonlyMap<string, string>): { end: string; loop?: string[] } {
  const trail = [start];
  for (;;) {
    const end = trail.at(-1) ?? start;
    const place = step(end, next);
    if (place === undefined) return { end };
    if (trail.includes(place)) return { end, loop: trail.slice(trail.indexOf(place)) };
    trail.push(place);
  }
}

/** One move: of the very section, or of its page, which takes the section along unless the move names another one. */
function step(place: string, next: ReadonlyMap<string, string>): string | undefined {
  const [page = '', anchor] = place.split('#');
  const moved = next.get(place) ?? next.get(page);
  if (moved === undefined || anchor === undefined || moved.includes('#') || next.has(place)) return moved;
  return `${moved}#${anchor}`;
}
