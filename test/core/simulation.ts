/** What a sum of uncertain numbers is in truth: worked out by drawing, with another generator than the product has. */
import type { Amount } from '../../src/core/footprint.ts'

/** xorshift and Box-Muller: the same draws on every machine. */
export function randomOf(seed: number): { readonly uniform: () => number; readonly normal: () => number } {
  let state = seed
  const uniform = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((state >>> 0) + 0.5) / 4294967296
  }
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  return { uniform, normal }
}

/** Sums of the amounts, each key drawn once for all of them; in order. */
export function truths(amounts: readonly Amount[], draws: number, seed = 20261101): Float64Array {
  const { normal } = randomOf(seed)
  const keys = [...new Set(amounts.flatMap(({ spread }) => spread.map(({ key }) => key)))]
  const terms = amounts.map(({ central, spread }) => ({
    central,
    at: spread.map(({ key }) => keys.indexOf(key)),
    s: spread.map(({ s }) => s),
  }))
  return Float64Array.from({ length: draws }, () => {
    const z = keys.map(normal)
    let sum = 0
    for (const { central, at, s } of terms) {
      let log = 0
      for (let k = 0; k < at.length; k += 1) log += (s[k] as number) * (z[at[k] as number] as number)
      sum += central * Math.exp(log)
    }
    return sum
  }).sort()
}

/** Share of the truths that lie inside, below and above. */
export function coverage(truths: Float64Array, { low, high }: { readonly low: number; readonly high: number }) {
  let below = 0
  let above = 0
  for (const truth of truths) {
    if (truth < low) below += 1
    else if (truth > high) above += 1
  }
  const n = truths.length
  return { inside: 1 - (below + above) / n, below: below / n, above: above / n }
}
