/** Energy of one device from the readings that a store keeps of its power. */
import { PowerSeries, type SeriesEnergy } from '../../power/series.ts'

/** Readings of one device, in any order. */
export interface Series {
  readonly device: string
  /** Milliseconds since 1970. */
  readonly ms: readonly number[]
  readonly watts: readonly number[]
}

/** @returns `null` for fewer than two moments. A line that was written twice is one reading; of others the larger counts. */
export function integrate({ ms, watts }: Series): SeriesEnergy | null {
  const at = (index: number): number => ms[index] ?? Number.NaN
  const order = [...ms.keys()].sort((a, b) => at(a) - at(b) || (watts[a] ?? 0) - (watts[b] ?? 0))
  const series = new PowerSeries()
  for (const [place, index] of order.entries()) {
    if (at(index) !== at(order[place + 1] ?? -1)) series.add(at(index) / 1000, watts[index] ?? 0)
  }
  return series.samples < 2 ? null : series.energy()
}

/** Seconds between two readings, on the average. */
export function spacingS({ ms }: Series): number {
  const [least, most] = ms.reduce(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Infinity, -Infinity],
  )
  return ms.length < 2 ? 0 : (most - least) / 1000 / (ms.length - 1)
}
