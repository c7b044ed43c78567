/**
 * Uncertain numbers. Each factor is log-normal, so that a product adds spreads; the sum of many is another matter
 * (`sum.ts`).
 */
import type { Constant } from './estimate/constants/constant.ts'
import { spreadOf } from './estimate/constants/constant.ts'
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

/** What a constant is as an amount never changes, and every run asks for a dozen. */
const constants = { central: new Map<Constant, Amount>(), 'at most': new Map<Constant, Amount>() } as const

/** A constant of the method. `at most` when it stands in for something that the record does not say. */
export function fromConstant(constant: Constant, reading: 'central' | 'at most' = 'central'): Amount {
  const known = constants[reading].get(constant)
  if (known !== undefined) return known
  const { id, low, central, high } = constant
  const amount = uncertain(central, id, spreadOf(low, high), reading === 'central' ? central : high)
  constants[reading].set(constant, amount)
  return amount
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
  const spread = combined(a.spread, a.central / central, b.spread, b.central / central)
  return { central, cautious: a.cautious + b.cautious, spread }
}

/** Terms with the same key are the same draw, so their deviations add and do not combine in quadrature. */
function merged(a: readonly Spread[], b: readonly Spread[]): readonly Spread[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  return combined(a, 1, b, 1)
}

/**
 * All terms of `a`, then those of `b` that are not in `a`. A run makes a dozen such lists, so they are made at their length:
 * a list that grows takes several times the memory, and `concat` several times the time.
 */
function combined(a: readonly Spread[], ofA: number, b: readonly Spread[], ofB: number): readonly Spread[] {
  let common = 0
  for (let at = 0; at < b.length; at += 1) if (placeOf((b[at] as Spread).key, a) >= 0) common += 1
  const all = Array<Spread>(a.length + b.length - common)
  for (let at = 0; at < a.length; at += 1) {
    const term = a[at] as Spread
    const same = common === 0 ? -1 : placeOf(term.key, b)
    all[at] = same < 0 ? weighted(term, ofA) : { key: term.key, s: term.s * ofA + (b[same] as Spread).s * ofB }
  }
  let next = a.length
  for (let at = 0; at < b.length; at += 1) {
    const term = b[at] as Spread
    if (common > 0 && placeOf(term.key, a) >= 0) continue
    all[next] = weighted(term, ofB)
    next += 1
  }
  return all
}

function weighted(term: Spread, weight: number): Spread {
  return weight === 1 ? term : { key: term.key, s: term.s * weight }
}

function placeOf(key: string, spread: readonly Spread[]): number {
  for (let at = 0; at < spread.length; at += 1) if ((spread[at] as Spread).key === key) return at
  return -1
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
