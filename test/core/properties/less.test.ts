/**
 * With the catalogue that is shipped: what a record leaves out never makes the answer look surer, neither a line nor the
 * total that is printed, and never makes it cheaper for a budget. The neighbour `unknown-is-never-cheaper` goes through
 * the same with a catalogue of round numbers, and takes two things away at once.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sigmaOf } from '../../../src/core/amount.ts'
import { estimatePlan, estimateRun, estimateServing } from '../../../src/core/estimate/estimate.ts'
import { type Footprint, isEstimate, type Line } from '../../../src/core/footprint.ts'
import { totalAmounts } from '../../../src/core/footprint-report.ts'
import type { Plan, Run, Serving } from '../../../src/core/record.ts'
import { sumAmounts } from '../../../src/core/sum/sum.ts'
import { at, gpus } from '../records.ts'
import { plans, realContext, runs, servings } from './arbitrary.ts'

const PARTS: readonly Line[] = ['operationalKg', 'idleKg', 'embodiedKg']
const LINES: readonly Line[] = ['energyKwh', ...PARTS]

/**
 * Of the total: with the same kilograms in every line. Without an input a line may also become a larger or a smaller part
 * of the whole, beside lines that are surer or less sure, and then the ends move for that reason alone.
 */
function expectNoNarrower(whole: Footprint, less: Footprint): void {
  const kept = PARTS.filter((line) => whole.lines[line].central > 0 && less.lines[line].central > 0)
  const [before, after] = [whole, less].map(({ lines }) =>
    sumAmounts(kept.map((line) => ({ ...lines[line], central: whole.lines[line].central }))),
  )
  if (before === undefined || after === undefined) throw new Error('two were compared')
  expect(Math.log(after.high / after.low), 'width of the total').toBeGreaterThanOrEqual(
    Math.log(before.high / before.low) * 0.99,
  )
}

function expectNoCheaper(whole: Footprint, less: Footprint): void {
  const gated = (one: Footprint) => sumAmounts(totalAmounts(one)).cautious
  expect(gated(less), 'against the budget').toBeGreaterThanOrEqual(gated(whole) * (1 - 1e-9))
}

function expectNoSurer(whole: Footprint, less: Footprint): void {
  expectNoCheaper(whole, less)
  if (!isEstimate(whole) || !isEstimate(less)) return
  for (const line of LINES) {
    if (whole.lines[line].central === 0 || less.lines[line].central === 0) continue
    expect(sigmaOf(less.lines[line]), `width of ${line}`).toBeGreaterThanOrEqual(sigmaOf(whole.lines[line]) * 0.995)
  }
  expectNoNarrower(whole, less)
}

const ofRun: readonly (readonly [string, (run: Run) => Partial<Run> | null])[] = [
  ['the region', ({ site }) => ({ site: at(null, site.provider) })],
  ['region and provider', () => ({ site: at(null) })],
  ['the year', () => ({ finished: null, started: null })],
  ['the model of the device', (run) => ({ hardware: gpus('', run.hardware[0]?.count ?? null) })],
  ['the number of devices', (run) => ({ hardware: gpus(run.hardware[0]?.model ?? '', null) })],
  ['all hardware', () => ({ hardware: [] })],
  ['the workload', () => ({ workload: null })],
  ['the energy', ({ energy }) => (energy === null ? null : { energy: null, evidence: 'hours' as const })],
  ['what the meter covers', ({ evidence }) => (evidence === 'metered' ? { evidence: 'declared' as const } : null)],
  [
    'the split of the energy',
    ({ energy }) =>
      energy?.gpuKwh == null ? null : { energy: { ...energy, gpuKwh: null, cpuKwh: null, ramKwh: null } },
  ],
  ['the time', ({ energy }) => (energy === null ? null : { durationS: null, gpuHours: null })],
]

describe('a run', () => {
  test.each(ofRun)('without %s', (_, remove) => {
    fc.assert(
      fc.property(runs, (run) => {
        const fields = remove(run)
        if (fields === null) return
        expectNoSurer(estimateRun(run, realContext), estimateRun({ ...run, ...fields }, realContext))
      }),
      { numRuns: 200 },
    )
  })
})

const ofPlan: readonly (readonly [string, (plan: Plan) => Partial<Plan> | null])[] = [
  ['the region', () => ({ site: at(null) })],
  ['the model of the device', (plan) => ({ hardware: gpus('', plan.hardware[0]?.count ?? null) })],
  [
    'the number of devices',
    (plan) => (plan.wallHours === null ? null : { hardware: gpus(plan.hardware[0]?.model ?? '', null) }),
  ],
  ['all hardware', () => ({ hardware: [] })],
  ['the workload', () => ({ workload: null })],
]

describe('a plan', () => {
  test.each(ofPlan)('without %s', (_, remove) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const fields = remove(plan)
        if (fields === null) return
        expectNoSurer(estimatePlan(plan, realContext), estimatePlan({ ...plan, ...fields }, realContext))
      }),
      { numRuns: 200 },
    )
  })
})

/** The energy of a serving is that of its requests and that of waiting; only what is of one of them leaves the parts as they are. */
const ofServing: readonly (readonly [string, typeof expectNoSurer, (serving: Serving) => Partial<Serving> | null])[] = [
  ['the region', expectNoSurer, () => ({ site: at(null) })],
  ['the model of the device', expectNoCheaper, (one) => ({ hardware: gpus('', one.hardware[0]?.count ?? null) })],
  ['the number of devices', expectNoCheaper, (one) => ({ hardware: gpus(one.hardware[0]?.model ?? '', null) })],
  ['the parameters', expectNoCheaper, () => ({ params: null })],
  ['the input tokens', expectNoCheaper, () => ({ inputTokens: null })],
  ['the output tokens', expectNoCheaper, () => ({ outputTokens: null })],
  ['the replicas', expectNoCheaper, () => ({ replicas: null })],
]

describe('a serving', () => {
  test.each(ofServing)('without %s', (_, expectHonest, remove) => {
    fc.assert(
      fc.property(servings, (serving) => {
        const fields = remove(serving)
        if (fields === null) return
        expectHonest(estimateServing(serving, realContext), estimateServing({ ...serving, ...fields }, realContext))
      }),
      { numRuns: 200 },
    )
  })
})
