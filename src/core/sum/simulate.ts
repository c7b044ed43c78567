/**
 * A sum that is simulated, where no closed form is good. A draw depends on nothing but the name of the input and the
 * number of the draw, so an input that many terms share is drawn once, has the same draws in every sum of a report, and
 * the same input gives the same bytes whatever else was worked out before. One sum takes at most a few milliseconds.
 */
import type { Amount } from '../footprint.ts'
import type { Range } from './sum.ts'
import { type Term, termsOf } from './terms.ts'

const DRAWS = 4000
/** 5 % and 95 % of the draws, in order. */
const LOW = Math.round(DRAWS * 0.05) - 1
const HIGH = Math.round(DRAWS * 0.95) - 1

export function simulated(amounts: readonly Amount[]): Range {
  const { terms, names } = termsOf(amounts)
  const draws = names.map(drawsOf)
  const sums = new Float64Array(DRAWS)
  for (const term of terms) addTo(sums, term, names, draws)
  sums.sort()
  return { low: sums[LOW] as number, high: sums[HIGH] as number }
}

function addTo(
  sums: Float64Array,
  { central, spread }: Term,
  names: readonly string[],
  draws: readonly Float64Array[],
): void {
  const logs = new Float64Array(DRAWS)
  for (const { key, s } of spread) {
    const z = draws[names.indexOf(key)] as Float64Array
    for (let draw = 0; draw < DRAWS; draw += 1) logs[draw] = (logs[draw] as number) + s * (z[draw] as number)
  }
  for (let draw = 0; draw < DRAWS; draw += 1) {
    sums[draw] = (sums[draw] as number) + central * Math.exp(logs[draw] as number)
  }
}

/** What was drawn is kept for the next sum of the report; 256 inputs are 8 MB. */
const KEPT = 256
const kept = new Map<string, Float64Array>()

function drawsOf(name: string): Float64Array {
  const known = kept.get(name)
  if (known !== undefined) return known
  const seed = seedOf(name)
  const draws = Float64Array.from({ length: DRAWS }, (_, draw) => normalAt(uniform(seed, draw)))
  if (kept.size >= KEPT) kept.clear()
  kept.set(name, draws)
  return draws
}

/** 32 bits of a name: FNV-1a. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Between 0 and 1, neither of them: the finaliser of MurmurHash3 over seed and number. */
function uniform(seed: number, draw: number): number {
  let hash = seed ^ Math.imul(draw + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 2 ** 32
}

/** The value below which a share p of the standard normal distribution lies, to 1e-9: the rational fits of Acklam (2003). */
function normalAt(p: number): number {
  if (p > 0.5) return -normalAt(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return polynomial(TAIL, q) / (1 + q * polynomial(TAIL_BELOW, q))
  }
  const q = p - 0.5
  return (q * polynomial(BODY, q * q)) / (1 + q * q * polynomial(BODY_BELOW, q * q))
}

/** Coefficients from the constant on. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let at = coefficients.length - 1; at >= 0; at -= 1) value = value * x + (coefficients[at] as number)
  return value
}

const BODY = [
  2.506628277459239, -30.66479806614716, 138.357751867269, -275.9285104469687, 220.9460984245205, -39.69683028665376,
]
const BODY_BELOW = [-13.28068155288572, 66.80131188771972, -155.6989798598866, 161.5858368580409, -54.47609879822406]
const TAIL = [
  2.938163982698783, 4.374664141464968, -2.549732539343734, -2.400758277161838, -0.3223964580411365,
  -0.007784894002430293,
]
const TAIL_BELOW = [3.754408661907416, 2.445134137142996, 0.3224671290700398, 0.007784695709041462]
