/** From sums to a finding. */
import { exceeds } from '../exact.ts'
import type { Amount, Interval } from '../footprint.ts'
import type { Budget } from '../policy.ts'
import type { FindingReport, FindingStatus } from '../report.ts'
import type { AllowanceReport } from '../report-over-time.ts'
import { sumAmounts } from '../sum/sum.ts'
import { unitOf } from './amounts.ts'
import type { Judging } from './judging.ts'

/** Sum of one budget's amounts on a side, with the value that meets the limit. */
export interface Sum extends Interval {
  readonly gated: number
  readonly cautious: number
}

export function sum(amounts: readonly Amount[], { gateOn }: Pick<Judging, 'gateOn'>): Sum {
  const { low, central, high, cautious } = sumAmounts(amounts)
  // At the low end a missing input weighs as much as at the centre: by the same ratio.
  const weight = central > 0 ? cautious / central : 1
  const gated = { p5: low * weight, p50: cautious, p95: Math.max(high, cautious) }[gateOn]
  return { low, central, high, cautious, gated }
}

export function nothing(judging: Judging): Sum {
  return sum([], judging)
}

/** What a value is held against. */
export interface Held {
  readonly value: Sum
  /** What the pull request adds to it. */
  readonly added: number
  readonly most: number
  /** False: whatever it is, it is not this pull request that has to mend it. */
  readonly owned: boolean
  readonly note?: string | null
  readonly allowance?: AllowanceReport | null
}

export function finding(budget: Budget, held: Held, judging: Judging): FindingReport {
  const { value, added, most, owned, allowance } = held
  const over = exceeds(value.gated, most)
  const status: FindingStatus = over ? 'over' : exceeds(value.high, most) ? 'undecided' : 'within'
  const holds = over || (status === 'undecided' && judging.undecided === 'block')
  const before = over && !owned ? 'it was over before this pull request, which adds nothing to it' : null
  return {
    ...shape(budget, value, added),
    status: status === 'undecided' && judging.undecided === 'pass' ? 'within' : status,
    blocks: holds && owned && judging.enforced,
    limit: most,
    remaining: most - value.gated,
    warn: !over && budget.warnAt !== null && value.gated > most * budget.warnAt,
    note: held.note ?? before,
    ...(allowance && isMore(allowance) ? { allowance } : {}),
  }
}

function isMore({ carried, debt, decline, headroom }: AllowanceReport): boolean {
  return [carried, debt, decline, headroom].some((part) => part !== 0)
}

export function shape(budget: Budget, value: Sum, added: number): FindingReport {
  const { low, central, high, gated } = value
  return {
    budget: budget.name,
    covers: budget.covers,
    per: budget.per,
    status: 'within',
    blocks: false,
    limit_text: budget.limit.text,
    limit: null,
    value: { low, central, high },
    gated,
    unit: unitOf(budget.limit),
    added,
    remaining: null,
    warn: false,
    at_least: false,
    item: null,
    note: null,
  }
}

/** A budget by authors or labels, at a pull request of others. */
export function elsewhere(budget: Budget, note: string, judging: Judging): FindingReport {
  const { limit } = budget
  const most = limit.kind === 'absolute' ? limit.quantity.value : null
  return { ...shape(budget, nothing(judging), 0), limit: most, remaining: most, note }
}

/** A record that gives nothing to work with is not a zero; the policy on what is undecided says whether it may pass. */
export function unknown(read: FindingReport, note: string, judging: Judging): FindingReport {
  return { ...read, status: 'unknown', blocks: judging.enforced && judging.undecided === 'block', note }
}

/** What could not be held against anything at all never passes where the policy enforces. */
export function withheld(budget: Budget, note: string, judging: Judging): FindingReport {
  return { ...shape(budget, nothing(judging), 0), status: 'unknown', blocks: judging.enforced, at_least: true, note }
}
