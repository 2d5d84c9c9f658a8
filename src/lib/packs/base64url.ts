const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));

/** Bytes as letters, digits, `-` and `_`: no mail program or chat breaks a link at these. */
export function toBase64url(bytes: Uint8Array): string {
  let letters = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) letters += ALPHABET.charAt((held >> (bits - 6)) & 63);
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? letters + ALPHABET.charAt((held << (6 - bits)) & 63) : letters;
}

/** The bytes up to the first letter that is none of ours. */
export function fromBase64url(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((letters.length * 6) / 8));
  let count = 0;
  let bits = 0;
  let held = 0;
  for (const letter of letters) {
    const value = VALUES.get(letter);
    if (value === undefined) break;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return bytes.subarray(0, count);
}
