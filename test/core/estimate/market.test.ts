/** Contracts are a second line: the place counts, unless the owner of the policy has written down what is bought. */
import { describe, expect, test } from 'vitest'
import { intervalOf } from '../../../src/core/amount.ts'
import { type EstimateCase, estimateCase } from '../../../src/core/estimate/case/case.ts'
import { estimateRun, estimateServing } from '../../../src/core/estimate/estimate.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'
import { aRun, aServing, at, bestContext, contextWith, energy, gpus } from '../records.ts'

const metered = aRun({
  hardware: gpus('H100'),
  durationS: 36_000,
  energy: energy(50),
  evidence: 'metered',
  site: at('FR'),
  pue: 1,
})

describe('what a record says of its contracts', () => {
  test('is a line beside the location-based one, and in no sum', () => {
    const green = estimateRun({ ...metered, marketGPerKwh: 10 }, bestContext)
    expect(green.marketKg?.central).toBe(0.5)
    expect(green.lines).toEqual(estimateRun(metered, bestContext).lines)
    expect(green.trail.find(({ label }) => label.startsWith('by contracts'))?.formula).toBe('50 kWh x 10 g / 1000')
    expect(estimateRun(metered, bestContext).marketKg).toBeNull()
  })

  test('zero is an answer', () => {
    expect(estimateRun({ ...metered, marketGPerKwh: 0 }, bestContext).marketKg?.central).toBe(0)
  })

  test('stated emissions by contract are never the footprint, nor surer than a tenth', () => {
    const found = estimateRun({ ...metered, declaredKg: 1.5, declaredScope: 'market' }, bestContext)
    expect(found.marketKg?.central).toBe(1.5)
    expect(found.lines).toEqual(estimateRun(metered, bestContext).lines)
    const { low, high } = found.marketKg === null ? { low: 0, high: 0 } : intervalOf(found.marketKg)
    expect(low).toBeLessThanOrEqual(1.5 / 1.1)
    expect(high).toBeGreaterThanOrEqual(1.5 * 1.1)
  })

  test('of a case, in its answer', () => {
    const one: EstimateCase = { energy_kwh: 100, pue: 1.1, grid_g_per_kwh: 400, market_grid_g_per_kwh: 50 }
    const { operational_kg, market_kg } = estimateCase(one, fakeCatalogue)
    expect([operational_kg.central, market_kg?.central].map((kg) => Number(kg?.toPrecision(9)))).toEqual([44, 5.5])
  })
})

describe('a policy that counts by contract', () => {
  const context = (marketGPerKwh: number | null) =>
    contextWith({ intensity: 'market' }, { assume: { ...bestContext.assume, marketGPerKwh } })

  test('takes what its owner has written down, and says so', () => {
    const found = estimateRun({ ...metered, declaredKg: 99 }, context(20))
    expect(found.lines.operationalKg).toEqual({ central: 1, cautious: 1, spread: found.lines.energyKwh.spread })
    expect(found.assumptions).toContainEqual({ what: 'grid', value: '20 g/kWh by contract', from: 'policy' })
    expect(found.warnings).toEqual([])
  })

  test('takes the place when it names no contract, whatever the record says', () => {
    const found = estimateRun({ ...metered, marketGPerKwh: 0 }, context(null))
    expect(found.lines).toEqual(estimateRun(metered, bestContext).lines)
    expect(found.warnings).toEqual(['market_unavailable'])
  })

  test('has no say where the place counts', () => {
    const location = contextWith({}, { assume: { ...bestContext.assume, marketGPerKwh: 0 } })
    expect(estimateRun(metered, location).lines).toEqual(estimateRun(metered, bestContext).lines)
  })
})

test('a serving has the line as well', () => {
  const serving = aServing({
    requestsPerDay: 1000,
    energyPerRequestWh: 1,
    measured: 'node',
    site: at('FR'),
    pue: 1,
    horizonDays: 10,
  })
  const found = estimateServing({ ...serving, marketGPerKwh: 20 }, bestContext)
  expect(found.marketKg?.central).toBeCloseTo((found.lines.energyKwh.central * 20) / 1000, 12)
  expect(estimateServing(serving, bestContext).marketKg).toBeNull()
})
