/** A field of a serving that is left out never makes it cheaper for a budget, and never makes the answer look surer. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sigmaOf } from '../../../src/core/amount.ts'
import { estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Footprint } from '../../../src/core/footprint.ts'
import type { Serving } from '../../../src/core/record.ts'
import { aServing, at, bestContext, gpus } from '../records.ts'

/** Between one replica that works and two that mostly wait: what an unknown number of replicas is taken for. */
const servings = fc
  .record({
    model: fc.constantFrom('H100', 'A100', 'L4', 'T4'),
    count: fc.integer({ min: 1, max: 8 }),
    hosted: fc.boolean(),
    replicas: fc.integer({ min: 1, max: 2 }),
    requestsPerDay: fc.integer({ min: 1, max: 20_000 }),
    horizonDays: fc.integer({ min: 1, max: 1000 }),
    inputTokens: fc.integer({ min: 0, max: 5000 }),
    cached: fc.double({ min: 0, max: 1, noNaN: true }),
    outputTokens: fc.integer({ min: 1, max: 2000 }),
    params: fc.integer({ min: 1, max: 400 }),
    sparse: fc.boolean(),
    batch: fc.integer({ min: 8, max: 512 }),
    weightBits: fc.constantFrom(4 as const, 8 as const, 16 as const),
    peakFactor: fc.double({ min: 1, max: 4, noNaN: true }),
    region: fc.constantFrom('FR', 'PL', 'aws:us-east-1'),
  })
  .map(({ model, count, hosted, region, params, sparse, inputTokens, cached, ...rest }): Serving => {
    return aServing({
      ...rest,
      inputTokens,
      cachedInputTokens: Math.floor(inputTokens * cached),
      hardware: hosted ? gpus(model, count) : [],
      params: params * 1e9,
      activeParams: sparse ? params * 1e8 : null,
      site: at(region),
    })
  })

function gated({ lines }: Footprint): number {
  return lines.operationalKg.cautious + lines.idleKg.cautious + lines.embodiedKg.cautious
}

test.each<[string, (serving: Serving) => Partial<Serving>]>([
  ['the region', () => ({ site: at(null) })],
  ['the name of the hardware', (one) => ({ hardware: one.hardware.map((device) => ({ ...device, model: '' })) })],
  ['the number of devices', (one) => ({ hardware: one.hardware.map((device) => ({ ...device, count: null })) })],
  ['the replicas', () => ({ replicas: null })],
  ['the parameters', () => ({ params: null, activeParams: null })],
  ['the active parameters', () => ({ activeParams: null })],
  ['the input tokens', () => ({ inputTokens: null, cachedInputTokens: null })],
  ['the cached tokens', () => ({ cachedInputTokens: null })],
  ['the output tokens', () => ({ outputTokens: null })],
  ['the batch', () => ({ batch: null })],
  ['the precision', () => ({ weightBits: null })],
])('without %s', (what, remove) => {
  fc.assert(
    fc.property(servings, (serving) => {
      const whole = estimateServing(serving, bestContext)
      const less = estimateServing({ ...serving, ...remove(serving) }, bestContext)
      expect(gated(less), `${what} removed`).toBeGreaterThanOrEqual(gated(whole) * (1 - 1e-12))
      expect(less.lines.energyKwh.cautious, `${what} removed`).toBeGreaterThanOrEqual(
        whole.lines.energyKwh.cautious * (1 - 1e-12),
      )
    }),
    { numRuns: 300 },
  )
})

/** Of the requests alone: with replicas beside them a larger request moves the sum to the part that is known less or better. */
test.each<[string, Partial<Serving>]>([
  ['the region', { site: at(null) }],
  ['the parameters', { params: null, activeParams: null }],
  ['the input tokens', { inputTokens: null, cachedInputTokens: null }],
  ['the output tokens', { outputTokens: null }],
  ['the batch', { batch: null }],
  ['the precision', { weightBits: null }],
])('of somebody else’s interface, no surer without %s', (what, removed) => {
  fc.assert(
    fc.property(servings, (serving) => {
      const whole = estimateServing({ ...serving, hardware: [] }, bestContext)
      const less = estimateServing({ ...serving, hardware: [], ...removed }, bestContext)
      for (const line of ['energyKwh', 'operationalKg'] as const) {
        expect(sigmaOf(less.lines[line]), `${what} removed`).toBeGreaterThanOrEqual(sigmaOf(whole.lines[line]) - 1e-9)
      }
    }),
    { numRuns: 300 },
  )
})

test('whatever a serving says, every figure is finite, and the cautious one not below the central', () => {
  const some = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e15, noNaN: true })), { nil: null })
  const fields = fc.record({
    requestsPerDay: some,
    inputTokens: some,
    outputTokens: some,
    cachedInputTokens: some,
    replicas: fc.option(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { nil: null }),
    horizonDays: fc.option(fc.double({ min: 1e-6, max: 36_525, noNaN: true }), { nil: null }),
    energyPerRequestWh: some,
    params: fc.option(fc.double({ min: 1, max: 1e18, noNaN: true }), { nil: null }),
    activeParams: fc.option(fc.double({ min: 1, max: 1e18, noNaN: true }), { nil: null }),
    batch: fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }), { nil: null }),
    tokensPerSecond: fc.option(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), { nil: null }),
    growthPerYear: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null }),
    peakFactor: fc.option(fc.double({ min: 1, max: 1000, noNaN: true }), { nil: null }),
    task: fc.option(fc.constantFrom('embedding' as const, 'summarization' as const), { nil: null }),
    model: fc.constantFrom('H100', 'Nameless', 'M1', 'TPU v3', '', 'who knows'),
    hosted: fc.boolean(),
    method: fc.constantFrom('best' as const, 'card' as const),
    boundary: fc.constantFrom('gpu' as const, 'node' as const, 'it' as const, 'facility' as const),
  })
  fc.assert(
    fc.property(fields, ({ model, hosted, method, boundary, ...rest }) => {
      const accounting = { ...bestContext.accounting, method, boundary }
      const serving = aServing({ ...rest, model: null, hardware: hosted ? gpus(model, 4) : [] })
      const { lines, trail, scenarios } = estimateServing(serving, { ...bestContext, accounting })
      for (const { central, cautious, spread } of Object.values(lines)) {
        expect(Number.isFinite(central) && central >= 0 && Number.isFinite(cautious)).toBe(true)
        expect(cautious).toBeGreaterThanOrEqual(central)
        for (const { s } of spread) expect(Number.isFinite(s) && s >= 0).toBe(true)
      }
      for (const { value } of trail) expect(Number.isFinite(value)).toBe(true)
      for (const { kwh, kg } of scenarios) expect(Number.isFinite(kwh) && Number.isFinite(kg) && kg >= 0).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
