/** Limits that hold for each item by itself. */
import { scaled } from '../amount.ts'
import { exactSum } from '../exact.ts'
import type { Amount, Footprint } from '../footprint.ts'
import type { Budget, Limit } from '../policy.ts'
import { compare } from '../problem.ts'
import type { FindingReport } from '../report.ts'
import { type Counting, countingOf, unitOf } from './amounts.ts'
import { finding, nothing, sum } from './finding.ts'
import { type Estimated, isTouched, type Judging } from './judging.ts'
import { noiseOf } from './noise.ts'
import { ratcheted } from './over-time.ts'
import { roomFor } from './ratchet.ts'

type Each = Limit & { kind: 'absolute' | 'per-request' }

/** @returns the item that is worst against the limit. @param seen What the budget sees, of which some are `judged`. */
export function judgeEach(
  budget: Budget,
  limit: Each,
  judged: readonly Estimated[],
  seen: readonly Estimated[],
  judging: Judging,
): FindingReport {
  const counting = rating(countingOf(budget, judging.prices), limit)
  const findings = judged.map((one) => judgeItem(budget, limit, one, { counting, seen, judging }))
  findings.sort((a, b) => b.gated - a.gated || compare(a.item ?? '', b.item ?? ''))
  const none = { value: nothing(judging), added: 0, most: limit.quantity.value, owned: true }
  const blocking = findings.find((one) => one.blocks)
  return blocking ?? findings[0] ?? rated(finding(budget, none, judging), limit)
}

function judgeItem(
  budget: Budget,
  limit: Each,
  one: Estimated,
  { counting, seen, judging }: { counting: Counting; seen: readonly Estimated[]; judging: Judging },
): FindingReport {
  const value = sum(counting.head(one), judging)
  const base = sum(counting.base(one), judging).gated
  const added = isTouched(one) ? value.gated : 0
  const { raised, because } = ratcheted(budget, base, limit.quantity.value, () => {
    const noise = noiseOf(budget, seen)
    const ratchet = { budget, counting, judging, ledger: null, selected: seen }
    return { amount: roomFor(ratchet, one, noise.share), because: noise.because }
  })
  const most = limit.quantity.value
  const headroom = exactSum([raised, -most])
  const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom, because }
  const owned = added > 0 || budget.per !== 'total'
  const judged = finding(budget, { value, added, most: raised, owned, allowance }, judging)
  return { ...rated(judged, limit), item: (one.item.head ?? one.item.base)?.id ?? null }
}

/** For a rate, each side at the number of requests that the policy names. */
function rating(counting: Counting, limit: Each): Counting {
  if (limit.kind !== 'per-request') return counting
  return {
    ...counting,
    head: (one) => perRequest(counting.head(one), one.head, limit.requests),
    base: (one) => perRequest(counting.base(one), one.base, limit.requests),
  }
}

function perRequest(amounts: readonly Amount[], footprint: Footprint | null, requests: number): Amount[] {
  const served = footprint?.serving?.requests ?? 0
  return served <= 0 ? [...amounts] : amounts.map((amount) => scaled(amount, requests / served))
}

/** Judged at the number of requests that the policy names, reported for one. */
function rated(judged: FindingReport, limit: Each): FindingReport {
  if (limit.kind !== 'per-request') return judged
  const per = (value: number) => value / limit.requests
  const { low, central, high } = judged.value
  const { allowance } = judged
  return {
    ...judged,
    unit: `${unitOf(limit)} per request`,
    value: { low: per(low), central: per(central), high: per(high) },
    gated: per(judged.gated),
    added: per(judged.added),
    limit: judged.limit === null ? null : per(judged.limit),
    remaining: judged.remaining === null ? null : per(judged.remaining),
    ...(allowance && {
      allowance: { ...allowance, limit: per(allowance.limit), headroom: per(allowance.headroom) },
    }),
  }
}
