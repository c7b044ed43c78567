/**
 * Grid intensity over the hours of a run, where a service keeps them: off by default and never needed. What a service
 * answers comes into the estimator as data, so the same answers give the same footprint, and a report cites each of them.
 */
import type { Factor, Grid } from './catalogue.ts'

/** `uk-carbon-intensity`: NESO, Great Britain, free. `electricity-maps`: most of the world, for those who have a token. */
export const LIVE_SERVICES = ['uk-carbon-intensity', 'electricity-maps'] as const
export type LiveService = (typeof LIVE_SERVICES)[number]

/** Seconds of one reading of each service. */
export const SLOT_S: { readonly [S in LiveService]: number } = { 'uk-carbon-intensity': 1800, 'electricity-maps': 3600 }

/** A stretch of the past in one zone, in whole slots of its service. */
export interface LiveWindow {
  /** As the service names it: `GB`, `US-CAL-CISO`. */
  readonly zone: string
  /** Seconds since 1970; `to` is the first moment after the window. */
  readonly from: number
  readonly to: number
  /** `days`: the times of the run have no zone or no hour, so the window is the whole days that they touch. */
  readonly precision: 'hours' | 'days'
}

/** Why there is no answer: all but the last are no fault of the record. */
export type LiveMiss = 'service' | 'access' | 'gaps' | 'limit' | 'future' | 'zone' | 'times'

/** The plain mean over a window. */
export interface LiveAnswer {
  /** Id `live/uk-carbon-intensity/GB/2026-11-01T06:00Z..2026-11-02T18:00Z`, in g CO2e (or CO2, see `basis`) per kWh. */
  readonly factor: Factor
  readonly basis: Exclude<Grid['basis'], 'mixed'>
  /** Readings that the service has, of so many slots, and how many of them it calls estimates of its own. */
  readonly points: number
  readonly slots: number
  readonly estimated: number
}

/** What was asked and answered before anything is estimated. */
export interface LiveGrid {
  readonly service: LiveService
  /** By `liveKey`. */
  readonly answers: ReadonlyMap<string, LiveAnswer | LiveMiss>
}

export function liveKey({ zone, from, to }: LiveWindow): string {
  return `${zone}/${minuteOf(from)}..${minuteOf(to)}`
}

/** `2026-11-01T06:00Z`. */
export function minuteOf(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`
}

/** When a run took place, as far as its record says. */
export interface RunTimes {
  /** ISO 8601, with zone only if the record has one. */
  readonly started: string | null
  readonly finished: string | null
  readonly wallHours: number | null
}

const HOUR = 3600
const DAY = 86_400
/** A window may be shorter than the stated hours by this share: clocks round, and trackers start late. */
const SLACK = 0.1

/** The stretch of time that a run took; `null` when the record does not say, or says what cannot be. */
export function spanOf(times: RunTimes, slotS: number): Omit<LiveWindow, 'zone'> | null {
  const lasted = times.wallHours === null ? null : times.wallHours * HOUR
  const begun = momentOf(times.started)
  const ended = momentOf(times.finished)
  const start = begun ?? (ended?.exact && lasted !== null ? { seconds: ended.seconds - lasted, exact: true } : null)
  const end = ended ?? (begun?.exact && lasted !== null ? { seconds: begun.seconds + lasted, exact: true } : null)
  if (start === null || end === null || end.seconds < start.seconds) return null
  if (start.exact && end.exact) {
    // A long run is not made greener by naming a few of its hours.
    if (lasted !== null && lasted > (end.seconds - start.seconds) * (1 + SLACK) + slotS) return null
    const from = Math.floor(start.seconds / slotS) * slotS
    return { from, to: Math.max(Math.ceil(end.seconds / slotS) * slotS, from + slotS), precision: 'hours' }
  }
  const from = Math.floor(start.seconds / DAY) * DAY
  const to = Math.floor(end.seconds / DAY) * DAY + DAY
  return lasted !== null && lasted > to - from ? null : { from, to, precision: 'days' }
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/

/** A time without a zone is read as UTC, which may be half a day off: it is not `exact`. */
function momentOf(text: string | null): { readonly seconds: number; readonly exact: boolean } | null {
  const [, date, time, zone] = MOMENT.exec(text ?? '') ?? []
  if (date === undefined) return null
  const milliseconds = Date.parse(`${date}T${time ?? '00:00'}${zone ?? 'Z'}`)
  return Number.isNaN(milliseconds) ? null : { seconds: milliseconds / 1000, exact: zone !== undefined }
}
