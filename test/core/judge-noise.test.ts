import { expect, test } from 'vitest'
import { type Estimated, judge } from '../../src/core/judge.ts'
import type { Ledger } from '../../src/core/ledger/ledger.ts'
import type { Budget } from '../../src/core/policy.ts'
import type { Run } from '../../src/core/record.ts'
import { aBudget, aFootprint, amount, aPlan, aRun, aServing } from './builders.ts'
import { added, aLedger, booked, changed, judgingAt, removed, same, servedFor, standing } from './ledger/a-ledger.ts'

function judgeOne(budget: Budget, all: readonly Estimated[], ledger: Ledger | null = null) {
  const [finding] = judge([budget], all, judgingAt('2026-11-23', ledger))
  if (!finding) throw new Error('no finding')
  return finding
}

const noWorse = (fields: Partial<Budget> = {}): Budget =>
  aBudget(0, { per: 'total', limit: { kind: 'relative', ratio: 0, text: '+0%' }, ...fields })

const serving = (kg: number) => changed(aServing('s'), aFootprint(100), aFootprint(kg))

test('a comparison with base lets in the noise that the policy allows for, and shows it', () => {
  const { status, limit, allowance } = judgeOne(noWorse({ noise: 0.03 }), [serving(103)])
  expect({ status, limit, allowance }).toEqual({
    status: 'within',
    limit: 103,
    allowance: { limit: 100, carried: 0, debt: 0, decline: 0, headroom: 3, because: 'for noise of 3%' },
  })
  expect(judgeOne(noWorse({ noise: 0.03 }), [serving(103.001)])).toMatchObject({ status: 'over', blocks: true })
  expect(judgeOne(noWorse(), [serving(100.001)])).toMatchObject({ status: 'over', blocks: true })
})

test('what stays as it is makes no room for what is new', () => {
  const all = [same(aServing('s'), aFootprint(100)), added(aServing('t'), aFootprint(2))]
  expect(judgeOne(noWorse({ noise: 0.03 }), all)).toMatchObject({ status: 'over', limit: 100 })
  // One that takes the place of another is measured again.
  const replaced = [
    same(aServing('s'), aFootprint(100)),
    removed(aServing('t'), aFootprint(50)),
    added(aServing('u'), aFootprint(51)),
  ]
  expect(judgeOne(noWorse({ noise: 0.03 }), replaced)).toMatchObject({ status: 'within', limit: 151.5 })
})

const recipe = { model: 'm', data: 'd', settings: 's' }

function repeat(id: string, kwh: number, fields: Partial<Run> = {}): Estimated {
  return same(aRun(id, { recipe, ...fields }), aFootprint(1, { energyKwh: amount(kwh) }))
}

test('the noise is measured where runs repeat each other', () => {
  // 98, 100 and 102 kWh: s = sqrt((0.02^2 + 0.02^2) / 2) = 2 %, and 1.96 x sqrt(2) x s = 5.544 %.
  const repeats = [repeat('a', 98), repeat('b', 100), repeat('c', 102)]
  const { allowance, limit } = judgeOne(noWorse({ noise: 'measured' }), [...repeats, serving(101)])
  expect(limit).toBeCloseTo(103 + 100 * 1.96 * Math.SQRT2 * 0.02, 9)
  expect(allowance?.because).toBe('for noise of 5.54%, as 3 runs that repeat each other spread by 2%')
})

test('spreads of several recipes are pooled', () => {
  // 90 and 110 of one, 95 and 105 of another: s^2 = (0.02 + 0.005) / 2.
  const other = { recipe: { ...recipe, settings: 't' } }
  const repeats = [repeat('a', 90), repeat('b', 110), repeat('c', 95, other), repeat('d', 105, other)]
  const { allowance } = judgeOne(noWorse({ noise: 'measured' }), [...repeats, serving(101)])
  // That would be 31 %: runs so far apart do not repeat each other.
  expect(allowance?.because).toBe('for noise of at most 20%, as 4 runs that repeat each other spread by 11.2%')
  expect(allowance?.headroom).toBe(20)
})

test('too few repeats, and those that are estimates, tell nothing', () => {
  const because = (all: readonly Estimated[]) =>
    judgeOne(noWorse({ noise: 'measured' }), [...all, serving(101)]).allowance?.because
  const usual = 'for noise of 5%, as too few runs repeat each other'
  expect(because([])).toBe(usual)
  expect(because([repeat('a', 50), repeat('b', 150)])).toBe(usual)
  const byHours = { evidence: 'hours' } as const
  expect(because([repeat('a', 50, byHours), repeat('b', 100, byHours), repeat('c', 150, byHours)])).toBe(usual)
})

test('a pull request cannot bring the noise that lets it in', () => {
  const mine = ['a', 'b', 'c'].map((id, index) =>
    added(aRun(id, { recipe }), aFootprint(0, { energyKwh: amount(100 * (index + 1)) })),
  )
  expect(judgeOne(noWorse({ noise: 'measured' }), [...mine, serving(101)]).allowance?.headroom).toBe(5)
})

const dirty = (fields: Partial<Budget> = {}) => aBudget(50, { per: 'total', ratchet: true, noise: 0.03, ...fields })

test('what is over on base already may stay, and may grow by no more than the noise', () => {
  const { status, blocks, limit, allowance } = judgeOne(dirty(), [serving(102)])
  expect({ status, blocks, limit, allowance }).toEqual({
    status: 'within',
    blocks: false,
    limit: 102,
    allowance: {
      limit: 50,
      carried: 0,
      debt: 0,
      decline: 0,
      headroom: 52,
      because: 'because base is over it already, and for noise of 3%',
    },
  })
  expect(judgeOne(dirty(), [serving(104)])).toMatchObject({ status: 'over', blocks: true, limit: 103 })
  expect(judgeOne(dirty({ ratchet: false, noise: null }), [serving(102)])).toMatchObject({ status: 'over', limit: 50 })
})

test('below its limit a ratchet is not there', () => {
  const small = changed(aServing('s'), aFootprint(49), aFootprint(51))
  expect(judgeOne(dirty(), [small])).toMatchObject({ status: 'over', blocks: true, limit: 50 })
})

test('a difference in the twelfth digit is no growth', () => {
  const jitter = [changed(aServing('s'), aFootprint(123_456.789), aFootprint(123_456.7890001))]
  expect(judgeOne(dirty({ noise: null }), jitter)).toMatchObject({ status: 'within', blocks: false })
  expect(judgeOne(dirty({ noise: null, ratchet: false }), jitter)).toMatchObject({ status: 'over', blocks: true })
})

test('touching a large record makes no room for a new one', () => {
  const all = [changed(aRun('large'), aFootprint(1000), aFootprint(1000.001)), added(aRun('new'), aFootprint(5))]
  expect(judgeOne(dirty(), all)).toMatchObject({ status: 'over', blocks: true })
  expect(
    judgeOne(dirty(), [removed(aRun('large'), aFootprint(1000)), added(aRun('new'), aFootprint(5))]),
  ).toMatchObject({
    status: 'over',
    blocks: true,
  })
})

test('with a ledger, small steps do not climb: the first account of a run is what it is held against', () => {
  const ledger = aLedger([
    booked(aRun('a'), 100, '2026-10-01'),
    booked(aRun('a'), 2, '2026-10-02', { change: 'grown' }),
  ])
  const to = (kg: number) => judgeOne(dirty(), [changed(aRun('a'), aFootprint(102), aFootprint(kg))], ledger)
  expect([to(103).status, to(103.5).status, to(105).status]).toEqual(['within', 'over', 'over'])
  // Without one only base is known.
  expect(judgeOne(dirty(), [changed(aRun('a'), aFootprint(102), aFootprint(105))]).status).toBe('within')
})

test('with a ledger, a serving is held against the smallest that ever stood under its name', () => {
  const ledger = aLedger([], {
    commitments: [
      standing(aServing('s'), servedFor(100, 365), '2026-01-02', { ended: '2026-05-01' }),
      standing(aServing('s'), servedFor(102, 365), '2026-05-01'),
    ],
  })
  const to = (kg: number) =>
    judgeOne(dirty(), [changed(aServing('s'), servedFor(102, 365), servedFor(kg, 365))], ledger)
  expect([to(103).status, to(103.5).status]).toEqual(['within', 'over'])
})

test('a plan and a run that grow together are let in each by its own', () => {
  const all = [
    changed(aRun('a'), aFootprint(100), aFootprint(110)),
    changed(aPlan('p'), aFootprint(100), aFootprint(101)),
  ]
  // 3 for the run, 1 for the plan.
  expect(judgeOne(dirty(), all)).toMatchObject({ limit: 204, gated: 211, status: 'over' })
})

test('an amount per request has a ratchet, too', () => {
  const limit = {
    kind: 'per-request',
    quantity: { value: 0.01, unit: 'kgCO2e' },
    requests: 1000,
    text: '10 g',
  } as const
  const budget = dirty({ covers: ['inference'], limit })
  // 365 000 requests: 7.3 kg are 20 g for 1000 of them.
  const to = (kg: number) => judgeOne(budget, [changed(aServing('s'), servedFor(7.3, 365), servedFor(kg, 365))])
  expect([to(7.3).status, to(7.5).status, to(7.6).status]).toEqual(['within', 'within', 'over'])
  expect(to(7.5)).toMatchObject({ unit: 'kgCO2e per request', limit: expect.closeTo(2.06e-5, 12) })
})
