/**
 * What the grids of the past emitted, answered by one service. Days are the unit: each is asked for once, whatever
 * number of runs it saw, and neighbouring days are asked for together.
 */
import { mapBounded } from '../core/bounded.ts'
import { type LiveAnswer, type LiveMiss, type LiveWindow, liveKey, SLOT_S } from '../core/live.ts'
import type { GridHistory } from '../review/ports.ts'
import { type Day, dayOf, daysOf, ENOUGH, meanOver, toDay } from './day.ts'
import type { DayCache } from './day-cache.ts'
import { type Asked, askJson, type Patience } from './http.ts'
import { DAY_S, type Reading, type Service } from './service.ts'

export interface HistoryOptions {
  readonly service: Service
  readonly base: URL
  /** Empty for a service that needs none. */
  readonly token: string
  readonly cache: DayCache | null
  /** Seconds since 1970. */
  readonly nowS: number
  readonly patience: Patience
  /** For all questions together. */
  readonly wholeMs: number
  readonly userAgent: string
}

/** Questions under way at once. */
const WIDTH = 4
/** Failures in a row after which a service is left alone. */
const ENOUGH_FAILURES = 2
/** A service goes on correcting what it has published; a day is kept on disk once it is so old. */
const SETTLED_S = 3 * DAY_S
/** By then, gaps are not going to be filled. */
const FINAL_S = 30 * DAY_S

export function openHistory(options: HistoryOptions): GridHistory {
  const known = new Map<string, Day>()
  return {
    service: options.service.name,
    async intensities(windows) {
      const { nowS, service, wholeMs } = options
      const past = windows.filter(({ to }) => to <= nowS)
      const stretches = stretchesOf(unknownDays(past, known, options), options)
      const over = AbortSignal.timeout(wholeMs)
      const refused = new Map<string, LiveMiss>()
      const asking = { options, over, failures: 0, refused, known }
      await mapBounded(stretches, WIDTH, (stretch) => fetchDays(stretch, asking))
      const answer = (window: LiveWindow): LiveAnswer | LiveMiss => {
        if (window.to > nowS) return 'future'
        const found = meanOver(window, (start) => known.get(keyOf(window.zone, start)), service)
        return found === 'service' ? (refused.get(window.zone) ?? found) : found
      }
      return new Map(windows.map((window) => [liveKey(window), answer(window)]))
    },
  }
}

function keyOf(zone: string, start: number): string {
  return `${zone} ${start}`
}

/** First moments of days by zone, in order, that neither this process nor the disk knows. */
function unknownDays(
  windows: readonly LiveWindow[],
  known: Map<string, Day>,
  { cache }: HistoryOptions,
): ReadonlyMap<string, readonly number[]> {
  const wanted = new Map<string, Set<number>>()
  for (const window of windows) {
    const days = wanted.get(window.zone) ?? new Set()
    wanted.set(window.zone, days)
    for (const start of daysOf(window)) days.add(start)
  }
  const missing = new Map<string, readonly number[]>()
  for (const [zone, days] of wanted) {
    const unknown = [...days].filter((start) => {
      const key = keyOf(zone, start)
      const day = known.get(key) ?? cache?.read(zone, dayOf(start)) ?? null
      if (day !== null) known.set(key, day)
      return day === null
    })
    if (unknown.length > 0)
      missing.set(
        zone,
        unknown.sort((a, b) => a - b),
      )
  }
  return missing
}

interface Stretch {
  readonly zone: string
  /** First moments of days, one after the other without a gap. */
  readonly days: readonly [number, ...number[]]
}

function stretchesOf(missing: ReadonlyMap<string, readonly number[]>, { service }: HistoryOptions): readonly Stretch[] {
  return [...missing].flatMap(([zone, days]) => {
    const stretches: [number, ...number[]][] = []
    for (const start of days) {
      const last = stretches.at(-1)
      const next = last?.at(-1) === start - DAY_S && last.length < service.mostDays
      const newYear = service.cutAtNewYear && dayOf(start).endsWith('-01-01')
      if (last !== undefined && next && !newYear) last.push(start)
      else stretches.push([start])
    }
    return stretches.map((found) => ({ zone, days: found }))
  })
}

interface Asking {
  readonly options: HistoryOptions
  readonly over: AbortSignal
  failures: number
  readonly refused: Map<string, LiveMiss>
  readonly known: Map<string, Day>
}

async function fetchDays(stretch: Stretch, asking: Asking): Promise<void> {
  const { options, over, refused, known } = asking
  const { zone, days } = stretch
  if (over.aborted || asking.failures >= ENOUGH_FAILURES || refused.has(zone)) return
  const { service, nowS, cache } = options
  const [first] = days
  const slotS = SLOT_S[service.name]
  const end = Math.min((days.at(-1) ?? first) + DAY_S, Math.floor(nowS / slotS) * slotS)
  const asked = await ask(zone, first, end, asking)
  if (!asked.ok) {
    if (asked.why === 'access') refused.set(zone, 'access')
    // A service that is busy, or down, is not helped by more questions.
    else asking.failures += asked.why === 'busy' ? ENOUGH_FAILURES : 1
    return
  }
  asking.failures = 0
  for (const start of days) {
    const day = toDay(start, asked.readings, service.name)
    known.set(keyOf(zone, start), day)
    if (isSettled(day, nowS - (start + DAY_S))) cache?.write(zone, dayOf(start), day)
  }
}

type Read = { readonly ok: true; readonly readings: readonly Reading[] } | Exclude<Asked, { ok: true }>

async function ask(zone: string, from: number, to: number, { options, over }: Asking): Promise<Read> {
  const { service, base, token, patience, userAgent } = options
  const headers = { 'user-agent': userAgent, ...service.headers(token) }
  const asked = await askJson(service.url(base, zone, from, to), headers, patience, over)
  if (!asked.ok) return asked.why === 'absent' ? { ok: true, readings: [] } : asked
  const readings = service.parse(asked.json, zone)
  return readings === null ? { ok: false, why: 'fault' } : { ok: true, readings }
}

/** @param age Seconds since the day was over. */
function isSettled({ g }: Day, age: number): boolean {
  const points = g.filter((one) => one !== null).length
  return age >= FINAL_S || (age >= SETTLED_S && points >= g.length * ENOUGH)
}
