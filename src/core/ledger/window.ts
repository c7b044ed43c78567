/**
 * Calendar windows in UTC: months, quarters and years, whatever zone somebody works in. Worked out from the civil calendar
 * in integers, without the clock or the zone of a machine.
 */
import type { Period } from '../policy.ts'

export const DAY_S = 86_400

export interface Window {
  /** `2026-11`, `2026-Q4`, `2026`. */
  readonly name: string
  readonly year: number
  /** Seconds since 1970, midnight UTC. */
  readonly from: number
  /** The first second after it. */
  readonly until: number
}

const MONTHS: { readonly [P in Period]: number } = { month: 1, quarter: 3, year: 12 }

/** The window in which a moment lies. A window begins with its first second and ends before that of the next. */
export function windowOf(period: Period, at: number): Window {
  const { year, month } = dateOf(Math.floor(at / DAY_S))
  const length = MONTHS[period]
  return windowAt(period, year, Math.floor((month - 1) / length))
}

/** From the one in which `from` lies to the one in which `to` lies, both included; `from` is not after `to`. */
export function windowsBetween(period: Period, from: number, to: number): readonly Window[] {
  const windows: Window[] = []
  for (let one = windowOf(period, from); one.from <= to; one = windowOf(period, one.until)) windows.push(one)
  return windows
}

/** `2026-10-01`. */
export function dayOf(at: number): string {
  const { year, month, day } = dateOf(Math.floor(at / DAY_S))
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** @param index Of the window in its year, from 0. */
function windowAt(period: Period, year: number, index: number): Window {
  const length = MONTHS[period]
  const [from, until] = [index * length, (index + 1) * length]
  const name = { month: `-${padded(index + 1, 2)}`, quarter: `-Q${index + 1}`, year: '' }[period]
  return { name: padded(year, 4) + name, year, from: monthStart(year, from), until: monthStart(year, until) }
}

/** @param months From the beginning of the year; 12 is the beginning of the next. */
function monthStart(year: number, months: number): number {
  return daysTo(year + Math.floor(months / 12), (months % 12) + 1) * DAY_S
}

/**
 * Days from 1970-01-01 to the first of a month, in the proleptic Gregorian calendar. The year is taken to begin in March, so
 * that the day that comes and goes is its last one (Hatcher 1984; the form is that of Howard Hinnant, chrono-compatible
 * low-level date algorithms, 2013).
 */
function daysTo(year: number, month: number): number {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const day = ofYear - Math.floor((153 * march + 2) / 5) + 1
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day }
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
