/**
 * Uncertain numbers. Each factor is log-normal, so that a product adds spreads; the sum of many is another matter
 * (`sum.ts`).
 */
import type { Constant } from './estimate/constants.ts'
import { spreadOf } from './estimate/constants.ts'
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
