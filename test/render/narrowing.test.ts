import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONSTANTS } from '../../src/core/estimate/constants/all.ts'
import { narrowings } from '../../src/render/narrowing.ts'

const total = { low: 25, central: 50, high: 100 }

/** 50, to a factor of 2 raised to this root either way. */
function within(root: number) {
  return { low: 50 / 2 ** root, central: 50, high: 50 * 2 ** root }
}

/** An input that takes so much of the square of the width. */
function input(key: string, share: number, removes = share) {
  return { key, share, if_known: within(Math.sqrt(1 - removes)) }
}

test('causes that one statement settles are one, the largest first, and what hardly matters is left out', () => {
  const interval = [
    input('grid/WORLD/2025', 0.4375, 0.4),
    input('method/embodied', 0.2),
    input('method/host-node', 0.2),
    input('carbon:sft/energy', 0.1),
    input('method/network', 0.04),
    input('method/pue-unknown', 0.0225),
  ]
  const about = ({ low, high }: { low: number; high: number }) => {
    return { low: expect.closeTo(low, 9), central: 50, high: expect.closeTo(high, 9) }
  }
  expect(narrowings(total, { interval, evidence: 'hours' })).toEqual([
    { what: 'the place, which is not known', ask: 'state the region', share: 0.4375, left: within(Math.sqrt(0.6)) },
    {
      what: 'the power that was drawn',
      ask: 'state the measured energy',
      share: expect.closeTo(0.3, 12),
      left: about(within(Math.sqrt(0.7))),
    },
    { what: 'the making of the hardware', ask: null, share: 0.2, left: within(Math.sqrt(0.8)) },
  ])
})

test('where a meter was read there is nothing to ask about the energy', () => {
  const [first] = narrowings(total, { interval: [input('run/energy', 1)], evidence: 'metered' })
  expect(first).toMatchObject({ what: 'the power that was drawn', ask: null })
})

test('what has not run cannot have been measured', () => {
  const [first] = narrowings(total, { interval: [input('plan/energy', 1)], evidence: 'plan' })
  expect(first?.ask).toBe('state the measured energy once it has run')
})

test.each([
  ['grid/FR/2025', null, 'name the region as its provider does'],
  ['grid/FR/2025', 'FRA', 'name the region as its provider does'],
  ['grid/FR/2025', 'aws:eu-west-3', null],
  ['grid/gcp:europe-west9/2024', 'gcp:europe-west9', null],
  ['grid/US-EGRID-SRVC/2023', null, null],
  ['grid/WORLD/2025', null, 'state the region'],
  ['case/grid', null, null],
])('about %s, in a record that says %s, is asked: %s', (key, region, ask) => {
  expect(narrowings(total, { interval: [input(key, 1)], evidence: 'hours', region })[0]?.ask).toBe(ask)
})

test('where the devices were read, the plug is what is left to measure', () => {
  const [first] = narrowings(total, { interval: [input('run/energy', 1)], evidence: 'counter' })
  expect(first).toMatchObject({ what: 'the power that was drawn', ask: 'measure the whole machine at the plug' })
})

test('two inputs that are all the doubt leave none, and nothing uncertain leaves nothing to say', () => {
  const [only] = narrowings(total, { interval: [input('tdp/x', 0.5), input('tdp/y', 0.5)], evidence: 'hours' })
  expect(only?.left).toEqual({ low: 50, central: 50, high: 50 })
  expect(narrowings({ low: 5, central: 5, high: 5 }, { interval: [], evidence: 'metered' })).toEqual([])
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
  expect(narrowings(total, { interval: [input(key, 1)], evidence: 'hours' })[0]?.what).not.toBe('other inputs')
})

/** Constants that widen nothing by themselves: bounds, conversions, figures of the method of model cards. */
const SILENT =
  /idle-floor|ceiling|horizon|lifetime|utilisation|card-|server|wue|bytes|device-memory|lower-bound|per-node/

test.each(CONSTANTS.filter(({ id, low, high }) => low < high && !SILENT.test(id)).map(({ id }) => id))(
  'the constant %s has words of its own',
  (id) => {
    expect(narrowings(total, { interval: [input(id, 1)], evidence: 'hours' })[0]?.what).not.toBe('other inputs')
  },
)

test('what would be left of several is never wider than what is left of each, and never leaves the estimate out', () => {
  const share = fc.double({ min: 0.05, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, part) => {
      const inputs = [input('tdp/x', one, one * part), input('tdp/y', other, other * (1 - part))]
      const { left } = narrowings(total, { interval: inputs, evidence: 'hours' })[0] ?? { left: total }
      for (const { if_known } of inputs) {
        expect(left.low).toBeGreaterThanOrEqual(if_known.low * (1 - 1e-9))
        expect(left.high).toBeLessThanOrEqual(if_known.high * (1 + 1e-9))
      }
      expect(left.low).toBeLessThanOrEqual(50 * (1 + 1e-9))
      expect(left.high).toBeGreaterThanOrEqual(50 * (1 - 1e-9))
    }),
  )
})
