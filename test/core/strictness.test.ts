import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Budget, Limit, WaiverRules } from '../../src/core/policy.ts'
import { byBudget, byWaivers, type Direction } from '../../src/core/strictness.ts'

const at = { file: 'p.yml', line: 1, column: 1 }
const kg = (value: number) => ({ value, unit: 'kgCO2e' as const })
const few = fc.constantFrom(0, 1, 2)

const limit: fc.Arbitrary<Limit> = fc.oneof(
  few.map((value): Limit => ({ kind: 'absolute', quantity: kg(value), text: '' })),
  few.map((value): Limit => ({ kind: 'absolute', quantity: { value, unit: 'kWh' }, text: '' })),
  few.map((ratio): Limit => ({ kind: 'relative', ratio, text: '' })),
  fc.tuple(few, fc.constantFrom(1, 10)).map(([value, requests]): Limit => {
    return { kind: 'per-request', quantity: kg(value), requests, text: '' }
  }),
  fc.tuple(few, fc.constantFrom(0.1, 1), fc.option(few)).map(([value, step, most]): Limit => {
    const better = 'up' as const
    return {
      kind: 'exchange',
      quantity: kg(value),
      metric: 'f1',
      step,
      better,
      most: most === null ? null : kg(most),
      text: '',
    }
  }),
)

const budget: fc.Arbitrary<Budget> = fc
  .record({
    limit,
    covers: fc.subarray(['training', 'idle'] as const, { minLength: 1 }),
    paths: fc.subarray(['a/**', 'b/**']),
    model: fc.option(fc.constantFrom('m', 'n')),
    labels: fc.subarray(['x', 'y']),
    noise: fc.option(fc.constantFrom(0, 0.03, 'measured' as const)),
    ratchet: fc.boolean(),
    carryOver: fc.constantFrom(0, 0.2),
    debt: fc.boolean(),
    declines: fc.constantFrom(0, 0.07),
    horizonDays: fc.option(fc.constantFrom(30, 365)),
    per: fc.constantFrom('year' as const, 'total' as const),
  })
  .map(({ carryOver, debt, declines, ...rest }) => {
    return { name: 'a', authors: [], starts: null, warnAt: null, at, memory: { carryOver, debt, declines }, ...rest }
  })

const waivers: fc.Arbitrary<WaiverRules | null> = fc.option(
  fc.record({
    approvers: fc.subarray([
      { kind: 'user', login: 'a' },
      { kind: 'team', slug: 't' },
    ] as const),
    limits: fc.subarray([kg(1), { value: 2, unit: 'kWh' as const }]),
    expireAfterDays: fc.constantFrom(1, 14),
    quota: fc.option(fc.constantFrom({ per: 'month' as const, count: 1, quantity: null, text: '' })),
  }),
)

const MIRRORED: { readonly [D in Direction]: Direction } = {
  same: 'same',
  stricter: 'looser',
  looser: 'stricter',
  other: 'other',
}

test('what is stricter one way is looser the other way', () => {
  fc.assert(
    fc.property(budget, budget, (a, b) => {
      expect(byBudget(b, a)).toBe(MIRRORED[byBudget(a, b)])
    }),
    { numRuns: 2_000 },
  )
  fc.assert(
    fc.property(waivers, waivers, (a, b) => {
      expect(byWaivers(b, a)).toBe(MIRRORED[byWaivers(a, b)])
    }),
  )
})

test('nothing is stricter than itself, and two steps that do not loosen make none that does', () => {
  const holds = (one: Direction) => one === 'same' || one === 'stricter'
  fc.assert(
    fc.property(budget, (a) => {
      expect(byBudget(a, a)).toBe('same')
    }),
  )
  fc.assert(
    fc.property(waivers, waivers, waivers, (a, b, c) => {
      if (holds(byWaivers(a, b)) && holds(byWaivers(b, c))) expect(holds(byWaivers(a, c))).toBe(true)
    }),
  )
})

test('one respect that is looser is not made up for by others', () => {
  const one: Budget = {
    name: 'a',
    covers: ['training'],
    paths: ['a/**'],
    model: null,
    authors: [{ kind: 'people' }],
    labels: [],
    per: 'year',
    starts: null,
    memory: { carryOver: 0.1, debt: false, declines: 0.05 },
    noise: 0.03,
    ratchet: false,
    limit: { kind: 'absolute', quantity: kg(5), text: '5 kg' },
    warnAt: 0.8,
    horizonDays: null,
    at,
  }
  const with_ = (changes: Partial<Budget>) => byBudget(one, { ...one, ...changes })
  expect([
    with_({ warnAt: null }),
    with_({ limit: { kind: 'absolute', quantity: kg(4), text: '4 kg' } }),
    with_({ paths: [] }),
    with_({ paths: ['a/**', 'b/**'] }),
    with_({ authors: [] }),
    with_({ memory: { carryOver: 0, debt: true, declines: 0.07 } }),
    with_({ noise: null }),
    with_({ noise: 'measured' }),
    with_({ paths: ['b/**'] }),
    with_({ per: 'month' }),
    with_({ starts: 0 }),
    with_({ ratchet: true }),
    with_({ labels: ['x'] }),
    with_({ limit: { kind: 'absolute', quantity: kg(4), text: '4 kg' }, labels: ['x'] }),
  ]).toEqual([
    'same',
    'stricter',
    'stricter',
    'stricter',
    'stricter',
    'stricter',
    'stricter',
    'other',
    'other',
    'other',
    'other',
    'looser',
    'looser',
    'other',
  ])
})
