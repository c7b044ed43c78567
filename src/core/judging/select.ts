/** What a budget sees of each item. */
import { isOf } from '../covered.ts'
import type { Budget } from '../policy.ts'
import type { Record } from '../record.ts'
import type { Estimated, Judging } from './judging.ts'

/** Whether a record is in the places of a budget and of its model. */
export function isCovered(budget: Budget, record: Record, { matches }: Judging): boolean {
  return matches(budget, record.source.path) && (budget.model === null || isOf(budget.model, record))
}

/**
 * The sides on which the record is in a budget's places and of its model. Spent compute that leaves them stays booked where
 * it was spent, and what comes into them was not there before.
 */
export function select(budget: Budget, all: readonly Estimated[], judging: Judging): readonly Estimated[] {
  const { horizonDays } = budget
  const covers = (record: Record | null) => record !== null && isCovered(budget, record, judging)
  const selected = all.flatMap((one): Estimated[] => {
    const { item } = one
    const [before, after] = [covers(item.base), covers(item.head)]
    if (after)
      return [before || item.base === null ? one : { item: { ...item, base: null }, base: null, head: one.head }]
    return before ? [{ item: { ...item, change: 'removed', head: null }, base: one.base, head: null }] : []
  })
  return horizonDays === null ? selected : selected.map((one) => judging.overHorizon(one, horizonDays))
}
