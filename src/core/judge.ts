/**
 * Budgets held against footprints. Judging decides and prints nothing.
 *
 * What is held against the limit (`gated`) is the end of the interval that the policy's `gate_on` names, and never
 * less than what a missing input may cost: leaving a field out is not a way under a limit.
 */
import { silenceOf } from './covered.ts'
import { countingOf, unpriced } from './judging/amounts.ts'
import { judgeEach } from './judging/each.ts'
import { judgeExchange } from './judging/exchange.ts'
import { elsewhere, finding, sum, unknown, withheld } from './judging/finding.ts'
import { type Estimated, isTouched, type Judging, unconcerned } from './judging/judging.ts'
import { judgeOverTime, judgeStanding } from './judging/over-time.ts'
import { judgeRelative } from './judging/relative.ts'
import { select } from './judging/select.ts'
import type { Budget } from './policy.ts'
import type { FindingReport } from './report.ts'
import { sameBoundary } from './same-boundary.ts'

export type { Estimated, Judging } from './judging/judging.ts'

/** @returns one finding per budget, in the order of the policy. */
export function judge(budgets: readonly Budget[], all: readonly Estimated[], judging: Judging): FindingReport[] {
  const booked = judging.ledger?.commitments.map(({ footprint }) => footprint) ?? []
  sameBoundary([...booked, ...all.flatMap(({ base, head }) => [base, head].filter((one) => one !== null))])
  return budgets.map((budget) => judgeOne(budget, all, judging))
}

function judgeOne(budget: Budget, all: readonly Estimated[], judging: Judging): FindingReport {
  const missing = unpriced(budget, judging.prices)
  if (missing !== null) return withheld(budget, missing, judging)
  const note = unconcerned(budget, judging)
  if (note !== null && !needsHistory(budget, judging)) return elsewhere(budget, note, judging)
  const selected = select(budget, all, judging)
  const judged = judgeBudget(budget, selected, all, judging)
  const unreadable = judging.unreadable.some((path) => judging.matches(budget, path))
  const touched = note === null ? selected.filter(isTouched) : []
  const silence = silenceOf(
    budget,
    touched.flatMap(({ head }) => (head === null ? [] : [head])),
  )
  const read = { ...judged, at_least: judged.at_least || unreadable || silence !== null }
  return silence !== null && judged.status === 'within' ? unknown(read, silence, judging) : read
}

/** What others brought in counts in it, whoever opens the pull request. */
function needsHistory({ limit, per }: Budget, { ledger }: Judging): boolean {
  if (limit.kind !== 'absolute') return false
  return per === 'month' || per === 'quarter' || per === 'year' || (per === 'total' && ledger !== null)
}

function judgeBudget(
  budget: Budget,
  selected: readonly Estimated[],
  all: readonly Estimated[],
  judging: Judging,
): FindingReport {
  const { limit, per } = budget
  if (limit.kind === 'exchange') return judgeExchange(budget, limit, selected, judging)
  if (limit.kind === 'relative') return judgeRelative(budget, limit, selected, judging)
  if (limit.kind === 'per-request') return judgeEach(budget, limit, selected.filter(isServing), selected, judging)
  if (per === 'run') return judgeEach(budget, limit, selected.filter(isTouched), selected, judging)
  if (needsHistory(budget, judging)) return judgeOverTime(budget, limit, selected, all, judging)
  if (per === 'total') return judgeStanding(budget, limit, selected, judging)
  const added = sum(selected.flatMap(countingOf(budget, judging.prices).added), judging)
  const held = { value: added, added: added.gated, most: limit.quantity.value, owned: true }
  return finding(budget, held, judging)
}

function isServing({ item }: Estimated): boolean {
  return item.head?.kind === 'serving'
}
