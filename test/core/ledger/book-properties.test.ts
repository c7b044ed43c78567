import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactSum, exceeds } from '../../../src/core/exact.ts'
import type { Booking } from '../../../src/core/ledger/ledger.ts'
import { kgOf } from '../../../src/core/ledger/lines.ts'
import { mergeRecords } from '../../../src/core/merge.ts'
import { compareBy } from '../../../src/core/problem.ts'
import type { Record } from '../../../src/core/record.ts'
import { historyOfRecords } from './arbitrary.ts'
import { booked, estimate, HOUR, START } from './chronicle-of.ts'

interface Landed {
  readonly records: readonly Record[]
  readonly committed: number
}

/** All dates are of the past but some, which are of clocks that are wrong. */
const clocks = fc.array(fc.constantFrom(0, 1, 5, 24, 700, 100_000, -100_000), { minLength: 12, maxLength: 12 })

const histories = fc.tuple(historyOfRecords, clocks).map(([landings, hours]): Landed[] => {
  let standing: ReadonlyMap<string, readonly Record[]> = new Map()
  return landings.map((changed, at) => {
    standing = new Map([...standing, ...changed])
    const committed = at === 0 ? START : START + (hours[at] ?? 0) * HOUR
    return { records: [...standing].sort(compareBy(([unit]) => unit)).flatMap(([, records]) => records), committed }
  })
})

test('the ledger of an earlier commit is the beginning of the ledger', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (landings, cut) => {
      const some = landings.slice(0, 1 + (cut % landings.length))
      const [whole, part] = [booked(landings).ledger, booked(some).ledger]
      expect(whole.bookings.slice(0, part.bookings.length)).toEqual(part.bookings)
      expect(whole.remarks.slice(0, part.remarks.length)).toEqual(part.remarks)
      const begun = whole.commitments.slice(0, part.commitments.length)
      const last = `c${some.length - 1}`
      const ended = begun.map((one) => ({ ...one, ended: isLater(one.ended?.commit ?? '', last) ? null : one.ended }))
      expect(ended).toEqual(part.commitments)
    }),
    { numRuns: 300 },
  )
})

function isLater(commit: string, last: string): boolean {
  return Number(commit.slice(1)) > Number(last.slice(1))
}

test('times never go back, nothing is booked below zero, and what stands is never more than what is booked', () => {
  fc.assert(
    fc.property(histories, (landings) => {
      const { bookings } = booked(landings).ledger
      expect(bookings.map(({ landing }) => landing.at)).toEqual(
        bookings.map(({ landing }) => landing.at).toSorted((a, b) => a - b),
      )
      expect(
        bookings.filter(({ lines }) =>
          Object.values(lines).some((one) => one.central < 0 || one.cautious < one.central),
        ),
      ).toEqual([])
      const standing = mergeRecords(landings.at(-1)?.records ?? []).runs
      const stands = exactSum(standing.map((run) => estimate(run).lines.operationalKg.central))
      expect(exceeds(stands, totalOf(bookings))).toBe(false)
    }),
    { numRuns: 500 },
  )
})

function totalOf(bookings: readonly Booking[]): number {
  return exactSum(bookings.map(({ lines }) => kgOf(lines)))
}
