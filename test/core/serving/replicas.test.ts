/** How many replicas the requests keep, how busy they are, and what a budget per request sees of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EstimateContext, estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Footprint } from '../../../src/core/footprint.ts'
import type { Serving } from '../../../src/core/record.ts'
import { aServing, at, bestContext, contextWith, gpus } from '../records.ts'

const served = {
  hardware: gpus('H100', 2),
  replicas: 1,
  requestsPerDay: 100_000,
  horizonDays: 100,
  energyPerRequestWh: 0.21,
  measured: 'gpu' as const,
  site: at('FR'),
  pue: 1,
}
/** 21 kWh of accelerators that take 525 W while they work: 40 device-hours of 48 a day. */
const BUSY = 40
const estimate = (fields: Partial<Serving> = {}, context: EstimateContext = bestContext) =>
  estimateServing(aServing({ ...served, ...fields }), context)
const figures = (fields: Partial<Serving>) => {
  const { serving, warnings } = estimate(fields)
  const capacity = warnings.includes('serving_above_capacity')
  const idle = warnings.includes('serving_mostly_idle')
  return {
    replicas: Number(serving?.replicas?.toPrecision(9)),
    utilisation: serving?.utilisation?.toPrecision(4),
    capacity,
    idle,
  }
}
const gated = ({ lines }: Footprint) => lines.operationalKg.cautious + lines.idleKg.cautious + lines.embodiedKg.cautious
const perRequest = (footprint: Footprint) => gated(footprint) / (footprint.serving?.requests ?? Number.NaN)

describe('stated replicas', () => {
  test.each([
    ['within what they can do', {}, { replicas: 1, utilisation: '0.8333', capacity: false, idle: false }],
    ['more of them wait longer', { replicas: 4 }, { replicas: 4, utilisation: '0.2083', capacity: false, idle: false }],
    ['mostly waiting', { replicas: 10 }, { replicas: 10, utilisation: '0.08333', capacity: false, idle: true }],
    [
      'part of the time only',
      { replicas: 0.9 },
      { replicas: 0.9, utilisation: '0.9259', capacity: false, idle: false },
    ],
    [
      'too few',
      { requestsPerDay: 400_000 },
      { replicas: 3.33333333, utilisation: '1.000', capacity: true, idle: false },
    ],
    [
      'too few for a stated peak',
      { peakFactor: 3 },
      { replicas: 2.5, utilisation: '0.3333', capacity: true, idle: false },
    ],
  ] as const)('%s', (_, fields, expected) => {
    expect(figures(fields)).toEqual(expected)
  })
})

describe('replicas that nobody states', () => {
  test('are what the busiest hour needs, at seven tenths of their time', () => {
    // 40 h x 2 / ( 24 h x 2 x 0.7 ) = 2.4
    expect(figures({ replicas: null })).toMatchObject({ replicas: 3, capacity: false })
    expect(figures({ replicas: null, peakFactor: 1 })).toMatchObject({ replicas: 2 })
    expect(figures({ replicas: null, requestsPerDay: 10 })).toMatchObject({ replicas: 1, idle: true })
    expect(estimate({ replicas: null }).assumptions).toContainEqual({
      what: 'replicas',
      value: '3, at most 4',
      from: 'default',
    })
  })

  test('count at most as for a peak of four times the mean and half of their time', () => {
    // 40 h x 4 / ( 24 h x 2 x 0.5 ) = 6.7
    const { lines } = estimate({ replicas: null })
    expect(lines.embodiedKg.cautious / lines.embodiedKg.central).toBeCloseTo(7 / 3, 9)
  })
})

describe('fixed and marginal', () => {
  test('replica-hours x idle + busy hours x (busy - idle) is the same sum', () => {
    const idle = 700 * 0.18
    const busy = 700 * 0.75
    const watts = (48 * idle + BUSY * (busy - idle)) * 100
    const host = 48 * 700 * 0.22 * 100
    expect(estimate().lines.energyKwh.central).toBeCloseTo((watts + host) / 1000, 6)
  })

  test('one more request adds its marginal energy, wherever replicas wait', () => {
    const [few, more] = [estimate({ requestsPerDay: 50_000 }), estimate({ requestsPerDay: 50_001 })]
    const added = (more.lines.energyKwh.central - few.lines.energyKwh.central) * 1000
    expect(added / 100).toBeCloseTo(few.serving?.marginalWh ?? 0, 6)
  })

  test('where none waits, one more takes what the others do', () => {
    const full = estimate({ requestsPerDay: 1e6 })
    expect(full.serving?.marginalWh).toBeCloseTo((full.lines.energyKwh.central * 1000) / 1e8, 9)
  })

  test('on processors, a working one takes its rated power', () => {
    const cpu = [{ kind: 'cpu' as const, model: 'Xeon', count: 1 }]
    const { serving, lines } = estimate({ hardware: cpu, energyPerRequestWh: 0.01, measured: 'node' })
    expect(serving?.utilisation).toBeCloseTo(1000 / 200 / 24, 9)
    const waiting = (24 - 5) * 200 * 0.18
    expect(lines.energyKwh.central).toBeCloseTo((1000 + waiting) / 10, 6)
  })

  test('as model cards count there are no replicas', () => {
    const { serving } = estimate({}, contextWith({ method: 'card' }))
    expect(serving).toEqual({ requests: 1e7, days: 100, marginalWh: 0.21, replicas: null, utilisation: null })
  })
})

describe('a budget per request', () => {
  const small = { hardware: gpus('L4', 1), replicas: 1 } as const
  const tokens = {
    ...small,
    energyPerRequestWh: null,
    params: 8e9,
    inputTokens: 500,
    outputTokens: 300,
    batch: 64,
    weightBits: 8,
  } as const

  test.each([
    ['by its tokens', tokens],
    ['as measured', { ...small, energyPerRequestWh: 0.02 }],
    ['measured far too low', { ...tokens, energyPerRequestWh: 1e-9 }],
    ['with an impossible batch', { ...tokens, batch: 1e5 }],
    ['with an impossible throughput', { ...tokens, tokensPerSecond: 1e7 }],
    ['of which nothing is known', { ...small, energyPerRequestWh: null }],
    ['by its task', { ...small, energyPerRequestWh: null, task: 'image-classification' }],
  ] as const)('is not met by stating more requests than the hardware can answer: %s', (_, fields) => {
    const at = (requestsPerDay: number) => perRequest(estimate({ ...fields, requestsPerDay }))
    expect(at(1e13)).toBeGreaterThan(0)
    // The average falls until the replicas are full, and no further.
    expect(at(1e13)).toBeGreaterThan(0.95 * at(1e11))
    expect(at(1e12)).toBeGreaterThan(0.95 * at(1e11))
  })

  test('without a word on requests, a million a day on one small card need more of them', () => {
    const fields = { ...small, energyPerRequestWh: null }
    expect(gated(estimate({ ...fields, requestsPerDay: 1e6 }))).toBeGreaterThan(
      5 * gated(estimate({ ...fields, requestsPerDay: 1000 })),
    )
  })

  test('more requests, days or replicas are never less in all', () => {
    const amount = fc.double({ min: 0.01, max: 1e7, noNaN: true })
    const fields = fc.record({
      requestsPerDay: amount,
      replicas: amount,
      horizonDays: fc.double({ min: 0.1, max: 4000, noNaN: true }),
    })
    const kinds = fc.constantFrom<Partial<Serving>>(tokens, small, {
      ...small,
      energyPerRequestWh: null,
      task: 'embedding',
    })
    const which = fc.constantFrom('requestsPerDay' as const, 'replicas' as const, 'horizonDays' as const)
    fc.assert(
      fc.property(fields, kinds, which, fc.double({ min: 1, max: 1000, noNaN: true }), (some, kind, what, by) => {
        const less = estimate({ ...kind, ...some })
        const more = estimate({ ...kind, ...some, [what]: some[what] * by })
        for (const line of ['energyKwh', 'operationalKg', 'embodiedKg'] as const) {
          expect(more.lines[line].central).toBeGreaterThanOrEqual(less.lines[line].central * (1 - 1e-9))
          expect(more.lines[line].cautious).toBeGreaterThanOrEqual(less.lines[line].cautious * (1 - 1e-9))
        }
      }),
      { numRuns: 400 },
    )
  })
})
