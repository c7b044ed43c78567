import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intervalOf } from '../../../src/core/amount.ts'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import type { Run } from '../../../src/core/record.ts'
import { aRun, at, bestContext, energy, gpus } from '../records.ts'
import { kwh, paris } from './figures.ts'

describe('what a record cannot do', () => {
  const idle = (80 * 700 * 0.13) / 1000

  test('declare less than its devices draw idle', () => {
    const run = aRun({
      hardware: gpus('H100'),
      durationS: 36000,
      energy: energy(0.5),
      evidence: 'metered',
      site: paris,
    })
    const footprint = estimateRun(run, bestContext)
    expect(footprint.warnings).toContain('below_idle_floor')
    expect(kwh(footprint)).toBeCloseTo(idle * 1.2, 8)
    expect([footprint.evidence, footprint.basis[0]?.evidence]).toEqual(['hours', 'hours'])
  })

  test('declare no energy at all', () => {
    const run = aRun({ hardware: gpus('H100'), durationS: 36000, energy: energy(0), evidence: 'counter', site: paris })
    expect(kwh(estimateRun(run, bestContext))).toBeCloseTo(idle * 1.2, 8)
  })

  test('declare more than its devices can draw without being told', () => {
    const run = aRun({
      hardware: gpus('H100'),
      durationS: 36000,
      energy: energy(500),
      evidence: 'metered',
      site: paris,
    })
    const footprint = estimateRun(run, bestContext)
    expect(footprint.warnings).toContain('above_max_power')
    expect(kwh(footprint)).toBe(600)
  })

  test('make its grid greener than its place', () => {
    const run = aRun({ hardware: gpus('H100'), gpuHours: 80, site: at('PL'), gridGPerKwh: 30 })
    const footprint = estimateRun(run, bestContext)
    const honest = estimateRun({ ...run, gridGPerKwh: null }, bestContext)
    expect(footprint.warnings).toContain('grid_below_table')
    expect(footprint.lines.operationalKg).toEqual(honest.lines.operationalKg)
  })

  test('state a grid that nobody can check', () => {
    const run = aRun({ hardware: gpus('H100'), gpuHours: 80, gridGPerKwh: 30 })
    const footprint = estimateRun(run, bestContext)
    expect(footprint.warnings).toEqual(['region_unknown', 'grid_unverified'])
    const { central, cautious } = footprint.lines.operationalKg
    expect(cautious / central).toBeGreaterThan(1200 / 30)
  })

  test('a grid a little under its place is its own figure, and the place counts against the budget', () => {
    const run = aRun({
      hardware: gpus('H100'),
      energy: energy(10),
      evidence: 'metered',
      gpuHours: 20,
      site: at('PL'),
      pue: 1,
      gridGPerKwh: 600,
    })
    const { central, cautious } = estimateRun(run, bestContext).lines.operationalKg
    expect({ central, cautious }).toEqual({ central: 6, cautious: 7 })
  })

  test('declare less than energy and place give', () => {
    const run = aRun({ hardware: gpus('H100'), gpuHours: 1e6, declaredKg: 1, site: at('PL') })
    const footprint = estimateRun(run, bestContext)
    expect(footprint.warnings).toEqual(['declared_implausible', 'declared_below_floor', 'declared_differs'])
    expect(footprint.lines.operationalKg.central).toBeGreaterThan(1e5)
  })

  test('what it declares beyond that counts against the budget', () => {
    const run = aRun({
      hardware: gpus('H100'),
      gpuHours: 100,
      declaredKg: 100,
      declaredScope: 'location',
      site: at('PL'),
      pue: 1,
    })
    const footprint = estimateRun(run, bestContext)
    expect(footprint.warnings).toEqual(['declared_larger'])
    expect(footprint.lines.operationalKg.cautious).toBe(100)
  })

  test('hide behind a market-based zero', () => {
    const footprint = estimateRun(aRun({ declaredKg: 0, declaredScope: 'market', evidence: 'declared' }), bestContext)
    expect(footprint.evidence).toBe('default')
    expect(footprint.warnings).toContain('energy_unknown')
    expect(footprint.lines.operationalKg.central).toBeGreaterThan(0)
  })

  test('be somewhere that a tracker writes when it does not know', () => {
    const site = { region: 'FR', provider: null, fallback: true }
    const footprint = estimateRun(aRun({ hardware: gpus('H100'), gpuHours: 10, declaredKg: 99, site }), bestContext)
    expect(footprint.warnings).toEqual(['location_fallback', 'region_unknown'])
    expect(footprint.factors.map(({ id }) => id)).not.toContain('grid/FR/2024')
  })

  test('state a PUE below one, or below the provider’s, unseen', () => {
    const run = aRun({ hardware: gpus('H100'), energy: energy(10), gpuHours: 20, evidence: 'metered', site: paris })
    const half = estimateRun({ ...run, pue: 0.5 }, bestContext)
    expect(half.warnings).toEqual(['pue_below_one', 'pue_below_known'])
    expect(kwh(half)).toBe(10)
    expect(estimateRun({ ...run, pue: 1.3 }, bestContext).warnings).toEqual([])
  })
})

describe('emissions alone', () => {
  test('are taken as given, widely, and energy is worked back', () => {
    const footprint = estimateRun(
      aRun({ declaredKg: 5, declaredScope: 'location', evidence: 'declared', site: at('FR'), pue: 1 }),
      bestContext,
    )
    expect(footprint.evidence).toBe('declared')
    expect(footprint.lines.operationalKg.central).toBe(5)
    expect(kwh(footprint)).toBe(100)
    const { low, high } = intervalOf(footprint.lines.operationalKg)
    expect(high / low).toBeGreaterThan(1.2)
  })
})

describe('a record that says more', () => {
  const known = fc
    .record({
      model: fc.constantFrom('H100', 'A100', 'T4', 'RTX 4090'),
      count: fc.integer({ min: 1, max: 16 }),
      hours: fc.double({ min: 0.1, max: 500, noNaN: true }),
      load: fc.option(fc.double({ min: 0.01, max: 3, noNaN: true }), { nil: null }),
      region: fc.constantFrom('FR', 'PL', 'aws:us-east-1'),
    })
    .map(({ model, count, hours, load, region }) => {
      const kwh = load === null ? null : hours * count * load * 0.4
      const metered = kwh === null ? {} : { energy: energy(kwh), evidence: 'metered' as const }
      return aRun({ hardware: gpus(model, count), durationS: hours * 3600, site: at(region), ...metered })
    })
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e7, noNaN: true }))
  const time = fc.constantFrom('2024-05-01', '2023-01-01T00:00:00Z', '2024-05-09T12:00:00', 'never')

  test.each<[string, fc.Arbitrary<Partial<Run>>]>([
    ['its emissions', fc.record({ declaredKg: amount })],
    ['its emissions by contract', fc.record({ declaredKg: amount, declaredScope: fc.constant('market' as const) })],
    ['its contracts', fc.record({ marketGPerKwh: amount })],
    ['its water', fc.record({ waterL: amount })],
    ['its grid', fc.record({ gridGPerKwh: amount })],
    ['when it began', fc.record({ started: time })],
  ])('about %s is not made cheaper by it, whatever it says', (_what, claims) => {
    fc.assert(
      fc.property(known, claims, (run, claim) => {
        const [silent, saying] = [run, { ...run, ...claim }].map((one) => estimateRun(one, bestContext))
        for (const line of ['energyKwh', 'operationalKg', 'idleKg', 'embodiedKg', 'waterL'] as const) {
          const before = silent?.lines[line].cautious ?? 0
          expect(saying?.lines[line].cautious ?? 0, line).toBeGreaterThanOrEqual(before * (1 - 1e-12))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('an energy, however small, is never less than what its devices draw idle', () => {
    fc.assert(
      fc.property(known, amount, fc.constantFrom('gpu' as const, 'node' as const), (run, totalKwh, boundary) => {
        const said = { ...run, energy: energy(totalKwh, { boundary }), evidence: 'metered' as const }
        const { central } = estimateRun(said, bestContext).lines.energyKwh
        const tdp = { H100: 700, A100: 400, T4: 70, 'RTX 4090': 450 }[run.hardware[0]?.model ?? ''] ?? 0
        const idle = ((run.durationS ?? 0) / 3600) * (run.hardware[0]?.count ?? 0) * tdp * 0.13
        expect(central).toBeGreaterThanOrEqual((idle / 1000) * (1 - 1e-12))
      }),
      { numRuns: 200 },
    )
  })
})
