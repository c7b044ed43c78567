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
  const plain = plainSeconds(text)
  if (!Number.isNaN(plain)) return { seconds: plain, zone: '' }
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

const letters = new Uint8Array(19)

function plainSeconds(text: string): number {
  if (text.length !== letters.length) return Number.NaN
  for (let at = 0; at < letters.length; at++) letters[at] = Math.min(text.charCodeAt(at), 0x7f)
  return secondsAt(letters, 0, letters.length)
}

/**
 * The same straight from bytes, for times as the tracker writes them: `2026-11-02T18:00:00`, without fraction and zone.
 * @returns Seconds, or `NaN` for everything else, which may be a time still.
 */
export function secondsAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 19 || bytes[from + 10] !== 0x54) return Number.NaN
  if (bytes[from + 4] !== 0x2d || bytes[from + 7] !== 0x2d) return Number.NaN
  if (bytes[from + 13] !== 0x3a || bytes[from + 16] !== 0x3a) return Number.NaN
  const year = pairAt(bytes, from) * 100 + pairAt(bytes, from + 2)
  const month = pairAt(bytes, from + 5)
  const day = pairAt(bytes, from + 8)
  const hour = pairAt(bytes, from + 11)
  const minute = pairAt(bytes, from + 14)
  const second = pairAt(bytes, from + 17)
  // Written so that NaN is no time.
  const isDay = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1
  if (!isDay || day > daysIn(year, month)) return Number.NaN
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN
  return dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second
}

/** Two digits, or `NaN`. */
function pairAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 0x30
  const ones = (bytes[at + 1] as number) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** To the second. In one piece: texts that are put together of parts take five times the memory. */
export function formatTimestamp({ seconds, zone }: Timestamp): string {
  const whole = Math.round(seconds)
  const days = Math.floor(whole / DAY)
  const rest = whole - days * DAY
  const { year, month, day } = dateOf(days)
  const century = Math.floor(year / 100)
  const hour = Math.floor(rest / 3600)
  const minute = Math.floor(rest / 60) % 60
  const y = year - century * 100
  const t = rest % 60
  // biome-ignore format: one line for each part
  const text = String.fromCharCode(
    tens(century), ones(century), tens(y), ones(y), 0x2d,
    tens(month), ones(month), 0x2d, tens(day), ones(day), 0x54,
    tens(hour), ones(hour), 0x3a, tens(minute), ones(minute), 0x3a, tens(t), ones(t),
  )
  return zone === '' ? text : text + zone
}

function tens(pair: number): number {
  return 0x30 + Math.floor(pair / 10)
}

function ones(pair: number): number {
  return 0x30 + (pair % 10)
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

/** The inverse, by the same years from March: 400 of them have 146,097 days. */
function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}
