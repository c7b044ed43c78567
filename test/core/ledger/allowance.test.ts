import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowanceOf } from '../../../src/core/ledger/allowance.ts'
import type { Memory } from '../../../src/core/policy.ts'

const at = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000
const NONE: Memory = { carryOver: 0, debt: false, declines: 0 }

/** What 2000 kg a year allow in a year, by what was spent in the years before. */
function yearly(memory: Partial<Memory>, now: string, spent: Readonly<Record<string, number>>) {
  const term = { period: 'year', starts: at('2026-03-01'), at: at(now) } as const
  return allowanceOf(2000, { ...NONE, ...memory }, term, ({ name }) => spent[name] ?? 0)
}

test('a budget without memory allows the same each time, and asks for nothing', () => {
  const term = { period: 'month', starts: at('2020-01-01'), at: at('2026-11-23') } as const
  const asked = () => {
    throw new Error('asked')
  }
  expect(allowanceOf(50, NONE, term, asked)).toEqual({ limit: 50, decline: 0, carried: 0, debt: 0, most: 50 })
})

test('7 % less every year, to the gram', () => {
  expect(
    ['2026-12-31', '2027-01-01', '2028-06-01', '2036-06-01'].map((day) => yearly({ declines: 0.07 }, day, {}).most),
  ).toEqual([2000, 1860, 1729.8, 967.964614358586])
})

test('what is left goes over, at most a fifth of the limit of the year that it comes from', () => {
  const memory = { carryOver: 0.2, declines: 0.07 }
  expect(yearly(memory, '2027-05-01', { 2026: 1500 })).toEqual({
    limit: 2000,
    decline: -140,
    carried: 400,
    debt: 0,
    most: 2260,
  })
  // 2260 - 2000 = 260 are left of 2027, which is less than a fifth of 1860.
  expect(yearly(memory, '2028-05-01', { 2026: 1500, 2027: 2000 })).toEqual({
    limit: 2000,
    decline: -270.2,
    carried: 260,
    debt: 0,
    most: 1989.8,
  })
  // Nothing piles up: a fifth of 1860 after two idle years.
  expect(yearly(memory, '2028-05-01', {}).carried).toBe(372)
})

test('what is overspent is owed only where the policy says so', () => {
  expect(yearly({ carryOver: 0.2 }, '2027-05-01', { 2026: 2300 }).most).toBe(2000)
  expect(yearly({ debt: true }, '2027-05-01', { 2026: 2300 })).toEqual({
    limit: 2000,
    decline: 0,
    carried: 0,
    debt: -300,
    most: 1700,
  })
})

test('a debt larger than a year takes all of it and the rest from the next', () => {
  const spent = { 2026: 5500 }
  expect(yearly({ debt: true }, '2027-05-01', spent)).toEqual({
    limit: 2000,
    decline: 0,
    carried: 0,
    debt: -2000,
    most: 0,
  })
  expect(yearly({ debt: true }, '2028-05-01', spent)).toEqual({
    limit: 2000,
    decline: 0,
    carried: 0,
    debt: -1500,
    most: 500,
  })
  expect(yearly({ debt: true }, '2029-05-01', spent).most).toBe(2000)
})

test('a debt is paid with what is left later', () => {
  // 2026: 300 owed. 2027: 1700 allowed, 1000 spent, 700 left, of which a tenth of 2000 goes on.
  expect(yearly({ debt: true, carryOver: 0.1 }, '2028-01-01', { 2026: 2300, 2027: 1000 })).toEqual({
    limit: 2000,
    decline: 0,
    carried: 200,
    debt: 0,
    most: 2200,
  })
})

test('quarters remember over the change of a year', () => {
  const term = { period: 'quarter', starts: at('2026-08-01'), at: at('2027-02-01') } as const
  const spent: Readonly<Record<string, number>> = { '2026-Q3': 0, '2026-Q4': 130 }
  const memory = { carryOver: 0.5, debt: true, declines: 0.1 }
  // Q3: 100, 50 go over. Q4: 150, 130 spent, 20 go over. Q1 2027: 90 + 20.
  expect(allowanceOf(100, memory, term, ({ name }) => spent[name] ?? Number.NaN)).toEqual({
    limit: 100,
    decline: -10,
    carried: 20,
    debt: 0,
    most: 110,
  })
})

test('0.1 + 0.2 is 0.3 here too', () => {
  const term = { period: 'month', starts: at('2026-01-15'), at: at('2026-02-15') } as const
  expect(allowanceOf(0.3, { ...NONE, carryOver: 1 }, term, () => 0.1)).toEqual({
    limit: 0.3,
    decline: 0,
    carried: 0.2,
    debt: 0,
    most: 0.5,
  })
})

test('a start that is yet to come begins now', () => {
  const term = { period: 'year', starts: at('2030-01-01'), at: at('2026-02-15') } as const
  expect(allowanceOf(10, { ...NONE, carryOver: 1, declines: 0.5 }, term, () => 0).most).toBe(10)
})

test('parts add up to the limit, which is never below 0; to have spent more never allows more', () => {
  const memory = fc.record({
    carryOver: fc.constantFrom(0, 0.2, 1),
    debt: fc.boolean(),
    declines: fc.constantFrom(0, 0.07, 1),
  })
  const spends = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 24, maxLength: 24 })
  fc.assert(
    fc.property(memory, spends, fc.nat(23), fc.integer({ min: 1, max: 300 }), (remembers, spent, where, more) => {
      const term = { period: 'month', starts: at('2025-01-01'), at: at('2026-12-15') } as const
      const index = (name: string) => (Number(name.slice(0, 4)) - 2025) * 12 + Number(name.slice(5)) - 1
      const allowed = (amounts: readonly number[]) =>
        allowanceOf(100, remembers, term, ({ name }) => amounts[index(name)] ?? Number.NaN)
      const { limit, decline, carried, debt, most } = allowed(spent)
      expect(limit + decline + carried + debt).toBeCloseTo(most, 9)
      expect(most).toBeGreaterThanOrEqual(0)
      const raised = spent.map((kg, month) => (month === where ? kg + more : kg))
      expect(allowed(raised).most).toBeLessThanOrEqual(most)
    }),
  )
})
