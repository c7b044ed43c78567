/**
 * One record of a CSV file, seen in place: offsets into a buffer that the scanner owns and reuses.
 * Nothing is decoded until somebody asks for a cell, because most cells of most rows are never asked for.
 */

import { decode, strictText } from '../decode.ts'

const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const QUOTE = 0x22

/** Valid only during the call that hands it over; copy what must stay. */
export interface CsvRecord {
  readonly bytes: Uint8Array
  /** First byte of the record, and the one after its last; line ends are not part of it. */
  readonly start: number
  readonly end: number
  /** Physical line on which the record begins, from 1. */
  readonly line: number
  /** How many cells there are. */
  readonly count: number
  /** Offset of the separator after each cell; only the first `count` entries mean anything. */
  readonly ends: Int32Array
}

/** Holds on to a record whose bytes stay where they are for a while; its offsets are copied. */
export class HeldRecord implements CsvRecord {
  bytes = new Uint8Array(0)
  start = 0
  end = 0
  line = 0
  count = 0
  ends = new Int32Array(0)

  hold(record: CsvRecord): void {
    const { ends, count } = record
    if (this.ends.length < count) this.ends = new Int32Array(ends.length)
    for (let cell = 0; cell < count; cell++) this.ends[cell] = ends[cell] as number
    this.bytes = record.bytes as Uint8Array<ArrayBuffer>
    this.start = record.start
    this.end = record.end
    this.line = record.line
    this.count = count
  }
}

export function cellStart(record: CsvRecord, cell: number): number {
  return cell === 0 ? record.start : (record.ends[cell - 1] as number) + 1
}

export function cellEnd(record: CsvRecord, cell: number): number {
  return record.ends[cell] as number
}

/**
 * The text of one cell, unquoted and without the blanks around it. Bytes that are not UTF-8 are read as Latin-1; a
 * byte order mark in front, which joined files leave, is not text.
 */
export function cellText(record: CsvRecord, cell: number): string {
  if (cell < 0 || cell >= record.count) return ''
  const { bytes } = record
  let from = cellStart(record, cell)
  let to = cellEnd(record, cell)
  while (from < to && isBlank(bytes[from] as number)) from++
  while (to > from && isBlank(bytes[to - 1] as number)) to--
  if (to - from < 2 || bytes[from] !== QUOTE || bytes[to - 1] !== QUOTE) return decode(bytes.subarray(from, to))
  return undoubled(decode(bytes.subarray(from + 1, to - 1)))
}

/** All cells of a record, each as `cellText` gives it. */
export function cellTexts(record: CsvRecord): string[] {
  const bytes = record.bytes.subarray(record.start, record.end)
  const text = decode(bytes)
  if (!text.includes('"')) return text.split(',').map((cell) => cell.trim())
  return isAscii(bytes)
    ? asciiCells(record, text)
    : Array.from({ length: record.count }, (_, cell) => cellText(record, cell))
}

/** Decoding a cell costs more than cutting it out of its row, which can be done where a byte is a character. */
function asciiCells(record: CsvRecord, text: string): string[] {
  return Array.from({ length: record.count }, (_, cell) => {
    const padded = text.slice(cellStart(record, cell) - record.start, cellEnd(record, cell) - record.start)
    const written = padded.trim()
    const isQuoted = written.length >= 2 && written.startsWith('"') && written.endsWith('"')
    return isQuoted ? undoubled(written.slice(1, -1)) : written
  })
}

/** What stands between quotes, which are doubled there. */
function undoubled(text: string): string {
  return text.replaceAll('""', '"').trim()
}

/** Whether the record's bytes are UTF-8; when not, `cellText` reads it as Latin-1. */
export function isUtf8(record: CsvRecord): boolean {
  const bytes = record.bytes.subarray(record.start, record.end)
  return isAscii(bytes) || strictText(bytes) !== null
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) >= 0x80) return false
  return true
}

/** Physical line and column of a cell, both from 1; the column counts characters, not bytes. */
export function cellPlace(record: CsvRecord, cell: number): { readonly line: number; readonly column: number } {
  return placeOf(record.bytes, record.start, record.line, cell < record.count ? cellStart(record, cell) : record.end)
}

/** Line and column of the byte at `target`, when line `line` begins at `start`. CRLF, LF and CR each end one line. */
export function placeOf(
  bytes: Uint8Array,
  start: number,
  line: number,
  target: number,
): { readonly line: number; readonly column: number } {
  let lines = line
  let column = 1
  for (let at = start; at < target; at++) {
    const byte = bytes[at] as number
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
      lines++
      column = 1
    } else if ((byte & 0xc0) !== 0x80) column++
  }
  return { line: lines, column }
}

export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB
}
