/** From the values of a metric to what they say: readings of power, or a total that somebody logged. */
import { shorten } from '../../../core/number.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import type { Logged } from './facts.ts'
import { quantityNamed } from './metric-names.ts'
import type { Series } from './power.ts'
import { report } from './problems.ts'

/** Values of one metric in columns, because a year of them has to fit into memory. */
export interface Samples {
  readonly ms: readonly number[]
  /** `NaN` for `nan` and infinities. */
  readonly values: readonly number[]
  /** In a file; 1 in a database. */
  readonly lines: readonly number[]
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
export function seriesOf(device: string, samples: Samples, file: string, problems: Problem[]): Series | null {
  const { ms, values, lines } = samples
  const place = (index: number): Place => ({ file, line: lines[index] ?? 1, column: 1 })
  const wrong = values.findIndex((watts) => watts < 0 || watts > MOST_DEVICE_W)
  if (wrong !== -1) {
    const message = `${values[wrong]} W, which no device draws`
    problems.push(report('mlflow/power', place(wrong), message, 'restore the readings'))
    return null
  }
  const lost = values.findIndex(Number.isNaN)
  if (lost === -1) return { device, ms, watts: values }
  const watts = values.filter((value) => !Number.isNaN(value))
  const message = `${values.length - watts.length} of ${values.length} readings of power are no numbers`
  problems.push(report('mlflow/reading', place(lost), message, 'nothing, if they are few'))
  return { device, ms: ms.filter((_, index) => !Number.isNaN(values[index])), watts }
}

/** A metric or parameter whose name says that it is an energy or an emission; `null` when it is neither, or not usable. */
export function loggedOf(name: string, { values, lines }: Samples, file: string, problems: Problem[]): Logged | null {
  const named = quantityNamed(name)
  if (named === null) return null
  const at: Place = { file, line: lines[0] ?? 1, column: 1 }
  if (named === 'no-unit') {
    const hint = 'log it under a name with its unit, such as energy_kwh or emissions_kg'
    problems.push(report('mlflow/no-unit', at, `${shorten(name)} does not say in what unit it is`, hint))
    return null
  }
  const most = named.quantity === 'emissions' ? MOST_KG : MOST_KWH
  let [largest, line, fell] = [-1, at.line, false]
  for (const [index, value] of values.entries()) {
    const amount = value * named.worth
    if (!(amount >= 0 && amount <= most)) {
      const shown = Number.isNaN(value) ? 'no finite number' : `${value}, which cannot be`
      const place = { ...at, line: lines[index] ?? 1 }
      problems.push(report('mlflow/amount', place, `${shorten(name)} is ${shown}`, 'restore the value'))
      return null
    }
    if (amount < largest) fell = true
    else [largest, line] = [amount, lines[index] ?? 1]
  }
  if (largest < 0) return null
  return { name, quantity: named.quantity, amount: largest, tracker: named.tracker, fell, at: { ...at, line } }
}
