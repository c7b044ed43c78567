/**
 * Uncertain numbers. Each factor is log-normal, so a product adds spreads and a sum needs an approximation.
 *
 * Sum of many (`sumAmounts`), after Fenton and Wilkinson: the sum is again taken as log-normal, with the mean and the
 * variance that the terms have together. The central figure is the plain sum of the centrals, so that an auditor can add
 * up; only the width comes from the moments:
 *
 *   Var / E^2 = sum_ij m_i m_j (exp(c_ij) - 1) / E^2,   c_ij = sum over shared keys of s_ik s_jk
 *   sigma = sqrt(ln(1 + Var / E^2)),   low, high = central x exp(-/+ 1.645 sigma)
 *
 * A factor that all terms share (one grid row) keeps its full relative width; independent ones narrow as 1/sqrt(n).
 * Taking every term as independent would report a precision that nobody has.
 */
import type { Constant } from './estimate/constants.ts'
import { spreadOf } from './estimate/constants.ts'
import { exactSum } from './exact.ts'
import type { Amount, Interval, Spread } from './footprint.ts'

/** The 95 % point of the standard normal distribution. */
const Z95 = 1.645
const NONE: readonly Spread[] = []

/** A number that is known. */
export function exactly(value: number): Amount {
  return { central: value, cautious: value, spread: NONE }
}

/** A number with one error of its own. */
export function uncertain(central: number, key: string, s: number, cautious = central): Amount {
  return { central, cautious: Math.max(central, cautious), spread: s > 0 ? [{ key, s }] : NONE }
}

/** A constant of the method. `at most` when it stands in for something that the record does not say. */
export function fromConstant(constant: Constant, reading: 'central' | 'at most' = 'central'): Amount {
  const cautious = reading === 'central' ? constant.central : constant.high
  return uncertain(constant.central, constant.id, spreadOf(constant.low, constant.high), cautious)
}

export function times(a: Amount, b: Amount): Amount {
  return { central: a.central * b.central, cautious: a.cautious * b.cautious, spread: merged(a.spread, b.spread) }
}

export function scaled(a: Amount, by: number): Amount {
  return { central: a.central * by, cautious: a.cautious * by, spread: a.spread }
}

/** The same number, less certain. */
export function widened(a: Amount, key: string, s: number): Amount {
  return s > 0 ? { central: a.central, cautious: a.cautious, spread: merged(a.spread, [{ key, s }]) } : a
}

/** The same number, with what it may cost at most raised to `cautious`. */
export function atMost(a: Amount, cautious: number): Amount {
  return cautious > a.cautious ? { central: a.central, cautious, spread: a.spread } : a
}

/** Two parts of one thing; each key's sensitivity is the weighted mean of its sensitivities in the parts. */
export function plus(a: Amount, b: Amount): Amount {
  const central = a.central + b.central
  if (central === 0) return { central, cautious: a.cautious + b.cautious, spread: merged(a.spread, b.spread) }
  if (b.central === 0) return { central, cautious: a.cautious + b.cautious, spread: a.spread }
  if (a.central === 0) return { central, cautious: a.cautious + b.cautious, spread: b.spread }
  const spread = merged(weighted(a.spread, a.central / central), weighted(b.spread, b.central / central))
  return { central, cautious: a.cautious + b.cautious, spread }
}

/** Terms with the same key are the same draw, so their deviations add and do not combine in quadrature. */
function merged(a: readonly Spread[], b: readonly Spread[]): readonly Spread[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const all = a.slice()
  for (const term of b) {
    const at = all.findIndex((one) => one.key === term.key)
    const there = all[at]
    if (there === undefined) all.push(term)
    else all[at] = { key: term.key, s: there.s + term.s }
  }
  return all
}

function weighted(spread: readonly Spread[], weight: number): readonly Spread[] {
  return spread.map(({ key, s }) => ({ key, s: s * weight }))
}

/** Standard deviation of the logarithm. */
export function sigmaOf(amount: Amount): number {
  let square = 0
  for (const { s } of amount.spread) square += s * s
  return Math.sqrt(square)
}

/** 5 %, best estimate and 95 % of one amount. */
export function intervalOf(amount: Amount): Interval {
  return around(amount.central, sigmaOf(amount))
}

function around(central: number, sigma: number): Interval {
  const factor = Math.exp(Z95 * sigma)
  return { low: central / factor, central, high: central * factor }
}

/** A sum of amounts with their shared errors; `cautious` is the sum of what each may cost at most. */
export function sumAmounts(amounts: readonly Amount[]): Interval & { readonly cautious: number } {
  const only = amounts[0]
  if (only !== undefined && amounts.length === 1) return { ...intervalOf(only), cautious: only.cautious }
  const central = exactSum(amounts.map((amount) => amount.central))
  const cautious = exactSum(amounts.map((amount) => amount.cautious))
  const sigma = central > 0 ? Math.sqrt(Math.log1p(relativeVariance(amounts) / central ** 2)) : 0
  return { ...around(central, sigma), cautious }
}

/** Amounts whose shared errors are the same, term by term; they move together. */
interface Group {
  readonly shared: readonly Spread[]
  mass: number
}

/**
 * Near-linear in the number of amounts: a key that occurs once can only act on the diagonal, and amounts with the same
 * shared terms (all runs of one site on one kind of hardware) are one group of one mass.
 */
function relativeVariance(amounts: readonly Amount[]): number {
  const occurrences = countKeys(amounts)
  const groups = new Map<string, Group>()
  let variance = 0
  for (const { central, spread } of amounts) {
    if (central === 0) continue
    const shared = spread.filter(({ key }) => (occurrences.get(key) ?? 0) > 1)
    if (shared.length < spread.length)
      variance += central ** 2 * (Math.exp(squares(spread)) - Math.exp(squares(shared)))
    const signature = signatureOf(shared)
    const group = groups.get(signature)
    if (group === undefined) groups.set(signature, { shared, mass: central })
    else group.mass += central
  }
  return variance + sharedVariance([...groups.values()])
}

function countKeys(amounts: readonly Amount[]): ReadonlyMap<string, number> {
  const occurrences = new Map<string, number>()
  for (const { central, spread } of amounts) {
    if (central === 0) continue
    for (const { key } of spread) occurrences.set(key, (occurrences.get(key) ?? 0) + 1)
  }
  return occurrences
}

/** Terms in another order make another group, which costs a little and changes nothing. */
function signatureOf(spread: readonly Spread[]): string {
  let signature = ''
  for (const { key, s } of spread) signature += `${key}=${s}|`
  return signature
}

function squares(spread: readonly Spread[]): number {
  let sum = 0
  for (const { s } of spread) sum += s * s
  return sum
}

/** With more groups than this their pairs would dominate the time of a report; see `boundedVariance`. */
const PAIRWISE = 256

function sharedVariance(groups: readonly Group[]): number {
  if (groups.length > PAIRWISE) return boundedVariance(groups)
  const numbers = numberKeys(groups)
  const rows = groups.map(({ shared }) => sensitivities(shared, numbers))
  let variance = 0
  for (const [i, { shared, mass }] of groups.entries()) {
    variance += mass ** 2 * Math.expm1(squares(shared))
    const places = shared.map(({ key }) => numbers.get(key) as number)
    const own = rows[i] as Float64Array
    for (let j = 0; j < i; j += 1) {
      const covariance = productAt(places, own, rows[j] as Float64Array)
      variance += 2 * mass * (groups[j] as Group).mass * Math.expm1(covariance)
    }
  }
  return variance
}

function productAt(places: readonly number[], a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (const at of places) sum += (a[at] as number) * (b[at] as number)
  return sum
}

/** A number for each key: 30,000 pairs are compared by place in an array, not by name. */
function numberKeys(groups: readonly Group[]): ReadonlyMap<string, number> {
  const keys = new Set(groups.flatMap(({ shared }) => shared.map(({ key }) => key)))
  return new Map([...keys].map((key, at) => [key, at]))
}

function sensitivities(shared: readonly Spread[], numbers: ReadonlyMap<string, number>): Float64Array {
  const row = new Float64Array(numbers.size)
  for (const { key, s } of shared) row[numbers.get(key) as number] = s
  return row
}

/**
 * Linear in the groups. exp(c) - 1 is convex, so below the largest c it lies under the chord: the answer is never narrower
 * than the pairwise one.
 */
function boundedVariance(groups: readonly Group[]): number {
  const moved = new Map<string, number>()
  let largest = 0
  for (const { shared, mass } of groups) {
    largest = Math.max(largest, squares(shared))
    for (const { key, s } of shared) moved.set(key, (moved.get(key) ?? 0) + mass * s)
  }
  let variance = 0
  for (const sum of moved.values()) variance += sum * sum
  return largest > 0 ? (variance * Math.expm1(largest)) / largest : 0
}
