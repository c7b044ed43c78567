import { describe, expect, test } from 'vitest'
import { exactly, intervalOf, plus, scaled, sigmaOf, times, uncertain } from '../../src/core/amount.ts'

describe('one amount', () => {
  test('an amount that is known has no width', () => {
    expect(intervalOf(exactly(3))).toEqual({ low: 3, central: 3, high: 3 })
  })

  test('5 % and 95 % stand symmetrically in the logarithm', () => {
    const { low, central, high } = intervalOf(uncertain(100, 'k', 0.3))
    expect(low * high).toBeCloseTo(central * central, 6)
    expect(high).toBeCloseTo(100 * Math.exp(1.645 * 0.3), 10)
  })

  test('the same factor used twice is one draw: deviations add', () => {
    const grid = uncertain(2, 'grid', 0.1)
    expect(times(grid, grid)).toEqual({ central: 4, cautious: 4, spread: [{ key: 'grid', s: 0.2 }] })
  })

  test('different factors add in quadrature', () => {
    expect(sigmaOf(times(uncertain(2, 'a', 0.3), uncertain(3, 'b', 0.4)))).toBeCloseTo(0.5, 12)
  })

  test('a sum of two parts that share a factor keeps its relative width', () => {
    const part = uncertain(5, 'grid', 0.2)
    expect(plus(part, scaled(part, 3))).toEqual({ central: 20, cautious: 20, spread: [{ key: 'grid', s: 0.2 }] })
  })

  test('nothing added changes nothing', () => {
    const part = uncertain(5, 'grid', 0.2)
    expect(plus(part, exactly(0))).toEqual(part)
    expect(plus(exactly(0), part)).toEqual(part)
    expect(intervalOf(plus(exactly(0), exactly(0)))).toEqual({ low: 0, central: 0, high: 0 })
  })
})
