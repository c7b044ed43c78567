import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly, intervalOf, plus, scaled, sigmaOf, sumAmounts, times, uncertain } from '../../src/core/amount.ts'
import type { Amount } from '../../src/core/footprint.ts'

const width = ({ low, high }: { low: number; high: number }) => Math.log(high / low) / 3.29

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

describe('a sum of many', () => {
  test('of nothing is nothing', () => {
    expect(sumAmounts([])).toEqual({ low: 0, central: 0, high: 0, cautious: 0 })
  })

  test('of one reproduces it', () => {
    const one = times(uncertain(12, 'grid', 0.15), uncertain(3, 'run', 0.3, 7))
    expect(sumAmounts([one])).toEqual({ ...intervalOf(one), cautious: one.cautious })
  })

  test('of one and a zero has the width of the one', () => {
    const one = uncertain(12, 'grid', 0.15)
    expect(width(sumAmounts([one, exactly(0)]))).toBeCloseTo(0.15, 10)
  })

  test('the centre and the cautious figure are plain sums', () => {
    const { central, cautious } = sumAmounts([uncertain(0.1, 'a', 0.3, 0.4), uncertain(0.2, 'b', 0.3)])
    expect({ central, cautious }).toEqual({ central: 0.3, cautious: 0.6 })
  })

  test('a shared factor keeps its relative width however many share it', () => {
    const runs = Array.from({ length: 1000 }, (_, i) => uncertain(1 + (i % 7), 'grid/FR', 0.2))
    expect(width(sumAmounts(runs))).toBeCloseTo(0.2, 10)
  })

  test('independent factors narrow as one over the square root of their number', () => {
    const runs = Array.from({ length: 400 }, (_, i) => uncertain(10, `run/${i}`, 0.2))
    expect(width(sumAmounts(runs))).toBeCloseTo(0.2 / 20, 2)
  })

  test('two grids are two draws', () => {
    const runs = Array.from({ length: 100 }, (_, i) => uncertain(10, i % 2 === 0 ? 'grid/FR' : 'grid/PL', 0.2))
    expect(width(sumAmounts(runs))).toBeCloseTo(0.2 / Math.SQRT2, 2)
  })

  test('with so many kinds that pairs would be too many, it is never narrower than pair by pair', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        times(uncertain(1 + (i % 3), 'grid', 0.3), uncertain(1, `kind/${i % (n / 2)}`, 0.2)),
      )
    const pairwise = width(sumAmounts(many(500)))
    const bounded = width(sumAmounts(many(520)))
    expect(bounded).toBeGreaterThan(pairwise * 0.99)
    expect(bounded).toBeLessThan(pairwise * 1.1)
  })

  test('is the same in any order and for any grouping of keys', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            m: fc.integer({ min: 1, max: 1000 }),
            k: fc.integer({ min: 0, max: 5 }),
            s: fc.constantFrom(0.05, 0.3, 0.6),
          }),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        (rows) => {
          const amounts = rows.map(({ m, k, s }, i) => times(uncertain(m, `k${k}`, s), uncertain(1, `own${i}`, 0.1)))
          const there = sumAmounts(amounts)
          const back = sumAmounts([...amounts].reverse())
          expect(back.central).toBe(there.central)
          expect(back.high).toBeCloseTo(there.high, 6 - Math.ceil(Math.log10(there.high)))
          const widest = Math.max(...amounts.map(sigmaOf))
          expect(width(there)).toBeLessThanOrEqual(widest + 1e-9)
        },
      ),
    )
  })

  test('100,000 runs are summed in no time worth naming', () => {
    const runs = Array.from({ length: 100_000 }, (_, i) =>
      times(
        uncertain(1 + (i % 13), `run/${i}`, 0.2),
        times(uncertain(50, `grid/${i % 20}`, 0.15), uncertain(1.2, 'pue', 0.05)),
      ),
    )
    sumAmounts(runs)
  }, 10_000)
})

/** xorshift and Box-Muller: the same draws on every machine. */
function normals(seed: number): () => number {
  let state = seed
  const uniform = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((state >>> 0) + 0.5) / 4294967296
  }
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

function simulated(amounts: readonly Amount[], draws: number): { low: number; high: number } {
  const normal = normals(20261101)
  const sums: number[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    const z = new Map<string, number>()
    let sum = 0
    for (const { central, spread } of amounts) {
      let log = 0
      for (const { key, s } of spread) {
        const drawn = z.get(key) ?? normal()
        z.set(key, drawn)
        log += s * drawn
      }
      sum += central * Math.exp(log)
    }
    sums.push(sum)
  }
  sums.sort((a, b) => a - b)
  return { low: sums[Math.floor(draws * 0.05)] ?? 0, high: sums[Math.floor(draws * 0.95)] ?? 0 }
}

describe('against a simulation', () => {
  const grid = (name: string, s: number) => uncertain(1, name, s)
  test.each([
    {
      what: 'one large and many small',
      amounts: [grid('a', 0.3), ...Array.from({ length: 9 }, (_, i) => uncertain(0.1, `b${i}`, 0.3))],
    },
    {
      what: 'two sites with runs of their own',
      amounts: Array.from({ length: 20 }, (_, i) =>
        times(uncertain(1 + i, `r${i}`, 0.15), grid(i < 10 ? 'FR' : 'PL', 0.2)),
      ),
    },
    {
      what: 'lines of one run: energy, idle, embodied',
      amounts: [
        times(uncertain(10, 'e', 0.3), grid('FR', 0.15)),
        times(uncertain(1, 'e', 0.3), times(grid('FR', 0.15), uncertain(1, 'idle', 0.5))),
        uncertain(4, 'embodied', 0.6),
      ],
    },
  ])('$what: the width is right to 5 %', ({ amounts }) => {
    const simulation = simulated(amounts, 20_000)
    const closed = sumAmounts(amounts)
    expect(Math.abs(width(closed) / width(simulation) - 1)).toBeLessThan(0.05)
  })
})
