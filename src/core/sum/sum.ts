/**
 * The sum of many uncertain numbers. The central figure is the plain sum of the central figures, so that anyone can add
 * up; `cautious` is the plain sum of what each may cost at most. The ends are the 5 % and the 95 % point of the sum as it
 * is distributed, which is another thing: a log-normal factor is more often far too high than far too low, so that the
 * middle of a sum of many lies above the sum of their middles. The interval takes in the central figure wherever it lies.
 *
 * A factor that terms share (the same `key`) is the same draw in all of them and does not average away.
 */
import { intervalOf } from '../amount.ts'
import { exactSum } from '../exact.ts'
import type { Amount, Interval } from '../footprint.ts'
import { ofFew } from './few.ts'
import { ofMany } from './many.ts'
import { simulated } from './simulate.ts'

/** The 5 % and the 95 % point. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Up to here each term is taken in for itself; beyond, the moments of the whole say enough. */
const FEW = 64
/** The lines of one record: there are as many such sums as records, so they are not simulated. */
const LINES = 3
/** A simulation of more would take longer than a report is to spend on it. */
const SIMULATED = 32
/** Skewness of the logarithm beyond which three moments no longer tell where the ends lie: found by simulation. */
const SKEWED = 2

export function sumAmounts(amounts: readonly Amount[]): Interval & { readonly cautious: number } {
  const only = amounts[0]
  if (only !== undefined && amounts.length === 1) return { ...intervalOf(only), cautious: only.cautious }
  const central = exactSum(amounts.map((amount) => amount.central))
  const cautious = exactSum(amounts.map((amount) => amount.cautious))
  if (central <= 0) return { low: central, central, high: central, cautious }
  const isCounted = ({ central }: Amount) => central > 0
  const { low, high } = rangeOf(amounts.every(isCounted) ? amounts : amounts.filter(isCounted))
  return { low: Math.min(low, central), central, high: Math.max(high, central), cautious }
}

function rangeOf(amounts: readonly Amount[]): Range {
  const only = amounts[0]
  if (only !== undefined && amounts.length === 1) return intervalOf(only)
  if (amounts.length > FEW) return ofMany(amounts)
  const few = ofFew(amounts)
  if (few.skewness <= SKEWED) return few
  if (amounts.length > LINES && amounts.length <= SIMULATED) return simulated(amounts)
  return { low: few.lowest(), high: ofMany(amounts).high }
}
