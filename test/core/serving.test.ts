import { describe, expect, test } from 'vitest'
import { estimateServing } from '../../src/core/estimate/estimate.ts'
import { perRequest } from '../../src/core/estimate/serving/serving.ts'
import { aServing, at, bestContext, contextWith, gpus } from './records.ts'

const served = {
  hardware: gpus('L4', 2),
  replicas: 1,
  requestsPerDay: 10_000,
  horizonDays: 100,
  energyPerRequestWh: 0.2,
  measured: 'gpu' as const,
  site: at('FR'),
  pue: 1,
}
const kwh = (footprint: { lines: { energyKwh: { central: number } } }) =>
  Number(footprint.lines.energyKwh.central.toPrecision(10))

describe('a serving with measured requests', () => {
  test('pays for the requests and for keeping its replicas warm', () => {
    const footprint = estimateServing(aServing(served), bestContext)
    // 200 kWh keep devices of 70 W busy for 3810 of their 4800 hours; their server is there for all of them.
    const busy = 200_000 / (70 * 0.75)
    const host = 220 / 2 + 70 * 0.2
    const devices = 200 + ((4800 - busy) * 70 * 0.18) / 1000
    expect(kwh(footprint)).toBeCloseTo(devices + (4800 * host) / 1000, 6)
    expect(footprint.evidence).toBe('counter')
    expect(footprint.serving).toEqual({
      requests: 1_000_000,
      days: 100,
      marginalWh: expect.closeTo(0.2 * (1 - 0.18 / 0.75), 9),
      replicas: 1,
      utilisation: expect.closeTo(busy / 4800, 9),
    })
    expect(footprint.lines.embodiedKg.central).toBeCloseTo((4800 * (200 + 500)) / (5 * 8760 * 0.7), 9)
  })

  test('twice the replicas, twice the warm load; the requests stay', () => {
    const one = kwh(estimateServing(aServing(served), bestContext))
    const two = kwh(estimateServing(aServing({ ...served, replicas: 2 }), bestContext))
    expect(two - one).toBeCloseTo((2 * 2400 * (70 * 0.18 + 220 / 2 + 70 * 0.2)) / 1000, 6)
  })

  test('a horizon of the budget goes before its own, and a year is taken when neither is known', () => {
    const days = (fields: object, horizonDays?: number) => {
      const context = horizonDays === undefined ? bestContext : contextWith({}, { horizonDays })
      return estimateServing(aServing({ ...served, ...fields }), context).serving?.days
    }
    expect([days({}), days({}, 30), days({ horizonDays: null }), days({ horizonDays: null }, 30)]).toEqual([
      100, 30, 365, 30,
    ])
    expect(estimateServing(aServing({ ...served, horizonDays: null }), bestContext).assumptions).toContainEqual({
      what: 'horizon',
      value: '365 days',
      from: 'default',
    })
  })

  test('per request it is the average, fixed load included', () => {
    const footprint = estimateServing(aServing(served), bestContext)
    const found = perRequest(footprint)
    expect(found?.wh.central).toBeCloseTo(kwh(footprint) / 1000, 12)
    expect(found?.gPer1000.central).toBeCloseTo((kwh(footprint) / 1000) * 50, 9)
    expect(footprint.trail.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['energy of a request, average', 'energy of one more request']),
    )
  })

  test('as model cards count, there is no warm load and no host', () => {
    expect(kwh(estimateServing(aServing(served), contextWith({ method: 'card' })))).toBe(200)
  })

  test('more requests than the replicas can answer are pointed out', () => {
    const footprint = estimateServing(aServing({ ...served, requestsPerDay: 1e7 }), bestContext)
    expect(footprint.warnings).toContain('serving_above_capacity')
  })
})

describe('a serving that says less', () => {
  test('without requests it is busy for an endpoint’s share of the time, at most all of it', () => {
    const footprint = estimateServing(
      aServing({ ...served, requestsPerDay: null, energyPerRequestWh: null }),
      bestContext,
    )
    expect(kwh(footprint)).toBeCloseTo((4800 * 70 * 0.26 * 1.4) / 1000, 9)
    expect(footprint.evidence).toBe('hours')
    expect(perRequest(footprint)).toBe(null)
    expect(footprint.lines.energyKwh.cautious).toBeGreaterThan(3 * kwh(footprint))
  })

  test('with requests alone it is the same', () => {
    const footprint = estimateServing(aServing({ ...served, energyPerRequestWh: null }), bestContext)
    expect(kwh(footprint)).toBeCloseTo((4800 * 70 * 0.26 * 1.4) / 1000, 9)
    expect(footprint.serving?.requests).toBe(1_000_000)
  })

  test('with nothing at all it is a placeholder', () => {
    const footprint = estimateServing(aServing(), bestContext)
    expect(footprint.evidence).toBe('default')
    expect(footprint.warnings).toContain('serving_unknown')
  })

  test('of an unknown model it is as wide as closed models are', () => {
    const fields = { hardware: [], requestsPerDay: 1000, inputTokens: 500, outputTokens: 300, site: at('FR') }
    const known = estimateServing(aServing({ ...fields, params: 70e9 }), bestContext)
    const closed = estimateServing(aServing(fields), bestContext)
    expect(closed.warnings).toContain('params_unknown')
    expect(closed.lines.energyKwh.cautious).toBeGreaterThan(known.lines.energyKwh.cautious)
    expect(kwh(closed)).toBeCloseTo(kwh(known), 9)
  })

  test('on hardware that the policy names it is hosted there', () => {
    const context = contextWith(
      {},
      { assume: { region: null, pue: null, marketGPerKwh: null, hardware: [{ model: 'L4', count: 2 }] } },
    )
    const silent = estimateServing(aServing({ ...served, hardware: [] }), context)
    expect(kwh(silent)).toBeCloseTo(kwh(estimateServing(aServing(served), bestContext)), 9)
    expect(silent.assumptions).toContainEqual({ what: 'hardware', value: '2x L4', from: 'policy' })
  })
})
