/**
 * What a budget over time allows in a window, from window to window since it started:
 *
 *   limit of a window = L x (1 - d)^(years since the year of the start)         what the policy writes, declined
 *   allowance         = limit + carried + debt
 *   carried to next   = what is left of the allowance, at most carry-over x limit of the window that it comes from
 *   debt to next      = what was spent beyond the allowance, where the policy says so
 *
 * What is left counts whole, so what was carried once may be carried again, within the same cap: nothing piles up. A debt
 * that is more than a window allows leaves it at 0, and the rest of it to the next. Limits are not cut to a part of a window:
 * a budget that starts in the middle of a year has that year's limit.
 */
import { exactSum } from '../exact.ts'
import type { Memory, Period } from '../policy.ts'
import { type Window, windowOf, windowsBetween } from './window.ts'

/** Parts of the limit of one window; together they are it. */
export interface Allowance {
  readonly limit: number
  /** 0 or less. */
  readonly decline: number
  readonly carried: number
  /** 0 or less; never more than what there is to take it from. */
  readonly debt: number
  readonly most: number
}

export interface Term {
  readonly period: Period
  /** When the budget starts, and when it is asked; seconds since 1970. A start that is yet to come is now. */
  readonly starts: number
  readonly at: number
}

/** @param spentIn What was spent in an earlier window, as it meets the limit; asked only where the budget remembers. */
export function allowanceOf(
  limit: number,
  memory: Memory,
  { period, starts, at }: Term,
  spentIn: (window: Window) => number,
): Allowance {
  const current = windowOf(period, at)
  const first = windowOf(period, Math.min(starts, at))
  const own = (window: Window) => declined(limit, memory.declines, window.year - first.year)
  const remembers = memory.carryOver > 0 || memory.debt
  // Of the window before: above 0 what is carried, below 0 what is owed.
  let before = 0
  for (const window of remembers ? windowsBetween(period, first.from, current.from - 1) : []) {
    const left = exactSum([own(window), before, -spentIn(window)])
    before = left < 0 ? (memory.debt ? left : 0) : Math.min(left, exactSum([memory.carryOver * own(window)]))
  }
  const [carried, debt] = [Math.max(0, before), Math.min(0, before)]
  const base = own(current)
  const most = Math.max(0, exactSum([base, carried, debt]))
  return { limit, decline: exactSum([base, -limit]), carried, debt: exactSum([most, -base, -carried]), most }
}

function declined(limit: number, share: number, years: number): number {
  // To the digits that a person would write: 0.93 x 0.93 is 0.8649 and no more.
  return years === 0 || share === 0 ? limit : exactSum([limit * (1 - share) ** years])
}
