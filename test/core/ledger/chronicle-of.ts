/** Ledgers of records that are written down landing by landing, with footprints that one can add up in the head. */
import { type Booked, type BookInput, bookLedger } from '../../../src/core/ledger/book.ts'
import type { Chronicle, Step } from '../../../src/core/ledger/chronicle.ts'
import type { Author, Ledger } from '../../../src/core/ledger/ledger.ts'
import { kgOf } from '../../../src/core/ledger/lines.ts'
import { StandingRecords } from '../../../src/core/ledger/records.ts'
import type { Record } from '../../../src/core/record.ts'
import { aFootprint } from '../builders.ts'

export const AUTHOR: Author = { login: null, email: 'a@example.org', account: null }
/** The first landing, and a later one for each hour after it. */
export const START = Date.UTC(2025, 11, 31, 20) / 1000
export const HOUR = 3600

export interface Standing {
  /** All records that stand after the landing. */
  readonly records: readonly Record[]
  readonly committed?: number
}

export function landing(number: number, at = START + number * HOUR) {
  return { commit: `c${number}`, at, author: AUTHOR, labels: null }
}

function chronicleOf(landings: readonly (readonly Record[] | Standing)[]): Chronicle {
  const standing = new StandingRecords([])
  const all = landings.map((one) => ('records' in one ? one : { records: one }))
  const steps = all.map(({ records }, number): Step => {
    const items = standing.update(new Map([['all', records]]))
    return { landing: number, commit: `c${number}`, author: AUTHOR, items }
  })
  return {
    tip: `c${landings.length - 1}`,
    dates: all.map(({ committed }, number) => committed ?? START + number * HOUR),
    steps: steps.filter(({ items }) => items.length > 0),
    policies: [],
    unreadable: [],
  }
}

/** As many kg CO2e as a run has kWh, ten times as many kWh at the wall; a plan emits a gram for each token. */
export function estimate(record: Record) {
  if (record.kind === 'run') return aFootprint(record.energy?.totalKwh ?? record.declaredKg ?? 0)
  return record.kind === 'plan' ? aFootprint((record.tokens ?? 0) / 1000) : aFootprint(record.requestsPerDay ?? 0)
}

export function booked(
  landings: readonly (readonly Record[] | Standing)[] | Chronicle,
  fields: Partial<BookInput> = {},
): Booked {
  const chronicle = 'steps' in landings ? landings : chronicleOf(landings)
  const at = START + 1000 * HOUR
  return bookLedger({ chronicle, estimate, corrections: [], at, complete: true, brought: () => null, ...fields })
}

/** What is said of each landing, in one line each. */
export function told({ bookings, remarks, commitments }: Ledger) {
  return {
    bookings: bookings.map((one) => `${one.landing.commit} ${one.change} ${one.record.id} ${kgOf(one.lines)}`),
    remarks: remarks.map(({ landing: { commit }, what, id, kg }) => `${commit} ${what} ${id} ${kg}`),
    commitments: commitments.map((one) => `${one.landing.commit} ${one.record.id} until ${one.ended?.commit ?? 'now'}`),
  }
}
