import { KEY_ALPHABET } from '../ids.ts';
import { LEVELS } from '../levels.ts';
import { toBase64url } from './base64url.ts';
import { ByteWriter } from './bytes.ts';
import { checkOf } from './check.ts';
import { dayOf } from './days.ts';
import { END, FLAGS, LETTER_OF, VERSION } from './form.ts';
import { normal } from './normal.ts';
import type { PackEntry, Reader, SharedPack } from './pack.ts';

/** The body of a pack, which both of its links share: the identity of the pack as sent. */
export function bodyOf(pack: SharedPack): string {
  const { title, note, role, levels, made, sections } = normal(pack);
  const bytes = new ByteWriter();
  const day = dayOf(made);
  bytes.byte(day >> 8);
  bytes.byte(day);
  bytes.byte(LEVELS.reduce((mask, level, index) => (levels.includes(level) ? mask | (1 << index) : mask), 0));
  const entries = sections.flatMap((section) => section.entries);
  bytes.count(entries.length);
  for (const section of sections) section.entries.forEach((entry, index) => writeEntry(bytes, entry, index === 0));
  bytes.text(title);
  for (const section of sections) {
    bytes.text(section.title);
    bytes.byte(section.minutes ?? 0);
  }
  bytes.text(note);
  bytes.text(role);
  for (const { remark } of entries) if (remark !== undefined) bytes.text(remark);
  return toBase64url(bytes.written());
}

/** The fragment of a link, without `#`. Sections without entries, and what LIMITS does not allow, stay behind. */
export function fragmentOf(pack: SharedPack, reader: Reader): string {
  const body = bodyOf(pack);
  return `${VERSION}${LETTER_OF[reader]}${checkOf(body)}${body}${END}`;
}

function writeEntry(bytes: ByteWriter, entry: PackEntry, begins: boolean): void {
  const flags =
    (entry.face === 'prompt' ? FLAGS.prompt : 0) |
    (entry.minutes === undefined ? 0 : FLAGS.minutes) |
    (begins ? FLAGS.section : 0) |
    (entry.remark === undefined ? 0 : FLAGS.remark);
  const number = (numberOf(entry.key) << 4) | flags;
  bytes.byte(number >> 16);
  bytes.byte(number >> 8);
  bytes.byte(number);
  bytes.byte(entry.titleMark);
  if (entry.minutes !== undefined) bytes.byte(entry.minutes);
}

/** A key as a number: its characters are the digits of a number to the base 28. */
function numberOf(key: string): number {
  return [...key].reduce((sum, letter) => sum * KEY_ALPHABET.length + KEY_ALPHABET.indexOf(letter), 0);
}
