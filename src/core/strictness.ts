/**
 * Which of two rules lets less through. The report marks what a pull request would loosen, and an organisation's lock
 * refuses it; both must mean the same by it, so it is said once, here.
 */
import type { Approver, Budget, Limit, Policy, Prices, WaiverQuota, WaiverRules, Who } from './policy.ts'

/** How `after` stands to `before`. `other`: more in one respect and less in another, or not to be compared. */
export type Direction = 'same' | 'stricter' | 'looser' | 'other'

/** All parts together: one that is looser is not made up for by one that is stricter. */
function together(parts: readonly Direction[]): Direction {
  const found = new Set(parts.filter((part) => part !== 'same'))
  const [only = 'same'] = found
  return found.size > 1 ? 'other' : only
}

/** @param order From the loosest to the strictest. */
function inOrder<T>(order: readonly T[], before: T, after: T): Direction {
  return byNumber(order.indexOf(before), order.indexOf(after), 'stricter')
}

export function byNumber(before: number, after: number, more: 'stricter' | 'looser'): Direction {
  if (before === after) return 'same'
  const less = more === 'stricter' ? 'looser' : 'stricter'
  return after > before ? more : less
}

export function bySet<T>(before: readonly T[], after: readonly T[], more: 'stricter' | 'looser'): Direction {
  const [had, has] = [new Set(before), new Set(after)]
  const added = after.some((one) => !had.has(one))
  const gone = before.some((one) => !has.has(one))
  if (added && gone) return 'other'
  return added ? more : gone ? byNumber(1, 0, more) : 'same'
}

/** Where a list narrows what counts, and an empty one stands for everything. */
function byScope(before: readonly string[], after: readonly string[]): Direction {
  if (before.length === 0 || after.length === 0)
    return byNumber(Number(before.length === 0), Number(after.length === 0), 'stricter')
  return bySet(before, after, 'stricter')
}

/** Patterns of places; one that stands for everything holds all others. */
function byPlaces(before: readonly string[], after: readonly string[], more: 'stricter' | 'looser'): Direction {
  const all = (patterns: readonly string[]) => patterns.includes('**')
  if (all(before) && all(after)) return 'same'
  return all(before) || all(after)
    ? byNumber(Number(all(before)), Number(all(after)), more)
    : bySet(before, after, more)
}

/** The same word for the same account, so that lists of accounts can be compared. */
export function accountText(one: Who | Approver): string {
  if (one.kind === 'user') return `user:${one.login}`
  if (one.kind === 'email') return `email:${one.pattern}`
  if (one.kind === 'team') return `team:${one.slug}`
  if (one.kind === 'role') return `role:${one.role}`
  return one.kind
}

function byLimit(before: Limit, after: Limit): Direction {
  if (before.kind === 'relative' || after.kind === 'relative')
    return before.kind === 'relative' && after.kind === 'relative'
      ? byNumber(before.ratio, after.ratio, 'looser')
      : 'other'
  if (before.kind !== after.kind || before.quantity.unit !== after.quantity.unit) return 'other'
  if (before.kind !== 'exchange' || after.kind !== 'exchange') return byNumber(rateOf(before), rateOf(after), 'looser')
  if (before.metric !== after.metric || before.better !== after.better) return 'other'
  const most = byNumber(mostOf(before), mostOf(after), 'looser')
  return together([byNumber(rateOf(before), rateOf(after), 'looser'), most])
}

/** For one request, one unit of the metric, or as it is. */
export function rateOf(limit: Exclude<Limit, { kind: 'relative' }>): number {
  if (limit.kind === 'per-request') return limit.quantity.value / limit.requests
  return limit.kind === 'exchange' ? limit.quantity.value / limit.step : limit.quantity.value
}

function mostOf({ most }: Limit & { kind: 'exchange' }): number {
  return most?.value ?? Number.POSITIVE_INFINITY
}

/** What lets more or less through of two budgets of one name; from where a warning is shown does neither. */
export type BudgetPart =
  | 'limit'
  | 'covers'
  | 'per'
  | 'paths'
  | 'model'
  | 'authors'
  | 'labels'
  | 'starts'
  | 'carry_over'
  | 'debt'
  | 'declines'
  | 'noise'
  | 'ratchet'
  | 'horizon'

export function byPart(before: Budget, after: Budget): ReadonlyMap<BudgetPart, Direction> {
  const { memory: had } = before
  const { memory: has } = after
  return new Map<BudgetPart, Direction>([
    ['limit', byLimit(before.limit, after.limit)],
    ['covers', bySet(before.covers, after.covers, 'stricter')],
    ['per', before.per === after.per ? 'same' : 'other'],
    ['paths', byScope(before.paths, after.paths)],
    ['model', byScope(asList(before.model), asList(after.model))],
    ['authors', byScope(before.authors.map(accountText), after.authors.map(accountText))],
    ['labels', byScope(before.labels, after.labels)],
    ['starts', before.starts === after.starts ? 'same' : 'other'],
    ['carry_over', byNumber(had.carryOver, has.carryOver, 'looser')],
    ['debt', byNumber(Number(had.debt), Number(has.debt), 'stricter')],
    ['declines', byNumber(had.declines, has.declines, 'stricter')],
    ['noise', byNoise(before.noise, after.noise)],
    ['ratchet', byNumber(Number(before.ratchet), Number(after.ratchet), 'looser')],
    ['horizon', byHorizon(before.horizonDays, after.horizonDays)],
  ])
}

export function byBudget(before: Budget, after: Budget): Direction {
  return together([...byPart(before, after).values()])
}

function asList(value: string | null): readonly string[] {
  return value === null ? [] : [value]
}

function byNoise(before: Budget['noise'], after: Budget['noise']): Direction {
  // None is the same as nothing.
  const [had, has] = [before ?? 0, after ?? 0]
  if (had === has) return 'same'
  if (had === 0 || has === 0) return had === 0 ? 'looser' : 'stricter'
  return had === 'measured' || has === 'measured' ? 'other' : byNumber(had, has, 'looser')
}

/** More days count more; those that each serving states are not known here. */
function byHorizon(before: number | null, after: number | null): Direction {
  if (before === after) return 'same'
  return before === null || after === null ? 'other' : byNumber(before, after, 'stricter')
}

export function byWaivers(before: WaiverRules | null, after: WaiverRules | null): Direction {
  if (before === null || after === null) return byNumber(Number(before !== null), Number(after !== null), 'looser')
  return together([
    bySet(before.approvers.map(accountText), after.approvers.map(accountText), 'looser'),
    ...grantDirections(before, after),
    byNumber(before.expireAfterDays, after.expireAfterDays, 'looser'),
    byQuota(before.quota, after.quota),
  ])
}

/** Each unit by itself; one that is not named cannot be waived. */
function grantDirections(before: WaiverRules, after: WaiverRules): readonly Direction[] {
  const units = new Set([...before.limits, ...after.limits].map(({ unit }) => unit))
  return [...units].map((one) => {
    const most = ({ limits }: WaiverRules) => limits.find(({ unit }) => unit === one)?.value ?? 0
    return byNumber(most(before), most(after), 'looser')
  })
}

export function byQuota(before: WaiverQuota | null, after: WaiverQuota | null): Direction {
  if (before === null || after === null) return byNumber(Number(before === null), Number(after === null), 'looser')
  if (before.per !== after.per || before.quantity?.unit !== after.quantity?.unit) return 'other'
  const most = ({ count, quantity }: WaiverQuota) => count ?? quantity?.value ?? 0
  return byNumber(most(before), most(after), 'looser')
}

/** A price that falls lets more through; one that is not there is 0. */
export function byPrices(before: Prices | null, after: Prices | null): Direction {
  if (before?.currency !== after?.currency) return 'other'
  const keys = ['perKwh', 'perKgCO2e', 'perL'] as const
  return together(keys.map((key) => byNumber(before?.[key] ?? 0, after?.[key] ?? 0, 'stricter')))
}

const MODES = ['report', 'enforce'] as const
const ON_ERROR = ['warn', 'block'] as const
const ENDS = ['p5', 'p50', 'p95'] as const
const UNDECIDED = ['pass', 'warn', 'block'] as const

/** Settings that are one word, by their names in the file. */
export function byWord(
  before: Policy,
  after: Policy,
): ReadonlyMap<'mode' | 'on_error' | 'gate_on' | 'undecided', Direction> {
  return new Map([
    ['mode', inOrder<Policy['mode']>(MODES, before.mode, after.mode)],
    ['on_error', inOrder<Policy['onError']>(ON_ERROR, before.onError, after.onError)],
    ['gate_on', inOrder<Policy['gateOn']>(ENDS, before.gateOn, after.gateOn)],
    ['undecided', inOrder<Policy['undecided']>(UNDECIDED, before.undecided, after.undecided)],
  ])
}

export function byRecords(
  before: Policy,
  after: Policy,
): ReadonlyMap<'include' | 'exclude' | 'required_for', Direction> {
  const [{ records: had }, { records: has }] = [before, after]
  return new Map([
    ['include', byPlaces(had.include, has.include, 'stricter')],
    ['exclude', byPlaces(had.exclude, has.exclude, 'looser')],
    ['required_for', byPlaces(had.requiredFor, has.requiredFor, 'stricter')],
  ])
}
