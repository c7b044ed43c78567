/** One day of one zone, slot by slot: the unit in which answers are kept. */
import type { LiveAnswer, LiveMiss, LiveService, LiveWindow } from '../core/live.ts'
import { minuteOf, SLOT_S } from '../core/live.ts'
import { DAY_S, gramsOf, type Reading } from './service.ts'

export interface Day {
  /** g per kWh of each slot; `null`: the service has none. */
  readonly g: readonly (number | null)[]
  /** Places in `g` of what the service calls estimates of its own. */
  readonly estimated: readonly number[]
}

export function slotsOf(service: LiveService): number {
  return DAY_S / SLOT_S[service]
}

/** `2026-11-01` of a moment in seconds since 1970, in UTC. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** The first moments of the days that a window touches. */
export function daysOf({ from, to }: Pick<LiveWindow, 'from' | 'to'>): readonly number[] {
  const first = Math.floor(from / DAY_S) * DAY_S
  return Array.from({ length: Math.ceil((to - first) / DAY_S) }, (_, index) => first + index * DAY_S)
}

/** Whether something that was read from a file is a day of so many slots. */
export function isDay(value: unknown, slots: number): value is Day {
  if (typeof value !== 'object' || value === null || !('g' in value) || !('estimated' in value)) return false
  const { g, estimated } = value
  if (!Array.isArray(g) || g.length !== slots || !g.every((one) => one === null || typeof gramsOf(one) === 'number'))
    return false
  return Array.isArray(estimated) && estimated.length <= slots && estimated.every((at) => isPlace(at, slots))
}

function isPlace(at: unknown, slots: number): boolean {
  return typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < slots
}

export function toDay(start: number, readings: readonly Reading[], service: LiveService): Day {
  const g: (number | null)[] = Array.from({ length: slotsOf(service) }, () => null)
  const estimated = new Set<number>()
  for (const reading of readings) {
    const at = (reading.from - start) / SLOT_S[service]
    if (!isPlace(at, g.length) || reading.g === null) continue
    g[at] = reading.g
    if (reading.estimated) estimated.add(at)
  }
  return { g, estimated: [...estimated].sort((a, b) => a - b) }
}

/** Fewer readings than this share of the slots say nothing: what is missing may have been the dirtiest hours. */
export const ENOUGH = 0.9
/** g per kWh are kept to the milligram. */
const DIGITS = 3

export interface Named {
  readonly name: LiveService
  readonly basis: LiveAnswer['basis']
  readonly unit: string
}

/** The plain mean over the slots of a window. @param dayAt By its first moment; `undefined` for a day without an answer. */
export function meanOver(
  window: LiveWindow,
  dayAt: (start: number) => Day | undefined,
  { name, basis, unit }: Named,
): LiveAnswer | LiveMiss {
  const slotS = SLOT_S[name]
  const slots = (window.to - window.from) / slotS
  let [sum, points, estimated] = [0, 0, 0]
  for (const start of daysOf(window)) {
    const day = dayAt(start)
    if (day === undefined) return 'service'
    for (const [at, g] of day.g.entries()) {
      const from = start + at * slotS
      if (g === null || from < window.from || from >= window.to) continue
      sum += g
      points += 1
      if (day.estimated.includes(at)) estimated += 1
    }
  }
  if (points === 0 || points < slots * ENOUGH) return 'gaps'
  const id = `live/${name}/${window.zone}/${minuteOf(window.from)}..${minuteOf(window.to)}`
  const year = Number(dayOf(window.from).slice(0, 4))
  const factor = { id, value: Number((sum / points).toFixed(DIGITS)), unit, source: name, year }
  return { factor, basis, points, slots, estimated }
}
