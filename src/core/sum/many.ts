/**
 * A sum of many log-normal terms, by its own moments (Fenton 1960, Wilkinson): the sum is again taken as log-normal, with
 * the mean and the variance that the terms have together. With e_i = m_i exp(s_i^2 / 2) the mean of a term,
 *
 *   E = sum_i e_i,   Var = sum_ij e_i e_j (exp(c_ij) - 1),   c_ij = sum over shared keys of s_ik s_jk
 *   sigma = sqrt(ln(1 + Var / E^2)),   low, high = E exp(-sigma^2 / 2) x exp(-/+ 1.645 sigma)
 *
 * Near-linear in the terms: with g_ij what i and j share with many others and c_ij = g_ij + own_ij,
 *
 *   exp(c) - 1 = (exp(g) - 1) + exp(g) (exp(own) - 1)
 *
 * Most keys are of one run and occur in a few lines, so the second part is looked at in those lines alone. For the first,
 * terms that share the same with others (all runs of one site on one kind of hardware) are one.
 */

import type { Amount } from '../footprint.ts'
import { compare } from '../problem.ts'
import { type Flat, flattened, squareOf, together } from './flat.ts'
import { anchorOf, Steady, steadySum } from './steady.ts'
import type { Range } from './sum.ts'

const Z95 = 1.645

export function ofMany(amounts: readonly Amount[]): Range {
  const flat = flattened(amounts)
  const mean = steadySum(flat.means)
  const variance = ownVariance(flat) + sharedVariance(flat)
  const square = Math.log1p(variance / (mean * mean))
  const middle = mean * Math.exp(-square / 2)
  const factor = Math.exp(Z95 * Math.sqrt(square))
  return { low: middle / factor, high: middle * factor }
}

/** What the keys of single runs add: each pair of lines that have one in common, and each line with itself. */
function ownVariance(flat: Flat): number {
  const { means, from, keys, shared } = flat
  // The terms seen so far that have a key of their own, as a list for each such key.
  const last = new Int32Array(shared.length).fill(-1)
  const before = new Int32Array(keys.length)
  const seen = new Int32Array(means.length).fill(-1)
  const parts: number[] = []
  for (let one = 0; one < means.length; one += 1) {
    const [start, end] = [from[one] as number, from[one + 1] as number]
    for (let at = start; at < end; at += 1) {
      const key = keys[at] as number
      if (shared[key] === 1) continue
      if (seen[one] !== one) parts.push(pairOf(flat, one, one))
      seen[one] = one
      for (let other = last[key] as number; other >= 0; other = before[other] as number) {
        const partner = flat.of[other] as number
        if (seen[partner] === one) continue
        seen[partner] = one
        parts.push(2 * pairOf(flat, one, partner))
      }
    }
    for (let at = start; at < end; at += 1) {
      const key = keys[at] as number
      if (shared[key] === 1) continue
      before[at] = last[key] as number
      last[key] = at
    }
  }
  return steadySum(parts)
}

function pairOf(flat: Flat, one: number, other: number): number {
  const apart = Math.exp(together(flat, one, other, 1)) * Math.expm1(together(flat, one, other, 0))
  return (flat.means[one] as number) * (flat.means[other] as number) * apart
}

/** With more groups than this their pairs would dominate the time of a report. */
const PAIRWISE = 256

function sharedVariance(flat: Flat): number {
  const groups = groupsOf(flat)
  if (groups === null) return boundedVariance(flat)
  const parts: number[] = []
  for (const [i, { example, mass }] of groups.entries()) {
    parts.push(mass.sum ** 2 * Math.expm1(squareOf(flat, example)))
    for (let j = 0; j < i; j += 1) {
      const other = groups[j] as Group
      parts.push(2 * mass.sum * other.mass.sum * Math.expm1(together(flat, example, other.example, 1)))
    }
  }
  return steadySum(parts)
}

interface Group {
  readonly signature: string
  /** One of its terms: in what they share with others all are alike. */
  readonly example: number
  readonly mass: Steady
}

/** In the order of their names; `null` when they are too many. */
function groupsOf(flat: Flat): readonly Group[] | null {
  const { means, largest } = flat
  const groups = new Map<string, Group>()
  for (let one = 0; one < means.length; one += 1) {
    const signature = signatureOf(flat, one)
    let group = groups.get(signature)
    if (group === undefined) {
      if (groups.size === PAIRWISE) return null
      group = { signature, example: one, mass: new Steady(largest, means.length) }
      groups.set(signature, group)
    }
    group.mass.add(means[one] as number)
  }
  return [...groups.values()].sort((a, b) => compare(a.signature, b.signature))
}

/** Terms in another order make another group, which costs a little and changes nothing. */
function signatureOf({ from, keys, s, shared, names }: Flat, one: number): string {
  let signature = ''
  for (let at = from[one] as number; at < (from[one + 1] as number); at += 1) {
    const key = keys[at] as number
    if (shared[key] === 1) signature += `${names[key]}=${s[at]}|`
  }
  return signature
}

/**
 * Linear in the terms, and never narrower than pair by pair: with q the variance of what a term shares with others and
 * f = sqrt((exp(q) - 1) / q), exp(c) - 1 is at most c f_i f_j, because c is at most sqrt(q_i q_j).
 */
function boundedVariance(flat: Flat): number {
  const { means, from, keys, s, shared, largest } = flat
  const moved = new Float64Array(shared.length)
  // A weight is a mean times sqrt((exp(q) - 1) / q), which with its deviation stays below sixteen means.
  const anchor = anchorOf(largest * 16, means.length)
  for (let one = 0; one < means.length; one += 1) {
    const square = squareOf(flat, one)
    const weight = square > 0 ? (means[one] as number) * Math.sqrt(Math.expm1(square) / square) : 0
    for (let at = from[one] as number; at < (from[one + 1] as number); at += 1) {
      const key = keys[at] as number
      if (shared[key] === 1) moved[key] = (moved[key] as number) + (weight * (s[at] as number) + anchor - anchor)
    }
  }
  return steadySum(moved.map((sum) => sum * sum))
}
