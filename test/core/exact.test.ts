import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactSum, exceeds } from '../../src/core/exact.ts'

describe('sums add up as a person adds them', () => {
  test.each([
    { values: [0.1, 0.2], sum: 0.3 },
    { values: Array.from({ length: 10 }, () => 0.1), sum: 1 },
    { values: Array.from({ length: 10_000 }, () => 1e-9), sum: 1e-5 },
    { values: [1e15, 0.001], sum: 1e15 + 0.001 },
    { values: [0.1, 0.7, -0.8], sum: 0 },
    { values: [], sum: 0 },
    { values: [24.69, 14.6, 11.2], sum: 50.49 },
    { values: [1e300, 1], sum: 1e300 },
    { values: [4e-13, 4e-13], sum: 8e-13 },
    { values: [9.928214533390322e-9], sum: 9.92821453339032e-9 },
    { values: [1.5e-20, 1.5e-20], sum: 3e-20 },
    { values: [1e-100, 2e-100], sum: 3e-100 },
    { values: [-0.1, -0.2], sum: -0.3 },
    { values: [5e-324, -0], sum: 0 },
    { values: Array.from({ length: 2000 }, () => 0.7), sum: 1400 },
  ])('$sum', ({ values, sum }) => {
    expect(exactSum(values)).toBe(sum)
  })

  test('the order does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true })), (values) => {
        expect(exactSum(values)).toBe(exactSum([...values].reverse()))
      }),
    )
  })

  test('a sum of whole numbers is the whole number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 50 }), (values) => {
        expect(exactSum(values)).toBe(values.reduce((a, b) => a + b, 0))
      }),
    )
  })

  test('a decimal with twelve places comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        const value = n / 1e3
        expect(exactSum([value])).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  test('no sum is off by more than the fifteenth digit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-12, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (values) => {
          const plain = values.reduce((a, b) => a + b, 0)
          expect(Math.abs(exactSum(values) - plain)).toBeLessThanOrEqual(values.length * 1e-14 * plain)
        },
      ),
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s cannot be added up', (value) => {
    expect(() => exactSum([value])).toThrow(RangeError)
  })
})

describe('a limit is met by the decimals that a person reads', () => {
  test.each([
    { a: 0.1 + 0.2, b: 0.3, over: false },
    { a: 0.3, b: 0.1 + 0.2, over: false },
    { a: 50.000000000001, b: 50, over: true },
    { a: 50, b: 50, over: false },
    { a: 49.999999999999, b: 50, over: false },
    { a: Number.POSITIVE_INFINITY, b: 1e308, over: true },
    { a: Number.NaN, b: 0, over: false },
  ])('$a over $b: $over', ({ a, b, over }) => {
    expect(exceeds(a, b)).toBe(over)
  })
})
