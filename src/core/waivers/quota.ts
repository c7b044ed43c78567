/**
 * How much may be allowed in a calendar period, over all pull requests. A waiver counts in the period in which it was
 * written, whether it was needed or not, and only those that were written before it stand in its way: so the first ones
 * stay valid when a later one is too many.
 */
import { exactSum, exceeds } from '../exact.ts'
import { windowOf } from '../ledger/window.ts'
import type { WaiverQuota } from '../policy.ts'
import type { Quantity } from '../units.ts'
import type { Granted, Unlearned, WaiverComment } from './waiver.ts'

export function quotaRefusal(
  comment: WaiverComment,
  amount: Quantity,
  quota: WaiverQuota | null,
  own: readonly Granted[],
  others: readonly Granted[] | Unlearned,
): string | null {
  if (quota === null) return null
  if ('because' in others) return `the quota of ${quota.text} could not be counted: ${others.because}`
  const from = windowOf(quota.per, comment.created).from
  const before = [...own, ...others].filter(({ number, created }) => created >= from && number < comment.number)
  const { count, quantity } = quota
  if (count !== null && before.length >= count)
    return `the quota of ${quota.text} is used up: ${before.length} of this ${quota.per} were written before it`
  if (quantity === null || quantity.unit !== amount.unit) return null
  const same = before.filter((one) => one.amount.unit === quantity.unit).map((one) => one.amount.value)
  const all = exactSum([...same, amount.value])
  if (!exceeds(all, quantity.value)) return null
  return `the quota of ${quota.text} does not suffice: with it, ${all} ${quantity.unit} would be allowed in this ${quota.per}`
}
