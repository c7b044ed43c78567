/**
 * A sum of a few log-normal terms, by the moments of its logarithm (Schwartz and Yeh 1982). Terms are taken in one after
 * the other, the least uncertain first. With x the logarithm so far and y = next - x, both normal,
 *
 *   ln(e^x + e^next) = x + ln(1 + e^y)
 *
 * x is a part that goes with y and a rest r that does not, so the moments are integrals over y alone. Mean, variance and
 * skewness of the logarithm then give the ends (Cornish and Fisher 1938). What each input moves the logarithm by, on
 * average, is the mean of its shifts, weighted by the share that each term has in the sum (Stein's lemma).
 */
import type { Amount } from '../footprint.ts'
import type { Range } from './sum.ts'
import type { Term } from './terms.ts'
import { termsOf } from './terms.ts'

/** The 95 % point of the standard normal distribution. */
const Z95 = 1.645
/** Equal steps over the normal distribution: for smooth functions no set of nodes is better. */
const STEP = 0.75
const NODES = Array.from({ length: 13 }, (_, at) => (at - 6) * STEP)
const DENSITIES = NODES.map((z) => Math.exp((-z * z) / 2))
const WEIGHTS = DENSITIES.map((density) => density / DENSITIES.reduce((sum, one) => sum + one))

export interface Few extends Range {
  /** Skewness of the logarithm. */
  readonly skewness: number
  /** By name of the input: what one standard deviation of it moves the logarithm by. */
  readonly shifts: () => ReadonlyMap<string, number>
  /** The 5 % point where the widest term decides and skewness is large: from its distribution, not from moments. */
  readonly lowest: () => number
}

/** The logarithm of the sum so far. */
interface State {
  mean: number
  readonly shifts: number[]
  /** Variance that no key accounts for. */
  rest: number
  /** Third cumulant. */
  third: number
  /** ln(1 + e^y) at the nodes with what goes with y, and the variance of what does not. */
  readonly at: number[]
  apart: number
}

/** At least two amounts, all above zero. */
export function ofFew(amounts: readonly Amount[]): Few {
  const { terms, names } = termsOf(amounts)
  const first = terms[0] as Term
  const state: State = {
    mean: Math.log(first.central),
    shifts: first.shifts.slice(),
    rest: 0,
    third: 0,
    at: NODES.slice(),
    apart: 0,
  }
  for (let at = 1; at < terms.length; at += 1) takeIn(state, terms[at] as Term)
  const sigma = Math.sqrt(product(state.shifts, state.shifts) + state.rest)
  const skewness = sigma > 0 ? state.third / sigma ** 3 : 0
  const lean = ((Z95 * Z95 - 1) * skewness) / 6
  return {
    low: Math.exp(state.mean + sigma * (lean - Z95)),
    high: Math.exp(state.mean + sigma * (lean + Z95)),
    skewness,
    shifts: () => new Map(names.map((name, at) => [name, state.shifts[at] as number])),
    lowest: () => lowestOf(state, sigma),
  }
}

function takeIn(state: State, term: Term): void {
  const { shifts, at } = state
  const variance = product(shifts, shifts) + state.rest
  const shared = product(shifts, term.shifts)
  const width = variance + term.sigma * term.sigma - 2 * shared
  const sigma = Math.sqrt(Math.max(0, width))
  // What x goes up by when y goes up by one standard deviation; terms that always move together leave nothing to y.
  const along = sigma > 1e-9 ? (shared - variance) / sigma : 0
  const share = addAtNodes(state, Math.log(term.central) - state.mean, sigma, along)
  const { mean, second, third } = momentsOf(at)
  for (let k = 0; k < at.length; k += 1) at[k] = state.mean + (at[k] as number)
  state.mean += mean
  state.apart = Math.max(0, variance - along * along)
  state.third = (1 - share) ** 3 * state.third + third
  for (let k = 0; k < shifts.length; k += 1) {
    shifts[k] = (1 - share) * (shifts[k] as number) + share * (term.shifts[k] as number)
  }
  state.rest = Math.max(0, second + state.apart - product(shifts, shifts))
}

/** What the logarithm goes up by at each node, into `at`; the answer is the share of the new term in the sum, on average. */
function addAtNodes({ at }: State, apart: number, sigma: number, along: number): number {
  // e^y at equal steps of y is a geometric series.
  let ratio = Math.exp(apart + sigma * (NODES[0] as number))
  const factor = Math.exp(sigma * STEP)
  let share = 0
  for (let k = 0; k < at.length; k += 1) {
    const z = NODES[k] as number
    // Beside so much more of the next term, x is nothing.
    const alone = ratio > 1e300
    at[k] = along * z + (alone ? apart + sigma * z : Math.log1p(ratio))
    share += (WEIGHTS[k] as number) * (alone ? 1 : ratio / (1 + ratio))
    ratio *= factor
  }
  return share
}

/** Mean, and second and third moment about it. */
function momentsOf(at: readonly number[]) {
  let mean = 0
  for (let k = 0; k < at.length; k += 1) mean += (WEIGHTS[k] as number) * (at[k] as number)
  let second = 0
  let third = 0
  for (let k = 0; k < at.length; k += 1) {
    const off = (at[k] as number) - mean
    second += (WEIGHTS[k] as number) * off * off
    third += (WEIGHTS[k] as number) * off * off * off
  }
  return { mean, second, third }
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < a.length; k += 1) sum += (a[k] as number) * (b[k] as number)
  return sum
}

/** The logarithm is one of the nodes and a normal error around it: 5 % of all that lies below. */
function lowestOf({ mean, at, apart }: State, sigma: number): number {
  const error = Math.max(1e-9, Math.sqrt(apart))
  let below = mean - 3 * sigma
  let above = mean
  for (let step = 0; step < 16; step += 1) {
    const middle = (below + above) / 2
    let share = 0
    for (let k = 0; k < at.length; k += 1) {
      share += (WEIGHTS[k] as number) * normalBelow((middle - (at[k] as number)) / error)
    }
    if (share < 0.05) below = middle
    else above = middle
  }
  return Math.exp(below)
}

/** Share of the standard normal distribution below z, to 1e-7: Abramowitz and Stegun, 26.2.17. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const terms = 0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429)))
  const above = (t * terms * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
  return z > 0 ? 1 - above : above
}
