/** `spl.txt` of the power server: `Time,07-12-2024 07:18:53.356,Watts,2366.2,Volts,...,Ch1,Watts,...`; the first watts are the sum of the channels. */
import { type Line, type LineSink, lineText } from '../../lines.ts'

const SHAPE = /^Time,(\d\d-\d\d-\d{4} \d\d:\d\d:\d\d(?:\.\d{1,6})?),Watts,(-?\d{1,9}(?:\.\d{1,9})?)(?:,|$)/
const QUARTER_S = 900
const MOST_QUARTERS = 56
/** Readings come once a second; a log of so many is one of months. */
const MOST = 10_000_000

/** Seconds since 1970 of `07-12-2024 07:18:53.356`, month first; `NaN` for what is no time. */
export function secondsOf(text: string): number {
  const parts = /^(\d\d)-(\d\d)-(\d{4}) (\d\d):(\d\d):(\d\d)(\.\d{1,6})?$/.exec(text)
  if (!parts) return Number.NaN
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000
  const isDay = new Date(seconds * 1000).getUTCDate() === day && month >= 1 && month <= 12
  return isDay && hour < 24 && minute < 60 && second < 60 ? seconds + Number(parts[7] ?? 0) : Number.NaN
}

export class Readings implements LineSink {
  readonly #times: number[] = []
  readonly #watts: number[] = []
  bad = 0
  firstBad = 0

  overlong(number: number): void {
    this.#tellBad(number)
  }

  line(line: Line): void {
    const text = lineText(line)
    if (text.trim() === '') return
    const parts = SHAPE.exec(text)
    const time = secondsOf(parts?.[1] ?? '')
    const watts = Number(parts?.[2])
    if (Number.isNaN(time) || !(watts >= 0) || this.#times.length >= MOST) this.#tellBad(line.number)
    else {
      this.#times.push(time)
      this.#watts.push(watts)
    }
  }

  #tellBad(line: number): void {
    this.bad++
    this.firstBad ||= line
  }

  /** Mean watts from one time to another, both included, as the benchmark counts; `null` where there is no reading. */
  mean(from: number, to: number): { readonly watts: number; readonly shiftS: number } | null {
    const plain = this.#meanWithin(from, to)
    if (plain !== null) return { watts: plain, shiftS: 0 }
    const shiftS = this.#shift(from, to)
    const shifted = shiftS === null ? null : this.#meanWithin(from - shiftS, to - shiftS)
    return shifted === null || shiftS === null ? null : { watts: shifted, shiftS }
  }

  #meanWithin(from: number, to: number): number | null {
    let [sum, count] = [0, 0]
    for (const [index, time] of this.#times.entries()) {
      if (time < from || time > to) continue
      sum += this.#watts[index] ?? 0
      count++
    }
    return count === 0 ? null : sum / count
  }

  /** The one offset of a zone that lays the readings over the whole of the run. */
  #shift(from: number, to: number): number | null {
    const first = this.#times.at(0)
    const last = this.#times.at(-1)
    if (first === undefined || last === undefined) return null
    const fitting: number[] = []
    for (let quarters = -MOST_QUARTERS; quarters <= MOST_QUARTERS; quarters++) {
      const shiftS = quarters * QUARTER_S
      if (first + shiftS <= from && last + shiftS >= to) fitting.push(shiftS)
    }
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
}
