import { expect, test } from 'vitest'
import { ledgerReport } from '../../../src/core/ledger/report.ts'
import { aRun, withEnergy } from '../builders.ts'
import { booked } from './chronicle-of.ts'

const run = (id: string, kwh: number) => withEnergy(aRun(id), kwh)
const exactly = (kg: number) => ({ low: kg, central: kg, high: kg })

test('what is booked by month in UTC, and what happened besides, the newest first', () => {
  const dates = [
    '2025-12-31T23:30:00Z',
    '2026-01-01T00:30:00+00:00',
    '2026-01-01T01:30:00+01:00',
    '2026-03-01T00:00:00Z',
  ]
  const records = [[run('a', 0.1)], [run('a', 0.3), run('b', 1)], [run('b', 1)], [run('c', 5)]]
  const landings = records.map((some, at) => ({ records: some, committed: Date.parse(dates[at] ?? '') / 1000 }))
  const at = { file: 'p.yml', line: 1, column: 1 }
  const { ledger } = booked(landings, {
    at: Date.UTC(2026, 3) / 1000,
    corrections: [{ correction: { run: 'c', kg: 4, reason: 'a unit', at }, since: null }],
  })
  expect(ledgerReport(ledger)).toEqual({
    tip: 'c3',
    landings: 4,
    from: '2025-12-31T23:30:00Z',
    complete: true,
    bookings: 5,
    total_kg: { low: expect.closeTo(5.3, 9), central: 5.3, high: expect.closeTo(5.3, 9) },
    months: [
      { month: '2025-12', total_kg: 0.1, bookings: 1 },
      { month: '2026-01', total_kg: 1.2, bookings: 2 },
      { month: '2026-03', total_kg: 4, bookings: 2 },
    ],
    remarks: [
      { what: 'corrected', id: 'c', path: 'emissions.csv', commit: 'c3', date: '2026-03-01T00:00:00Z', kg: -1 },
      { what: 'removed', id: 'b', path: 'emissions.csv', commit: 'c3', date: '2026-03-01T00:00:00Z', kg: 1 },
      { what: 'removed', id: 'a', path: 'emissions.csv', commit: 'c2', date: '2026-01-01T00:30:00Z', kg: 0.3 },
    ],
  })
})

test('a ledger of nothing, and of times that no calendar holds', () => {
  expect(ledgerReport(booked([]).ledger)).toEqual({
    tip: 'c-1',
    landings: 0,
    from: null,
    complete: true,
    bookings: 0,
    total_kg: exactly(0),
    months: [],
    remarks: [],
  })
  expect(ledgerReport(booked([{ committed: -9e15, records: [] }]).ledger).from).toBe('0001-01-01T00:00:00Z')
})

test('of many remarks, the fifty newest', () => {
  const landings = Array.from({ length: 121 }, (_, at) => (at % 2 === 0 ? [run('a', 1)] : []))
  const { remarks } = ledgerReport(booked(landings).ledger)
  expect([remarks.length, remarks[0]?.commit, remarks[0]?.what, remarks[49]?.commit]).toEqual([
    50,
    'c120',
    'returned',
    'c71',
  ])
})
