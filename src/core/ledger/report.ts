/** The ledger in the words of the report: what is booked by month, and what happened without changing it. */
import { exactSum } from '../exact.ts'
import { intervalOfSum } from '../footprint-report.ts'
import { compare } from '../problem.ts'
import type { LedgerReport } from '../report-over-time.ts'
import type { Booking, Ledger } from './ledger.ts'
import { kgOf } from './lines.ts'
import { netted } from './spent.ts'

const MOST_REMARKS = 50

export function ledgerReport({ tip, landings, from, complete, bookings, remarks }: Ledger): LedgerReport {
  // A correction takes the uncertainty with it of what it takes away.
  const lines = netted(bookings).flatMap(({ lines: { operationalKg, idleKg, embodiedKg } }) => {
    return [operationalKg, idleKg, embodiedKg].filter(({ central, cautious }) => central !== 0 || cautious !== 0)
  })
  return {
    tip,
    landings,
    from: from === null ? null : isoTime(from),
    complete,
    bookings: bookings.length,
    total_kg: intervalOfSum(lines),
    months: monthsOf(bookings),
    remarks: [...remarks.map(remarkReport), ...bookings.filter(({ change }) => change === 'corrected').map(correction)]
      .reverse()
      .sort((a, b) => compare(b.date, a.date))
      .slice(0, MOST_REMARKS),
  }
}

type RemarkReport = LedgerReport['remarks'][number]

function remarkReport({ landing, what, id, path, kg }: Ledger['remarks'][number]): RemarkReport {
  return { what, id, path, commit: landing.commit, date: isoTime(landing.at), kg }
}

/** kg is what the correction changes. */
function correction({ landing, record: { id, source }, lines }: Booking): RemarkReport {
  const { commit, at } = landing
  return { what: 'corrected', id, path: source.path, commit, date: isoTime(at), kg: kgOf(lines) }
}

function monthsOf(bookings: readonly Booking[]): LedgerReport['months'] {
  const months = new Map<string, number[]>()
  for (const { landing, lines } of bookings) {
    const month = isoTime(landing.at).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), kgOf(lines)])
  }
  return [...months]
    .sort(([a], [b]) => compare(a, b))
    .map(([month, kg]) => ({ month, total_kg: exactSum(kg), bookings: kg.length }))
}

/** Seconds since 1970 as `2026-11-24T00:00:00Z`; beyond what a calendar holds, its end. */
export function isoTime(seconds: number): string {
  const milliseconds = Math.min(Math.max(seconds * 1000, -62_135_596_800_000), 253_402_300_799_000)
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}
