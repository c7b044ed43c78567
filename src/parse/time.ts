/**
 * Points in time as ISO 8601 has them, strictly: JavaScript reads 30 February as 2 March and `02/03/2026` as one of two
 * days. A leap second (`:60`) and midnight as `24:00` are refused, because programs disagree on what they mean.
 */
import { shorten, trimBlanks } from '../core/number.ts'
import { type Read, refuse } from './value.ts'

export interface Instant {
  /** As written, with `T` between date and time. */
  readonly text: string
  /** Seconds since 1970 in UTC; a time without zone is taken as UTC, a date as its first moment. */
  readonly seconds: number
  readonly precision: 'time' | 'date'
  /** A time that does not say in which zone. */
  readonly naive: boolean
}

const FORM =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]{1,9})?)?(Z|z|[+-][0-9]{2}:[0-9]{2})?)?$/
const EXAMPLE = 'write for example "2026-11-02T18:00:00Z"'

export function parseInstant(text: string): Read<Instant, 'time' | 'out-of-range' | 'missing'> {
  const written = trimBlanks(text)
  if (written === '') return refuse('missing', 'is empty', EXAMPLE)
  const shown = `"${shorten(written)}"`
  const parts = FORM.exec(written)
  if (!parts) {
    if (/^[+-][0-9]{4,6}-/.test(written))
      return refuse('out-of-range', `${shown} is not in this century or the last`, EXAMPLE)
    return refuse('time', `${shown} is not a date and time of ISO 8601`, EXAMPLE)
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (year < 1990 || year > 2100) return refuse('out-of-range', `${shown} is not a time of machine learning`, EXAMPLE)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return refuse('time', `${shown} is not a day of the calendar`, EXAMPLE)
  if (hour > 23 || minute > 59 || second > 59)
    return refuse(
      'time',
      `${shown} is not a time of day`,
      'write hours from 00 to 23, minutes and seconds from 00 to 59',
    )
  const offset = offsetSeconds(parts[8])
  if (offset === null)
    return refuse('time', `${shown} has an offset that no zone has`, 'write "Z" or an offset from -12:00 to +14:00')
  const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 + Number(parts[7] ?? 0) - offset
  const precision = parts[4] === undefined ? 'date' : 'time'
  const normal = written.replace(/[Tt ]/, 'T').replace(/z$/, 'Z')
  return {
    ok: true,
    value: { text: normal, seconds, precision, naive: precision === 'time' && parts[8] === undefined },
  }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function offsetSeconds(zone: string | undefined): number | null {
  if (zone === undefined || /^z$/i.test(zone)) return 0
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number)
  const seconds = (hours * 60 + minutes) * 60 * (zone.startsWith('-') ? -1 : 1)
  return minutes > 59 || seconds > 14 * 3600 || seconds < -12 * 3600 ? null : seconds
}
