import { expect, test } from 'vitest'
import { type Judging, judge } from '../../src/core/judge.ts'
import type { Budget, Prices } from '../../src/core/policy.ts'
import { aBudget, aFootprint, amount, aRun, aServing } from './builders.ts'
import { added, aLedger, booked, judgingAt } from './ledger/a-ledger.ts'

const PRICES: Prices = { currency: 'EUR', perKwh: 0.25, perKgCO2e: 0.1, perL: 0.004 }

function money(limit: number, fields: Partial<Budget> = {}): Budget {
  const quantity = { value: limit, unit: 'EUR' } as const
  return aBudget(0, { limit: { kind: 'absolute', quantity, text: `${limit} EUR` }, ...fields })
}

const LINES = { energyKwh: amount(40), idleKg: amount(2), embodiedKg: amount(3), waterL: amount(50) }
const run = added(aRun('a'), aFootprint(5, LINES))
const serving = added(aServing('s'), aFootprint(5, LINES))

function judgeOne(budget: Budget, prices: Prices | null, fields: Partial<Judging> = {}) {
  const [finding] = judge([budget], [run, serving], judgingAt('2026-11-23', null, { prices, ...fields }))
  if (!finding) throw new Error('no finding')
  return finding
}

test('money is what has a price: electricity, carbon and water', () => {
  const spent = (covers: Budget['covers'], prices: Partial<Prices> = {}) => {
    const { gated, unit } = judgeOne(money(100, { covers }), { ...PRICES, ...prices })
    return { gated, unit }
  }
  // 40 kWh at 0.25, 5 kg at 0.1, 50 L at 0.004.
  expect(spent(['training'])).toEqual({ gated: 10.7, unit: 'EUR' })
  expect(spent(['training'], { perKgCO2e: null, perL: null }).gated).toBe(10)
  // Idle and embodied are masses: 2 kg and 3 kg more.
  expect(spent(['training', 'idle', 'embodied']).gated).toBe(11.2)
  expect(spent(['inference']).gated).toBe(10.9)
  expect(spent(['embodied']).gated).toBe(0.6)
  // Whatever the budget covers, electricity counts once for each record.
  expect(spent(['training', 'idle', 'embodied', 'inference']).gated).toBe(22.4)
})

test('money has quarters, too', () => {
  const ledger = aLedger([booked(aRun('b'), 1, '2026-10-03', { lines: aFootprint(5, LINES).lines })])
  const finding = judgeOne(money(20, { per: 'quarter', covers: ['training'] }), PRICES, { ledger })
  expect({ ...finding.period, gated: finding.gated, blocks: finding.blocks }).toEqual({
    name: '2026-Q4',
    from: '2026-10-01',
    until: '2027-01-01',
    spent: 10.7,
    gated: 21.4,
    blocks: true,
  })
})

test.each([
  ['no prices', null],
  ['prices in another money', { ...PRICES, currency: 'USD' }],
  ['prices of nothing', { currency: 'EUR', perKwh: null, perKgCO2e: null, perL: null }],
] as const)('with %s a limit in money never passes', (_name, prices) => {
  const { status, blocks, note } = judgeOne(money(100), prices)
  expect({ status, blocks, note }).toEqual({ status: 'unknown', blocks: true, note: 'the policy has no prices in EUR' })
})
