/**
 * More for a better model: so much for each step by which a metric is better than the best one on base, at most what the
 * policy says in any case. A metric is what somebody wrote down, and believed: that is why there is a most.
 *
 * The metric of a model on base is the best of its runs there; what has none on base has nothing to be better than, and is
 * let in nothing.
 */
import { modelKey } from '../covered.ts'
import { exactSum } from '../exact.ts'
import type { Budget, Limit } from '../policy.ts'
import type { Record } from '../record.ts'
import type { FindingReport } from '../report.ts'
import { countingOf } from './amounts.ts'
import { finding, sum } from './finding.ts'
import { type Estimated, isTouched, type Judging } from './judging.ts'

type Exchange = Limit & { kind: 'exchange' }

/** @param selected What the budget sees: all of it is of one model if the budget names one. */
export function judgeExchange(
  budget: Budget,
  limit: Exchange,
  selected: readonly Estimated[],
  judging: Judging,
): FindingReport {
  const counting = countingOf(budget, judging.prices)
  const added = sum(selected.flatMap(counting.added), judging)
  const { amount, because } = boughtBy(budget, limit, selected)
  const allowance = { limit: 0, carried: 0, debt: 0, decline: 0, headroom: amount, because }
  const judged = finding(budget, { value: added, added: added.gated, most: amount, owned: true, allowance }, judging)
  // Where nothing is let in, the reader wants to know why, too.
  return { ...judged, allowance }
}

interface Improvement {
  readonly from: number
  readonly to: number
  readonly by: number
}

function boughtBy(
  budget: Budget,
  limit: Exchange,
  selected: readonly Estimated[],
): { amount: number; because: string } {
  const { metric, quantity, step } = limit
  const [best] = improvements(budget, limit, selected).sort((a, b) => b.by - a.by)
  if (best === undefined) return { amount: 0, because: `no model has ${metric} on base and in what is new` }
  if (best.by <= 0) return { amount: 0, because: `${metric} is not better than on base` }
  // Without a most, one step's worth: the policy is refused before it comes to this.
  const most = (limit.most ?? quantity).value
  const amount = Math.min(most, exactSum([Math.min(most, (best.by / step) * quantity.value)]))
  const told = `because ${metric} goes from ${figure(best.from)} to ${figure(best.to)}`
  return { amount, because: amount === most ? `at most, ${told}` : told }
}

/** By model, of those that have the metric on both sides. */
function improvements(budget: Budget, limit: Exchange, selected: readonly Estimated[]): Improvement[] {
  const before = bests(budget, limit, selected, ({ item }) => item.base)
  // A metric that is written anew beside a run that stays as it was cost nothing, and buys nothing.
  const after = bests(budget, limit, selected.filter(isTouched), ({ item }) => item.head)
  return [...after].flatMap(([model, to]) => {
    const from = before.get(model)
    if (from === undefined) return []
    const by = limit.better === 'up' ? to - from : from - to
    // 0.91 - 0.81 is 0.1, and no more: the digits of the larger of the two decide.
    const digits = Number.isFinite(by) ? exactSum(limit.better === 'up' ? [to, -from] : [from, -to]) : by
    return [{ from, to, by: digits }]
  })
}

function bests(
  budget: Budget,
  { metric, better }: Exchange,
  selected: readonly Estimated[],
  side: (one: Estimated) => Record | null,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  const name = metric.toLowerCase()
  for (const one of selected) {
    const record = side(one)
    if (record?.kind !== 'run') continue
    const value = Object.hasOwn(record.metrics ?? {}, name) ? record.metrics?.[name] : undefined
    if (value === undefined) continue
    const model = budget.model === null ? modelKey(record.model) : ''
    const known = best.get(model)
    const isBetter = known === undefined || (better === 'up' ? value > known : value < known)
    if (isBetter) best.set(model, value)
  }
  return best
}

function figure(value: number): string {
  return String(Number(value.toPrecision(6)))
}
