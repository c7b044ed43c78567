/**
 * The two rules that keep a budget honest: a field that is left out never makes a record cheaper for the budget, and
 * never makes the answer look surer. For records that the hardware can have made: an energy between idle and all.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sigmaOf } from '../../src/core/amount.ts'
import { estimatePlan, estimateRun, estimateServing } from '../../src/core/estimate/estimate.ts'
import type { Footprint, Line } from '../../src/core/footprint.ts'
import type { Plan, Run, Serving } from '../../src/core/record.ts'
import { aPlan, aRun, aServing, at, bestContext, contextWith, energy, gpus } from './records.ts'

const TDP = { H100: 700, A100: 400, 'A100 PCIe': 300, T4: 70, L4: 70, V100: 300, 'RTX 4090': 450, M1: 15 } as const
type Model = keyof typeof TDP

function gated({ lines }: Footprint): number {
  return lines.operationalKg.cautious + lines.idleKg.cautious + lines.embodiedKg.cautious
}

function expectNotCheaper(whole: Footprint, less: Footprint, what: string): void {
  expect(gated(less), `${what} removed`).toBeGreaterThanOrEqual(gated(whole) * (1 - 1e-12))
  for (const line of ['energyKwh', 'operationalKg', 'waterL'] as const) {
    expect(less.lines[line].cautious, `${what} removed, ${line}`).toBeGreaterThanOrEqual(
      whole.lines[line].cautious * (1 - 1e-12),
    )
  }
  for (const line of Object.keys(whole.lines) as Line[]) {
    if (whole.lines[line].central === 0 || less.lines[line].central === 0) continue
    // Water is a sum of two terms; a smaller PUE moves weight to the one that is known better.
    const least = sigmaOf(whole.lines[line]) * (line === 'waterL' ? 0.95 : 1) - 1e-9
    expect(sigmaOf(less.lines[line]), `${what} removed, width of ${line}`).toBeGreaterThanOrEqual(least)
  }
}

function expectSane(footprint: Footprint): void {
  for (const { central, cautious, spread } of Object.values(footprint.lines)) {
    expect(Number.isFinite(central) && central >= 0).toBe(true)
    expect(Number.isFinite(cautious) && cautious >= central).toBe(true)
    for (const { s } of spread) expect(Number.isFinite(s) && s >= 0).toBe(true)
  }
}

/** An unknown number of devices is taken for 64 at most in a data centre, 8 under a desk, 1 on a chip. */
function most(model: Model, count: number): number {
  return model === 'M1' ? 1 : model === 'RTX 4090' ? Math.min(8, count) : count
}

const model = fc.constantFrom(...(Object.keys(TDP) as Model[]))
const region = fc.constantFrom('FR', 'PL', 'aws:eu-west-3', 'aws:us-east-1', 'gcp:us-central1')
const workload = fc.constantFrom('pretraining' as const, 'finetuning' as const, 'small' as const, null)

const runs = fc
  .record({
    model,
    count: fc.integer({ min: 1, max: 64 }),
    hours: fc.double({ min: 0.01, max: 2000, noNaN: true }),
    region,
    workload,
    provider: fc.boolean(),
    inHours: fc.boolean(),
    load: fc.option(fc.double({ min: 0.14, max: 1, noNaN: true }), { nil: null }),
    meter: fc.constantFrom('gpu' as const, 'node' as const, 'counter' as const),
  })
  .map(({ model, count, hours, region, workload, provider, inHours, load, meter }): Run => {
    const devices = most(model, count)
    const gpu = load === null ? 0 : (devices * hours * TDP[model] * load) / 1000
    const measured =
      meter === 'counter'
        ? { energy: energy(gpu * 1.2, { gpuKwh: gpu }), evidence: 'counter' as const }
        : { energy: energy(gpu, { boundary: meter }), evidence: 'metered' as const }
    return aRun({
      hardware: gpus(model, devices),
      ...(inHours ? { gpuHours: hours * devices } : { durationS: hours * 3600 }),
      site: at(region, provider && region.includes(':') ? (region.split(':')[0] ?? null) : null),
      workload,
      ...(load === null ? {} : measured),
    })
  })

const removals: readonly (readonly [string, (run: Run) => Partial<Run> | null])[] = [
  ['the region', () => ({ site: at(null) })],
  ['the region, provider kept', (run) => ({ site: at(null, run.site.provider) })],
  ['the model', (run) => ({ hardware: gpus('', run.hardware[0]?.count ?? null) })],
  ['a readable model', (run) => ({ hardware: gpus('who knows', run.hardware[0]?.count ?? null) })],
  ['the count', (run) => ({ hardware: gpus(run.hardware[0]?.model ?? '', null) })],
  ['all hardware', () => ({ hardware: [] })],
  ['the energy', (run) => (run.energy === null ? null : { energy: null, evidence: 'hours' as const })],
  ['the time', (run) => (run.energy === null ? null : { durationS: null, gpuHours: null })],
  ['the workload', () => ({ workload: null })],
]

describe('a run', () => {
  test.each(removals)('without %s', (what, remove) => {
    fc.assert(
      fc.property(runs, (run) => {
        const fields = remove(run)
        if (fields === null) return
        const whole = estimateRun(run, bestContext)
        const less = estimateRun({ ...run, ...fields }, bestContext)
        expectSane(whole)
        expectSane(less)
        expectNotCheaper(whole, less, what)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('without two things at once', () => {
    fc.assert(
      fc.property(
        runs,
        fc.constantFrom(...removals),
        fc.constantFrom(...removals),
        (run, [one, first], [two, second]) => {
          if (one.includes('hardware') || two.includes('hardware') || one === two) return
          // Without a count or a model, a low energy is held against the idle of middling devices, while the time is known.
          const pair = `${one}, ${two}`
          if (pair.includes('the count') || (pair.includes('model') && pair.includes('the time'))) return
          const fields = first(run)
          if (fields === null) return
          const some = { ...run, ...fields }
          const more = second(some)
          if (more === null) return
          const rest = { ...some, ...more }
          if (rest.energy === null && rest.durationS === null && rest.gpuHours === null) return
          expectNotCheaper(estimateRun(some, bestContext), estimateRun(rest, bestContext), `${one}, then ${two}`)
        },
      ),
      { numRuns: 400, seed: 11 },
    )
  })

  test('without its PUE, where no table knows one', () => {
    fc.assert(
      fc.property(runs, fc.double({ min: 1, max: 2, noNaN: true }), (run, pue) => {
        const somewhere = { ...run, hardware: gpus('H100'), site: at('PL'), pue }
        const less = estimateRun({ ...somewhere, pue: null }, bestContext)
        expectNotCheaper(estimateRun(somewhere, bestContext), less, 'the PUE')
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  test('without its own grid intensity, or with one, never under its place', () => {
    fc.assert(
      fc.property(runs, fc.double({ min: 0, max: 1200, noNaN: true }), (run, gridGPerKwh) => {
        const stated = estimateRun({ ...run, gridGPerKwh }, bestContext)
        const table = estimateRun(run, bestContext)
        expect(gated(stated)).toBeGreaterThanOrEqual(gated(table) * (1 - 1e-12))
        const nowhere = estimateRun({ ...run, gridGPerKwh, site: at(null) }, bestContext)
        expectNotCheaper(stated, nowhere, 'the region')
      }),
      { numRuns: 200, seed: 5 },
    )
  })
})

describe('a plan', () => {
  const plans = fc.record({
    model,
    count: fc.integer({ min: 1, max: 64 }),
    hours: fc.integer({ min: 1, max: 500 }),
    region,
    workload,
  })
  test.each<[string, (plan: Plan) => Partial<Plan>]>([
    ['the region', () => ({ site: at(null) })],
    ['the model', (plan) => ({ hardware: gpus('', plan.hardware[0]?.count ?? null) })],
    ['the count', (plan) => ({ hardware: gpus(plan.hardware[0]?.model ?? '', null) })],
    ['all hardware', () => ({ hardware: [] })],
  ])('without %s', (what, remove) => {
    fc.assert(
      fc.property(plans, ({ model, count, hours, region, workload }) => {
        const devices = most(model, count)
        const plan = aPlan({ hardware: gpus(model, devices), wallHours: hours, site: at(region), workload })
        expectNotCheaper(estimatePlan(plan, bestContext), estimatePlan({ ...plan, ...remove(plan) }, bestContext), what)
      }),
      { numRuns: 200, seed: 13 },
    )
  })
})

describe('a serving', () => {
  const servings = fc.record({
    model: fc.constantFrom('H100', 'A100', 'L4', 'T4'),
    count: fc.integer({ min: 1, max: 8 }),
    requestsPerDay: fc.integer({ min: 1, max: 100_000 }),
    inputTokens: fc.integer({ min: 0, max: 5000 }),
    outputTokens: fc.integer({ min: 0, max: 1500 }),
    params: fc.integer({ min: 1, max: 400 }),
    region,
  })
  test.each<[string, (serving: Serving) => Partial<Serving>]>([
    ['the region', () => ({ site: at(null) })],
    ['the model', (one) => ({ hardware: gpus('', one.hardware[0]?.count ?? null) })],
    ['the count', (one) => ({ hardware: gpus(one.hardware[0]?.model ?? '', null) })],
    ['the parameters', () => ({ params: null })],
    ['the input tokens', () => ({ inputTokens: null })],
    ['the output tokens', () => ({ outputTokens: null })],
  ])('without %s', (what, remove) => {
    fc.assert(
      fc.property(servings, ({ model, count, region, params, ...rest }) => {
        const serving = aServing({
          ...rest,
          hardware: gpus(model, count),
          params: params * 1e9,
          site: at(region),
          replicas: 1,
        })
        const whole = estimateServing(serving, bestContext)
        const less = estimateServing({ ...serving, ...remove(serving) }, bestContext)
        expectSane(whole)
        expect(gated(less), `${what} removed`).toBeGreaterThanOrEqual(gated(whole) * (1 - 1e-12))
      }),
      { numRuns: 200, seed: 17 },
    )
  })

  test('without hardware still pays for a warm copy of the model, against the budget', () => {
    const serving = aServing({
      hardware: gpus('L4', 1),
      requestsPerDay: 100,
      inputTokens: 900,
      outputTokens: 200,
      params: 7e9,
      site: at('FR'),
    })
    const hosted = estimateServing(serving, bestContext)
    const elsewhere = estimateServing({ ...serving, hardware: [] }, bestContext)
    expect(gated(elsewhere)).toBeGreaterThan(gated(hosted))
    expect(elsewhere.lines.energyKwh.central).toBeLessThan(hosted.lines.energyKwh.central)
  })
})

test('whatever a record says, every figure is finite, not negative, and the cautious one not below the central', () => {
  const number = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e12, noNaN: true })), { nil: null })
  const anyRun = fc.record({
    model: fc.constantFrom('', 'H100', 'V100', 'Nameless', 'M1', 'TPU v3', 'who knows'),
    count: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null }),
    durationS: number,
    gpuHours: number,
    declaredKg: number,
    totalKwh: number,
    gpuKwh: number,
    params: number,
    tokens: number,
    pue: fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: null }),
    gridGPerKwh: number,
    region: fc.option(fc.constantFrom('FR', 'nowhere', ''), { nil: null }),
    fallback: fc.boolean(),
    boundary: fc.constantFrom('gpu' as const, 'node' as const, 'it' as const, 'facility' as const),
    asked: fc.constantFrom('gpu' as const, 'node' as const, 'it' as const, 'facility' as const),
    method: fc.constantFrom('best' as const, 'card' as const),
    evidence: fc.constantFrom('metered' as const, 'counter' as const, 'hours' as const, 'declared' as const),
  })
  fc.assert(
    fc.property(anyRun, ({ model, count, totalKwh, gpuKwh, region, fallback, boundary, asked, method, ...rest }) => {
      const recorded = totalKwh === null ? null : energy(totalKwh, { boundary, gpuKwh })
      const run = aRun({
        ...rest,
        hardware: gpus(model, count),
        energy: recorded,
        site: { region, provider: null, fallback },
      })
      const footprint = estimateRun(run, contextWith({ boundary: asked, method }))
      expectSane(footprint)
      for (const { value } of footprint.trail) expect(Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 1000, seed: 23 },
  )
})
