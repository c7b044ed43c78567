/**
 * What counts in a budget over time, before and after a pull request.
 *
 * Runs count when they landed, for good. Plans count in the window in which they landed for as long as they stand, since
 * nothing has been spent. Servings count by the day: from when they landed to when they went, to the end of their horizon, or
 * to that of the window. A pull request that would land now adds what it brings in, ends the servings that it takes away,
 * and gives back plans that it drops or carries out; it gives back nothing that was spent.
 *
 * A run that is moved into a budget's places comes in with all that was booked of it, at the time at which it was.
 */
import { scaled } from '../amount.ts'
import type { Amount, Footprint } from '../footprint.ts'
import { type Counting, charged } from '../judging/amounts.ts'
import { type Estimated, isTouched, type Judging, unconcerned } from '../judging/judging.ts'
import { isCovered } from '../judging/select.ts'
import type { Budget } from '../policy.ts'
import type { Record } from '../record.ts'
import type { Booking, Commitment, Landing, Ledger } from './ledger.ts'
import { isBy, isLabelled } from './who.ts'
import { DAY_S } from './window.ts'

export interface Sides {
  readonly before: readonly Amount[]
  readonly after: readonly Amount[]
}

/** From when to when; `null` for everything that stands, servings over their whole horizon. */
export type Reach = { readonly from: number; readonly until: number } | null

export interface Spending {
  readonly budget: Budget
  readonly counting: Counting
  readonly judging: Judging
  readonly ledger: Ledger
  /** What the budget sees of the pull request, and all items of it. */
  readonly selected: readonly Estimated[]
  readonly all: readonly Estimated[]
  /** When the pull request would land, and from when on what landed counts. */
  readonly at: number
  readonly starts: number
}

type Counts = (at: number) => boolean

/** @returns a function of the reach, since budgets that remember ask for many windows. */
export function spending(about: Spending): (reach: Reach) => Sides {
  const booked = bookedIn(about)
  const standing = standingIn(about)
  const adds = unconcerned(about.budget, about.judging) === null
  const touched = adds ? about.selected.filter(isTouched) : []
  const grown = touched.filter(isRun).flatMap((one) => charged(about.counting, about.ledger, one))
  return (wanted) => {
    const reach = wanted === null ? null : { from: Math.max(wanted.from, about.starts), until: wanted.until }
    const counts: Counts = (at) => at >= about.starts && (reach === null || (at >= reach.from && at < reach.until))
    const before: Amount[] = []
    const after: Amount[] = []
    for (const { at, amounts, isNew } of booked) {
      if (!counts(at)) continue
      if (!isNew) before.push(...amounts)
      after.push(...amounts)
    }
    for (const one of standing) {
      if (one.before) before.push(...committed(one, one.ended, reach, counts))
      if (one.after) after.push(...committed(one, one.endedAfter, reach, counts))
    }
    if (counts(about.at)) after.push(...grown)
    after.push(...touched.flatMap((one) => begunIn(about, one, reach, counts)))
    return { before, after }
  }
}

interface Booked {
  readonly at: number
  readonly amounts: readonly Amount[]
  /** The pull request moves it into the budget's places. */
  readonly isNew: boolean
}

function bookedIn(about: Spending): readonly Booked[] {
  const before = idsOf(about.selected.map(({ item }) => item.base))
  const after = idsOf(about.selected.map(({ item }) => item.head))
  return netted(about.ledger.bookings).flatMap((booking): Booked[] => {
    const { record, landing, lines } = booking
    const stood = isCovered(about.budget, record, about.judging) || before.has(keyOf(record))
    if ((!stood && !after.has(keyOf(record))) || !isBrought(about, landing)) return []
    return [{ at: landing.at, amounts: about.counting.lines(record, lines), isNew: !stood }]
  })
}

/** A correction is taken together with what it corrects, so that less is less at both ends of an interval. */
export function netted(bookings: readonly Booking[]): readonly Booking[] {
  if (!bookings.some(({ change }) => change === 'corrected')) return bookings
  const byRun = new Map<string, Booking>()
  for (const booking of bookings) {
    const key = `${booking.landing.commit} ${booking.record.id}`
    const known = byRun.get(key)
    byRun.set(key, known === undefined ? booking : together(known, booking))
  }
  return [...byRun.values()]
}

function together(one: Booking, other: Booking): Booking {
  const larger = one.lines.energyKwh.central >= other.lines.energyKwh.central ? one : other
  const plus = (a: Amount, b: Amount): Amount => ({
    central: a.central + b.central,
    cautious: a.cautious + b.cautious,
    spread: (larger === one ? a : b).spread,
  })
  const lines = {
    energyKwh: plus(one.lines.energyKwh, other.lines.energyKwh),
    operationalKg: plus(one.lines.operationalKg, other.lines.operationalKg),
    idleKg: plus(one.lines.idleKg, other.lines.idleKg),
    embodiedKg: plus(one.lines.embodiedKg, other.lines.embodiedKg),
    waterL: plus(one.lines.waterL, other.lines.waterL),
  }
  return { ...larger, lines }
}

function isBrought({ budget, judging }: Spending, { author, labels }: Landing): boolean {
  return isBy(budget.authors, author, judging.agents) && isLabelled(budget, labels)
}

/** Another account of a run is under the ids of the others, too. */
function idsOf(records: readonly (Record | null)[]): ReadonlySet<string> {
  return new Set(
    records.flatMap((record) =>
      record === null ? [] : [keyOf(record), ...(record.alsoIn ?? []).map(({ id }) => `${record.kind} ${id}`)],
    ),
  )
}

function keyOf({ kind, id }: Pick<Record, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

function isRun({ item }: Estimated): boolean {
  return item.head?.kind === 'run'
}

interface Standing extends Lasting {
  readonly kind: 'plan' | 'serving'
  readonly landed: number
  /** Whether it is in scope, before the pull request and after it. */
  readonly before: boolean
  readonly after: boolean
  /** When it went; `null` while it stands. */
  readonly ended: number | null
  readonly endedAfter: number | null
}

/** What is spent day by day, over so many days from a moment on. */
interface Lasting {
  readonly amounts: readonly Amount[]
  readonly from: number
  readonly days: number
}

/** Plans and servings of the ledger, and those on base that it does not know: they are taken to land now. */
function standingIn(about: Spending): readonly Standing[] {
  const seen = new Map(about.selected.map((one) => [keyOfItem(one), one] as const))
  const onBase = new Set(about.all.flatMap(({ item }) => (item.base ? [keyOf(item.base)] : [])))
  const known = new Set<string>()
  const standing = about.ledger.commitments.flatMap((commitment): Standing[] => {
    if (!isBrought(about, commitment.landing)) return []
    const key = keyOf(commitment.record)
    const covered = isCovered(about.budget, commitment.record, about.judging)
    const ended = commitment.ended?.at ?? null
    if (ended !== null) return covered ? [standingOf(about, commitment, { ended, endedAfter: ended })] : []
    known.add(key)
    // Where it stands on base decides, for it may have been moved since it landed.
    const one = seen.get(key)
    const before = onBase.has(key) ? one !== undefined && one.item.base !== null : covered
    const stays = one === undefined ? before : one.item.change === 'same'
    const endedAfter = stays ? null : about.at
    return [{ ...standingOf(about, commitment, { ended, endedAfter }), before, after: before || stays }]
  })
  const unknown = about.selected.flatMap((one) => unknownOn(about, one, known))
  return [...standing, ...unknown]
}

function keyOfItem({ item }: Estimated): string {
  const record = item.base ?? item.head
  return record === null ? '' : keyOf(record)
}

function standingOf(
  about: Spending,
  { record, landing, footprint }: Pick<Commitment, 'record' | 'landing' | 'footprint'>,
  ends: Pick<Standing, 'ended' | 'endedAfter'>,
): Standing {
  const over = overHorizon(about, record, footprint)
  const lasting = lastingOf(about.counting.of(record, over), over, landing.at)
  return { ...lasting, ...ends, kind: record.kind, landed: landing.at, before: true, after: true }
}

function unknownOn(about: Spending, { item, base: footprint }: Estimated, known: ReadonlySet<string>): Standing[] {
  const { base: record, change } = item
  if (record === null || record.kind === 'run' || footprint === null || known.has(keyOf(record))) return []
  const landing: Landing = {
    commit: about.ledger.tip,
    at: about.at,
    author: { login: null, email: null, account: null },
    labels: null,
  }
  const endedAfter = change === 'same' ? null : about.at
  return [standingOf(about, { record, landing, footprint }, { ended: null, endedAfter })]
}

function overHorizon({ budget, judging }: Spending, record: Record, footprint: Footprint): Footprint {
  if (budget.horizonDays === null) return footprint
  const one: Estimated = { item: { change: 'same', base: record, head: record }, base: footprint, head: footprint }
  return judging.overHorizon(one, budget.horizonDays).head ?? footprint
}

function lastingOf(amounts: readonly Amount[], { serving }: Footprint, from: number): Lasting {
  return { amounts, from, days: serving?.days ?? 0 }
}

function committed(one: Standing, ended: number | null, reach: Reach, counts: Counts): readonly Amount[] {
  if (one.kind === 'serving' && reach !== null) return served(one, ended, reach)
  return ended === null && (reach === null || counts(one.landed)) ? one.amounts : []
}

/** Plans and servings that the pull request brings in, in place of another account or not. */
function begunIn(about: Spending, one: Estimated, reach: Reach, counts: Counts): readonly Amount[] {
  const { item, head } = one
  if (item.head === null || item.head.kind === 'run' || head === null) return []
  const amounts = about.counting.head(one)
  if (item.head.kind === 'serving' && reach !== null) return served(lastingOf(amounts, head, about.at), null, reach)
  return reach === null || counts(about.at) ? amounts : []
}

/** The share of its horizon that lies in the window and before its end. */
function served({ amounts, from, days }: Lasting, ended: number | null, reach: NonNullable<Reach>): readonly Amount[] {
  if (days <= 0) return []
  const until = Math.min(reach.until, from + days * DAY_S, ended ?? Number.POSITIVE_INFINITY)
  const lasted = (until - Math.max(reach.from, from)) / DAY_S
  return lasted <= 0 ? [] : amounts.map((amount) => scaled(amount, lasted / days))
}
