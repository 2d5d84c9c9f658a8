import type { Reader } from './pack.ts';

/*
 * The form of a link, version 1. It is a promise: links of this form are decoded for ever (golden.json); a new form gets a new number.
 *
 *   1 c Xy3_a AAAA…AAAA z
 *   │ │ │     │         └ end mark: a letter that no mail program takes off the end of a link
 *   │ │ │     └ body, base64url
 *   │ │ └ check over the body: tells that a link was cut or changed
 *   │ └ reader: c candidate, i interviewer; the only difference between the two links of a pack
 *   └ version
 *
 * The body holds first what nobody wants to lose when a link is cut: day made (2 bytes), levels (1), number of entries (1–2); for each entry
 * key and flags (20 + 4 bits), mark of its title (1), minutes if flagged (1). Then the texts, each with its length: title; title and minutes
 * of each section; note; role; flagged remarks. No compression: see docs/decisions/0008.
 */
export const VERSION = '1';
export const LETTER_OF: Record<Reader, string> = { candidate: 'c', interviewer: 'i' };
export const END = 'z';
export const CHECK_LENGTH = 5;

/** The flags of an entry: shown as a prompt, minutes follow, it begins a section, a remark stands among the texts. */
export const FLAGS = { prompt: 1, minutes: 2, section: 4, remark: 8 } as const;
