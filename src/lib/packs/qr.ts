import { encode } from 'uqr';

/** White modules around a code, without which readers do not find it. */
const QUIET_ZONE = 4;

/** A QR code of a text as the path of an SVG drawing of `size` by `size` units: one square a dark module, rows joined where they touch. */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'L', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
  );
  return { size, path: runs.join('') };
}
