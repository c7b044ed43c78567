import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly, intervalOf, sigmaOf, times, uncertain } from '../../src/core/amount.ts'
import type { Amount } from '../../src/core/footprint.ts'
import { ofMany } from '../../src/core/sum/many.ts'
import { sumAmounts } from '../../src/core/sum/sum.ts'

const width = ({ low, high }: { low: number; high: number }) => Math.log(high / low) / 3.29

describe('a sum of many', () => {
  test('of nothing is nothing', () => {
    expect(sumAmounts([])).toEqual({ low: 0, central: 0, high: 0, cautious: 0 })
  })

  test('of one reproduces it', () => {
    const one = times(uncertain(12, 'grid', 0.15), uncertain(3, 'run', 0.3, 7))
    expect(sumAmounts([one])).toEqual({ ...intervalOf(one), cautious: one.cautious })
  })

  test('of one and a zero is the one', () => {
    const one = uncertain(12, 'grid', 0.15)
    expect(sumAmounts([one, exactly(0)])).toEqual({ ...intervalOf(one), cautious: 12 })
  })

  test('of figures that are known has no width', () => {
    const { low, central, high } = sumAmounts([exactly(3), exactly(4)])
    expect(central).toBe(7)
    expect([low, high].map((end) => end.toPrecision(12))).toEqual(['7.00000000000', '7.00000000000'])
  })

  test('the centre and the cautious figure are plain sums', () => {
    const { central, cautious } = sumAmounts([uncertain(0.1, 'a', 0.3, 0.4), uncertain(0.2, 'b', 0.3)])
    expect({ central, cautious }).toEqual({ central: 0.3, cautious: 0.6 })
  })

  test.each([3, 60, 1000])('a shared factor keeps its relative width however many share it: %i', (count) => {
    const runs = Array.from({ length: count }, (_, i) => uncertain(1 + (i % 7), 'grid/FR', 0.2))
    const sum = sumAmounts(runs)
    expect(width(sum)).toBeCloseTo(0.2, 10)
    expect(sum.low * sum.high).toBeCloseTo(sum.central ** 2, 4)
  })

  test('independent factors narrow, and their sum lies above the sum of their middles', () => {
    // E = 1000 x 10 x exp(0.3^2 / 2) = 10460; sigma = sqrt(ln(1 + (exp(0.09) - 1) / 1000)) = 0.009703.
    const sum = sumAmounts(Array.from({ length: 1000 }, (_, i) => uncertain(10, `run/${i}`, 0.3)))
    expect(sum.central).toBe(10_000)
    expect(sum.low).toBe(10_000)
    expect(sum.high).toBeCloseTo(10_460.28 * Math.exp(1.645 * 0.009703 - 0.009703 ** 2 / 2), 0)
  })

  test('two grids are two draws', () => {
    const runs = Array.from({ length: 100 }, (_, i) => uncertain(10, i % 2 === 0 ? 'grid/FR' : 'grid/PL', 0.2))
    expect(width(sumAmounts(runs))).toBeCloseTo(0.2 / Math.SQRT2, 2)
  })

  test('the lines of a run move together although no other run shares their key', () => {
    const lines = (i: number, own: string) => [uncertain(8, `${own}/${i}`, 0.3), uncertain(2, `${own}/${i}`, 0.3)]
    const runs = (split: boolean) =>
      Array.from({ length: 100 }, (_, i) => (split ? lines(i, 'run') : [uncertain(10, `run/${i}`, 0.3)])).flat()
    const [split, whole] = [sumAmounts(runs(true)), sumAmounts(runs(false))]
    expect(split.high).toBeCloseTo(whole.high, 9)
    expect(split.low).toBeCloseTo(whole.low, 9)
  })

  test('with so many kinds that pairs would be too many, it is never narrower than pair by pair', () => {
    const many = (n: number, kinds: number) =>
      Array.from({ length: n }, (_, i) =>
        times(uncertain(1 + (i % 3), 'grid', 0.3), uncertain(1, `kind/${i % kinds}`, 0.2)),
      )
    const pairwise = width(ofMany(many(5 * 255, 255)))
    const bounded = width(ofMany(many(5 * 257, 257)))
    expect(bounded).toBeGreaterThan(pairwise * 0.999)
    expect(bounded).toBeLessThan(pairwise * 1.05)
  })

  test('a thousand-fold of one thing beside next to nothing is that thing', () => {
    const sum = sumAmounts([uncertain(1e300, 'a', 0.2), uncertain(1e-300, 'b', 0.1)])
    expect(width(sum)).toBeCloseTo(0.2, 9)
    expect(sumAmounts([uncertain(1e-300, 'a', 0.2), uncertain(1e300, 'b', 0.1)]).central).toBe(1e300)
  })
})

/** Up to a few hundred terms with factors of their own and shared ones, from nearly known to hardly. */
const portfolio = fc
  .record({
    size: fc.constantFrom(2, 3, 4, 12, 40, 64, 65, 150),
    rows: fc.array(
      fc.record({
        m: fc.double({ min: 0.001, max: 1000, noNaN: true }),
        own: fc.constantFrom(0.03, 0.3, 1),
        grid: fc.integer({ min: 0, max: 3 }),
        s: fc.constantFrom(0, 0.05, 0.55),
      }),
      { minLength: 12, maxLength: 12 },
    ),
  })
  .map(({ size, rows }) =>
    Array.from({ length: size }, (_, i): Amount => {
      const { m, own, grid, s } = rows[i % rows.length] as (typeof rows)[number]
      return times(
        uncertain(m * (1 + i), `run/${i >> 1}`, own),
        times(uncertain(1, `grid/${grid}`, s), uncertain(1, 'pue', 0.06)),
      )
    }),
  )

/** The same amounts in another order, always the same for one seed. */
function shuffled(amounts: readonly Amount[], seed: number): Amount[] {
  return amounts
    .map((amount, at) => ({ amount, place: Math.imul(at + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ amount }) => amount)
}

describe('whatever is added up', () => {
  test('the sum is the same to the bit in any order', () => {
    fc.assert(
      fc.property(portfolio, fc.integer(), (amounts, seed) => {
        expect(sumAmounts(shuffled(amounts, seed))).toEqual(sumAmounts(amounts))
      }),
    )
  })

  test('terms that share their factors are less certain together than terms that do not', () => {
    fc.assert(
      fc.property(portfolio, (amounts) => {
        const apart = amounts.map(({ spread, ...one }, i) => ({
          ...one,
          spread: spread.map(({ key, s }) => ({ key: `${key}/${i}`, s })),
        }))
        // The width of the distribution itself: the central figure may lie outside of it.
        expect(width(ofMany(amounts))).toBeGreaterThanOrEqual(width(ofMany(apart)) - 1e-12)
      }),
    )
  })

  test('it is no wider than its least certain term, and holds the central figure', () => {
    fc.assert(
      fc.property(portfolio, (amounts) => {
        const sum = sumAmounts(amounts)
        expect(sum.low).toBeLessThanOrEqual(sum.central)
        expect(sum.high).toBeGreaterThanOrEqual(sum.central)
        expect(width(ofMany(amounts))).toBeLessThanOrEqual(Math.max(...amounts.map(sigmaOf)) + 1e-9)
      }),
    )
  })

  test('100,000 runs of three lines are summed without growing out of hand', () => {
    const lines = (runs: number) =>
      Array.from({ length: 3 * runs }, (_, i) =>
        times(
          uncertain(1 + (i % 13), `run/${(i / 3) | 0}`, 0.2),
          times(uncertain(50, `grid/${i % 20}`, 0.15), uncertain(1.2, 'pue', 0.05)),
        ),
      )
    const [many, few] = [sumAmounts(lines(100_000)), sumAmounts(lines(100))]
    // What is of single runs averages away; the grids, and the PUE that all share, do not.
    expect(width(many)).toBeLessThan(width(few))
    expect(width(many)).toBeGreaterThan(Math.hypot(0.05, 0.15 / Math.sqrt(20)))
  }, 20_000)
})
