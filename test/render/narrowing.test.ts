import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONSTANTS } from '../../src/core/estimate/constants.ts'
import { narrowings } from '../../src/render/narrowing.ts'

const total = { low: 25, central: 50, high: 100 }

test('causes that one statement settles are one, the largest first, and what hardly matters is left out', () => {
  const interval = [
    { key: 'grid/WORLD/2025', share: 0.4375 },
    { key: 'method/embodied', share: 0.2 },
    { key: 'method/host-node', share: 0.2 },
    { key: 'carbon:sft/energy', share: 0.1 },
    { key: 'method/network', share: 0.04 },
    { key: 'method/pue-unknown', share: 0.0225 },
  ]
  expect(narrowings(total, interval, 'hours')).toEqual([
    {
      what: 'the place, which is not known',
      ask: 'state the region',
      share: 0.4375,
      // 1 - 0.4375 is the square of 0.75.
      left: { low: expect.closeTo(50 / 2 ** 0.75, 9), central: 50, high: 50 * 2 ** 0.75 },
    },
    {
      what: 'the power that was drawn',
      ask: 'state the measured energy',
      share: expect.closeTo(0.3, 12),
      left: {
        low: expect.closeTo(50 / 2 ** (0.7 ** 0.5), 9),
        central: 50,
        high: expect.closeTo(50 * 2 ** (0.7 ** 0.5), 9),
      },
    },
    {
      what: 'the making of the hardware',
      ask: null,
      share: 0.2,
      left: {
        low: expect.closeTo(50 / 2 ** (0.8 ** 0.5), 9),
        central: 50,
        high: expect.closeTo(50 * 2 ** (0.8 ** 0.5), 9),
      },
    },
  ])
})

test('where a meter was read there is nothing to ask about the energy', () => {
  const [first] = narrowings(total, [{ key: 'run/energy', share: 1 }], 'metered')
  expect(first).toMatchObject({ what: 'the power that was drawn', ask: null })
})

test('an input that is all the doubt leaves none, and nothing uncertain leaves nothing to say', () => {
  const [only] = narrowings(total, [{ key: 'grid/WORLD/2025', share: 1 }], 'hours')
  expect(only?.left).toEqual({ low: 50, central: 50, high: 50 })
  expect(narrowings({ low: 5, central: 5, high: 5 }, [], 'metered')).toEqual([])
})

test.each([
  'case/energy',
  'case/hours',
  'case/mfu',
  'case/pue',
  'case/grid',
  'case/declared',
  'case/plan',
  'grid/FR/2025',
  'tdp/nvidia-h100-sxm5-80gb',
  'tdp/unknown',
  'pue/aws',
  'policy/hardware',
  'method/embodied',
  'method/tokens',
  'method/implied-hours',
])('%s has words of its own', (key) => {
  expect(narrowings(total, [{ key, share: 1 }], 'hours')[0]?.what).not.toBe('other inputs')
})

/** Constants that widen nothing by themselves: bounds, conversions, figures of the method of model cards. */
const SILENT =
  /idle-floor|ceiling|horizon|lifetime|utilisation|card-|server|wue|bytes|device-memory|lower-bound|per-node/

test.each(CONSTANTS.filter(({ id, low, high }) => low < high && !SILENT.test(id)).map(({ id }) => id))(
  'the constant %s has words of its own',
  (id) => {
    expect(narrowings(total, [{ key: id, share: 1 }], 'hours')[0]?.what).not.toBe('other inputs')
  },
)

test('what would be left is never wider than what is there, and never leaves the estimate out', () => {
  const share = fc.double({ min: 0.05, max: 1, noNaN: true })
  const wide = fc.double({ min: 1, max: 1000, noNaN: true })
  fc.assert(
    fc.property(share, wide, wide, (part, down, up) => {
      const interval = { low: 50 / down, central: 50, high: 50 * up }
      const { left } = narrowings(interval, [{ key: 'grid/FR/2025', share: part }], 'hours')[0] ?? { left: total }
      expect(left.low).toBeGreaterThanOrEqual(interval.low)
      expect(left.high).toBeLessThanOrEqual(interval.high)
      expect(left.low).toBeLessThanOrEqual(50 * (1 + 1e-12))
      expect(left.high).toBeGreaterThanOrEqual(50 * (1 - 1e-12))
    }),
  )
})
