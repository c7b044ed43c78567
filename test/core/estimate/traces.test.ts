import { describe, expect, test } from 'vitest'
import { estimatePlan, estimateRun } from '../../../src/core/estimate/estimate.ts'
import { aPlan, aRun, at, bestContext, energy, gpus } from '../records.ts'
import { kwh } from './figures.ts'

const trained = aRun({ hardware: gpus('A100'), site: at('FR'), pue: 1, durationS: null, energy: null })

describe('operations that a trainer counted', () => {
  test('stand for parameters and tokens', () => {
    const counted = { ...trained, flops: 6 * 7e9 * 1e12 }
    const worked = { ...trained, params: 7e9, tokens: 1e12 }
    expect(kwh(estimateRun(counted, bestContext))).toBeCloseTo(kwh(estimateRun(worked, bestContext)), 6)
    const plan = aPlan({ hardware: gpus('A100'), site: at('FR'), pue: 1, flops: 6 * 7e9 * 1e12 })
    expect(estimatePlan(plan, bestContext).evidence).toBe('plan')
  })

  test('are left where they are too few for both', () => {
    const worked = { ...trained, params: 7e9, tokens: 1e12 }
    const few = { ...worked, flops: 1e13 }
    expect(kwh(estimateRun(few, bestContext))).toBe(kwh(estimateRun(worked, bestContext)))
  })
})

describe('a machine that several runs had at the same time', () => {
  const hours = aRun({ hardware: gpus('A100'), site: at('FR'), pue: 1, durationS: 36_000, energy: null })

  test('each has its share of the hours, and says so', () => {
    const whole = estimateRun(hours, bestContext)
    const eighth = estimateRun({ ...hours, share: 0.125 }, bestContext)
    expect(kwh(eighth)).toBeCloseTo(kwh(whole) / 8, 9)
    expect(eighth.warnings).toContain('shared_machine')
    expect(eighth.trail.map(({ label, formula, value }) => [label, formula, value])).toContainEqual([
      'own device-hours',
      '80 h x 0.125',
      10,
    ])
  })

  test('a measured energy stays, and the share is another reading', () => {
    const measured = { ...hours, energy: energy(40, { boundary: 'node' }), evidence: 'counter' } as const
    const half = estimateRun({ ...measured, share: 0.5 }, bestContext)
    expect(kwh(half)).toBe(kwh(estimateRun(measured, bestContext)))
    const reading = half.scenarios.find(({ code }) => code === 'machine_shared')
    expect(reading?.kwh).toBeLessThan(kwh(half))
  })
})
