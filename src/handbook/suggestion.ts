import { nearest } from '../lib/nearest.ts';

/** `Did you mean "a" or "b"?` where some names are like the wanted one, then `otherwise`. */
export function didYouMean(wanted: string, names: Iterable<string>, otherwise: string): string {
  const quoted = nearest(wanted, names).map((name) => `"${name}"`);
  if (quoted.length === 0) return otherwise;
  const last = quoted.at(-1) ?? '';
  const choice = quoted.length === 1 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
  return `Did you mean ${choice}? ${otherwise}`.trim();
}
