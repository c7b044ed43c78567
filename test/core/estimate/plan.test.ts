import { describe, expect, test } from 'vitest'
import { estimatePlan } from '../../../src/core/estimate/estimate.ts'
import { aPlan, at, bestContext, gpus } from '../records.ts'
import { kwh } from './figures.ts'

describe('a plan', () => {
  test('by its hours', () => {
    const plan = aPlan({ hardware: gpus('H100'), wallHours: 10, workload: 'pretraining', site: at('FR'), pue: 1 })
    const footprint = estimatePlan(plan, bestContext)
    expect(kwh(footprint)).toBeCloseTo(80 * 0.7 * 1.24, 6)
    expect(footprint.evidence).toBe('plan')
  })

  test('by its parameters and tokens: 6 N D', () => {
    const plan = aPlan({
      hardware: gpus('A100'),
      params: 7e9,
      tokens: 1e12,
      site: at('FR'),
      pue: 1,
      workload: 'pretraining',
    })
    const hours = (6 * 7e9 * 1e12) / (300e12 * 0.36 * 3600)
    expect(kwh(estimatePlan(plan, bestContext))).toBeCloseTo(hours * 0.4 * 1.24, 2)
  })

  test('a small model achieves less of the peak', () => {
    const plan = aPlan({ hardware: gpus('A100'), params: 1e9, tokens: 1e12, site: at('FR'), pue: 1 })
    expect(estimatePlan(plan, bestContext).factors.map(({ id }) => id)).toContain('method/mfu-small')
  })

  test('with nothing in it is a placeholder that says so', () => {
    const footprint = estimatePlan(aPlan(), bestContext)
    expect(footprint.evidence).toBe('default')
    expect(footprint.warnings).toEqual([
      'count_unknown',
      'hardware_unknown',
      'region_unknown',
      'energy_unknown',
      'hours_unknown',
    ])
  })
})
