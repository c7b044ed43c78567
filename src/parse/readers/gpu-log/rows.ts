/**
 * Reads a table of readings line by line. A log of a day has millions of rows, so a row is not decoded: the commas up to
 * the last cell that matters are looked for, and times and watts are read from the bytes.
 */
import { decimalSize } from '../../csv/decimal.ts'
import { type Line, type LineSink, lineText } from '../../lines.ts'
import { Clock } from '../../power/clock.ts'
import { Devices, type Watched } from './devices.ts'
import { type Layout, type PathWords, readHeader, readHeaderless, withCommaInTime } from './layout.ts'
import { Sweep } from './sweep.ts'

const [SPACE, TAB, QUOTE, ZERO, NINE, MINUS, POINT] = [0x20, 0x09, 0x22, 0x30, 0x39, 0x2d, 0x2e]
/** Lines before the column names: comments, a command, the banner of a shell. */
const PREAMBLE = 50
const COMMA_IN_TIME = /\d\d:\d\d:\d\d,\d{1,9}(?:[+-]\d\d:?\d\d|Z)?,/

export class Rows implements LineSink {
  readonly clock = new Clock()
  readonly devices = new Devices()
  readonly #words: PathWords
  #layout: Layout | null = null
  #columns: readonly Watched[] = []
  /** First bytes and one behind the last of the cells up to the one that matters last. */
  #starts = new Int32Array(0)
  #ends = new Int32Array(0)
  #separator = 0
  #sweep: Sweep | null = null
  #name = ''
  #headerLines = 0
  rows = 0
  /** Rows that cannot be read, and the first of them. */
  bad = 0
  firstBad = 0
  negative = 0
  /** The first line with a time that is earlier than the one before. */
  backwards = 0
  headerLine = 1

  constructor(words: PathWords) {
    this.#words = words
  }

  get layout(): Layout | null {
    return this.#layout
  }

  get sweep(): Sweep | null {
    return this.#sweep
  }

  overlong(number: number): void {
    this.#tellBad(number)
  }

  line(line: Line): void {
    if (line.end === line.start) return
    const layout = this.#layout
    if (layout === null || !this.#row(line, layout)) this.#other(line)
  }

  /** Whether the line is a row with a time. */
  #row(line: Line, layout: Layout): boolean {
    if (!this.#split(line, layout)) return false
    const { bytes } = line
    const time = this.clock.read(bytes, this.#starts[layout.time] as number, this.#ends[layout.timeEnd] as number)
    if (Number.isNaN(time)) return false
    this.rows++
    if (layout.powers.length === 1) this.#one(line, layout, time)
    else for (let column = 0; column < layout.powers.length; column++) this.#column(line, layout, column, time)
    return true
  }

  /** A column for each device. */
  #column(line: Line, layout: Layout, column: number, time: number): void {
    const [power, device] = [layout.powers[column], this.#columns[column]]
    if (power === undefined || device === undefined) return
    const watts = this.#watts(line, power.cell, power.scale)
    if (watts === null) device.silent++
    else this.#take(device, time, watts, line.number)
  }

  /** A row for each device. */
  #one(line: Line, layout: Layout, time: number): void {
    const power = layout.powers[0]
    if (power === undefined) return
    const watts = this.#watts(line, power.cell, power.scale)
    if (layout.key === null || layout.keyEnd === null) {
      if (layout.name !== null && this.#name === '') this.#name = this.#text(line, layout.name)
      if (watts === null) this.devices.named('').silent++
      else this.#sweep?.add(time, watts, (turn, at, value) => this.#turn(turn, at, value, line.number))
      return
    }
    const device = this.devices.at(line.bytes, this.#starts[layout.key] as number, this.#ends[layout.keyEnd] as number)
    if (device.name === '' && layout.name !== null) device.name = this.#text(line, layout.name)
    if (device.uuid === '' && layout.uuid !== null) device.uuid = this.#text(line, layout.uuid)
    if (watts === null) device.silent++
    else this.#take(device, time, watts, line.number)
  }

  #turn(turn: number, time: number, watts: number, line: number): void {
    const device = this.devices.named(turn === 0 ? '' : String(turn))
    if (device.name === '') device.name = this.#name
    this.#take(device, time, watts, line)
  }

  #take({ series }: Watched, time: number, watts: number, line: number): void {
    if (!Number.isFinite(watts)) {
      this.#tellBad(line)
      return
    }
    if (watts < 0) this.negative ||= line
    if (series.samples > 0 && time < series.last) this.backwards ||= line
    series.add(time, watts)
  }

  /** `null`: the device does not say; `NaN`: no number. */
  #watts({ bytes }: Line, cell: number, scale: number): number | null {
    const start = this.#starts[cell] as number
    let end = this.#ends[cell] as number
    // A unit may stand behind the number: ` 55.30 W`.
    const last = bytes[end - 1] as number
    if (end > start && (last < ZERO || last > NINE)) {
      const first = bytes[start] as number
      if (last !== 0x57 || (first !== MINUS && first !== POINT && (first < ZERO || first > NINE))) {
        return isSilence(bytes, start, end) ? null : Number.NaN
      }
      end--
      while (end > start && bytes[end - 1] === SPACE) end--
    }
    return start === end ? null : decimalSize(bytes, start, end) * scale
  }

  #text({ bytes }: Line, cell: number): string {
    const [start, end] = [this.#starts[cell] as number, this.#ends[cell] as number]
    return lineText({ bytes, start, end, number: 0 }).slice(0, 100)
  }

  /** Finds the cells, without blanks and quotes around them; `false` where there are too few. */
  #split({ bytes, start, end }: Line, layout: Layout): boolean {
    const starts = this.#starts
    const ends = this.#ends
    const separator = this.#separator
    let from = start
    let at = start
    for (let cell = 0; cell < starts.length; cell++) {
      while (at < end && bytes[at] !== separator) at++
      if (at === end && cell + 1 < starts.length) return false
      let to = at
      while (from < to && isPadding(bytes[from] as number)) from++
      while (to > from && isPadding(bytes[to - 1] as number)) to--
      starts[cell] = from
      ends[cell] = to
      at++
      from = at
    }
    // A row of another length has its values under other names.
    let cells = starts.length
    for (; at <= end; at++) if (at === end || bytes[at] === separator) cells++
    return cells === layout.cells
  }

  #other(line: Line): void {
    const text = lineText({ ...line, end: Math.min(line.end, line.start + 8192) })
    if (text.trim() === '') return
    const header = readHeader(text, this.#words)
    if (header !== null) {
      this.#use(header)
      this.headerLine = line.number
      return
    }
    if (this.#layout?.time === this.#layout?.timeEnd && this.#layout !== null && COMMA_IN_TIME.test(text)) {
      const moved = withCommaInTime(this.#layout)
      this.#use(moved)
      if (this.#row(line, moved)) return
    }
    if (this.#layout === null) {
      const guessed = readHeaderless(text)
      if (guessed !== null) {
        this.#use(guessed)
        this.#row(line, guessed)
      } else if (++this.#headerLines > PREAMBLE) this.#tellBad(line.number)
      return
    }
    this.#tellBad(line.number)
  }

  #use(layout: Layout): void {
    if (this.#layout === null && layout.powers.length === 1 && layout.key === null) this.#sweep = new Sweep()
    this.#layout = layout
    this.#separator = layout.separator.charCodeAt(0)
    const powers = layout.powers.map(({ cell }) => cell)
    const last = Math.max(layout.timeEnd, layout.keyEnd ?? 0, layout.uuid ?? 0, layout.name ?? 0, ...powers)
    this.#starts = new Int32Array(last + 1)
    this.#ends = new Int32Array(last + 1)
    this.#columns = layout.powers.length === 1 ? [] : layout.powers.map(({ device }) => this.devices.named(device))
  }

  #tellBad(line: number): void {
    if (this.bad === 0) this.firstBad = line
    this.bad++
  }

  finish(): void {
    this.#sweep?.settle((turn, time, watts) => this.#turn(turn, time, watts, 0))
  }
}

function isPadding(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === QUOTE
}

/** `[N/A]`, `[Not Supported]`, `[Unknown Error]`, `N/A`, `nan`, `ERR!`: what drivers print instead of a power. */
function isSilence(bytes: Uint8Array, start: number, end: number): boolean {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 40)))
  return /^(?:\[[A-Za-z/ !]{1,30}\]|n\/?a|nan|none|null|-|err!?|not supported|unknown error)$/i.test(text)
}
