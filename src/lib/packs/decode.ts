import { KEY_ALPHABET, KEY_LENGTH } from '../ids.ts';
import { LEVELS } from '../levels.ts';
import { fromBase64url } from './base64url.ts';
import { ByteReader } from './bytes.ts';
import { checkOf } from './check.ts';
import { dateOf } from './days.ts';
import type { LinkFault } from './fault.ts';
import { CHECK_LENGTH, END, FLAGS, LETTER_OF, VERSION } from './form.ts';
import { normal } from './normal.ts';
import { LIMITS, READERS, type PackEntry, type Reader, type SharedPack } from './pack.ts';

/** What a link says: a pack, a fault, or a fault and as much of a pack as could be read. */
export interface ReadLink {
  reader: Reader;
  pack?: SharedPack;
  fault?: LinkFault;
}

/** The fullest link that we make has some 10,000 letters; what comes after twice as many is not looked at. */
const LONGEST = 20_000;

/** Reads the fragment of a link, with or without `#`. Total: whatever it is given, it answers and never throws. */
export function readLink(fragment: string): ReadLink {
  const letters = lettersOf(fragment);
  const reader = READERS.find((name) => LETTER_OF[name] === letters.charAt(1));
  if (letters === '') return { reader: 'candidate', fault: fragment.length > 1 ? 'foreign' : 'nothing' };
  if (reader && /^[2-9]/.test(letters)) return { reader, fault: 'newer' };
  if (!reader || !letters.startsWith(VERSION)) return { reader: reader ?? 'candidate', fault: 'foreign' };
  const rest = letters.slice(2 + CHECK_LENGTH);
  const body = rest.endsWith(END) ? rest.slice(0, -1) : rest;
  const check = letters.slice(2, 2 + CHECK_LENGTH);
  // A link whose end mark alone was lost is whole, even if its body ends with the same letter.
  const whole = [body, rest].find((candidate) => candidate !== '' && checkOf(candidate) === check);
  const read = packIn(new ByteReader(fromBase64url(whole ?? body)));
  if (whole === undefined && read.entries === 0) return { reader, fault: 'foreign' };
  const fault = faultOf(read, whole !== undefined, fragment.length);
  return { reader, pack: read.pack, ...(fault ? { fault } : {}) };
}

/** The letters that a link is made of; white space that a mail program put in goes, and so does what follows the link. */
function lettersOf(fragment: string): string {
  const solid = fragment.slice(0, LONGEST).replace(/\s|%(?:20|0A|0D|09)/gi, '');
  return /^#?([\w-]*)/.exec(solid)?.[1] ?? '';
}

interface ReadPack {
  pack: SharedPack;
  /** How many entries were found, and whether one of them had no key that could be one. */
  entries: number;
  strange: boolean;
  ranOut: boolean;
}

function faultOf({ entries, strange, ranOut }: ReadPack, whole: boolean, length: number): LinkFault | undefined {
  if (entries > LIMITS.entries || length > LONGEST) return 'long';
  if (whole && !strange && !ranOut) return undefined;
  return ranOut ? 'cut' : 'changed';
}

function packIn(bytes: ByteReader): ReadPack {
  const made = dateOf((bytes.byte() << 8) | bytes.byte());
  const mask = bytes.byte();
  const { sections, entries, strange, remarked } = entriesIn(bytes);
  const title = bytes.text();
  const named = sections.map((list) => ({ title: bytes.text(), minutes: bytes.byte(), entries: list }));
  const note = bytes.text();
  const role = bytes.text();
  for (const entry of remarked) entry.remark = bytes.text();
  const levels = LEVELS.filter((_, index) => mask & (1 << index));
  const pack = normal({ title, note, role, levels, made, sections: named });
  return { pack, entries, strange, ranOut: bytes.ranOut };
}

interface ReadEntries {
  sections: PackEntry[][];
  entries: number;
  strange: boolean;
  /** Those whose remark stands among the texts. */
  remarked: PackEntry[];
}

function entriesIn(bytes: ByteReader): ReadEntries {
  const found: ReadEntries = { sections: [], entries: 0, strange: false, remarked: [] };
  for (let left = bytes.count(); left > 0; left--) {
    const number = (bytes.byte() << 16) | (bytes.byte() << 8) | bytes.byte();
    const mark = bytes.byte();
    const minutes = number & FLAGS.minutes ? { minutes: bytes.byte() } : {};
    // What ran out in the middle of an entry is no entry.
    if (bytes.ranOut) break;
    const entry: PackEntry = { key: keyOf(number >> 4), face: number & FLAGS.prompt ? 'prompt' : 'study', ...minutes, titleMark: mark };
    found.entries++;
    found.strange ||= entry.key.length > KEY_LENGTH;
    if (number & FLAGS.section || found.sections.length === 0) found.sections.push([]);
    found.sections.at(-1)?.push(entry);
    if (number & FLAGS.remark) found.remarked.push(entry);
  }
  return found;
}

/** The key that a number stands for; one that is too large gives five characters, which is no key. */
function keyOf(number: number): string {
  let key = '';
  for (let left = number; left > 0 || key.length < KEY_LENGTH; left = Math.floor(left / KEY_ALPHABET.length)) {
    key = KEY_ALPHABET.charAt(left % KEY_ALPHABET.length) + key;
  }
  return key;
}
