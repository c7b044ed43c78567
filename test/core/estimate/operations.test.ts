/** Hours from operations, and hours that operations do not fit into. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateCase } from '../../../src/core/estimate/case/case.ts'
import { estimatePlan, estimateRun } from '../../../src/core/estimate/estimate.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'
import { aPlan, aRun, at, bestContext, energy, gpus } from '../records.ts'

const planned = (fields: Parameters<typeof estimateCase>[0]) =>
  estimateCase({ kind: 'plan', hardware: [{ model: 'H100', count: 8 }], region: 'FR', ...fields }, fakeCatalogue)
const hoursOf = (fields: Parameters<typeof estimateCase>[0]) => planned(fields).device_hours?.central

describe('device-hours of a plan', () => {
  const PEAK = 1000e12 * 3600
  test.each<[string, Parameters<typeof estimateCase>[0], number]>([
    ['6 N D', { params: 70e9, tokens: 1e12 }, 4.2e23 / (PEAK * 0.28)],
    ['operations as stated', { flops: 1e24 }, 1e24 / (PEAK * 0.28)],
    [
      'a mixture by its active parameters',
      { params: 100e9, active_params: 10e9, tokens: 1e12 },
      6e22 / (PEAK * 0.28 * 0.73),
    ],
    ['a small model', { params: 1e9, tokens: 1e12 }, 6e21 / (PEAK * 0.27)],
    ['inference is 2 N D', { params: 70e9, tokens: 1e12, workload: 'inference' }, 1.4e23 / (PEAK * 0.18)],
    ['a share as stated', { params: 70e9, tokens: 1e12, mfu: 0.4 }, 4.2e23 / (PEAK * 0.4)],
    ['with activations computed twice', { params: 70e9, tokens: 1e12, hfu: 0.4 }, (4.2e23 * 1.333) / (PEAK * 0.4)],
    ['in 8 bits', { params: 70e9, tokens: 1e12, precision: 'fp8' }, 4.2e23 / (2 * PEAK * 0.28 * 0.68)],
    ['in TF32', { params: 70e9, tokens: 1e12, precision: 'tf32' }, 4.2e23 / (0.5 * PEAK * 0.28)],
    ['in full width', { params: 70e9, tokens: 1e12, precision: 'fp32' }, 4.2e23 / (0.06 * PEAK * 0.28)],
    ['at a peak as stated', { params: 70e9, tokens: 1e12, peak_tflops: 800 }, 4.2e23 / (0.8 * PEAK * 0.28)],
  ])('%s', (_, fields, expected) => {
    expect(hoursOf(fields)).toBeCloseTo(expected, 6)
    expect(planned(fields).warnings).toEqual([])
  })

  test('in a width that nobody published a rate for are those of 16 bits, and say so', () => {
    const known = { hardware: [{ model: 'A100', count: 8 }], params: 70e9, tokens: 1e12 }
    const eight = planned({ ...known, precision: 'fp8' })
    expect(eight.device_hours).toEqual(planned(known).device_hours)
    expect(eight.assumptions).toContainEqual({
      what: 'peak',
      value: '300 TFLOP/s of 16 bits, none is known for fp8',
      from: 'default',
    })
    expect(planned(known).assumptions.map(({ what }) => what)).not.toContain('peak')
  })

  test('at the rate with sparsity are worked out at half of it', () => {
    const sparse = planned({ params: 70e9, tokens: 1e12, peak_tflops: 1979 })
    expect(sparse.warnings).toEqual(['peak_is_sparse'])
    expect(sparse.device_hours).toEqual(planned({ params: 70e9, tokens: 1e12 }).device_hours)
  })

  test('of fewer active parameters than any mixture has are those of a fiftieth', () => {
    const tiny = planned({ params: 400e9, active_params: 1, tokens: 1e12 })
    expect(tiny.warnings).toEqual(['active_params_implausible'])
    expect(tiny.device_hours).toEqual(planned({ params: 400e9, active_params: 8e9, tokens: 1e12 }).device_hours)
  })

  test('are no surer for a mixture than without', () => {
    const width = (fields: Parameters<typeof estimateCase>[0]) => {
      const { low, high } = planned(fields).device_hours ?? { low: 1, high: 1 }
      return Math.log(high / low)
    }
    const dense = width({ params: 100e9, tokens: 1e12 })
    expect(width({ params: 100e9, active_params: 10e9, tokens: 1e12 })).toBeCloseTo(dense, 10)
  })

  test('of a record with active parameters are fewer than of all parameters', () => {
    const all = aPlan({ hardware: gpus('H100'), params: 100e9, tokens: 1e12, site: at('FR') })
    const some = estimatePlan({ ...all, activeParams: 10e9 }, bestContext).lines.energyKwh
    expect(some.central / estimatePlan(all, bestContext).lines.energyKwh.central).toBeCloseTo(0.1 / 0.73, 8)
  })
})

describe('hours that the operations do not fit into', () => {
  const minute = { hardware: gpus('H100'), durationS: 60, site: at('FR'), params: 405e9, tokens: 15e12 } as const

  test('are not believed: a training of 405e9 parameters in a minute', () => {
    const footprint = estimateRun(aRun(minute), bestContext)
    expect(footprint.warnings).toEqual(['hours_below_operations'])
    const plan = estimatePlan(aPlan({ ...minute, wallHours: null }), bestContext).lines
    expect(footprint.lines.energyKwh.central).toBeCloseTo(plan.energyKwh.central, 0)
    expect(footprint.lines.embodiedKg.central).toBeCloseTo(plan.embodiedKg.central, 3)
  })

  test('are not believed of a plan either, nor beside an energy', () => {
    const asked = estimatePlan(aPlan({ ...minute, wallHours: 1 }), bestContext)
    expect(asked.warnings).toEqual(['hours_below_operations'])
    const measured = estimateRun(aRun({ ...minute, energy: energy(1), evidence: 'metered' }), bestContext)
    expect(measured.warnings).toEqual(expect.arrayContaining(['hours_below_operations', 'below_idle_floor']))
    expect(measured.lines.energyKwh.central).toBeGreaterThan(1e6)
  })

  test('are believed up to three quarters of the fastest rate of the device', () => {
    const tokens = 1e12
    const least = (6 * 7e9 * tokens) / (2000e12 * 0.75 * 8)
    const warnings = (durationS: number) =>
      estimateRun(aRun({ ...minute, params: 7e9, tokens, durationS }), bestContext).warnings
    expect(warnings(least * 1.01)).toEqual([])
    expect(warnings(least * 0.99)).toEqual(['hours_below_operations'])
  })

  test('are held against a part of the operations where only a part of the weights may be trained', () => {
    const least = (4 * 7e9 * 1e12) / (2000e12 * 0.75 * 8)
    const tuned = { ...minute, params: 7e9, tokens: 1e12, workload: 'finetuning', durationS: least * 1.01 } as const
    expect(estimateRun(aRun(tuned), bestContext).warnings).toEqual([])
  })

  test('cost a budget as much as none at all', () => {
    const sizes = fc.record({
      params: fc.double({ min: 1e9, max: 1e12, noNaN: true }),
      tokens: fc.double({ min: 1e11, max: 2e13, noNaN: true }),
      hours: fc.double({ min: 1e-6, max: 1e-2, noNaN: true }),
      model: fc.constantFrom('H100', 'A100', 'T4', 'who knows'),
      count: fc.constantFrom(1, 8, null),
    })
    fc.assert(
      fc.property(sizes, ({ params, tokens, hours, model, count }) => {
        const run = aRun({ hardware: gpus(model, count), durationS: hours * 3600, site: at('FR'), params, tokens })
        const stated = estimateRun(run, bestContext).lines.energyKwh
        const silent = estimateRun({ ...run, durationS: null }, bestContext).lines.energyKwh
        expect(stated.cautious).toBeGreaterThanOrEqual(silent.cautious * (1 - 1e-9))
      }),
      { numRuns: 200 },
    )
  })
})

describe('an energy, or emissions, that the operations do not fit into', () => {
  const large = { hardware: gpus('H100'), site: at('FR'), pue: 1, params: 70e9, tokens: 1e12 } as const
  const devices = (6 * 70e9 * 1e12) / (1000e12 * 0.18 * 3600)

  test('stay the best estimate, and a budget is held against the accelerators that it takes', () => {
    const footprint = estimateRun(aRun({ ...large, energy: energy(10), evidence: 'metered' }), bestContext)
    expect(footprint.warnings).toEqual(['energy_below_operations', 'hours_unknown'])
    expect(footprint.lines.energyKwh.central).toBe(10)
    expect(footprint.lines.energyKwh.cautious).toBeCloseTo(devices * 0.7, 6)
  })

  test('of emissions alone as well', () => {
    const run = aRun({ ...large, declaredKg: 1, declaredScope: 'location', evidence: 'declared' })
    const footprint = estimateRun(run, bestContext)
    expect(footprint.warnings).toContain('energy_below_operations')
    expect(footprint.lines.operationalKg.cautious).toBeCloseTo((devices * 0.7 * 50) / 1000, 6)
  })

  test('are enough at half the rated power over three quarters of the fastest rate', () => {
    const least = ((6 * 70e9 * 1e12) / (2000e12 * 0.75 * 3600)) * 0.7 * 0.5
    const warnings = (kwh: number) =>
      estimateRun(aRun({ ...large, energy: energy(kwh), evidence: 'metered' }), bestContext).warnings
    expect(warnings(least * 1.001)).toEqual(['hours_unknown'])
    expect(warnings(least * 0.999)).toContain('energy_below_operations')
  })

  test('are taken as they are by the method of cards', () => {
    const run = aRun({ ...large, energy: energy(10), evidence: 'metered' })
    const footprint = estimateRun(run, { ...bestContext, accounting: { ...bestContext.accounting, method: 'card' } })
    expect(footprint.warnings).toEqual([])
    expect(footprint.lines.energyKwh.cautious).toBe(10)
  })
})
