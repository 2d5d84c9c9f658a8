/** The longest number that two bytes of seven bits hold. */
const MOST = 0x3fff;

/** Writes numbers and texts one after another. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** A number up to 16,383 in one or two bytes. */
  count(value: number): void {
    const number = Math.min(value, MOST);
    if (number > 0x7f) this.byte((number & 0x7f) | 0x80);
    this.byte(number > 0x7f ? number >> 7 : number);
  }

  /** UTF-8 with its length in bytes before it. */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.count(bytes.length);
    this.#bytes.push(...bytes);
  }

  written(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a ByteWriter wrote. Past the end it gives zeros and empty texts, and says that it ran out. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Whether more was asked for than there is. */
  ranOut = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) this.ranOut = true;
    return value ?? 0;
  }

  count(): number {
    const low = this.byte();
    return low > 0x7f ? (low & 0x7f) | (this.byte() << 7) : low;
  }

  /** The text that begins here, or as much of it as is left; bytes that are no UTF-8 become U+FFFD. */
  text(): string {
    const length = this.count();
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    if (bytes.length < length) this.ranOut = true;
    this.#at += length;
    return new TextDecoder().decode(bytes);
  }

  /** Whether every byte was read, and none too many. */
  atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}
