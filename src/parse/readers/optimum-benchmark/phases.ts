/**
 * How the phases of a report add up. Latencies are those of every iteration, so that their sum is time that passed.
 * Energies of inference are divided by a count that is not written, and `decode` is computed as what `generate` takes
 * more than `prefill`: adding all of them would count one computation three times.
 */
import type { Problem } from '../../../core/problem.ts'
import type { JsonText } from '../../json/document.ts'
import { amountAt, listAt, numberAt, objectAt, textAt } from '../../json/fields.ts'

type Keys = readonly (string | number)[]

/** Seconds of a phase in all its iterations; `null` when it has no latencies. */
function secondsOf(json: JsonText, phase: Keys, problems: Problem[]): number | null {
  if (objectAt(json, [...phase, 'latency'], problems) === null) return null
  const total = amountAt(json, [...phase, 'latency', 'total'], problems)
  if (total !== null) return total
  const values = listAt(json, [...phase, 'latency', 'values'], problems) ?? []
  let sum: number | null = null
  for (const index of values.keys()) {
    const one = amountAt(json, [...phase, 'latency', 'values', index], problems)
    if (one !== null) sum = (sum ?? 0) + one
  }
  // Reports before 2024-04 have the mean of a phase and not its iterations.
  return sum
}

/** Time that passed in the phases of a report, none of them twice; `null` when no phase has any. */
export function durationOf(json: JsonText, root: Keys, problems: Problem[]): number | null {
  const of = (name: string) => secondsOf(json, [...root, name], problems)
  const [prefill, decode] = [of('prefill'), of('decode')]
  const both = prefill === null && decode === null ? null : (prefill ?? 0) + (decode ?? 0)
  const parts = [
    of('load') ?? of('load_model'),
    of('load_dataset'),
    of('preprocess') ?? of('preprocess_dataset'),
    of('first_forward'),
    of('first_generate'),
    of('first_call'),
    of('overall') ?? of('train'),
    of('forward'),
    of('call'),
    both ?? of('generate'),
  ].filter((one) => one !== null)
  return parts.length === 0 ? null : parts.reduce((sum, one) => sum + one, 0)
}

export interface PhaseEnergy {
  readonly kwh: number
  readonly gpuKwh: number | null
  readonly cpuKwh: number | null
  readonly ramKwh: number | null
}

/** `null` when the phase has no energy. @param wrong Called with where an energy is in another unit. */
export function energyOf(
  json: JsonText,
  phase: Keys,
  problems: Problem[],
  wrong: (keys: Keys) => void,
): PhaseEnergy | null {
  const at = [...phase, 'energy']
  if (objectAt(json, at, problems) === null) return null
  if (textAt(json, [...at, 'unit'], problems) !== 'kWh') {
    wrong([...at, 'unit'])
    return null
  }
  // `decode` is a difference and may be below zero.
  const kwh = numberAt(json, [...at, 'total'], problems)
  if (kwh === null) return null
  return {
    kwh,
    gpuKwh: numberAt(json, [...at, 'gpu'], problems),
    cpuKwh: numberAt(json, [...at, 'cpu'], problems),
    ramKwh: numberAt(json, [...at, 'ram'], problems),
  }
}

/** Sums part by part; a part that one of them lacks is not known. */
export function together(all: readonly PhaseEnergy[]): PhaseEnergy | null {
  if (all.length === 0) return null
  const sum = (part: (one: PhaseEnergy) => number | null) =>
    all.reduce<number | null>((total, one) => {
      const value = part(one)
      return total === null || value === null ? null : total + value
    }, 0)
  return {
    kwh: sum((one) => one.kwh) ?? 0,
    gpuKwh: sum((one) => one.gpuKwh),
    cpuKwh: sum((one) => one.cpuKwh),
    ramKwh: sum((one) => one.ramKwh),
  }
}
