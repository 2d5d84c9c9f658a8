import { toBase64url } from './base64url.ts';

/** Five letters that change with any letter of a text: 30 bits of its FNV-1a hash (Fowler, Noll, Vo). Against accidents, not against forgers. */
export function checkOf(letters: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < letters.length; index++) hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193);
  return toBase64url(Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash)).slice(0, 5);
}
