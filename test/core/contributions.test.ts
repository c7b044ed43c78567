import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contributions } from '../../src/core/contributions.ts'
import type { Amount } from '../../src/core/footprint.ts'
import { sumAmounts } from '../../src/core/sum/sum.ts'

function amount(central: number, spread: Readonly<Record<string, number>> = {}): Amount {
  return { central, cautious: central, spread: Object.entries(spread).map(([key, s]) => ({ key, s })) }
}

test('an input that lines have in common counts once and in full, and shares add up to one', () => {
  const parts = [amount(10, { grid: 0.03, load: 0.04 }), amount(10, { grid: 0.03 }), amount(0, { server: 0.5 })]
  const found = contributions(parts)
  // grid: (0.03 + 0.03) / 2 = 0.03; load: 0.04 / 2 = 0.02; server: nothing of the total.
  expect(found.map(({ key, share }) => [key, Number(share.toFixed(3))])).toEqual([
    ['grid', 0.692],
    ['load', 0.308],
  ])
  const known = (wide: number) => expect.closeTo(20 * Math.exp(1.645 * wide), 1)
  expect(found.map(({ if_known }) => if_known)).toEqual([
    { low: known(-0.02), central: 20, high: known(0.02) },
    { low: known(-0.03), central: 20, high: known(0.03) },
  ])
})

test('of one line the shares are its squares', () => {
  expect(contributions([amount(5, { grid: 0.3, own: 0.4 })])).toEqual([
    {
      key: 'own',
      share: expect.closeTo(0.64, 12),
      if_known: { low: 5 / Math.exp(1.645 * 0.3), central: 5, high: 5 * Math.exp(1.645 * 0.3) },
    },
    {
      key: 'grid',
      share: expect.closeTo(0.36, 12),
      if_known: { low: 5 / Math.exp(1.645 * 0.4), central: 5, high: 5 * Math.exp(1.645 * 0.4) },
    },
  ])
})

test('what is certain has no contributions', () => {
  expect(contributions([amount(5), amount(0), amount(1)])).toEqual([])
  expect(contributions([amount(0, { grid: 0.1 })])).toEqual([])
})

test('the larger share narrows the interval more', () => {
  const s = fc.constantFrom(0, 0.05, 0.15, 0.3, 0.55, 0.76)
  const line = fc.record({ m: fc.constantFrom(0.1, 1, 10), grid: s, own: s, server: s })
  fc.assert(
    fc.property(line, line, (one, other) => {
      const parts = [amount(one.m, { grid: one.grid, own: one.own }), amount(other.m, { ...other, m: 0 })]
      const found = contributions(parts)
      const total = sumAmounts(parts)
      const width = ({ low, high }: { low: number; high: number }) => Math.log(high / low)
      for (const [at, { share, if_known }] of found.entries()) {
        expect(width(if_known)).toBeLessThanOrEqual(width(total) * 1.05 + 1e-9)
        const next = found[at + 1]
        // Shares are to the first order; what is nearly the same may change places.
        if (next && share > next.share * 2)
          expect(width(if_known)).toBeLessThanOrEqual(width(next.if_known) * 1.05 + 1e-9)
      }
    }),
  )
})
