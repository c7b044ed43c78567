/** Amounts as columns of numbers, for sums of hundreds of thousands of them. */
import type { Amount } from '../footprint.ts'

export interface Flat {
  /** By amount: central x exp(s^2 / 2). */
  readonly means: Float64Array
  readonly largest: number
  /** By amount: where its terms begin in the columns below; one more at the end. */
  readonly from: Int32Array
  /** By term: its key, its deviation, and the amount that it is of. */
  readonly keys: Int32Array
  readonly s: Float64Array
  readonly of: Int32Array
  /** By key: its name, and 1 if it is in more amounts than a run has lines. */
  readonly names: readonly string[]
  readonly shared: Uint8Array
}

/** A key in more amounts than these is shared by runs. */
const LINES = 4

export function flattened(amounts: readonly Amount[]): Flat {
  let terms = 0
  for (const { spread } of amounts) terms += spread.length
  const means = new Float64Array(amounts.length)
  const from = new Int32Array(amounts.length + 1)
  const [keys, of, s] = [new Int32Array(terms), new Int32Array(terms), new Float64Array(terms)]
  const numbers = new Map<string, number>()
  const occurrences: number[] = []
  let at = 0
  let largest = 0
  for (let one = 0; one < amounts.length; one += 1) {
    const { central, spread } = amounts[one] as Amount
    let square = 0
    for (const term of spread) {
      let key = numbers.get(term.key)
      if (key === undefined) {
        key = occurrences.push(0) - 1
        numbers.set(term.key, key)
      }
      occurrences[key] = (occurrences[key] as number) + 1
      keys[at] = key
      s[at] = term.s
      of[at] = one
      square += term.s * term.s
      at += 1
    }
    const mean = central * Math.exp(square / 2)
    means[one] = mean
    from[one + 1] = at
    if (mean > largest) largest = mean
  }
  const shared = Uint8Array.from(occurrences, (count) => (count > LINES ? 1 : 0))
  return { means, largest, from, keys, s, of, names: [...numbers.keys()], shared }
}

/** Sums of products below are rounded to steps of 2^-49, so that no order of the keys changes them. */
const ANCHOR = 12

/** Covariance of the logarithms of two amounts from the keys that are shared by runs (1), or that are not (0). */
export function together({ from, keys, s, shared }: Flat, one: number, other: number, kind: 0 | 1): number {
  const [begin, end] = [from[other] as number, from[other + 1] as number]
  let sum = 0
  for (let at = from[one] as number; at < (from[one + 1] as number); at += 1) {
    const key = keys[at] as number
    if (shared[key] !== kind) continue
    for (let there = begin; there < end; there += 1) {
      if (keys[there] === key) sum += (s[at] as number) * (s[there] as number) + ANCHOR - ANCHOR
    }
  }
  return sum
}

/** Variance of the logarithm from the keys that are shared by runs. */
export function squareOf(flat: Flat, one: number): number {
  return together(flat, one, one, 1)
}
