import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { KEY_ALPHABET, KEY_PATTERN } from '../ids.ts';
import { LEVELS } from '../levels.ts';
import { toBase64url } from './base64url.ts';
import { checkOf } from './check.ts';
import { dateOf } from './days.ts';
import { readLink, type ReadLink } from './decode.ts';
import { fragmentOf } from './encode.ts';
import { FAULT_SENTENCES } from './fault.ts';
import { normal } from './normal.ts';
import { FACES, LIMITS, READERS, type PackEntry, type SharedPack } from './pack.ts';

const key = fc.string({ unit: fc.constantFrom(...Array.from(KEY_ALPHABET)), minLength: 4, maxLength: 4 });
const words = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const entry: fc.Arbitrary<PackEntry> = fc.record(
  {
    key,
    face: fc.constantFrom(...FACES),
    titleMark: fc.integer({ min: 0, max: 250 }),
    minutes: fc.integer({ min: 1, max: LIMITS.minutes }),
    remark: words(LIMITS.remark),
  },
  { requiredKeys: ['key', 'face', 'titleMark'] },
);
const pack: fc.Arbitrary<SharedPack> = fc.record({
  title: words(LIMITS.title),
  note: fc.string({ unit: fc.oneof(fc.constant('\n'), fc.string({ unit: 'grapheme' })), maxLength: 300 }),
  role: words(LIMITS.role),
  levels: fc.subarray([...LEVELS]),
  made: fc.integer({ min: 0, max: 0xffff }).map(dateOf),
  sections: fc.array(
    fc.record(
      {
        title: words(LIMITS.section),
        minutes: fc.integer({ min: 1, max: LIMITS.minutes }),
        entries: fc.array(entry, { minLength: 1, maxLength: 30 }),
      },
      { requiredKeys: ['title', 'entries'] },
    ),
    { maxLength: 5 },
  ),
});

test('a link gives back the pack that it was made from, and differs between the two readers in one letter', () => {
  fc.assert(
    fc.property(pack, (sent) => {
      const links = READERS.map((reader) => fragmentOf(sent, reader));
      const [candidate = '', interviewer = ''] = links;
      assert.equal(candidate.slice(2), interviewer.slice(2));
      READERS.forEach((reader, index) => assert.deepEqual(readLink(links[index] ?? ''), { reader, pack: normal(sent) }));
      assert.match(candidate, /^[\w-]+[a-z]$/);
    }),
    { numRuns: 2_000 },
  );
});

/** Fragments that somebody might open by mistake or on purpose: rubbish, and bodies of rubbish that pass the check. */
const rubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('1cizAB9-_%#<>"\u0000 \u202e')), maxLength: 40 }),
);
const forged = fc.uint8Array({ maxLength: 60 }).map((bytes) => {
  const body = toBase64url(bytes);
  return `1c${checkOf(body)}${body}z`;
});
const SENT: SharedPack = {
  title: 'A title with <b>markup</b>',
  note: 'A note.\nOf two lines.',
  role: 'Backend engineer',
  levels: ['mid'],
  made: '2026-11-24',
  sections: [{ title: 'First', entries: [{ key: 'k7s6', face: 'prompt', titleMark: 7 }] }],
};
const LINK = fragmentOf(SENT, 'candidate');
const damaged = fc.tuple(fc.nat(LINK.length), fc.nat(LINK.length), fc.string({ maxLength: 3 })).map(([from, to, put]) => {
  return LINK.slice(0, Math.min(from, to)) + put + LINK.slice(Math.max(from, to));
});

/** What must hold of an answer, whatever was asked. */
function sound({ pack: read, fault }: ReadLink): void {
  assert.ok(read ?? fault);
  if (fault) assert.match(FAULT_SENTENCES[fault], /\.$/);
  if (!read) return;
  assert.deepEqual(normal(read), read);
  const entries = read.sections.flatMap((section) => section.entries);
  assert.ok(entries.length <= LIMITS.entries && entries.every((item) => KEY_PATTERN.test(item.key)));
  assert.doesNotMatch(read.title + read.role, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
}

for (const [what, fragments, numRuns] of [
  ['rubbish', rubbish, 40_000],
  ['rubbish that passes the check', forged, 30_000],
  ['damaged links', damaged, 30_000],
] as const) {
  test(`the decoder answers and never throws: ${numRuns.toLocaleString('en-GB')} times ${what}`, () => {
    fc.assert(
      fc.property(fragments, (fragment) => sound(readLink(fragment))),
      { numRuns },
    );
  });
}

test('every change of a link is noticed', () => {
  for (let index = 2; index < LINK.length - 1; index++) {
    const letter = LINK.charAt(index) === 'A' ? 'B' : 'A';
    const { fault } = readLink(LINK.slice(0, index) + letter + LINK.slice(index + 1));
    assert.ok(fault, `letter ${index}`);
  }
});

test('what is left of a link that was cut is read, and the cut is said', () => {
  const whole = fragmentOf({ ...SENT, sections: [{ title: 'First', entries: Array(8).fill(SENT.sections[0]?.entries[0]) }] }, 'candidate');
  const half = readLink(whole.slice(0, 45));
  assert.equal(half.fault, 'cut');
  assert.equal(half.pack?.sections[0]?.entries.length, 6);
  assert.equal(readLink(whole.slice(0, -30)).pack?.title, SENT.title);
});

test('a link survives what mail programs and chats do to its end and its lines', () => {
  const [first, second] = [LINK.slice(0, 30), LINK.slice(30)];
  for (const bent of [
    `#${LINK}`,
    `${LINK}.`,
    `${LINK})`,
    `${LINK}&utm_source=mail`,
    LINK.slice(0, -1),
    `${first}\r\n ${second}`,
    `${first}%20${second}`,
  ])
    assert.deepEqual(readLink(bent), { reader: 'candidate', pack: SENT }, bent);
});

test('what is no link of ours is told from an empty and from a newer one', () => {
  for (const [fragment, fault] of [
    ['', 'nothing'],
    ['#', 'nothing'],
    ['#main', 'foreign'],
    ['#<script>alert(1)</script>', 'foreign'],
    ['#1x', 'foreign'],
    ['#1c', 'foreign'],
    ['#2cAbCdEfGh', 'newer'],
  ] as const)
    assert.equal(readLink(fragment).fault, fault, fragment);
});

test('of ten thousand items the first hundred are read', () => {
  const entries = [0xa1, 0x4e, ...Array.from({ length: 10_000 }, () => [0, 0, 16, 0]).flat()];
  const body = toBase64url(Uint8Array.of(0, 0, 0, ...entries, 0, 0, 0, 0, 0));
  const { pack: read, fault } = readLink(`1c${checkOf(body)}${body}z`);
  assert.equal(fault, 'long');
  assert.equal(read?.sections[0]?.entries.length, LIMITS.entries);
});

test('a link stays short: 400 characters for 20 items, 1,800 for 50 with a note', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (): PackEntry => ({ key: 'k7s6', face: 'prompt', minutes: 5, titleMark: 9 }));
  const thirds = (count: number) =>
    ['Storage', 'Messages', 'Running it'].map((title) => ({ title, minutes: 20, entries: items(count / 3) }));
  const twenty = { ...SENT, note: '', sections: [...thirds(18), { title: 'Last', entries: items(2) }] };
  const fifty = {
    ...SENT,
    note: 'We shall talk about these. '.repeat(26),
    sections: [...thirds(48), { title: 'Last', entries: items(2) }],
  };
  assert.ok(fragmentOf(twenty, 'candidate').length <= 400, String(fragmentOf(twenty, 'candidate').length));
  assert.ok(fragmentOf(fifty, 'candidate').length <= 1_800, String(fragmentOf(fifty, 'candidate').length));
});

/** Links that were sent, with what they mean. Lines are added, never changed: each of them is in somebody's mailbox. */
const GOLDEN = JSON.parse(readFileSync(join(import.meta.dirname, 'golden.json'), 'utf8')) as (ReadLink & { link: string })[];

test('every link of the golden corpus still says what it said', () => {
  assert.ok(GOLDEN.length >= 8);
  for (const { link, ...said } of GOLDEN) assert.deepEqual(readLink(link), said, link);
});
