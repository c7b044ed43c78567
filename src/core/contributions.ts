/**
 * Which uncertain input makes an interval as wide as it is, and how far the interval would narrow if the input were known.
 * To first order the variance of the logarithm of the total is the sum of the squares of what each input moves it by: the
 * mean of s_ik over the lines i, weighted by the share that each line has in the total (law of propagation of uncertainty,
 * JCGM 100:2008, 5.1.2). An input that several lines have in common, such as the grid, counts once and in full.
 */
import type { Amount, Interval } from './footprint.ts'
import { compare } from './problem.ts'
import type { Contribution } from './report.ts'
import { ofFew } from './sum/few.ts'
import { sumAmounts } from './sum/sum.ts'

/** Largest first; empty when nothing is uncertain. `parts` are what the total is the sum of. */
export function contributions(parts: readonly Amount[]): readonly Contribution[] {
  const squares = [...shiftsOf(parts)].map(([key, shift]) => ({ key, square: shift ** 2 }))
  const all = squares.reduce((sum, { square }) => sum + square, 0)
  if (all === 0) return []
  return squares
    .map(({ key, square }) => ({ key, share: square / all, if_known: knowing(key, parts) }))
    .sort((a, b) => b.share - a.share || compare(a.key, b.key))
}

/** By key: what one standard deviation of it moves the logarithm of the total by. */
function shiftsOf(parts: readonly Amount[]): ReadonlyMap<string, number> {
  const counted = parts.filter(({ central }) => central > 0)
  const only = counted[0]
  if (only === undefined) return new Map()
  return counted.length === 1 ? new Map(only.spread.map(({ key, s }) => [key, s])) : ofFew(counted).shifts()
}

/** The total if the input were known to be what it is taken for. */
function knowing(key: string, parts: readonly Amount[]): Interval {
  const { low, central, high } = sumAmounts(parts.map((part) => without(key, part)))
  return { low, central, high }
}

function without(key: string, { central, cautious, spread }: Amount): Amount {
  return { central, cautious, spread: spread.filter((term) => term.key !== key) }
}
