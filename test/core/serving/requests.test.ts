/** What one request takes when its tokens are not what is known best: measured, timed, by its task, and never too little. */
import { describe, expect, test } from 'vitest'
import { intervalOf } from '../../../src/core/amount.ts'
import { LEAST_REQUEST, TASK_WH } from '../../../src/core/estimate/constants/servings.ts'
import { estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Serving, Task } from '../../../src/core/record.ts'
import { aServing, at, bestContext, gpus } from '../records.ts'

const base = { requestsPerDay: 1000, horizonDays: 10, pue: 1, site: at('FR') } as const
const hosted = { ...base, hardware: gpus('H100', 2), replicas: 1 } as const
/** A machine of eight around accelerators that work: load and host over load. */
const MACHINE = 0.97 / 0.75
const estimate = (fields: Partial<Serving>) => estimateServing(aServing(fields), bestContext)
const ofRequests = (fields: Partial<Serving>) =>
  (estimate(fields).basis.find(({ part }) => part === 'requests')?.kwh ?? 0) / 10

describe('measured', () => {
  test.each([
    ['gpu', MACHINE, 'counter'],
    ['node', 1, 'metered'],
    ['it', 1, 'metered'],
    ['facility', 1, 'metered'],
  ] as const)('at %s: the host is added once, and tokens are not asked', (measured, factor, evidence) => {
    const fields = { ...hosted, energyPerRequestWh: 0.5, measured, params: 70e9, outputTokens: 400, inputTokens: 10 }
    expect(ofRequests(fields)).toBeCloseTo(0.5 * factor, 9)
    expect(estimate(fields).evidence).toBe(evidence)
  })

  test('by its own parts: requests as measured, replicas by their hours', () => {
    const { basis, lines } = estimate({ ...hosted, energyPerRequestWh: 0.5, measured: 'node' })
    expect(basis.map(({ part, evidence }) => [part, evidence])).toEqual([
      ['requests', 'metered'],
      ['replicas', 'hours'],
    ])
    expect(basis.reduce((sum, { kwh }) => sum + kwh, 0)).toBeCloseTo(lines.energyKwh.central, 9)
  })

  test('an average that holds the idle hours is another reading of the same figure', () => {
    const { scenarios, lines } = estimate({ ...hosted, energyPerRequestWh: 0.5, measured: 'node' })
    const reading = scenarios.find(({ code }) => code === 'request_holds_idle')
    expect(reading?.kwh).toBeCloseTo(5, 9)
    const electric = (lines.operationalKg.central + lines.idleKg.central) * (5 / lines.energyKwh.central)
    expect(reading?.kg).toBeCloseTo(electric + lines.embodiedKg.central, 9)
  })
})

describe('timed by the throughput of a replica', () => {
  const timed = { ...hosted, tokensPerSecond: 2000, outputTokens: 400 }

  test('devices x seconds x rated power x load, and the host', () => {
    const wh = (2 * (400 / 2000) * 700 * 0.75) / 3600
    expect(ofRequests(timed)).toBeCloseTo(wh * MACHINE, 9)
    expect(estimate(timed).evidence).toBe('hours')
  })

  test('goes before size and tokens, after a measurement, and needs the hardware', () => {
    expect(ofRequests({ ...timed, params: 8e9, inputTokens: 900 })).toBeCloseTo(ofRequests(timed), 12)
    expect(estimate({ ...timed, energyPerRequestWh: 1, measured: 'node' }).evidence).toBe('metered')
    expect(estimate({ ...timed, hardware: [], params: 70e9 }).evidence).toBe('tokens')
  })

  test('faster than its operations can be done it takes the time of its operations', () => {
    const fields = { ...timed, tokensPerSecond: 1e7, params: 70e9 }
    expect(estimate(timed).warnings).not.toContain('request_below_operations')
    expect(estimate(fields).warnings).toContain('request_below_operations')
  })
})

describe('known by its task alone', () => {
  test.each(Object.keys(TASK_WH) as Task[])('%s: an estimate, an order of magnitude wide', (task) => {
    const { lines, evidence, warnings } = estimate({ ...base, task })
    const { low, central, high } = intervalOf(lines.energyKwh)
    expect(central).toBeCloseTo((10_000 * TASK_WH[task].central) / 1000, 12)
    expect(high / low).toBeGreaterThan(10)
    expect(lines.energyKwh.cautious).toBeGreaterThan((10_000 * TASK_WH[task].high) / 1000)
    expect(evidence).toBe('plan')
    expect(warnings).toContain('request_by_task')
  })

  test.each([
    ['text-classification', 0.002],
    ['question-answering', 0.003],
    ['image-classification', 0.007],
    ['object-detection', 0.038],
    ['text-generation', 0.047],
    ['summarization', 0.049],
    ['image-captioning', 0.063],
    ['image-generation', 2.907],
  ] as const)('%s: the published mean of %d Wh lies inside', (task, published) => {
    expect(published).toBeGreaterThan(TASK_WH[task].low)
    expect(published).toBeLessThan(TASK_WH[task].high)
  })

  test('on hardware of its own the replicas wait as for any other request', () => {
    const { basis } = estimate({ ...hosted, task: 'embedding' })
    expect(basis.map(({ part, evidence }) => [part, evidence])).toEqual([
      ['requests', 'plan'],
      ['replicas', 'hours'],
    ])
  })

  test('where the model writes, its size says more', () => {
    expect(estimate({ ...base, task: 'summarization', params: 8e9 }).evidence).toBe('tokens')
    expect(estimate({ ...base, task: 'embedding', params: 8e9 }).evidence).toBe('plan')
  })
})

describe('never less than its operations take', () => {
  test('a measurement a thousand times too small is not counted', () => {
    const fields = {
      ...hosted,
      energyPerRequestWh: 1e-5,
      measured: 'gpu',
      params: 70e9,
      inputTokens: 500,
      outputTokens: 500,
    } as const
    const { warnings, trail } = estimate(fields)
    expect(warnings).toContain('request_below_operations')
    const floor = (2 * 70e9 * 1000) / 2.25e12 / 3600
    expect(ofRequests(fields)).toBeCloseTo(floor * MACHINE, 9)
    expect(trail.map(({ label }) => label)).toContain('energy of its operations, the least possible')
  })

  test('fewer bits and cached tokens are fewer operations', () => {
    const tiny = {
      ...hosted,
      energyPerRequestWh: 1e-9,
      measured: 'gpu',
      params: 70e9,
      inputTokens: 500,
      outputTokens: 500,
    } as const
    expect(ofRequests({ ...tiny, weightBits: 8 })).toBeCloseTo(ofRequests(tiny) / 2, 12)
    expect(ofRequests({ ...tiny, weightBits: 32 })).toBeCloseTo(ofRequests(tiny), 12)
    expect(ofRequests({ ...tiny, cachedInputTokens: 500 })).toBeCloseTo(ofRequests(tiny) / 2, 12)
    expect(ofRequests({ ...tiny, activeParams: 7e9 })).toBeCloseTo(ofRequests(tiny) / 10, 12)
  })

  test('nor than the least that any request was metered at', () => {
    const fields = { ...hosted, energyPerRequestWh: 1e-12, measured: 'gpu' } as const
    expect(ofRequests(fields)).toBeCloseTo(LEAST_REQUEST.central * MACHINE, 12)
    expect(estimate(fields).warnings).toContain('request_below_operations')
  })
})
