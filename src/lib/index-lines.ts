import type { Kind } from './ids.ts';

/** An entry as the index needs it. */
export interface Indexed {
  kind: Kind;
  name: string;
  address: string;
  data: object;
}

/** One line of the A–Z index. */
export interface IndexLine {
  name: string;
  address: string;
  /** The kind of the page, or the name under which it stands: `see B-tree`. */
  note: string;
}

/** Every entry under its name, and topics and terms under their other names too; sorted as a reader of English expects. */
export function indexLines(entries: readonly Indexed[]): IndexLine[] {
  const lines = entries.flatMap(({ kind, name, address, data }): IndexLine[] => {
    const aliases = (kind === 'topic' || kind === 'term') && 'aliases' in data ? (data.aliases as readonly string[]) : [];
    return [{ name, address, note: kind }, ...aliases.map((alias) => ({ name: alias, address, note: `see ${name}` }))];
  });
  // The name of a page itself comes before its aliases in `lines`, so an alias that only repeats it is the one that goes.
  const told = new Set<string>();
  return lines
    .filter(({ name, address }) => {
      const line = `${name.toLowerCase()} ${address}`;
      return !told.has(line) && told.add(line);
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { sensitivity: 'base', numeric: true }) || (a.note < b.note ? -1 : 1));
}
