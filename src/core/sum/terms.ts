/** The terms of a sum with their keys as numbers, in an order that does not depend on the order of the sum. */
import type { Amount, Spread } from '../footprint.ts'
import { compare } from '../problem.ts'

export interface Term {
  readonly central: number
  /** Standard deviation of the logarithm. */
  readonly sigma: number
  readonly spread: readonly Spread[]
  /** By key: by how much the logarithm moves when the key's draw moves by one standard deviation. */
  readonly shifts: readonly number[]
}

export interface Terms {
  /** Least uncertain first. */
  readonly terms: readonly Term[]
  /** The name of each key. */
  readonly names: readonly string[]
}

export function termsOf(amounts: readonly Amount[]): Terms {
  const ordered = inOrder(amounts)
  const names: string[] = []
  for (const { spread } of ordered) for (const { key } of spread) if (!names.includes(key)) names.push(key)
  for (const { spread, shifts } of ordered) {
    for (let at = 0; at < names.length; at += 1) shifts.push(0)
    // Few keys are found faster by looking than by a table.
    for (const { key, s } of spread) shifts[names.indexOf(key)] = s
  }
  return { terms: ordered, names }
}

interface Ordered extends Term {
  readonly shifts: number[]
}

/** Put in place one by one: there are two or three of them for every run, and a general sort takes longer to set up. */
function inOrder(amounts: readonly Amount[]): Ordered[] {
  const ordered: Ordered[] = []
  for (const { central, spread } of amounts) {
    const one: Ordered = { central, sigma: Math.sqrt(squaresOf(spread)), spread, shifts: [] }
    let at = ordered.length
    ordered.push(one)
    while (at > 0 && byWidth(ordered[at - 1] as Ordered, one) > 0) {
      ordered[at] = ordered[at - 1] as Ordered
      at -= 1
    }
    ordered[at] = one
  }
  return ordered
}

function byWidth(a: Term, b: Term): number {
  return a.sigma - b.sigma || a.central - b.central || compare(signatureOf(a), signatureOf(b))
}

function signatureOf({ spread }: Term): string {
  return spread.map(({ key, s }) => `${key}=${s}`).join('|')
}

/** Variance of the logarithm. */
function squaresOf(spread: readonly Spread[]): number {
  let sum = 0
  for (const { s } of spread) sum += s * s
  return sum
}
