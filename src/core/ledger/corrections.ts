/**
 * Something that was booked by mistake is corrected in the open, by an entry of the policy. It says what the run is booked
 * with instead of all that was booked of it until the entry landed; what lands later is booked as ever, so that an old
 * correction is no licence.
 */
import { exactSum } from '../exact.ts'
import type { Correction } from '../policy.ts'
import type { Account, Entry } from './accounts.ts'
import type { Booking } from './ledger.ts'
import { added, kgOf, NO_LINES, onlyKg, scaledLines } from './lines.ts'

/** A correction, and since when it stands in the policy. */
export interface DatedCorrection {
  readonly correction: Correction
  /**
   * Number of the landing that brought it. `null` when no landing did, as with the policy of an organisation: then only what
   * the run was booked with first is corrected, because nobody knows which of the rest came later.
   */
  readonly since: number | null
}

/**
 * The newest bookings are taken back first, each at its own landing, so that no period gets less than nothing. What is
 * missing is booked where the run was booked first.
 * @returns the entries to be added.
 */
export function corrected(account: Account, { kg }: Correction, which: 'all' | 'first'): Booking[] {
  const some = which === 'all' ? account.entries : account.entries.slice(0, 1)
  const total = exactSum(some.map(({ lines }) => kgOf(lines)))
  const entries = kg < total || kg === 0 ? taken(some, exactSum([total, -kg]), kg === 0) : raised(some, total, kg)
  account.lines = account.entries.map(({ lines }) => lines).reduce(added, NO_LINES)
  return entries
}

function taken(entries: readonly Entry[], excess: number, all: boolean): Booking[] {
  const bookings: Booking[] = []
  let left = excess
  for (const entry of entries.toReversed()) {
    const kg = kgOf(entry.lines)
    const cut = all ? 1 : kg === 0 ? 0 : Math.min(1, left / kg)
    if (cut <= 0) continue
    left = exactSum([left, -Math.min(left, kg)])
    bookings.push({
      landing: entry.landing,
      change: 'corrected',
      record: entry.record,
      lines: scaledLines(entry.lines, -cut),
    })
    entry.lines = cut === 1 ? NO_LINES : scaledLines(entry.lines, 1 - cut)
  }
  return bookings
}

function raised(entries: readonly Entry[], total: number, kg: number): Booking[] {
  const [first] = entries
  if (first === undefined || kg === total) return []
  const own = kgOf(first.lines)
  const more = exactSum([kg, -total])
  const lines = own > 0 ? scaledLines(first.lines, more / own) : onlyKg(more)
  first.lines = added(first.lines, lines)
  return [{ landing: first.landing, change: 'corrected', record: first.record, lines }]
}
