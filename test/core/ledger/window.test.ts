import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, windowOf, windowsBetween } from '../../../src/core/ledger/window.ts'

const at = (text: string) => Date.parse(text) / 1000

test('windows are those of the calendar, in UTC', () => {
  const moment = at('2026-11-30T23:59:59Z')
  expect(['month', 'quarter', 'year'].map((period) => windowOf(period as 'month', moment))).toEqual([
    { name: '2026-11', year: 2026, from: at('2026-11-01T00:00:00Z'), until: at('2026-12-01T00:00:00Z') },
    { name: '2026-Q4', year: 2026, from: at('2026-10-01T00:00:00Z'), until: at('2027-01-01T00:00:00Z') },
    { name: '2026', year: 2026, from: at('2026-01-01T00:00:00Z'), until: at('2027-01-01T00:00:00Z') },
  ])
})

test('a window ends with the last second before the next one', () => {
  expect(windowOf('year', at('2026-12-31T23:59:59Z')).name).toBe('2026')
  expect(windowOf('year', at('2027-01-01T00:00:00Z')).name).toBe('2027')
  expect(windowOf('quarter', at('2026-12-31T23:59:59.999Z')).name).toBe('2026-Q4')
  // Half past midnight in Delhi is still the year before in UTC.
  expect(windowOf('month', at('2027-01-01T00:30:00+05:30')).name).toBe('2026-12')
})

test.each([
  ['2024-02-10T00:00:00Z', 29],
  ['2026-02-10T00:00:00Z', 28],
  ['2000-02-10T00:00:00Z', 29],
  ['2100-02-10T00:00:00Z', 28],
])('February of %s has %i days', (text, days) => {
  const { from, until } = windowOf('month', at(text))
  expect((until - from) / 86_400).toBe(days)
})

test('a leap day is a day', () => {
  expect([dayOf(at('2024-02-29T12:00:00Z')), dayOf(0), dayOf(-1)]).toEqual(['2024-02-29', '1970-01-01', '1969-12-31'])
})

test('windows follow each other over a change of year', () => {
  const names = windowsBetween('quarter', at('2025-08-17T00:00:00Z'), at('2026-05-01T00:00:00Z')).map(
    ({ name }) => name,
  )
  expect(names).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
  expect(windowsBetween('year', 5, 4)).toEqual([{ name: '1970', year: 1970, from: 0, until: 31_536_000 }])
  expect(windowsBetween('year', 0, -1)).toEqual([])
})

test('every moment of four centuries lies in the windows that the calendar of the machine tells', () => {
  fc.assert(
    fc.property(fc.integer({ min: -6_000_000_000, max: 9_000_000_000 }), (moment) => {
      const date = new Date(moment * 1000).toISOString()
      expect(dayOf(moment)).toBe(date.slice(0, 10))
      expect(windowOf('month', moment).name).toBe(date.slice(0, 7))
      expect(windowOf('month', moment).from).toBe(at(`${date.slice(0, 7)}-01T00:00:00Z`))
      const { from, until } = windowOf('quarter', moment)
      expect(from <= moment && moment < until && windowOf('quarter', until).from === until).toBe(true)
    }),
  )
})
