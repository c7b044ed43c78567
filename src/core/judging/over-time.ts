/** Budgets that a single pull request does not use up: of a month, a quarter, a year, or of all that was ever merged. */
import { exactSum, exceeds } from '../exact.ts'
import { allowanceOf } from '../ledger/allowance.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Reach, type Sides, spending } from '../ledger/spent.ts'
import { dayOf, type Window, windowOf } from '../ledger/window.ts'
import type { Budget, Limit, Period } from '../policy.ts'
import type { FindingReport } from '../report.ts'
import type { AllowanceReport } from '../report-over-time.ts'
import { type Counting, countingOf } from './amounts.ts'
import { finding, type Sum, shape, sum, withheld } from './finding.ts'
import { type Estimated, type Judging, unconcerned } from './judging.ts'
import { type Room, roomOf } from './ratchet.ts'

type Absolute = Limit & { kind: 'absolute' }

/** What a budget over time is judged with. */
interface Scene {
  readonly budget: Budget
  readonly limit: Absolute
  readonly judging: Judging
  readonly ledger: Ledger
  readonly at: number
  readonly starts: number
  readonly spent: (reach: Reach) => Sides
  readonly room: () => Room
}

/** @param all What is in the repository, in the budget's places (`selected`) or not. */
export function judgeOverTime(
  budget: Budget,
  limit: Absolute,
  selected: readonly Estimated[],
  all: readonly Estimated[],
  judging: Judging,
): FindingReport {
  const { ledger } = judging
  if (ledger === null || judging.at === null) {
    const missing = ledger === null ? 'what was merged before is not known' : 'it is not known what time it is'
    return withheld(budget, `${missing}, so that it cannot be held against ${words(budget)}`, judging)
  }
  const at = Math.max(judging.at, lastOf(ledger))
  if (budget.starts !== null && budget.starts > at) return notYet(budget, limit, budget.starts, judging)
  const counting = countingOf(budget, judging.prices)
  const starts = startOf(budget, ledger)
  const spent = spending({ budget, counting, judging, ledger, selected, all, at, starts })
  // What servings grow by is spent over their horizon, of which a window is a part.
  const again = budget.per === 'total' ? selected : selected.filter(({ item }) => item.head?.kind !== 'serving')
  const room = () => roomOf({ budget, counting, judging, ledger, selected: again })
  const scene = { budget, limit, judging, ledger, at, starts, spent, room }
  const judged = budget.per === 'total' ? judgeTotal(scene) : judgePeriod(scene, budget.per as Period)
  return ledger.complete ? judged : { ...judged, at_least: true }
}

function words({ per }: Budget): string {
  return per === 'total' ? 'everything' : `a ${per}`
}

/** The clock of the machine may be behind that of the last merge; what comes next is merged after it. */
function lastOf({ bookings, commitments }: Ledger): number {
  let last = Number.NEGATIVE_INFINITY
  for (const { landing } of bookings) last = Math.max(last, landing.at)
  for (const { landing, ended } of commitments) last = Math.max(last, landing.at, ended?.at ?? landing.at)
  return last
}

function startOf({ starts, per }: Budget, { policySince }: Ledger): number {
  return starts ?? (per === 'total' ? null : policySince) ?? Number.NEGATIVE_INFINITY
}

function notYet(budget: Budget, { quantity }: Absolute, starts: number, judging: Judging): FindingReport {
  const most = quantity.value
  const note = `it starts on ${dayOf(starts)}`
  return { ...shape(budget, sum([], judging), 0), limit: most, remaining: most, note }
}

function judgePeriod({ budget, limit, judging, at, starts, spent, room }: Scene, period: Period): FindingReport {
  const window = windowOf(period, at)
  const { before, after } = sidesOf(spent(window), judging)
  // Nobody knows since when there is a policy: then it is as if it had come with this window.
  const since = Number.isFinite(starts) ? starts : window.from
  const spentIn = (earlier: Window) => sum(spent(earlier).before, judging).gated
  const parts = allowanceOf(limit.quantity.value, budget.memory, { period, starts: since, at }, spentIn)
  const allowance = { limit: parts.limit, carried: parts.carried, debt: parts.debt, decline: parts.decline }
  const held = { before, after, most: parts.most, allowance: { ...allowance, headroom: 0, because: null } }
  const { name, from, until } = window
  const report = { name, from: dayOf(from), until: dayOf(until), spent: before.gated }
  return { ...heldAgainst(budget, held, room, judging), period: report }
}

function judgeTotal({ budget, limit, judging, spent, room }: Scene): FindingReport {
  const most = limit.quantity.value
  const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom: 0, because: null }
  return heldAgainst(budget, { ...sidesOf(spent(null), judging), most, allowance }, room, judging)
}

function sidesOf({ before, after }: Sides, judging: Judging): { before: Sum; after: Sum } {
  return { before: sum(before, judging), after: sum(after, judging) }
}

interface Against {
  readonly before: Sum
  readonly after: Sum
  readonly most: number
  readonly allowance: AllowanceReport
}

function heldAgainst(budget: Budget, held: Against, room: () => Room, judging: Judging): FindingReport {
  const { before, after, most } = held
  const { raised, because } = ratcheted(budget, before.gated, most, room)
  const allowance = { ...held.allowance, headroom: exactSum([raised, -most]), because }
  // Both, since what has no figure yet may be nothing at the end that meets the limit, and cost something.
  const owned = exceeds(after.gated, before.gated) || exceeds(after.cautious, before.cautious)
  const added = exactSum([after.gated, -before.gated])
  const note = owned ? null : unconcerned(budget, judging)
  return finding(budget, { value: after, added, most: raised, owned, note, allowance }, judging)
}

/** A limit that base is over already gives way to what base is, and to noise in what is measured again. */
export function ratcheted(
  budget: Budget,
  base: number,
  most: number,
  room: () => Room,
): { raised: number; because: string | null } {
  if (!budget.ratchet || !exceeds(base, most)) return { raised: most, because: null }
  const { amount, because } = room()
  const over = 'because base is over it already'
  return { raised: exactSum([base, amount]), because: because === null ? over : `${over}, and ${because}` }
}

/** Without a ledger: what stands in the repository. */
export function judgeStanding(
  budget: Budget,
  limit: Absolute,
  selected: readonly Estimated[],
  judging: Judging,
): FindingReport {
  const counting = countingOf(budget, judging.prices)
  const head = sum(
    selected.flatMap((one) => bookedAmounts(counting, one)),
    judging,
  )
  const base = sum(selected.flatMap(counting.base), judging)
  const most = limit.quantity.value
  const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom: 0, because: null }
  const { raised, because } = ratcheted(budget, base.gated, most, () =>
    roomOf({ budget, counting, judging, ledger: null, selected }),
  )
  const added = head.gated - base.gated
  const headroom = exactSum([raised, -most])
  const held = { value: head, added, most: raised, owned: added > 0, allowance: { ...allowance, headroom, because } }
  return finding(budget, held, judging)
}

/** Spent compute stays booked: a removed or shrunk run counts with its larger account. Plans and servings can be undone. */
function bookedAmounts(counting: Counting, one: Estimated) {
  const head = counting.head(one)
  if ((one.item.base ?? one.item.head)?.kind !== 'run') return head
  const base = counting.base(one)
  const size = (amounts: typeof base) => amounts.reduce((total, amount) => total + amount.cautious, 0)
  return size(base) > size(head) ? base : head
}
