/**
 * Tables padded with blanks: `dcgmi dmon -e 155,156` and `nvidia-smi dmon -s p -o DT`. Their headers begin with `#` and
 * come again every few rows. dcgmi prints no time, but field 156 is a counter of energy; dmon prints one if asked.
 */
import { type Line, type LineSink, lineText } from '../../lines.ts'
import { Clock } from '../../power/clock.ts'
import { Devices } from './devices.ts'
import { blankSeparated, tableOf } from './text-header.ts'

/** The counter of a device: millijoules since the driver was loaded. */
interface Counter {
  last: number
  sum: number
  readings: number
}

export class TextTable implements LineSink {
  readonly clock = new Clock()
  readonly devices = new Devices()
  readonly counters = new Map<string, Counter>()
  #names: readonly string[] = []
  kind: 'dcgm' | 'dmon' | null = null
  rows = 0
  bad = 0
  firstBad = 0
  resets = 0
  backwards = 0

  overlong(number: number): void {
    this.#tellBad(number)
  }

  line(line: Line): void {
    const text = lineText({ ...line, end: Math.min(line.end, line.start + 2000) })
    if (text.trim() === '') return
    const table = tableOf(text.trim())
    if (table !== null) {
      this.kind = table
      this.#names = blankSeparated(text.trim().slice(1))
      return
    }
    // The second line of a header has the units: `# Idx W C`, `ID W mJ`.
    const words = blankSeparated(text)
    if (this.kind === null || text.startsWith('#') || words[0] === 'ID' || words[0] === 'Id') return
    const read = this.kind === 'dcgm' ? this.#dcgm(words) : this.#dmon(words)
    if (!read) this.#tellBad(line.number)
  }

  /** `GPU 0   65.12   123456`: the name of the device is two words. */
  #dcgm(words: readonly string[]): boolean {
    const names = this.#names.slice(1)
    if (words.length !== names.length + 2 || !/^(?:GPU|GPU-I|GPU-CI|Switch|CPU)$/.test(words[0] ?? '')) return false
    // Instances and switches are parts of what their board and host report.
    if (words[0] !== 'GPU') return true
    const key = words[1] ?? ''
    const value = (name: string) => numberOf(words[names.indexOf(name) + 2], names.includes(name))
    const [energy, power] = [value('TOTEC'), value('POWER')]
    this.rows++
    const device = this.devices.named(key)
    if (power === null) device.silent++
    if (energy === null) return true
    const counter = this.counters.get(key) ?? { last: energy, sum: 0, readings: 0 }
    if (energy < counter.last) this.resets++
    // After a reload of the driver the counter begins at zero: what it shows is what was spent since.
    counter.sum += energy < counter.last ? energy : energy - counter.last
    counter.last = energy
    counter.readings++
    this.counters.set(key, counter)
    return true
  }

  /** `20260504 17:33:12 0 55 ...`, or without date and time. */
  #dmon(words: readonly string[]): boolean {
    const names = this.#names
    const cell = (name: string) => words[names.findIndex((one) => one.toLowerCase() === name)]
    if (words.length !== names.length) return false
    const device = this.devices.named(cell('gpu') ?? '')
    const power = numberOf(cell('pwr'), true)
    const [date, time] = [cell('date') ?? '', cell('time') ?? '']
    this.rows++
    if (power === null) {
      device.silent++
      return cell('pwr') === '-'
    }
    const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(date)
    const written = parts === null ? '' : `${parts[1]}/${parts[2]}/${parts[3]} ${time}`
    const bytes = new TextEncoder().encode(written)
    const seconds = this.clock.read(bytes, 0, bytes.length)
    if (Number.isNaN(seconds)) return date === ''
    if (seconds < device.series.last) this.backwards++
    device.series.add(seconds, power)
    return true
  }

  #tellBad(line: number): void {
    if (this.bad === 0) this.firstBad = line
    this.bad++
  }
}

function numberOf(text: string | undefined, known: boolean): number | null {
  return known && text !== undefined && /^\d{1,17}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null
}
