import { expect, test } from 'vitest'
import { type Estimated, type Judging, judge } from '../../src/core/judge.ts'
import type { Budget, Memory } from '../../src/core/policy.ts'
import { aBudget, aFootprint, amount, aPlan, aRun, aServing } from './builders.ts'
import { added, aLedger, booked, changed, judgingAt, removed, same, servedFor, standing } from './ledger/a-ledger.ts'

const QUARTER = { name: 'a quarter', per: 'quarter' } as const

function judgeOne(budget: Budget, all: readonly Estimated[], judging: Judging) {
  const [finding] = judge([budget], all, judging)
  if (!finding) throw new Error('no finding')
  return finding
}

/** What meets the limit, what of it is this pull request's, and the answer. */
function outcome(budget: Budget, all: readonly Estimated[], judging: Judging) {
  const { gated, added: more, limit, status, blocks } = judgeOne(budget, all, judging)
  return { gated, more, limit, status, blocks }
}

test('a quarter counts what was booked in it, and what the pull request adds', () => {
  const ledger = aLedger([
    booked(aRun('last'), 80, '2026-09-30T23:59:59Z'),
    booked(aRun('first'), 30, '2026-10-01T00:00:00Z'),
    booked(aRun('second'), 15, '2026-11-20'),
  ])
  const budget = aBudget(50, QUARTER)
  expect(judgeOne(budget, [added(aRun('mine'), aFootprint(10))], judgingAt('2026-11-23', ledger))).toEqual({
    budget: 'a quarter',
    covers: ['training', 'idle', 'embodied', 'inference'],
    per: 'quarter',
    status: 'over',
    blocks: true,
    limit_text: '50 kgCO2e',
    limit: 50,
    value: { low: expect.closeTo(55, 12), central: 55, high: expect.closeTo(55, 12) },
    gated: 55,
    unit: 'kgCO2e',
    added: 10,
    remaining: -5,
    warn: false,
    at_least: false,
    item: null,
    note: null,
    period: { name: '2026-Q4', from: '2026-10-01', until: '2027-01-01', spent: 45 },
  })
})

test('a month is over at midnight in UTC, and what was over in it is no longer held against anybody', () => {
  const ledger = aLedger([booked(aRun('a'), 80, '2026-11-30T22:00:00Z')])
  const budget = aBudget(50, { per: 'month' })
  const mine = [added(aRun('mine'), aFootprint(10))]
  expect(outcome(budget, mine, judgingAt('2026-11-30T23:59:59Z', ledger))).toEqual({
    gated: 90,
    more: 10,
    limit: 50,
    status: 'over',
    blocks: true,
  })
  expect(outcome(budget, mine, judgingAt('2026-12-01T00:00:00Z', ledger)).gated).toBe(10)
})

test('a period that is over already does not hold a pull request that adds nothing to it', () => {
  const ledger = aLedger([booked(aRun('a'), 80, '2026-11-20')])
  const finding = judgeOne(aBudget(50, QUARTER), [same(aRun('a'), aFootprint(80))], judgingAt('2026-11-23', ledger))
  expect({ status: finding.status, blocks: finding.blocks, added: finding.added, note: finding.note }).toEqual({
    status: 'over',
    blocks: false,
    added: 0,
    note: 'it was over before this pull request, which adds nothing to it',
  })
})

test('a run is charged for what it is more than was ever booked of it', () => {
  const ledger = aLedger([booked(aRun('a'), 30, '2026-10-02')])
  const judging = judgingAt('2026-11-23', ledger)
  const more = (one: Estimated) => outcome(aBudget(50, QUARTER), [one], judging).more
  expect([
    // Shrunk to 5 on base in the meantime: to be 30 again costs nothing, 31 costs one.
    more(changed(aRun('a'), aFootprint(5), aFootprint(30))),
    more(changed(aRun('a'), aFootprint(5), aFootprint(31))),
    // Removed in the meantime, and back.
    more(added(aRun('a'), aFootprint(30))),
    more(added(aRun('a'), aFootprint(33))),
    more(removed(aRun('a'), aFootprint(30))),
    more(changed(aRun('a'), aFootprint(30), aFootprint(2))),
    // Corrected to less than stands on base: only what it grows by is new.
    more(changed(aRun('a'), aFootprint(40), aFootprint(41))),
  ]).toEqual([0, 1, 0, 3, 0, 0, 1])
})

test('a plan counts while it stands, in the quarter in which it landed', () => {
  const [old, next] = [aPlan('old'), aPlan('next')]
  const ledger = aLedger([], {
    commitments: [standing(old, aFootprint(7), '2026-08-01'), standing(next, aFootprint(20), '2026-10-05')],
  })
  const budget = aBudget(50, QUARTER)
  const judging = judgingAt('2026-11-23', ledger)
  const kept = [same(old, aFootprint(7)), same(next, aFootprint(20))]
  expect(outcome(budget, kept, judging)).toMatchObject({ gated: 20, more: 0 })
  // Carried out: the plan goes, and its run comes.
  const done = [same(old, aFootprint(7)), removed(next, aFootprint(20)), added(aRun('ran'), aFootprint(24))]
  expect(outcome(budget, done, judging)).toMatchObject({ gated: 24, more: 4 })
  // One of an earlier quarter that is drawn up anew counts in this one.
  const anew = [changed(old, aFootprint(7), aFootprint(9)), same(next, aFootprint(20))]
  expect(outcome(budget, anew, judging)).toMatchObject({ gated: 29, more: 9 })
  expect(outcome(budget, [...kept, added(aPlan('mine'), aFootprint(3))], judging)).toMatchObject({ gated: 23, more: 3 })
})

test('a serving counts by the day: from when it lands to when it goes, in the quarter', () => {
  const serving = aServing('s')
  // 365 kg over 365 days: a kilogram a day. The fourth quarter has 92 days.
  const footprint = servedFor(365, 365)
  const budget = aBudget(100, QUARTER)
  const ledgerSince = (day: string, ended?: string) =>
    aLedger([], { commitments: [standing(serving, footprint, day, ended === undefined ? {} : { ended })] })
  const noon = '2026-11-23T12:00:00Z'
  const kept = (ledger: ReturnType<typeof aLedger>) =>
    outcome(budget, [same(serving, footprint)], judgingAt(noon, ledger))
  expect(kept(ledgerSince('2026-03-01')).gated).toBe(92)
  expect(kept(ledgerSince('2026-12-01T00:00:00Z')).gated).toBe(31)
  // Its horizon ends on the eleventh of October.
  expect(kept(ledgerSince('2025-10-11T00:00:00Z')).gated).toBeCloseTo(10, 12)
  const gone = ledgerSince('2026-09-01', '2026-10-03T06:00:00Z')
  expect(outcome(budget, [], judgingAt(noon, gone)).gated).toBe(2.25)
  // Taken away today: it stood for 53.5 days of the quarter.
  const stopped = outcome(budget, [removed(serving, footprint)], judgingAt(noon, ledgerSince('2026-03-01')))
  expect(stopped).toMatchObject({ gated: 53.5, more: -38.5, status: 'within' })
  // Doubled today: 53.5 days at one, 38.5 at two.
  const doubled = [changed(serving, footprint, servedFor(730, 365))]
  expect(outcome(budget, doubled, judgingAt(noon, ledgerSince('2026-03-01')))).toMatchObject({
    gated: 130.5,
    more: 38.5,
  })
  // Begun today: to the end of the quarter, or of its horizon.
  expect(outcome(budget, [added(serving, footprint)], judgingAt(noon, aLedger([])))).toMatchObject({ gated: 38.5 })
  expect(outcome(budget, [added(serving, servedFor(9, 9))], judgingAt(noon, aLedger([])))).toMatchObject({ gated: 9 })
})

test('what the quarter does not use goes over, and the finding says what the limit is made of', () => {
  const memory: Memory = { carryOver: 0.2, debt: true, declines: 0.1 }
  const budget = aBudget(100, { ...QUARTER, memory, starts: Date.parse('2026-07-01') / 1000 })
  const ledger = aLedger([
    booked(aRun('before'), 999, '2026-06-30'),
    booked(aRun('a'), 95, '2026-08-01'),
    booked(aRun('b'), 130, '2026-12-01'),
  ])
  const { period, allowance, limit, status } = judgeOne(
    budget,
    [added(aRun('c'), aFootprint(60))],
    judgingAt('2027-01-10', ledger),
  )
  // Q3: 5 left. Q4: 105, 130 spent, 25 owed. Q1: 90 - 25.
  expect({ period, allowance, limit, status }).toEqual({
    period: { name: '2027-Q1', from: '2027-01-01', until: '2027-04-01', spent: 0 },
    allowance: { limit: 100, carried: 0, debt: -25, decline: -10, headroom: 0, because: null },
    limit: 65,
    status: 'within',
  })
})

test('what was merged before the policy was there does not count, except where the budget says so', () => {
  const bookings = [booked(aRun('a'), 40, '2026-10-03'), booked(aRun('b'), 5, '2026-11-05')]
  const judging = judgingAt('2026-11-23', aLedger(bookings, { policySince: Date.parse('2026-11-01') / 1000 }))
  expect(outcome(aBudget(50, QUARTER), [], judging).gated).toBe(5)
  const starts = Date.parse('2026-10-01') / 1000
  expect(outcome(aBudget(50, { ...QUARTER, starts }), [], judging).gated).toBe(45)
  const never = judgingAt('2026-11-23', aLedger(bookings, { policySince: null }))
  expect(outcome(aBudget(50, QUARTER), [], never).gated).toBe(45)
})

test('a budget that is yet to start says when', () => {
  const budget = aBudget(50, { ...QUARTER, starts: Date.parse('2027-01-01') / 1000 })
  const judging = judgingAt('2026-11-23', aLedger([booked(aRun('a'), 400, '2026-11-01')]))
  expect(judgeOne(budget, [added(aRun('b'), aFootprint(70))], judging)).toMatchObject({
    status: 'within',
    blocks: false,
    gated: 0,
    note: 'it starts on 2027-01-01',
  })
})

test.each(['month', 'quarter', 'year'] as const)('without a ledger or a clock a budget per %s never passes', (per) => {
  const told = (judging: Judging) => {
    const { status, blocks, note } = judgeOne(aBudget(50, { per }), [], judging)
    return { status, blocks, note }
  }
  expect(told(judgingAt('2026-11-23', null))).toEqual({
    status: 'unknown',
    blocks: true,
    note: `what was merged before is not known, so that it cannot be held against a ${per}`,
  })
  expect(told({ ...judgingAt('2026-11-23', aLedger([])), at: null })).toMatchObject({ status: 'unknown', blocks: true })
  expect(told({ ...judgingAt('2026-11-23', null), enforced: false })).toMatchObject({
    status: 'unknown',
    blocks: false,
  })
})

test('a clock that is behind the last merge is taken to be at it', () => {
  const ledger = aLedger([booked(aRun('a'), 40, '2027-01-01T00:00:30Z')])
  const finding = judgeOne(aBudget(50, { per: 'year' }), [], judgingAt('2026-12-31T23:59:50Z', ledger))
  expect({ name: finding.period?.name, gated: finding.gated }).toEqual({ name: '2027', gated: 40 })
})

test('in total, with a ledger, everything that was ever booked counts, and what stands over its whole horizon', () => {
  const ledger = aLedger([booked(aRun('a'), 30, '2024-02-01'), booked(aRun('gone'), 12, '2025-02-01')], {
    commitments: [
      standing(aServing('s'), servedFor(50, 365), '2025-01-01'),
      standing(aServing('ended'), servedFor(50, 365), '2025-01-01', { ended: '2025-02-01' }),
      standing(aPlan('p'), aFootprint(4), '2025-01-01'),
    ],
  })
  const all = [
    same(aRun('a'), aFootprint(30)),
    same(aServing('s'), servedFor(50, 365)),
    same(aPlan('p'), aFootprint(4)),
    added(aRun('b'), aFootprint(5)),
  ]
  const judging = judgingAt('2026-11-23', ledger)
  const { gated, added: more, period } = judgeOne(aBudget(100, { per: 'total' }), all, judging)
  expect({ gated, more, period }).toEqual({ gated: 101, more: 5, period: undefined })
  const starts = Date.parse('2025-01-15') / 1000
  expect(outcome(aBudget(100, { per: 'total', starts }), all, judging).gated).toBe(71)
  const without = [...all.slice(0, 1), removed(aServing('s'), servedFor(50, 365)), same(aPlan('p'), aFootprint(4))]
  expect(outcome(aBudget(100, { per: 'total' }), without, judging)).toMatchObject({ gated: 46, more: -50 })
})

test('a history that was not read to its beginning is a lower bound', () => {
  const ledger = aLedger([], { complete: false })
  expect(judgeOne(aBudget(50, QUARTER), [], judgingAt('2026-11-23', ledger)).at_least).toBe(true)
})

test('water and energy have quarters, too', () => {
  const lines = { ...aFootprint(3).lines, energyKwh: amount(40), waterL: amount(11) }
  const ledger = aLedger([booked(aRun('a'), 3, '2026-10-02', { lines })])
  const limited = (unit: 'kWh' | 'L') =>
    aBudget(0, { ...QUARTER, limit: { kind: 'absolute', quantity: { value: 100, unit }, text: `100 ${unit}` } })
  const mine = [added(aRun('b'), aFootprint(1, { energyKwh: amount(7), waterL: amount(2) }))]
  const of = (unit: 'kWh' | 'L') => {
    const { gated, unit: told } = judgeOne(limited(unit), mine, judgingAt('2026-11-23', ledger))
    return { gated, told }
  }
  expect([of('kWh'), of('L')]).toEqual([
    { gated: 47, told: 'kWh' },
    { gated: 13, told: 'L' },
  ])
})
