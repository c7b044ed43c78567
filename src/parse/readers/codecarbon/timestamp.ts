/** Local times without zone, as CodeCarbon writes them: arithmetic on the proleptic Gregorian calendar, no clock. */

export interface Timestamp {
  /** Seconds since 1970-01-01T00:00:00 of the same, possibly unknown, zone. */
  readonly seconds: number
  /** `Z`, `+02:00`, or nothing when the record does not say. */
  readonly zone: string
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/
const DAY = 86_400
/** A clock that was never set, or a year that a typing mistake made. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100]

/** `null` for anything but an ISO 8601 date and time that exists: not 30 February, not 24:00, no zone beyond 14 hours. */
export function parseTimestamp(text: string): Timestamp | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)]
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
  if (day < 1 || day > daysIn(year, month)) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  const seconds = dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second + Number(match[7] ?? 0)
  return { seconds, zone: match[8] ?? '' }
}

/** To the second. */
export function formatTimestamp({ seconds, zone }: Timestamp): string {
  const whole = Math.round(seconds)
  const days = Math.floor(whole / DAY)
  const rest = whole - days * DAY
  const { year, month, day } = dateOf(days)
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(':')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${time}${zone}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + ofYear - 719_468
}

function dateOf(days: number): { year: number; month: number; day: number } {
  let year = 1970 + Math.floor(days / 365.2425)
  while (dayNumber(year, 1, 1) > days) year--
  while (dayNumber(year + 1, 1, 1) <= days) year++
  // Never too early, and at most one too late.
  let month = Math.min(12, 1 + Math.floor((days - dayNumber(year, 1, 1)) / 29))
  while (dayNumber(year, month, 1) > days) month--
  return { year, month, day: days - dayNumber(year, month, 1) + 1 }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
