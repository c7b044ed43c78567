/**
 * Values that a user logged under names of his own, in loggers that keep no units: used only where the name says what it
 * is and in which unit. Totals grow, so the largest of a series is taken, and nothing is added up.
 */
import type { RecordedEnergy, Run } from '../core/record.ts'
import { judgeMeanPower } from './plausibility.ts'
import { quantityNamed } from './readers/mlflow/metric-names.ts'

const SECONDS: ReadonlyMap<string, number> = new Map([
  ...['s', 'sec', 'secs', 'second', 'seconds'].map((unit) => [unit, 1] as const),
  ...['min', 'mins', 'minute', 'minutes'].map((unit) => [unit, 60] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((unit) => [unit, 3600] as const),
])

/** `total_runtime_s`, `train/duration_minutes`; a time per step or epoch is none of the run. */
const DURATION =
  /^(?:.{0,80}[/.])?(?:(?:total|train|training|run|wall|elapsed)[ _-])?(?:runtime|duration|elapsed|wall_?time|train_time|training_time)(?:_time)?[ _-]\(?([a-z]{1,7})\)?$/i

export interface Logged {
  energyKwh: number | null
  gpuKwh: number | null
  kg: number | null
  durationS: number | null
}

export function nothingLogged(): Logged {
  return { energyKwh: null, gpuKwh: null, kg: null, durationS: null }
}

/** Takes one value into account. @returns whether the name says what it is. */
export function take(logged: Logged, name: string, value: number): boolean {
  const usable = Number.isFinite(value) && value > 0
  const seconds = SECONDS.get((DURATION.exec(name)?.[1] ?? '').toLowerCase())
  if (seconds !== undefined) {
    if (usable) logged.durationS = Math.max(logged.durationS ?? 0, value * seconds)
    return true
  }
  const named = quantityNamed(name)
  if (named === null || named === 'no-unit') return false
  if (!usable) return true
  const amount = value * named.worth
  if (named.quantity === 'energy') logged.energyKwh = Math.max(logged.energyKwh ?? 0, amount)
  else if (named.quantity === 'emissions') logged.kg = Math.max(logged.kg ?? 0, amount)
  else if (named.quantity === 'gpu') logged.gpuKwh = Math.max(logged.gpuKwh ?? 0, amount)
  return true
}

function energyOf({ energyKwh, gpuKwh }: Logged): RecordedEnergy | null {
  const parts = { pueApplied: 1, gpuKwh, cpuKwh: null, ramKwh: null }
  if (energyKwh !== null) return { totalKwh: energyKwh, boundary: 'node', supply: 'ac', ...parts }
  return gpuKwh === null ? null : { totalKwh: gpuKwh, boundary: 'gpu', supply: 'dc', ...parts }
}

export function isImplausible(logged: Logged): boolean {
  const energy = energyOf(logged)
  if (energy === null || logged.durationS === null) return false
  return judgeMeanPower(energy.totalKwh, logged.durationS) !== 'plausible'
}

/** What these values make of a run; `null` where they are none. */
export function runValues(
  logged: Logged,
): Pick<Run, 'energy' | 'declaredKg' | 'durationS' | 'durationQuality' | 'evidence'> | null {
  const energy = energyOf(logged)
  const { kg, durationS } = logged
  if (energy === null && kg === null && durationS === null) return null
  return {
    energy,
    declaredKg: kg,
    durationS,
    durationQuality: durationS === null ? 'unknown' : 'wall',
    evidence: energy === null && kg === null ? 'hours' : 'declared',
  }
}
