/**
 * Times as loggers of power print them, straight from bytes: `2026/05/04 17:33:12.123` (nvidia-smi), ISO 8601, seconds or
 * milliseconds since 1970, seconds since some beginning, `20260504 17:33:12` (dmon).
 *
 * A log repeats its minute sixty times and more, so the minute that was read last is kept and compared.
 */

/** `local`: a calendar without zone. `utc`: since 1970, or a calendar with a zone. `elapsed`: since nobody knows when. */
export type ClockKind = 'local' | 'utc' | 'elapsed'

const ZERO = 0x30
const SPACE = 0x20
const COLON = 0x3a
const POINT = 0x2e
const COMMA = 0x2c
const LOCAL_DIGITS = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15] as const
const MINUTE_BYTES = 16
/** 2001-09-09 and 2096: what lies outside is no time since 1970 of a machine with accelerators. */
const [FIRST_EPOCH, LAST_EPOCH] = [1e9, 4e9]

export class Clock {
  readonly #minute = new Uint8Array(MINUTE_BYTES)
  #minuteSeconds = 0
  #past = 0
  /** What is subtracted from every time: the whole seconds of the first. */
  origin = 0
  /** What the times so far were; `null` before the first, and `mixed` when they do not agree. */
  kind: ClockKind | 'mixed' | null = null

  /** Seconds since `origin`; `NaN` for what is no time. Blanks and quotes around it must be gone. */
  read(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start
    const calendar = length >= MINUTE_BYTES && bytes[start + 13] === COLON
    return calendar ? this.#calendar(bytes, start, end) : this.#number(bytes, start, end)
  }

  #calendar(bytes: Uint8Array, start: number, end: number): number {
    let at = 0
    while (at < MINUTE_BYTES && bytes[start + at] === this.#minute[at]) at++
    if (at < MINUTE_BYTES) {
      const seconds = minuteOf(bytes, start)
      if (Number.isNaN(seconds)) return seconds
      this.#minute.set(bytes.subarray(start, start + MINUTE_BYTES))
      this.#minuteSeconds = seconds
    }
    const from = start + MINUTE_BYTES
    if (from === end) return this.#is('local', this.#minuteSeconds, 0)
    const tens = digit(bytes[from + 1])
    const ones = digit(bytes[from + 2])
    if (bytes[from] !== COLON || tens > 5 || tens < 0 || ones < 0 || from + 3 > end) return Number.NaN
    const fraction = this.#fraction(bytes, from + 3, end)
    const whole = this.#minuteSeconds + tens * 10 + ones
    at = this.#past
    if (at === end) return this.#is('local', whole, fraction)
    const offset = zoneOf(bytes, at, end)
    return Number.isNaN(offset) ? offset : this.#is('utc', whole - offset, fraction)
  }

  #number(bytes: Uint8Array, start: number, end: number): number {
    let value = 0
    let at = start
    for (; at < end && digit(bytes[at]) >= 0; at++) value = value * 10 + digit(bytes[at])
    if (at === start || at - start > 16) return Number.NaN
    const fraction = this.#fraction(bytes, at, end)
    if (this.#past !== end) return Number.NaN
    for (const unit of [1, 1e3, 1e6]) {
      if (value < FIRST_EPOCH * unit || value >= LAST_EPOCH * unit) continue
      return this.#is('utc', Math.floor(value / unit), ((value % unit) + fraction) / unit)
    }
    return value < FIRST_EPOCH ? this.#is('elapsed', value, fraction) : Number.NaN
  }

  /** `.123`, or `,123` as `date --iso-8601=ns` prints it; 0 where there is none. Where it ends is kept beside it. */
  #fraction(bytes: Uint8Array, start: number, end: number): number {
    this.#past = start
    if (start >= end || (bytes[start] !== POINT && bytes[start] !== COMMA)) return 0
    let at = start + 1
    let value = 0
    let scale = 1
    for (; at < end && digit(bytes[at]) >= 0; at++) {
      if (scale >= 1e15) continue
      value = value * 10 + digit(bytes[at])
      scale *= 10
    }
    this.#past = at
    return value / scale
  }

  /** Whole seconds and a fraction apart, so that little is lost where the number of seconds since 1970 is large. */
  #is(kind: ClockKind, whole: number, fraction: number): number {
    if (this.kind === null) this.origin = whole
    if (this.kind !== kind) this.kind = this.kind === null ? kind : 'mixed'
    return whole - this.origin + fraction
  }

  /** A time for a record: to the second, with `Z` where the log says which zone; `null` where it says no date. */
  stamp(seconds: number): string | null {
    if ((this.kind !== 'local' && this.kind !== 'utc') || !Number.isFinite(seconds)) return null
    const text = new Date(Math.round(this.origin + seconds) * 1000).toISOString().slice(0, 19)
    return this.kind === 'utc' ? `${text}Z` : text
  }
}

/** `YYYY/MM/DD HH:MM` with any separators, or `NaN`. */
function minuteOf(bytes: Uint8Array, start: number): number {
  const between = bytes[start + 10]
  if (between !== SPACE && between !== 0x54) return Number.NaN
  if (bytes[start + 4] !== bytes[start + 7]) return Number.NaN
  let packed = 0
  for (const at of LOCAL_DIGITS) {
    const value = digit(bytes[start + at])
    if (value < 0) return Number.NaN
    packed = packed * 10 + value
  }
  return secondsOf(packed)
}

/** @param packed `YYYYMMDDHHMM` as a number. */
function secondsOf(packed: number): number {
  const [minute, hour] = [packed % 100, Math.floor(packed / 100) % 100]
  const [day, month] = [Math.floor(packed / 1e4) % 100, Math.floor(packed / 1e6) % 100]
  const year = Math.floor(packed / 1e8)
  if (minute > 59 || hour > 23 || month < 1 || month > 12 || year < 1990 || year > 2100) return Number.NaN
  const seconds = Date.UTC(year, month - 1, day, hour, minute) / 1000
  return day >= 1 && new Date(seconds * 1000).getUTCDate() === day ? seconds : Number.NaN
}

/** `Z`, `+02:00`, `-0500`, ` UTC` in seconds east; `NaN` for anything else. */
function zoneOf(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 8))).trim()
  if (text === 'Z' || text === 'UTC') return 0
  const parts = /^([+-])(\d\d):?(\d\d)$/.exec(text)
  if (!parts || Number(parts[2]) > 14 || Number(parts[3]) > 59) return Number.NaN
  return (Number(parts[2]) * 3600 + Number(parts[3]) * 60) * (parts[1] === '-' ? -1 : 1)
}

function digit(byte: number | undefined): number {
  const value = (byte ?? 0) - ZERO
  return value > 9 ? -1 : value
}
