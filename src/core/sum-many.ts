/**
 * A sum of many log-normal terms, by its own moments (Fenton 1960, Wilkinson): the sum is again taken as log-normal, with
 * the mean and the variance that the terms have together. With e_i = m_i exp(s_i^2 / 2) the mean of a term,
 *
 *   E = sum_i e_i,   Var = sum_ij e_i e_j (exp(c_ij) - 1),   c_ij = sum over shared keys of s_ik s_jk
 *   sigma = sqrt(ln(1 + Var / E^2)),   low, high = E exp(-sigma^2 / 2) x exp(-/+ 1.645 sigma)
 *
 * Near-linear in the terms. Most keys are of one run and occur in a few lines; they are looked at in those lines alone.
 * Terms that have the other keys in common (all runs of one site on one kind of hardware) are one group.
 */
import type { Amount, Spread } from './footprint.ts'
import { compare } from './problem.ts'
import { Steady, steadySum } from './steady.ts'
import type { Range } from './sum.ts'
import { squaresOf } from './terms.ts'

const Z95 = 1.645
/** A key in more terms than these is shared by a group; one of a run stands in its lines. */
const OWN = 4

interface Group {
  readonly signature: string
  readonly shared: readonly Spread[]
  readonly mass: Steady
}

/** A term with the part of its spread that is not its group's. */
interface Member {
  readonly mean: number
  readonly group: Group
  readonly own: readonly Spread[]
}

export function ofMany(amounts: readonly Amount[]): Range {
  const means = amounts.map((amount) => amount.central * Math.exp(squaresOf(amount) / 2))
  const mean = steadySum(means)
  const { members, groups } = grouped(amounts, means)
  const variance = ownVariance(members) + groupVariance(groups)
  const square = Math.log1p(variance / (mean * mean))
  const middle = mean * Math.exp(-square / 2)
  const factor = Math.exp(Z95 * Math.sqrt(square))
  return { low: middle / factor, high: middle * factor }
}

function grouped(amounts: readonly Amount[], means: readonly number[]) {
  const occurrences = countKeys(amounts)
  const largest = largestOf(means)
  const bySignature = new Map<string, Group>()
  const members = amounts.map(({ spread }, at): Member => {
    const isShared = ({ key }: Spread) => (occurrences.get(key) ?? 0) > OWN
    const shared = spread.filter(isShared)
    const own = shared.length === spread.length ? [] : spread.filter((term) => !isShared(term))
    const signature = signatureOf(shared)
    const group = bySignature.get(signature) ?? { signature, shared, mass: new Steady(largest, amounts.length) }
    bySignature.set(signature, group)
    const mean = means[at] as number
    group.mass.add(mean)
    return { mean, group, own }
  })
  return { members, groups: [...bySignature.values()].sort((a, b) => compare(a.signature, b.signature)) }
}

/** `Math.max` takes no more arguments than the stack holds. */
function largestOf(values: readonly number[]): number {
  let largest = 0
  for (const value of values) if (value > largest) largest = value
  return largest
}

function countKeys(amounts: readonly Amount[]): ReadonlyMap<string, number> {
  const occurrences = new Map<string, number>()
  for (const { spread } of amounts) {
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

/** What the keys of single runs add: exp(c) - 1 = (exp(c shared) - 1) + exp(c shared) (exp(c own) - 1). */
function ownVariance(members: readonly Member[]): number {
  const byKey = new Map<string, number[]>()
  for (const [at, { own }] of members.entries()) {
    for (const { key } of own) {
      const there = byKey.get(key)
      if (there === undefined) byKey.set(key, [at])
      else there.push(at)
    }
  }
  const parts: number[] = []
  for (const [at, member] of members.entries()) {
    if (member.own.length === 0) continue
    const others = new Set<number>()
    for (const { key } of member.own) for (const other of byKey.get(key) ?? []) others.add(other)
    for (const other of others) {
      if (other > at) continue
      const partner = members[other] as Member
      const shared = Math.exp(covariance(member.group.shared, partner.group.shared))
      const own = Math.expm1(covariance(member.own, partner.own))
      parts.push((other === at ? 1 : 2) * member.mean * partner.mean * shared * own)
    }
  }
  return steadySum(parts)
}

/** Added up by size, so that the order of the keys does not matter. */
function covariance(a: readonly Spread[], b: readonly Spread[]): number {
  if (a === b && a.length === 1) return (a[0] as Spread).s ** 2
  const products: number[] = []
  for (const one of a) for (const other of b) if (one.key === other.key) products.push(one.s * other.s)
  if (products.length > 2) products.sort((one, other) => one - other)
  let sum = 0
  for (const product of products) sum += product
  return sum
}

/** With more groups than this their pairs would dominate the time of a report; see `boundedVariance`. */
const PAIRWISE = 256

function groupVariance(groups: readonly Group[]): number {
  if (groups.length > PAIRWISE) return boundedVariance(groups)
  const numbers = numberKeys(groups)
  const rows = groups.map(({ shared }) => sensitivities(shared, numbers))
  const masses = groups.map(({ mass }) => mass.sum)
  let variance = 0
  for (const [i, { shared }] of groups.entries()) {
    const places = shared.map(({ key }) => numbers.get(key) as number)
    const row = rows[i] as Float64Array
    const mass = masses[i] as number
    variance += mass ** 2 * Math.expm1(squaresOf({ spread: shared }))
    for (let j = 0; j < i; j += 1) {
      const together = productAt(places, row, rows[j] as Float64Array)
      variance += 2 * mass * (masses[j] as number) * Math.expm1(together)
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
 * Linear in the groups, and never narrower than pair by pair: with q the variance of a group and
 * f = sqrt((exp(q) - 1) / q), exp(c) - 1 is at most c f_i f_j, because c is at most sqrt(q_i q_j).
 */
function boundedVariance(groups: readonly Group[]): number {
  const moved = new Map<string, number>()
  for (const { shared, mass } of groups) {
    const square = squaresOf({ spread: shared })
    if (square === 0) continue
    const weight = mass.sum * Math.sqrt(Math.expm1(square) / square)
    for (const { key, s } of shared) moved.set(key, (moved.get(key) ?? 0) + weight * s)
  }
  let variance = 0
  for (const sum of moved.values()) variance += sum * sum
  return variance
}
