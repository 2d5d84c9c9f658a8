import { fragmentOf } from '../src/lib/packs/encode.ts';
import { titleMark, type PackEntry, type Reader, type SharedPack } from '../src/lib/packs/pack.ts';

/** An item of the handbook by its key, as it was called when a link was made. */
export function item(key: string, name: string, more: Partial<PackEntry> = {}): PackEntry {
  return { key, face: 'study', titleMark: titleMark(name), ...more };
}

export const INDEXES = item('y7s2', 'Database indexes');
export const SPEED = item('3sxt', 'What does an index speed up, and what does it slow down?');
const TOKENS = item('vjxs', 'What are the three parts of a signed JWT, and how is each one encoded?', { face: 'prompt' });

/** A pack of three items in two sections. */
export const PACK: SharedPack = {
  title: 'Payments team, first talk',
  note: 'Nothing here is a trick.',
  role: 'Backend engineer',
  levels: ['mid'],
  made: '2026-11-24',
  sections: [
    { title: 'A table that grew', minutes: 20, entries: [INDEXES, SPEED] },
    { title: 'Tokens', entries: [{ ...TOKENS, remark: 'Aloud, please.' }] },
  ],
};

/** The address of a shared pack, relative to the site's base. */
export function linkTo(pack: SharedPack, reader: Reader = 'candidate'): string {
  return `./p/#${fragmentOf(pack, reader)}`;
}
