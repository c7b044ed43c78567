/** From the values of a metric to what they say: readings of power, or a total that somebody logged. */
import { shorten } from '../../../core/number.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import type { Logged } from './facts.ts'
import { quantityNamed } from './metric-names.ts'
import type { Series } from './power.ts'
import { report } from './problems.ts'

/** One value with its time; `null` for what is no number. */
interface Value {
  readonly ms: number
  readonly value: number | null
  /** In a file; 1 in a database. */
  readonly line: number
}

/** Before 1.0 the times of metrics were in seconds, those of runs in milliseconds as ever. */
export function millisecondsOf(stamp: number): number {
  return stamp < 1e10 ? stamp * 1000 : stamp
}

/** Above the largest module of today, with several chips. */
const MOST_DEVICE_W = 5000
/** A thousand accelerators for a year, and what the dirtiest grid makes of it. */
const MOST_KWH = 2e7
const MOST_KG = 2.6e7

/** `null` when a reading cannot be one; then none of them is believed. */
export function seriesOf(device: string, values: readonly Value[], file: string, problems: Problem[]): Series | null {
  const wrong = values.find(({ value }) => value !== null && !(value >= 0 && value <= MOST_DEVICE_W))
  if (wrong !== undefined) {
    const message = `${wrong.value} W, which no device draws`
    problems.push(report('mlflow/power', { file, line: wrong.line, column: 1 }, message, 'restore the readings'))
    return null
  }
  const known = values.filter(({ value }) => value !== null)
  const lost = values.find(({ value }) => value === null)
  if (lost !== undefined) {
    const message = `${values.length - known.length} of ${values.length} readings of power are no numbers`
    problems.push(report('mlflow/reading', { file, line: lost.line, column: 1 }, message, 'nothing, if they are few'))
  }
  return { device, ms: known.map(({ ms }) => ms), watts: known.map(({ value }) => value ?? 0) }
}

/** A metric or parameter whose name says that it is an energy or an emission; `null` when it is neither, or not usable. */
export function loggedOf(name: string, values: readonly Value[], file: string, problems: Problem[]): Logged | null {
  const named = quantityNamed(name)
  if (named === null) return null
  const at: Place = { file, line: values[0]?.line ?? 1, column: 1 }
  if (named === 'no-unit') {
    const hint = 'log it under a name with its unit, such as energy_kwh or emissions_kg'
    problems.push(report('mlflow/no-unit', at, `${shorten(name)} does not say in what unit it is`, hint))
    return null
  }
  const most = named.quantity === 'emissions' ? MOST_KG : MOST_KWH
  let [largest, line, fell] = [-1, at.line, false]
  for (const one of values) {
    const amount = one.value === null ? Number.NaN : one.value * named.worth
    if (!(amount >= 0 && amount <= most)) {
      const shown = one.value === null ? 'no finite number' : `${one.value}, which cannot be`
      const place = { ...at, line: one.line }
      problems.push(report('mlflow/amount', place, `${shorten(name)} is ${shown}`, 'restore the value'))
      return null
    }
    if (amount < largest) fell = true
    else [largest, line] = [amount, one.line]
  }
  if (largest < 0) return null
  return { name, quantity: named.quantity, amount: largest, tracker: named.tracker, fell, at: { ...at, line } }
}
