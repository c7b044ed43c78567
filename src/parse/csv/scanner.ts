/**
 * Reads RFC 4180 text from chunks of bytes, in constant memory and in one pass.
 *
 * A record ends at LF, CRLF or CR outside quotes; a quoted cell may hold separators, line ends and doubled quotes.
 * Cells may be padded with blanks, outside the quotes too. One UTF-8 mark at the very start is dropped; blank lines are
 * skipped. What breaks the grammar is a fault with a place, and reading goes on at the next line: one stray quote costs
 * one row, not the file. The result does not depend on how the bytes are cut into chunks.
 *
 * Speed: one comparison per byte in the common case. Everything that needs a decision (separators, quotes, line ends,
 * NUL) is a comma or lies below it, and the buffer ends with a line feed of ours, so that the inner loop needs no bound.
 */
import { type CsvRecord, cellEnd, cellStart, isBlank, placeOf } from './record.ts'

export interface CsvLimits {
  /** Bytes in a record, without its line end. */
  readonly recordBytes: number
  /** Bytes in a cell, quotes included. */
  readonly cellBytes: number
  readonly columns: number
}

export const csvLimits: CsvLimits = { recordBytes: 65_536, cellBytes: 4096, columns: 256 }

export type CsvFaultKind = 'unclosed-quote' | 'stray-quote' | 'long-record' | 'long-cell' | 'many-columns' | 'nul-byte'

/** A record that was not handed over, and why. */
export interface CsvFault {
  readonly kind: CsvFaultKind
  /** Where the fault is: the quote, the cell, the byte. */
  readonly line: number
  readonly column: number
}

export interface CsvSink {
  record(record: CsvRecord): void
  fault(fault: CsvFault): void
  /** The bytes of the records so far are about to move: the last call in which they can be looked at. */
  moving?(): void
}

const LF = 0x0a
const CR = 0x0d
const QUOTE = 0x22
/** The highest byte that needs a decision; everything above it is content. */
const COMMA = 0x2c
/** Large chunks are taken in slices, so that the buffer stays small. */
const SLICE = 262_144
/** The record is not complete in the buffer. */
const MORE = -1
/** The record was given up; `#next` says where the next one begins. */
const GIVEN_UP = -2
/** No closing quote within the bounds. */
const NONE = -3

export class CsvScanner {
  readonly #limits: CsvLimits
  readonly #sink: CsvSink
  /** Holds what is not yet consumed, then one line feed as a stop. */
  #buffer = new Uint8Array(1)
  #end = 0
  #line = 1
  #started = false
  /** A record was given up; its bytes are dropped up to the next line end. */
  #skipping = false
  /** The last line ended with CR at the end of a chunk; an LF that follows belongs to it. */
  #afterCr = false
  /** Of the record being read: line ends inside its quotes, its first NUL byte, and where to go on after a fault. */
  #inner = 0
  #nul = NONE
  #next = 0
  readonly #record: { -readonly [K in keyof CsvRecord]: CsvRecord[K] }

  constructor(sink: CsvSink, limits: CsvLimits = csvLimits) {
    this.#sink = sink
    this.#limits = limits
    const ends = new Int32Array(limits.columns)
    this.#record = { bytes: this.#buffer, start: 0, end: 0, line: 1, count: 0, ends }
  }

  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += SLICE) {
      this.#append(chunk.subarray(from, from + SLICE))
      this.#scan(false)
    }
  }

  /** Says that there are no more bytes. */
  finish(): void {
    this.#scan(true)
  }

  /** Everything so far has been handed over: what comes next cannot change it. */
  get isIdle(): boolean {
    return this.#end === 0 && !this.#skipping
  }

  #append(chunk: Uint8Array): void {
    const size = this.#end + chunk.length
    if (this.#buffer.length <= size) {
      const larger = new Uint8Array(size + 1 + Math.min(size, this.#limits.recordBytes))
      larger.set(this.#buffer.subarray(0, this.#end))
      this.#buffer = larger
      this.#record.bytes = larger
    }
    this.#buffer.set(chunk, this.#end)
    this.#end = size
    this.#buffer[size] = LF
  }

  #scan(final: boolean): void {
    let at = 0
    if (!this.#started) {
      if (this.#end < 3 && !final) return
      this.#started = true
      if (this.#buffer[0] === 0xef && this.#buffer[1] === 0xbb && this.#buffer[2] === 0xbf) at = 3
    }
    while (at < this.#end) {
      const next = this.#skipping || this.#afterCr ? this.#resume(at) : this.#scanRecord(at, final)
      if (next === MORE) break
      at = next
    }
    this.#sink.moving?.()
    this.#buffer.copyWithin(0, at, this.#end)
    this.#end -= at
    this.#buffer[this.#end] = LF
  }

  /** Continues what the end of a chunk interrupted. */
  #resume(at: number): number {
    if (this.#afterCr) {
      this.#afterCr = false
      return this.#buffer[at] === LF ? at + 1 : at
    }
    return this.#skipLine(at)
  }

  /** Drops bytes up to and including the next line end, which may be in a later chunk. */
  #skipLine(from: number): number {
    const bytes = this.#buffer
    let at = from
    while (at < this.#end && bytes[at] !== LF && bytes[at] !== CR) at++
    this.#skipping = at >= this.#end
    return this.#skipping ? this.#end : this.#pastLineEnd(at)
  }

  #pastLineEnd(at: number): number {
    this.#line++
    if (this.#buffer[at] !== CR) return Math.min(at + 1, this.#end)
    if (at + 1 >= this.#end) this.#afterCr = true
    else if (this.#buffer[at + 1] === LF) return at + 2
    return at + 1
  }

  /** Reads the record that begins at `start`. Returns where the next one begins, or `MORE`. */
  #scanRecord(start: number, final: boolean): number {
    const bytes = this.#buffer
    const ends = this.#record.ends
    const columns = ends.length
    this.#inner = 0
    this.#nul = NONE
    let at = start
    let count = 0
    for (;;) {
      let byte = bytes[at] as number
      while (byte > COMMA) byte = bytes[++at] as number
      if (byte === COMMA) {
        if (count === columns) return this.#tooManyColumns(start, at)
        ends[count++] = at++
      } else if (byte === LF || byte === CR) {
        break
      } else if (byte === QUOTE) {
        at = this.#pastQuoted(start, count === 0 ? start : (ends[count - 1] as number) + 1, at, final)
        if (at === MORE) return MORE
        if (at === GIVEN_UP) return this.#next
      } else {
        if (byte === 0 && this.#nul === NONE) this.#nul = at
        at++
      }
    }
    if (at - start > this.#limits.recordBytes) return this.#giveUpLong(start)
    if (at === this.#end && !final) return MORE
    if (count === columns) return this.#tooManyColumns(start, at)
    ends[count++] = at
    this.#deliver(start, at, count)
    this.#line += this.#inner
    return this.#pastLineEnd(at)
  }

  /** Offset of the separator after the quoted part that opens at `open`, `MORE` or `GIVEN_UP`. */
  #pastQuoted(start: number, cell: number, open: number, final: boolean): number {
    if (open - start > this.#limits.recordBytes) return this.#leave(this.#giveUpLong(start))
    if (!this.#onlyBlanks(cell, open)) return this.#leave(this.#giveUp('stray-quote', start, open, open))
    const close = this.#closingQuote(start, open, final)
    if (close === MORE) return MORE
    if (close === NONE) return this.#leave(this.#giveUp(this.#unclosed(start, open), start, open, open))
    const before = this.#inner
    this.#countInside(open, close)
    const after = this.#pastBlanks(close + 1)
    if (after - start > this.#limits.recordBytes) return this.#leave(this.#giveUpLong(start))
    if (after === this.#end && !final) return MORE
    const stop = this.#buffer[after] as number
    if (stop === COMMA || stop === LF || stop === CR) return after
    this.#inner = before
    return this.#leave(this.#giveUp('stray-quote', start, open, open))
  }

  /** Offset of the quote that closes the one at `open`, `MORE`, or `NONE`. */
  #closingQuote(start: number, open: number, final: boolean): number {
    const bytes = this.#buffer
    const last = start + this.#limits.recordBytes
    const bound = Math.min(this.#end, last)
    for (let at = open + 1; at < bound; at++) {
      if (bytes[at] !== QUOTE) continue
      if (at + 1 === this.#end) return final ? at : MORE
      if (bytes[at + 1] !== QUOTE) return at
      at++
    }
    return this.#end < last && !final ? MORE : NONE
  }

  /** A quote that nobody closed shows in the line ends it swallows; without any, the cell is simply too long. */
  #unclosed(start: number, open: number): CsvFaultKind {
    const last = start + this.#limits.recordBytes
    if (this.#end < last) return 'unclosed-quote'
    for (let at = open; at < last; at++) if (this.#buffer[at] === LF || this.#buffer[at] === CR) return 'unclosed-quote'
    return 'long-cell'
  }

  /** Line ends and NUL bytes inside quotes. */
  #countInside(open: number, close: number): void {
    const bytes = this.#buffer
    for (let at = open + 1; at < close; at++) {
      const byte = bytes[at] as number
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) this.#inner++
      else if (byte === 0 && this.#nul === NONE) this.#nul = at
    }
  }

  #deliver(start: number, end: number, count: number): void {
    const record = this.#record
    record.start = start
    record.end = end
    record.line = this.#line
    record.count = count
    const long = end - start > this.#limits.cellBytes ? this.#longCell() : NONE
    if (this.#nul !== NONE) this.#report('nul-byte', start, this.#nul)
    else if (long !== NONE) this.#report('long-cell', start, long)
    else if (count > 1 || !this.#onlyBlanks(start, end)) this.#sink.record(record)
  }

  #longCell(): number {
    for (let cell = 0; cell < this.#record.count; cell++) {
      const from = cellStart(this.#record, cell)
      if (cellEnd(this.#record, cell) - from > this.#limits.cellBytes) return from
    }
    return NONE
  }

  #tooManyColumns(start: number, at: number): number {
    if (at - start > this.#limits.recordBytes) return this.#giveUpLong(start)
    return this.#giveUp('many-columns', start, start, at)
  }

  #leave(next: number): number {
    this.#next = next
    return GIVEN_UP
  }

  /** A crash while writing leaves a hole of NUL bytes, which is worth saying. */
  #giveUpLong(start: number): number {
    const bound = start + this.#limits.recordBytes
    if (this.#nul === NONE || this.#nul >= bound) return this.#giveUp('long-record', start, start, bound)
    return this.#giveUp('nul-byte', start, this.#nul, bound)
  }

  /** Reports a fault and goes on after the first line end at or behind `from`. */
  #giveUp(kind: CsvFaultKind, start: number, fault: number, from: number): number {
    this.#report(kind, start, fault)
    this.#line += this.#inner
    return this.#skipLine(from)
  }

  #report(kind: CsvFaultKind, start: number, fault: number): void {
    this.#sink.fault({ kind, ...placeOf(this.#buffer, start, this.#line, fault) })
  }

  #onlyBlanks(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!isBlank(this.#buffer[at] as number)) return false
    return true
  }

  #pastBlanks(from: number): number {
    let at = from
    while (at < this.#end && isBlank(this.#buffer[at] as number)) at++
    return at
  }
}
