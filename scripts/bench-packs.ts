import { deflateRawSync } from 'node:zlib';
import { fromBase64url } from '../src/lib/packs/base64url.ts';
import { readLink } from '../src/lib/packs/decode.ts';
import { bodyOf, fragmentOf } from '../src/lib/packs/encode.ts';
import { titleMark, type PackEntry, type SharedPack } from '../src/lib/packs/pack.ts';

/*
 * `npm run bench:packs`: how long links to packs get, how long encoding and decoding take, and what deflate would save (in bytes that
 * base64url then makes a third longer). Needs no build: keys and titles are made up, with the lengths that ours have.
 */

const NOTE =
  'This is what we shall talk about on Thursday. Nothing here is a trick: if a subject is new to you, read the first paragraphs of its topic, that is enough for a good conversation. We care more about how you reason than about names of options. Number four is the one that we meet every week. Bring a question of your own, and tell us about something that you got wrong once and would build differently today.';
const RUNS = 500;

console.log('items  note  link    budget  deflated  encode      decode');
for (const [count, note, budget] of [
  [8, '', 400],
  [20, '', 400],
  [20, NOTE, 1800],
  [50, '', 1800],
  [50, NOTE, 1800],
  [100, NOTE, undefined],
] as const) {
  const pack = packOf(count, note);
  const link = fragmentOf(pack, 'candidate');
  const bytes = fromBase64url(bodyOf(pack));
  const deflated = Math.ceil((deflateRawSync(bytes, { level: 9 }).length * 4) / 3) + link.length - Math.ceil((bytes.length * 4) / 3);
  const figures = [
    String(count).padStart(5),
    (note ? 'yes' : 'no').padStart(5),
    `${link.length}`.padStart(5),
    (budget === undefined ? '' : String(budget)).padStart(9),
    `${deflated}`.padStart(9),
    milliseconds(() => fragmentOf(pack, 'candidate')).padStart(11),
    milliseconds(() => readLink(link)).padStart(11),
  ];
  console.log(figures.join(' '));
  if (budget !== undefined && link.length > budget) process.exitCode = 1;
}

function packOf(count: number, note: string): SharedPack {
  const entries = Array.from({ length: count }, (_, index): PackEntry => {
    const key = [...((index + 7) * 40_503 * 16).toString(28).slice(-4)]
      .map((digit) => '23456789bcdfghjkmnpqrstvwxyz'[parseInt(digit, 28)])
      .join('');
    return { key, face: index % 3 ? 'prompt' : 'study', titleMark: titleMark(`title ${index}`), ...(index % 4 ? {} : { minutes: 6 }) };
  });
  const size = Math.ceil(count / 4);
  const sections = ['A table that grew', 'Work handed over', 'When it fails', 'A system of yours'].map((title, index) => ({
    title,
    minutes: 15,
    entries: entries.slice(index * size, (index + 1) * size),
  }));
  return { title: 'Payments team, first technical talk', note, role: 'Backend engineer', levels: ['mid'], made: '2026-11-24', sections };
}

/** The median of many runs. */
function milliseconds(work: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return `${(times.sort((a, b) => a - b)[RUNS / 2] ?? 0).toFixed(3)} ms`;
}
