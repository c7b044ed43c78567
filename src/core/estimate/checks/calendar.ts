/** What cannot have happened in the time that a record gives. Nothing is corrected: the larger figure stands. */
import type { Compute } from '../compute.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'

/** Clocks, rounding to minutes and the seconds before a tracker starts. */
const SLACK = 1.05
const SLACK_HOURS = 0.1
/** Where one of the two times names no zone, it may be that of anywhere. */
const ZONES_HOURS = 26
const YEAR_HOURS = 366 * 24
/** No job lives so long; milliseconds that are taken for seconds do. */
const MOST_YEARS = 10

export function checkCalendar(one: Compute, fleet: Fleet, notes: Notes): void {
  const span = mostHoursBetween(one.started, one.finished)
  if (span !== null && span < 0) notes.warn('calendar_order')
  else if (span !== null) checkSpan(one, fleet, span, notes)
  else if (one.year !== null && (one.wallHours ?? 0) > YEAR_HOURS * SLACK) notes.warn('hours_above_year')
  if (one.kind === 'run' && (one.wallHours ?? 0) > MOST_YEARS * YEAR_HOURS) notes.warn('hours_impossible')
  if (one.kind === 'run' && one.year !== null && one.year < releasedIn(fleet)) notes.warn('before_release')
}

/** The year from which such hardware exists; 0 when it is not known. */
export function releasedIn({ accelerator }: Fleet): number {
  return accelerator?.tdpW?.year ?? 0
}

function checkSpan(one: Compute, fleet: Fleet, span: number, notes: Notes): void {
  const most = span * SLACK + SLACK_HOURS
  if (one.wallHours !== null && one.wallHours > most) notes.warn('longer_than_calendar')
  const devices = fleet.countKnown ? fleet.count.central : null
  if (one.gpuHours !== null && devices !== null && one.gpuHours > most * devices) notes.warn('hours_above_calendar')
}

/** Hours from start to finish at most, because days and zones leave some open. `null` without two times. */
export function mostHoursBetween(started: string | null, finished: string | null): number | null {
  if (started === null || finished === null) return null
  const from = moment(started)
  const to = moment(finished)
  if (from === null || to === null) return null
  const last = to.day ? to.hours + 24 : to.hours
  const open = from.zoned === to.zoned ? 0 : ZONES_HOURS
  return last - from.hours + open
}

/** Hours from one time of day to another; `null` for days, and where zones leave it open. */
export function hoursBetween(started: string | null, finished: string | null): number | null {
  if (started === null || finished === null) return null
  const from = moment(started)
  const to = moment(finished)
  if (from === null || to === null || from.day || to.day || from.zoned !== to.zoned) return null
  return to.hours >= from.hours ? to.hours - from.hours : null
}

interface Moment {
  readonly hours: number
  /** Only the day is known; its first moment is in `hours`. */
  readonly day: boolean
  readonly zoned: boolean
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

function moment(text: string | null): Moment | null {
  const found = text === null ? null : TIME.exec(text.trim().toUpperCase())
  if (found === null) return null
  const [, year, month, date, hour, minute, second, zone] = found
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 3_600_000
  const time = Number(hour ?? 0) + Number(minute ?? 0) / 60 + Number(second ?? 0) / 3600
  return { hours: day + time - offsetHours(zone), day: hour === undefined, zoned: zone !== undefined }
}

function offsetHours(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) + Number(zone.slice(-2)) / 60)
}
