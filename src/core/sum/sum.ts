/**
 * The sum of many uncertain numbers. The central figure is the plain sum of the central figures, so that anyone can add
 * up; `cautious` is the plain sum of what each may cost at most. The ends are the 5 % and the 95 % point of the sum as it
 * is distributed, which is another thing: a log-normal factor is more often far too high than far too low, so that the
 * middle of a sum of many lies above the sum of their middles. The interval takes in the central figure wherever it lies.
 *
 * A factor that terms share (the same `key`) is the same draw in all of them and does not average away.
 *
 * Which form is used, and why. Up to 64 terms, `ofFew`: mean, variance and skewness of the logarithm of the sum, which hold
 * nine in ten to a point or so, take microseconds, and say what each input does to the sum (contributions.ts). Three
 * moments are too few where a well-known part stands beside one of which next to nothing is known (a meter's figure and the
 * making of its hardware): the skewness tells, and the sum is then drawn (`simulated`), except for the lines of one record,
 * of which a report has as many as records, and for more than 32 terms: there the low end is read off the distribution
 * that `ofFew` has at hand, and the high end is that of `ofMany`. Beyond 64 terms, `ofMany`: mean and variance of the sum
 * itself. It is near-linear in the terms and errs by being too wide: it holds 91 to 96 of a hundred truths of a few terms and
 * 91 or 92 of sixty, which is why it is not used for all. test/core/coverage.test.ts holds each to nine in ten.
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

const FEW = 64
/** The lines of one record. */
const LINES = 3
/** Drawing more terms than these would take longer than a report is to spend on it. */
const DRAWN = 32
/** Skewness of the logarithm beyond which three moments no longer tell where the ends lie; found by simulation. */
const SKEWED = 2

export function sumAmounts(amounts: readonly Amount[]): Interval & { readonly cautious: number } {
  const only = amounts[0]
  if (only !== undefined && amounts.length === 1) return { ...intervalOf(only), cautious: only.cautious }
  const central = exactSum(amounts.map(centralOf))
  const cautious = exactSum(amounts.map(cautiousOf))
  if (central <= 0) return { low: central, central, high: central, cautious }
  const { low, high } = inReach(amounts.every(isCounted) ? amounts : amounts.filter(isCounted), central)
  return { low: Math.min(low, central), central, high: Math.max(high, central), cautious }
}

/** Squares of figures beyond this are no numbers, and those of their inverses are 0. */
const REACH = 1e100

function inReach(amounts: readonly Amount[], central: number): Range {
  if (central < REACH && central > 1 / REACH) return rangeOf(amounts)
  const shares = amounts.map((amount) => ({ ...amount, central: amount.central / central })).filter(isCounted)
  const { low, high } = rangeOf(shares)
  return { low: low * central, high: high * central }
}

function centralOf({ central }: Amount): number {
  return central
}

function cautiousOf({ cautious }: Amount): number {
  return cautious
}

function isCounted({ central }: Amount): boolean {
  return central > 0
}

function rangeOf(amounts: readonly Amount[]): Range {
  const only = amounts[0]
  if (only !== undefined && amounts.length === 1) return intervalOf(only)
  if (amounts.length > FEW) return ofMany(amounts)
  const few = ofFew(amounts)
  if (few.skewness <= SKEWED) return few
  if (amounts.length > LINES && amounts.length <= DRAWN) return simulated(amounts)
  return { low: few.lowest(), high: ofMany(amounts).high }
}
