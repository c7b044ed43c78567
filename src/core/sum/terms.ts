/** The terms of a sum with their keys as numbers, in an order that does not depend on the order of the sum. */
import type { Amount } from '../footprint.ts'
import { compare } from '../problem.ts'

export interface Term {
  readonly central: number
  /** Standard deviation of the logarithm. */
  readonly sigma: number
  /** Places in `shifts` that are not 0. */
  readonly keys: readonly number[]
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
  const ordered: Ordered[] = []
  for (const amount of amounts) ordered.push({ amount, sigma: Math.sqrt(squaresOf(amount)) })
  ordered.sort(byWidth)
  const names: string[] = []
  for (const { amount } of ordered) for (const { key } of amount.spread) if (!names.includes(key)) names.push(key)
  return { terms: ordered.map((one) => termOf(one, names)), names }
}

/** Few keys are found faster by looking than by a table. */
function termOf({ amount, sigma }: Ordered, names: readonly string[]): Term {
  const keys: number[] = []
  const shifts: number[] = []
  for (let key = 0; key < names.length; key += 1) shifts.push(0)
  for (const { key, s } of amount.spread) {
    const at = names.indexOf(key)
    keys.push(at)
    shifts[at] = s
  }
  return { central: amount.central, sigma, keys, shifts }
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

/** Variance of the logarithm. */
function squaresOf({ spread }: Pick<Amount, 'spread'>): number {
  let sum = 0
  for (const { s } of spread) sum += s * s
  return sum
}
