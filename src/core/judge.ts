/**
 * Budgets held against footprints. Judging decides and prints nothing.
 *
 * What is held against the limit (`gated`) is the end of the interval that the policy's `gate_on` names, and never
 * less than what a missing input may cost: leaving a field out is not a way under a limit.
 */
import { isOf, silenceOf } from './covered.ts'
import { exceeds } from './exact.ts'
import { type Amount, type Footprint, type Interval, isEstimate, type Line } from './footprint.ts'
import type { Budget, Component, Limit, Policy } from './policy.ts'
import { compare } from './problem.ts'
import type { Item } from './reconcile.ts'
import type { Record } from './record.ts'
import type { FindingReport, FindingStatus } from './report.ts'
import { sameBoundary } from './same-boundary.ts'
import { sumAmounts } from './sum/sum.ts'
import type { Unit } from './units.ts'

/** A reconciled record with its footprints. */
export interface Estimated {
  readonly item: Item
  readonly base: Footprint | null
  readonly head: Footprint | null
}

export interface Judging {
  readonly gateOn: Policy['gateOn']
  readonly undecided: Policy['undecided']
  /** False in report mode: nothing is held. */
  readonly enforced: boolean
  readonly matches: (budget: Budget, path: string) => boolean
  /** Paths of records that could not be counted. */
  readonly unreadable: readonly string[]
  /** Footprints of servings over a budget's own horizon. */
  readonly overHorizon: (estimated: Estimated, days: number) => Estimated
}

/** Sums of one budget's amounts on a side, with the value that meets the limit. */
interface Sum extends Interval {
  readonly gated: number
}

/** @returns one finding per budget, in the order of the policy. */
export function judge(budgets: readonly Budget[], all: readonly Estimated[], judging: Judging): FindingReport[] {
  sameBoundary(all.flatMap(({ base, head }) => [base, head].filter((one) => one !== null)))
  return budgets.map((budget) => {
    const selected = select(budget, all, judging)
    const finding = judgeBudget(budget, selected, judging)
    const unreadable = judging.unreadable.some((path) => judging.matches(budget, path))
    const touched = selected.filter(isTouched).flatMap(({ head }) => (head === null ? [] : [head]))
    const silence = silenceOf(budget, touched)
    const read = { ...finding, at_least: unreadable || silence !== null }
    return silence !== null && finding.status === 'within' ? unknown(read, silence, judging) : read
  })
}

/** A record that gives nothing to work with is not a zero; the policy on what is undecided says whether it may pass. */
function unknown(finding: FindingReport, note: string, judging: Judging): FindingReport {
  return { ...finding, status: 'unknown', blocks: judging.enforced && judging.undecided === 'block', note }
}

/**
 * What a budget sees of each item: the sides on which the record is in its places and of its model. Spent compute that
 * leaves them stays booked where it was spent, and what comes into them was not there before.
 */
function select(budget: Budget, all: readonly Estimated[], judging: Judging): readonly Estimated[] {
  const { model, horizonDays } = budget
  const covers = (record: Record | null) =>
    record !== null && judging.matches(budget, record.source.path) && (model === null || isOf(model, record))
  const selected = all.flatMap((one): Estimated[] => {
    const { item } = one
    const [before, after] = [covers(item.base), covers(item.head)]
    if (after)
      return [before || item.base === null ? one : { item: { ...item, base: null }, base: null, head: one.head }]
    return before ? [{ item: { ...item, change: 'removed', head: null }, base: one.base, head: null }] : []
  })
  return horizonDays === null ? selected : selected.map((one) => judging.overHorizon(one, horizonDays))
}

function judgeBudget(budget: Budget, selected: readonly Estimated[], judging: Judging): FindingReport {
  if (budget.limit.kind === 'per-request') return judgeEach(budget, selected.filter(isServing), judging)
  if (budget.limit.kind === 'relative') return judgeRelative(budget, budget.limit, selected, judging)
  if (budget.per === 'run') return judgeEach(budget, selected.filter(isTouched), judging)
  if (budget.per === 'pull_request') {
    const added = sum(
      selected.flatMap((one) => addedAmounts(budget, one)),
      judging,
    )
    return finding(budget, added, added.gated, budget.limit, judging)
  }
  const head = sum(
    selected.flatMap((one) => bookedAmounts(budget, one)),
    judging,
  )
  const base = sum(
    selected.flatMap((one) => baseAmounts(budget, one)),
    judging,
  )
  return finding(budget, head, head.gated - base.gated, budget.limit, judging)
}

function isServing({ item }: Estimated): boolean {
  return item.head?.kind === 'serving'
}

function isTouched({ item }: Estimated): boolean {
  return item.change === 'new' || item.change === 'changed'
}

/** Each item by itself; the one that is worst against the limit is the answer. */
function judgeEach(budget: Budget, selected: readonly Estimated[], judging: Judging): FindingReport {
  const findings = selected.map((one) => {
    const amounts = one.head ? amountsOf(budget, one.item.head, one.head) : []
    const scaled = budget.limit.kind === 'per-request' ? perRequest(amounts, one.head, budget.limit) : amounts
    const value = sum(scaled, judging)
    const judged = finding(budget, value, isTouched(one) ? value.gated : 0, budget.limit, judging)
    return { ...rated(judged, budget.limit), item: (one.item.head ?? one.item.base)?.id ?? null }
  })
  findings.sort((a, b) => b.gated - a.gated || compare(a.item ?? '', b.item ?? ''))
  const blocking = findings.find((one) => one.blocks)
  return blocking ?? findings[0] ?? rated(finding(budget, sum([], judging), 0, budget.limit, judging), budget.limit)
}

/** Judged at the number of requests that the policy names, reported for one. */
function rated(judged: FindingReport, limit: Limit): FindingReport {
  if (limit.kind !== 'per-request') return judged
  const per = (value: number) => value / limit.requests
  const { low, central, high } = judged.value
  return {
    ...judged,
    unit: `${unitOf(limit)} per request`,
    value: { low: per(low), central: per(central), high: per(high) },
    gated: per(judged.gated),
    added: per(judged.added),
    limit: judged.limit === null ? null : per(judged.limit),
    remaining: judged.remaining === null ? null : per(judged.remaining),
  }
}

function perRequest(amounts: readonly Amount[], footprint: Footprint | null, limit: Limit): Amount[] {
  const requests = footprint?.serving?.requests ?? 0
  if (limit.kind !== 'per-request' || requests <= 0) return [...amounts]
  const factor = limit.requests / requests
  return amounts.map((amount) => scaleAmount(amount, factor))
}

function scaleAmount(amount: Amount, factor: number): Amount {
  return { ...amount, central: amount.central * factor, cautious: amount.cautious * factor }
}

/** The same grid and the same hardware stand on both sides, so their uncertainty cancels and is left out. */
function judgeRelative(
  budget: Budget,
  limit: Limit & { kind: 'relative' },
  selected: readonly Estimated[],
  judging: Judging,
): FindingReport {
  const head = sum(
    selected.flatMap((one) => headAmounts(budget, one)),
    judging,
  )
  const base = sum(
    selected.flatMap((one) => baseAmounts(budget, one)),
    judging,
  )
  const added = head.gated - base.gated
  if (base.gated === 0) {
    const note = head.gated === 0 ? null : 'base has nothing to compare with; the limit holds from the next change on'
    const status: FindingStatus = head.gated === 0 ? 'within' : 'unknown'
    return { ...shape(budget, head, added), status, blocks: false, limit: null, remaining: null, note }
  }
  const most = base.gated * (1 + limit.ratio)
  const over = exceeds(head.gated, most) && added > 0
  return {
    ...shape(budget, head, added),
    status: over ? 'over' : 'within',
    blocks: over && judging.enforced,
    limit: most,
    remaining: most - head.gated,
  }
}

function finding(budget: Budget, value: Sum, added: number, limit: Limit, judging: Judging): FindingReport {
  if (limit.kind === 'relative') throw new Error('a relative limit is judged against base')
  const most = limit.quantity.value
  const over = exceeds(value.gated, most)
  const status: FindingStatus = over ? 'over' : exceeds(value.high, most) ? 'undecided' : 'within'
  // An overrun that stood before this pull request, and to which it adds nothing, is not its author's to mend.
  const owned = added > 0 || budget.per !== 'total'
  const held = over || (status === 'undecided' && judging.undecided === 'block')
  return {
    ...shape(budget, value, added),
    status: status === 'undecided' && judging.undecided === 'pass' ? 'within' : status,
    blocks: held && owned && judging.enforced,
    limit: most,
    remaining: most - value.gated,
    warn: !over && budget.warnAt !== null && value.gated > most * budget.warnAt,
    note: over && !owned ? 'it was over before this pull request, which adds nothing to it' : null,
  }
}

function shape(budget: Budget, value: Sum, added: number): FindingReport {
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

function unitOf(limit: Limit): Unit {
  return limit.kind === 'relative' ? 'kgCO2e' : (limit.quantity.unit as Unit)
}

function sum(amounts: readonly Amount[], judging: Judging): Sum {
  const { low, central, high, cautious } = sumAmounts(amounts)
  // At the low end a missing input weighs as much as at the centre: by the same ratio.
  const weight = central > 0 ? cautious / central : 1
  const gated = { p5: low * weight, p50: cautious, p95: Math.max(high, cautious) }[judging.gateOn]
  return { low, central, high, gated }
}

const LINES: { readonly [C in Component]: readonly Line[] } = {
  training: ['operationalKg'],
  inference: ['operationalKg', 'idleKg'],
  idle: ['idleKg'],
  embodied: ['embodiedKg'],
}

/** The lines of one footprint that a budget counts, in the budget's unit. */
function amountsOf(budget: Budget, record: Record | null, footprint: Footprint): Amount[] {
  if (!record || !isEstimate(footprint)) return []
  const applies = (component: Component) => appliesTo(component, record, budget.covers)
  const components = budget.covers.filter(applies)
  const unit = unitOf(budget.limit)
  if (unit === 'kgCO2e')
    return [...new Set(components.flatMap((one) => LINES[one]))].map((line) => footprint.lines[line])
  const works = components.some((component) => component === 'training' || component === 'inference')
  return works ? [footprint.lines[unit === 'kWh' ? 'energyKwh' : 'waterL']] : []
}

/**
 * Training and idle are of runs and plans, inference is of servings. Embodied goes with what the budget covers: a budget
 * on training does not pay for the hardware that serves, and one on embodied alone pays for all of it.
 */
function appliesTo(component: Component, record: Record, covers: readonly Component[]): boolean {
  const serves = record.kind === 'serving'
  if (component !== 'embodied') return serves === (component === 'inference')
  const training = covers.includes('training') || covers.includes('idle')
  const inference = covers.includes('inference')
  return training === inference || (serves ? inference : training)
}

function headAmounts(budget: Budget, { item, head }: Estimated): Amount[] {
  return head ? amountsOf(budget, item.head, head) : []
}

function baseAmounts(budget: Budget, { item, base }: Estimated): Amount[] {
  return base ? amountsOf(budget, item.base, base) : []
}

/** What the change of one item adds: all of a new one, the growth of a changed one, never a refund. */
function addedAmounts(budget: Budget, one: Estimated): Amount[] {
  if (!isTouched(one)) return []
  const before = baseAmounts(budget, one)
  return headAmounts(budget, one).map((amount, index) => grownBy(amount, before[index]))
}

function grownBy(amount: Amount, before: Amount | undefined): Amount {
  if (!before) return amount
  const central = Math.max(0, amount.central - before.central)
  return { ...amount, central, cautious: Math.max(central, amount.cautious - before.cautious) }
}

/** Spent compute stays booked: a removed or shrunk run counts with its larger account. Plans and servings can be undone. */
function bookedAmounts(budget: Budget, one: Estimated): Amount[] {
  const head = headAmounts(budget, one)
  if ((one.item.base ?? one.item.head)?.kind !== 'run') return head
  const base = baseAmounts(budget, one)
  return total(base) > total(head) ? base : head
}

function total(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, amount) => sum + amount.cautious, 0)
}
