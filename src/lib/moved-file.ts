import { parse } from 'yaml';
import type { Moved } from './moves.ts';

/** The moves that src/content/moved.yaml lists; that they make sense is checked with the rest of the content. */
export function movesIn(yaml: string): Moved[] {
  return Object.entries((parse(yaml) ?? {}) as Record<string, string>).map(([from, to]) => ({ from, to }));
}
