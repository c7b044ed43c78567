/** The terms of a sum with their keys as numbers, in an order that does not depend on the order of the sum. */
import type { Amount } from './footprint.ts'
import { compare } from './problem.ts'

export interface Term {
  readonly central: number
  /** Standard deviation of the logarithm. */
  readonly sigma: number
  /** Places in `shifts` that are not 0. */
  readonly keys: readonly number[]
  /** By key: by how much the logarithm moves when the key's draw moves by one standard deviation. */
  readonly shifts: Float64Array
}

export interface Terms {
  /** Least uncertain first. */
  readonly terms: readonly Term[]
  /** The name of each key. */
  readonly names: readonly string[]
}

export function termsOf(amounts: readonly Amount[]): Terms {
  const ordered = amounts.map((amount) => ({ amount, sigma: Math.sqrt(squaresOf(amount)) })).sort(byWidth)
  const names: string[] = []
  const places = ordered.map(({ amount }) => amount.spread.map(({ key }) => placeOf(key, names)))
  const terms = ordered.map(({ amount, sigma }, at) => {
    const shifts = new Float64Array(names.length)
    const keys = places[at] as readonly number[]
    for (const [index, { s }] of amount.spread.entries()) shifts[keys[index] as number] = s
    return { central: amount.central, sigma, keys, shifts }
  })
  return { terms, names }
}

interface Ordered {
  readonly amount: Amount
  readonly sigma: number
}

function byWidth(a: Ordered, b: Ordered): number {
  return a.sigma - b.sigma || a.amount.central - b.amount.central || compare(signatureOf(a), signatureOf(b))
}

function signatureOf({ amount }: Ordered): string {
  return amount.spread.map(({ key, s }) => `${key}=${s}`).join('|')
}

/** Few keys are found faster by looking than by a table. */
function placeOf(key: string, names: string[]): number {
  const at = names.indexOf(key)
  return at < 0 ? names.push(key) - 1 : at
}

/** Variance of the logarithm. */
export function squaresOf({ spread }: Pick<Amount, 'spread'>): number {
  let sum = 0
  for (const { s } of spread) sum += s * s
  return sum
}
