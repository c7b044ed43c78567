import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Estimated, type Judging, judge } from '../../src/core/judge.ts'
import type { Booking } from '../../src/core/ledger/ledger.ts'
import type { Budget } from '../../src/core/policy.ts'
import { aBudget, aFootprint, aRun } from './builders.ts'
import { AGENT, added, aLedger, at, booked, changed, judgingAt, PERSON } from './ledger/a-ledger.ts'

const QUARTER = aBudget(50, { per: 'quarter' })

function gated(budget: Budget, all: readonly Estimated[], judging: Judging): number {
  return judge([budget], all, judging)[0]?.gated ?? Number.NaN
}

/** Days of the fourth quarter, so that all of it is one window. */
const day = fc
  .integer({ min: 0, max: 52 })
  .map((days) => new Date((at('2026-10-01') + days * 86_400) * 1000).toISOString())
const kg = fc.integer({ min: 0, max: 1000 }).map((grams) => grams / 100)
const author = fc.constantFrom(PERSON, AGENT)
const labels = fc.constantFrom<readonly string[]>([], ['research'])
const landing = fc.record({ day, kg, author, labels })
const landings = fc.array(landing, { maxLength: 12 })
const scope = fc.constantFrom<Partial<Budget>>({}, { authors: [{ kind: 'agents' }] }, { labels: ['research'] })

type Landings = readonly (typeof landing extends fc.Arbitrary<infer One> ? One : never)[]

function bookings(all: Landings): Booking[] {
  return all.map((one, index) =>
    booked(aRun(`run ${index}`), one.kg, one.day, { author: one.author, labels: one.labels }),
  )
}

const NOW = '2026-11-23'

test('to split a run over many pull requests costs no less', () => {
  fc.assert(
    fc.property(fc.array(kg, { minLength: 1, maxLength: 8 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + Math.round(part * 100), 0) / 100
      const whole = gated(QUARTER, [added(aRun('a'), aFootprint(total))], judgingAt(NOW, aLedger([])))
      const done = parts.slice(0, -1)
      const split = done.map((part, index) => booked(aRun(`part ${index}`), part, '2026-11-01'))
      const last = added(aRun('last'), aFootprint(parts.at(-1) ?? 0))
      expect(gated(QUARTER, [last], judgingAt(NOW, aLedger(split)))).toBe(whole)
      // Or one record that grows: each pull request books what it is more.
      const grown = done.map((part, index) =>
        booked(aRun('a'), part, '2026-11-01', { change: index === 0 ? 'new' : 'grown' }),
      )
      const sofar = done.reduce((sum, part) => sum + Math.round(part * 100), 0) / 100
      const more = changed(aRun('a'), aFootprint(sofar), aFootprint(total))
      expect(gated(QUARTER, [more], judgingAt(NOW, aLedger(grown)))).toBeCloseTo(whole, 9)
    }),
  )
})

test('the order in which pull requests land changes no sum', () => {
  fc.assert(
    fc.property(landings, fc.infiniteStream(fc.nat()), scope, (all, keys, fields) => {
      const shuffled = bookings(all)
        .map((booking) => ({ booking, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ booking }) => booking)
      const budget = { ...QUARTER, ...fields }
      const of = (some: readonly Booking[]) => gated(budget, [], judgingAt(NOW, aLedger(some)))
      expect(of(shuffled)).toBe(of(bookings(all)))
    }),
  )
})

test('to add a run never lowers what counts, whatever else is there', () => {
  fc.assert(
    fc.property(landings, kg, scope, fc.constantFrom('p5', 'p50', 'p95'), (all, more, fields, gateOn) => {
      const budget = { ...QUARTER, ...fields }
      const judging = judgingAt(NOW, aLedger(bookings(all)), {
        gateOn: gateOn as 'p5',
        author: AGENT,
        labels: ['research'],
      })
      const [one, two] = [added(aRun('one'), aFootprint(1)), added(aRun('two'), aFootprint(more))]
      const [less, whole] = [gated(budget, [one], judging), gated(budget, [one, two], judging)]
      expect(whole).toBeGreaterThanOrEqual(less - 1e-9)
    }),
  )
})

test('not to know who brought something in never makes it less', () => {
  fc.assert(
    fc.property(landings, fc.nat(11), scope, author, labels, (all, which, fields, mine, given) => {
      const budget = { ...QUARTER, ...fields }
      const known = bookings(all)
      const blank = { login: null, email: null, account: null }
      const hidden = known.map((booking, index) =>
        index === which ? { ...booking, landing: { ...booking.landing, author: blank, labels: null } } : booking,
      )
      const one = added(aRun('one'), aFootprint(3))
      const of = (some: readonly Booking[], told: Partial<Judging>) =>
        gated(budget, [one], judgingAt(NOW, aLedger(some), told))
      const told = { author: mine, labels: given }
      expect(of(hidden, told)).toBeGreaterThanOrEqual(of(known, told))
      expect(of(known, { author: null, labels: null })).toBeGreaterThanOrEqual(of(known, told))
    }),
  )
})

test('to touch what is booked, or to take it away, gives nothing back', () => {
  fc.assert(
    fc.property(kg, kg, kg, (was, first, then) => {
      const ledger = aLedger([booked(aRun('a'), was, '2026-10-05')])
      const spent = gated(QUARTER, [], judgingAt(NOW, ledger))
      const touched = changed(aRun('a'), aFootprint(first), aFootprint(then))
      expect(gated(QUARTER, [touched], judgingAt(NOW, ledger))).toBeGreaterThanOrEqual(spent)
    }),
  )
})
