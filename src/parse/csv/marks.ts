/**
 * Finds the bytes of a CSV text at which something is decided: separators, quotes, line ends and NUL. All else is content,
 * nine bytes of ten, and is passed four bytes at a time: a subtraction tells whether any of the four is a comma or lies
 * below it, and only then each is looked at. That makes the whole scanner about twice as fast as a look at every byte.
 */

const BYTES = 4
/** Every byte one above the comma; nothing that is looked for is larger. */
const ABOVE_COMMA = 0x2d2d2d2d
const HIGH_BITS = 0x80808080 | 0

const isMark = new Uint8Array(256)
for (const character of ',"\n\r\0') isMark[character.charCodeAt(0)] = 1

/** A buffer of at least so many bytes, as `Marks` wants it. */
export function wordBuffer(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Math.ceil(size / BYTES) * BYTES)
}

export class Marks {
  /** Offsets in rising order, valid up to the one of the last byte that was looked at. */
  at = new Int32Array(0)
  #words = new Int32Array(0)

  /** Looks through a buffer from `wordBuffer` up to and including the byte at `last`, which has to be a mark. */
  find(buffer: Uint8Array<ArrayBuffer>, last: number): void {
    if (this.#words.buffer !== buffer.buffer) {
      this.#words = new Int32Array(buffer.buffer)
      this.at = new Int32Array(buffer.length)
    }
    const [words, marks] = [this.#words, this.at]
    const count = last / BYTES
    let found = 0
    for (let word = 0; word <= count; word++) {
      const four = words[word] as number
      // A byte below 0x2d borrows into its highest bit; one that had it already is no ASCII. May say yes too often, never too rarely.
      if (((four - ABOVE_COMMA) & ~four & HIGH_BITS) === 0) continue
      const from = word * BYTES
      for (let at = from; at < from + BYTES; at++) if (isMark[buffer[at] as number] === 1) marks[found++] = at
    }
  }
}
