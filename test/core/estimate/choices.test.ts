import { describe, expect, test } from 'vitest'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import { aRun, at, bestContext, contextWith, energy, gpus } from '../records.ts'
import { centrals, kwh, paris } from './figures.ts'

describe('the method of model cards', () => {
  const card = contextWith({ method: 'card' }, { trustRecord: true })

  test('BLOOM: 433,196 kWh and 24.69 t', () => {
    const run = aRun({ hardware: gpus('A100', 384), gpuHours: 1_082_990, site: at('FR'), gridGPerKwh: 57 })
    expect(centrals(estimateRun(run, card))).toMatchObject({
      energyKwh: 433196,
      operationalKg: 24692.172,
      idleKg: 0,
      embodiedKg: 11211.453,
    })
  })

  test('energy is taken as it is, but for the stated PUE', () => {
    const run = aRun({
      hardware: gpus('A100', 384),
      energy: energy(100, { gpuKwh: 90 }),
      evidence: 'counter',
      site: at('FR'),
    })
    expect(kwh(estimateRun(run, card))).toBe(100)
    expect(kwh(estimateRun({ ...run, pue: 1.2 }, card))).toBe(120)
    expect(kwh(estimateRun({ ...run, pue: 1.2, energy: energy(100, { boundary: 'facility' }) }, card))).toBe(100)
  })
})

describe('what the policy chooses', () => {
  const run = aRun({ hardware: gpus('H100'), durationS: 36000, energy: energy(50), evidence: 'metered', site: paris })

  test('without embodied there is none, and no step', () => {
    const footprint = estimateRun(run, contextWith({ embodied: false }))
    expect(footprint.lines.embodiedKg).toEqual({ central: 0, cautious: 0, spread: [] })
    expect(footprint.trail.map(({ label }) => label)).not.toContain('embodied in the hardware')
  })

  test('market-based intensity is not available, and location-based is used', () => {
    const footprint = estimateRun(run, contextWith({ intensity: 'market' }))
    expect(footprint.warnings).toEqual(['market_unavailable'])
    expect(footprint.lines).toEqual(estimateRun(run, bestContext).lines)
  })

  test('an assumed place and PUE are used for records without one, and shown', () => {
    const context = contextWith(
      {},
      { assume: { region: 'aws:eu-west-3', pue: 1.3, marketGPerKwh: null, hardware: [] } },
    )
    const silent = estimateRun({ ...run, site: at(null) }, context)
    expect(centrals(silent)).toMatchObject({ energyKwh: 65, operationalKg: 3.25 })
    expect(silent.assumptions).toEqual([
      { what: 'region', value: 'aws:eu-west-3', from: 'policy' },
      { what: 'pue', value: '1.3', from: 'policy' },
    ])
    expect(silent.lines.operationalKg.cautious).toBe(silent.lines.operationalKg.central)
  })

  test('stated water counts when it is more', () => {
    expect(estimateRun({ ...run, waterL: 1000 }, bestContext).lines.waterL.cautious).toBe(1000)
    expect(estimateRun({ ...run, waterL: 1 }, bestContext).lines.waterL.cautious).toBe(190)
  })
})

test('the same record gives the same footprint, to the byte', () => {
  const run = aRun({ hardware: gpus('T4', null), durationS: 5000 })
  expect(JSON.stringify(estimateRun(run, bestContext))).toBe(JSON.stringify(estimateRun(run, bestContext)))
})
