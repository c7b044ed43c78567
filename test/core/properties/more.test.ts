/** More of anything is never less: neither what is printed nor what a budget is held against. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimatePlan, estimateRun, estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Footprint } from '../../../src/core/footprint.ts'
import type { Plan, Run, Serving } from '../../../src/core/record.ts'
import { gpus } from '../records.ts'
import { plans, realContext, runs, servings } from './arbitrary.ts'

function expectNoLess(some: Footprint, more: Footprint): void {
  for (const line of ['energyKwh', 'operationalKg', 'idleKg', 'embodiedKg', 'waterL'] as const) {
    const [before, after] = [some.lines[line], more.lines[line]]
    expect(after.central, line).toBeGreaterThanOrEqual(before.central * (1 - 1e-9))
    expect(after.cautious, `${line}, against the budget`).toBeGreaterThanOrEqual(before.cautious * (1 - 1e-9))
  }
}

const factor = fc.constantFrom(1.01, 1.5, 3, 20)

function withDevices<T extends Run | Plan | Serving>(one: T, by: number): T {
  const [device] = one.hardware
  return device?.count == null ? one : { ...one, hardware: gpus(device.model, Math.ceil(device.count * by)) }
}

/** So much more of a number that is known; `null` where it is not. */
function grown(value: number | null, by: number): number | null {
  return value === null ? null : value * by
}

const ofRun: readonly (readonly [string, (run: Run, by: number) => Run])[] = [
  ['hours', (run, by) => ({ ...run, durationS: grown(run.durationS, by), gpuHours: grown(run.gpuHours, by) })],
  [
    'energy',
    (run, by) => {
      const { energy } = run
      if (energy === null) return run
      const parts = { gpuKwh: grown(energy.gpuKwh, by), cpuKwh: grown(energy.cpuKwh, by), ramKwh: energy.ramKwh }
      return { ...run, energy: { ...energy, totalKwh: energy.totalKwh * by, ...parts } }
    },
  ],
  ['PUE', (run, by) => ({ ...run, pue: grown(run.pue, by) })],
  ['stated emissions', (run, by) => ({ ...run, declaredKg: 0.5 * by })],
]

describe('a run', () => {
  test.each(ofRun)('of more: %s', (_, more) => {
    fc.assert(
      fc.property(runs, factor, (run, by) => {
        expectNoLess(estimateRun(more(run, 1), realContext), estimateRun(more(run, by), realContext))
      }),
    )
  })

  test('on more devices for the same time', () => {
    fc.assert(
      fc.property(runs, factor, (run, by) => {
        if (run.energy !== null) return
        const { hardware, durationS } = withDevices(run, by)
        const [before, after] = [run.hardware[0]?.count ?? 1, hardware[0]?.count ?? 1]
        const gpuHours = grown(run.gpuHours, after / before)
        expectNoLess(estimateRun(run, realContext), estimateRun({ ...run, hardware, durationS, gpuHours }, realContext))
      }),
    )
  })
})

const ofPlan: readonly (readonly [string, (plan: Plan, by: number) => Plan])[] = [
  ['hours', (plan, by) => ({ ...plan, wallHours: grown(plan.wallHours, by) })],
  ['tokens', (plan, by) => ({ ...plan, tokens: grown(plan.tokens, by) })],
  ['parameters', (plan, by) => ({ ...plan, params: grown(plan.params, by) })],
  ['devices', (plan, by) => (plan.wallHours === null ? plan : withDevices(plan, by))],
]

describe('a plan', () => {
  test.each(ofPlan)('of more: %s', (_, more) => {
    fc.assert(
      fc.property(plans, factor, (plan, by) => {
        expectNoLess(estimatePlan(plan, realContext), estimatePlan(more(plan, by), realContext))
      }),
    )
  })
})

const ofServing: readonly (readonly [string, (serving: Serving, by: number) => Serving])[] = [
  ['requests', (one, by) => ({ ...one, requestsPerDay: grown(one.requestsPerDay, by) })],
  ['input tokens', (one, by) => ({ ...one, inputTokens: grown(one.inputTokens, by) })],
  ['output tokens', (one, by) => ({ ...one, outputTokens: grown(one.outputTokens, by) })],
  ['parameters', (one, by) => ({ ...one, params: grown(one.params, by) })],
  ['days', (one, by) => ({ ...one, horizonDays: grown(one.horizonDays, by) })],
  ['replicas', (one, by) => ({ ...one, replicas: Math.ceil((one.replicas ?? 1) * by) })],
  ['measured energy of a request', (one, by) => ({ ...one, energyPerRequestWh: grown(one.energyPerRequestWh, by) })],
]

describe('a serving', () => {
  test('of more: devices', () => {
    fc.assert(
      fc.property(servings, factor, (serving, by) => {
        const [some, larger] = [serving, withDevices(serving, by)].map((one) => estimateServing(one, realContext))
        if (some === undefined || larger === undefined) throw new Error('two were compared')
        // Larger replicas may be fewer: what one of them cannot do is counted as another whole one, sooner against the budget.
        if ((larger.serving?.replicas ?? 0) < (some.serving?.replicas ?? 0)) return
        for (const line of ['energyKwh', 'operationalKg', 'embodiedKg'] as const) {
          expect(larger.lines[line].central, line).toBeGreaterThanOrEqual(some.lines[line].central * (1 - 1e-9))
        }
      }),
    )
  })

  test.each(ofServing)('of more: %s', (_, more) => {
    fc.assert(
      fc.property(servings, factor, (serving, by) => {
        const [some, larger] = [estimateServing(serving, realContext), estimateServing(more(serving, by), realContext)]
        expectNoLess(some, larger)
      }),
    )
  })
})
