/**
 * A limit that base is over already: what is there may stay, and may not grow by more than the noise.
 *
 * Noise is in what is measured again, so each item that a pull request changes is let in by itself, at most by its own
 * growth: a new run is no noise, and touching a large record leaves no room for another one. So that many small steps do not
 * climb, an item is held against the least that is known of it: what it was booked with first, and the smallest serving or
 * plan of its id that ever stood. Without a ledger only base is known, and then small steps do climb.
 */
import type { Amount } from '../footprint.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Budget } from '../policy.ts'
import type { Record } from '../record.ts'
import { type Counting, charged } from './amounts.ts'
import { sum } from './finding.ts'
import type { Estimated, Judging } from './judging.ts'
import { noiseOf } from './noise.ts'

export interface Room {
  /** In the unit of the budget. */
  readonly amount: number
  readonly because: string | null
}

export interface Ratchet {
  readonly budget: Budget
  readonly counting: Counting
  readonly judging: Judging
  readonly ledger: Ledger | null
  readonly selected: readonly Estimated[]
}

/** What all items together may grow by. */
export function roomOf(ratchet: Ratchet): Room {
  const { budget, selected, judging, counting, ledger } = ratchet
  const noise = noiseOf(budget, selected)
  const amount = selected.reduce((room, one) => {
    if (one.item.change !== 'changed') return room
    const grown = sum(charged(counting, ledger, one), judging).gated
    return room + Math.min(grown, roomFor(ratchet, one, noise.share))
  }, 0)
  return { amount, because: noise.because }
}

/** What one item may grow by over base. */
export function roomFor(ratchet: Ratchet, one: Estimated, share: number): number {
  const { counting, judging } = ratchet
  const { base } = one.item
  if (base === null || one.item.head === null) return 0
  const now = sum(counting.base(one), judging).gated
  const least = leastOf(ratchet, base, now)
  return Math.max(0, least * (1 + share) - now)
}

function leastOf({ ledger, counting, judging }: Ratchet, record: Record, now: number): number {
  if (ledger === null) return now
  const gated = (amounts: readonly Amount[]) => sum(amounts, judging).gated
  if (record.kind === 'run') {
    // The newest, where another run came under an old id.
    const first = ledger.bookings.findLast((booking) => booking.change === 'new' && booking.record.id === record.id)
    return first === undefined ? now : Math.min(now, gated(counting.lines(first.record, first.lines)))
  }
  const alike = ledger.commitments.filter((one) => one.record.kind === record.kind && one.record.id === record.id)
  return Math.min(now, ...alike.map((one) => gated(counting.of(one.record, one.footprint))))
}
