/**
 * Head against base. The same grid and the same hardware stand on both sides, so their uncertainty cancels and is left out.
 *
 * Noise is a share of base, and of what the pull request measures again: what stays as it is adds no room. A comparison with
 * base knows nothing of what was before it, so that every pull request may use its share again; a limit that must not climb
 * is an absolute one with `ratchet`.
 */
import { exactSum, exceeds } from '../exact.ts'
import type { Budget, Limit } from '../policy.ts'
import type { FindingReport, FindingStatus } from '../report.ts'
import { countingOf } from './amounts.ts'
import { shape, sum } from './finding.ts'
import type { Estimated, Judging } from './judging.ts'
import { noiseOf } from './noise.ts'

export function judgeRelative(
  budget: Budget,
  limit: Limit & { kind: 'relative' },
  selected: readonly Estimated[],
  judging: Judging,
): FindingReport {
  const counting = countingOf(budget, judging.prices)
  const head = sum(selected.flatMap(counting.head), judging)
  const base = sum(selected.flatMap(counting.base), judging)
  const added = head.gated - base.gated
  if (base.gated === 0) {
    const note = head.gated === 0 ? null : 'base has nothing to compare with; the limit holds from the next change on'
    const status: FindingStatus = head.gated === 0 ? 'within' : 'unknown'
    return { ...shape(budget, head, added), status, blocks: false, limit: null, remaining: null, note }
  }
  const { headroom, because } = headroomOf(budget, selected, base.gated, judging)
  const own = base.gated * (1 + limit.ratio)
  const most = headroom === 0 ? own : exactSum([own, headroom])
  const over = exceeds(head.gated, most) && added > 0
  const allowance = { limit: own, carried: 0, debt: 0, decline: 0, headroom, because }
  return {
    ...shape(budget, head, added),
    status: over ? 'over' : 'within',
    blocks: over && judging.enforced,
    limit: most,
    remaining: most - head.gated,
    ...(headroom === 0 ? {} : { allowance }),
  }
}

function headroomOf(
  budget: Budget,
  selected: readonly Estimated[],
  base: number,
  judging: Judging,
): { headroom: number; because: string | null } {
  if (budget.noise === null) return { headroom: 0, because: null }
  const counting = countingOf(budget, judging.prices)
  const again = selected.filter(({ item }) => item.change !== 'same')
  const { share, because } = noiseOf(budget, selected)
  const headroom = share * Math.min(base, sum(again.flatMap(counting.base), judging).gated)
  return { headroom: exactSum([headroom]), because }
}
