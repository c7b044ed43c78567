/**
 * Lines of a text that comes in chunks, in constant memory and in one pass: for logs of any length.
 *
 * A line ends at LF, CRLF or CR, as progress bars write it; one UTF-8 mark at the very start is dropped. Lines are shown
 * in place and decoded only when somebody asks, because most lines of a log are never asked for. A line that is longer
 * than the bound is not shown but counted. The result does not depend on how the bytes are cut into chunks.
 *
 * Speed: line ends are looked for with `indexOf`, which is one fast search in memory, and nothing is copied but the line
 * that stands across two chunks.
 */
import { decode } from './decode.ts'

/** Valid only during the call that hands it over; copy what must stay. */
export interface Line {
  readonly bytes: Uint8Array
  /** First byte of the line, and the one after its last; its end is not part of it. */
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly number: number
}

export interface LineSink {
  line(line: Line): void
  /** A line that is too long to be shown, by its number. */
  overlong(number: number): void
}

/** Bytes in a line that is shown. */
const lineBytes = 65_536

const LF = 0x0a
const CR = 0x0d

/** Shows every line, the empty ones too; a text that ends with a line end has no line after it. */
export async function eachLine(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  sink: LineSink,
  longest: number = lineBytes,
): Promise<void> {
  const splitter = new LineSplitter(sink, longest)
  for await (const chunk of chunks) splitter.push(chunk)
  splitter.finish()
}

/** The text of a line: UTF-8, or Latin-1 where it cannot be that. */
export function lineText({ bytes, start, end }: Line): string {
  return decode(bytes.subarray(start, end))
}

class LineSplitter {
  readonly #sink: LineSink
  readonly #longest: number
  readonly #line: { -readonly [K in keyof Line]: Line[K] }
  /** The beginning of a line whose end is in a later chunk. */
  readonly #kept: Uint8Array
  #length = 0
  /** The line is longer than the bound: the rest of it is dropped. */
  #skipping = false
  /** The last chunk ended with CR; an LF that follows belongs to it. */
  #afterCr = false

  constructor(sink: LineSink, longest: number) {
    this.#sink = sink
    this.#longest = longest
    // Room for a mark, which does not count.
    this.#kept = new Uint8Array(longest + 3)
    this.#line = { bytes: this.#kept, start: 0, end: 0, number: 0 }
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return
    let at = this.#afterCr && chunk[0] === LF ? 1 : 0
    this.#afterCr = false
    let lf = endFrom(chunk, LF, at)
    let cr = endFrom(chunk, CR, at)
    while (at < chunk.length) {
      if (lf < at) lf = endFrom(chunk, LF, at)
      if (cr < at) cr = endFrom(chunk, CR, at)
      const end = Math.min(lf, cr)
      if (end === chunk.length) break
      this.#take(chunk, at, end)
      this.#afterCr = cr === end && end + 1 === chunk.length
      at = end + (cr === end && lf === end + 1 ? 2 : 1)
    }
    if (at < chunk.length) this.#keep(chunk, at, chunk.length)
  }

  finish(): void {
    if (this.#length > 0 || this.#skipping) this.#take(this.#kept, 0, 0)
  }

  /** The line that ends here; its beginning may have been in earlier chunks. */
  #take(chunk: Uint8Array, start: number, end: number): void {
    if (this.#length === 0 && !this.#skipping) {
      this.#show(chunk, start, end)
      return
    }
    this.#keep(chunk, start, end)
    const length = this.#length
    this.#length = 0
    if (this.#skipping) this.#sink.overlong(++this.#line.number)
    else this.#show(this.#kept, 0, length)
    this.#skipping = false
  }

  #keep(chunk: Uint8Array, start: number, end: number): void {
    if (this.#skipping) return
    if (this.#length + end - start > this.#kept.length) {
      this.#skipping = true
      this.#length = 0
      return
    }
    this.#kept.set(chunk.subarray(start, end), this.#length)
    this.#length += end - start
  }

  #show(bytes: Uint8Array, from: number, end: number): void {
    const line = this.#line
    line.number++
    line.bytes = bytes
    line.start = line.number === 1 && isMarked(bytes, from, end) ? from + 3 : from
    line.end = end
    if (end - line.start > this.#longest) this.#sink.overlong(line.number)
    else this.#sink.line(line)
  }
}

/** Where a byte stands next, or the length of the chunk when it does not. */
function endFrom(chunk: Uint8Array, byte: number, from: number): number {
  const at = chunk.indexOf(byte, from)
  return at === -1 ? chunk.length : at
}

function isMarked(bytes: Uint8Array, from: number, end: number): boolean {
  return end - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf
}
