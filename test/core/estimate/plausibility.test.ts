/** Every contradiction has a code of its own, ordinary records raise none, and the larger figure meets the budget. */
import { describe, expect, test } from 'vitest'
import { sigmaOf } from '../../../src/core/amount.ts'
import type { Catalogue } from '../../../src/core/catalogue.ts'
import { type EstimateCase, estimateCase } from '../../../src/core/estimate/case/case.ts'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import type { Run } from '../../../src/core/record.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'
import { aRun, at, bestContext, energy, gpus } from '../records.ts'

/** A run with nothing to point out: 8 H100 for ten hours, half of their rated power at the node, in France. */
const ordinary: Partial<Run> = {
  hardware: gpus('H100'),
  started: '2024-05-01T00:00:00Z',
  finished: '2024-05-01T10:00:00Z',
  durationS: 36_000,
  energy: energy(28),
  evidence: 'metered',
  site: at('FR'),
  pue: 1,
}
const estimated = (fields: Partial<Run> = {}) => estimateRun(aRun({ ...ordinary, ...fields }), bestContext)
const warnings = (fields: Partial<Run> = {}) => estimated(fields).warnings

test('an ordinary run raises nothing, and neither do emissions that follow from it', () => {
  expect(warnings()).toEqual([])
  expect(warnings({ declaredKg: 1.4 })).toEqual([])
  expect(warnings({ declaredKg: 1.4, gridGPerKwh: 50 })).toEqual([])
})

describe('the calendar', () => {
  const day = { started: '2024-05-01', finished: '2024-05-01' }
  test.each<[string, Partial<Run>, readonly string[]]>([
    ['finished before it is started', { finished: '2024-04-30T10:00:00Z' }, ['calendar_order']],
    ['longer than from start to finish', { finished: '2024-05-01T09:00:00Z' }, ['longer_than_calendar']],
    ['a little longer, as clocks differ', { finished: '2024-05-01T09:36:00Z' }, []],
    ['shorter, with a pause', { finished: '2024-05-03T00:00:00Z' }, []],
    ['within one day', day, []],
    ['longer than the day', { ...day, durationS: 100_000 }, ['longer_than_calendar']],
    ['by clocks of two zones', { finished: '2024-05-01T12:00:00+02:00' }, []],
    ['a zone on one side only', { finished: '2024-05-01T01:00:00' }, []],
    ['device-hours of so many devices', { durationS: null, gpuHours: 80 }, []],
    ['more of them than there are', { durationS: null, gpuHours: 90 }, ['hours_above_calendar']],
    ['a time that cannot be read', { started: 'May' }, []],
  ])('%s', (_what, fields, expected) => {
    expect(warnings(fields)).toEqual(expected)
  })

  test('before the hardware was made', () => {
    const early = { started: null, finished: '2019-05-01T00:00:00Z' }
    const released: Catalogue = {
      ...fakeCatalogue,
      accelerator: (name) => {
        const found = fakeCatalogue.accelerator(name)
        return found?.tdpW ? { ...found, tdpW: { ...found.tdpW, year: 2022 } } : found
      },
    }
    const of = (fields: Partial<Run>) => {
      return estimateRun(aRun({ ...ordinary, ...fields }), { ...bestContext, catalogue: released }).warnings
    }
    expect(of(early)).toEqual(['before_release'])
    expect(of({ ...early, finished: '2022-01-01T00:00:00Z' })).toEqual([])
  })

  test('longer than the year that is stated for it', () => {
    const one: EstimateCase = {
      hardware: [{ model: 'H100', count: 8 }],
      wall_hours: 9000,
      year: 2024,
      region: 'FR',
      pue: 1,
    }
    expect(estimateCase({ ...one, wall_hours: 9300 }, fakeCatalogue).warnings).toEqual(['hours_above_year'])
    expect(estimateCase({ ...one, wall_hours: 8784 }, fakeCatalogue).warnings).toEqual([])
  })

  test('longer than ten years: milliseconds that were taken for seconds', () => {
    const lasted = (years: number) => {
      const run = aRun({ ...ordinary, started: null, finished: null, energy: null, durationS: years * 366 * 86_400 })
      return estimateRun({ ...run, evidence: 'hours' }, bestContext).warnings
    }
    expect(lasted(9.9)).toEqual([])
    expect(lasted(10.1)).toEqual(['hours_impossible'])
  })
})

describe('the power of a device', () => {
  test.each<[Run['evidence'], 'gpu' | 'node' | 'it' | 'facility', number, readonly string[]]>([
    ['counter', 'gpu', 67, []],
    ['counter', 'gpu', 68, ['above_max_power']],
    ['metered', 'node', 89, []],
    ['metered', 'node', 90, ['above_max_power']],
    ['metered', 'it', 102, []],
    ['metered', 'it', 103, ['above_max_power']],
    ['metered', 'node', 7, ['below_idle_floor']],
  ])('%s at %s, %d kWh', (evidence, boundary, kwh, expected) => {
    expect(warnings({ evidence, energy: energy(kwh, { boundary }) })).toEqual(expected)
  })

  test('hours that took several times what a device can draw are hours of whole nodes', () => {
    const nodes = { durationS: null, gpuHours: 10, started: null, energy: energy(60) }
    const footprint = estimated(nodes)
    expect(footprint.warnings).toEqual(['hours_of_nodes'])
    expect(footprint.lines.embodiedKg).toEqual(estimated({ ...nodes, gpuHours: 80 }).lines.embodiedKg)
    expect(footprint.trail.find(({ formula }) => formula === '10 h x 8')?.value).toBe(80)
    // More than even whole nodes can draw is no reading of the hours.
    expect(warnings({ ...nodes, energy: energy(200) })).toEqual(['above_max_power'])
  })

  test('hours that disagree are pointed out from a tenth, and count at their larger', () => {
    const of = (gpuHours: number) => estimated({ energy: null, evidence: 'hours', gpuHours, started: null })
    expect(of(75).warnings).toEqual([])
    expect(of(70).warnings).toEqual(['hours_inconsistent'])
    expect(of(70).lines.embodiedKg.cautious).toBe(of(80).lines.embodiedKg.cautious)
    expect(sigmaOf(of(70).lines.energyKwh)).toBeCloseTo(sigmaOf(of(80).lines.energyKwh), 12)
    expect(sigmaOf(of(40).lines.energyKwh)).toBeGreaterThan(sigmaOf(of(70).lines.energyKwh))
  })
})

describe('stated emissions', () => {
  /** 28 kWh; the place is known, so an intensity like its own is no surprise. */
  test.each<[string, number, Partial<Run>, readonly string[]]>([
    ['of the place', 1.4, {}, []],
    ['of an ordinary grid elsewhere', 10, {}, ['declared_differs', 'declared_larger']],
    ['of a very dirty one', 28, {}, ['declared_unusual', 'declared_differs', 'declared_larger']],
    ['of none', 50, {}, ['declared_implausible', 'declared_differs', 'declared_larger']],
    ['of none, clean', 0.1, {}, ['declared_implausible', 'declared_below_floor', 'declared_differs']],
    ['of a very clean one', 0.42, { site: at('PL') }, ['declared_unusual', 'declared_below_floor', 'declared_differs']],
    ['less than idle', 1, { site: at('PL') }, ['declared_below_floor', 'declared_differs']],
  ])('%s: %d kg', (_what, declaredKg, fields, expected) => {
    expect(warnings({ ...fields, declaredKg })).toEqual(expected)
  })

  const energyCase: EstimateCase = {
    hardware: [{ model: 'H100', count: 8 }],
    gpu_hours: 29_000,
    energy_kwh: 19_000,
    measured: 'gpu',
    pue: 1.2,
    grid_g_per_kwh: 332,
  }
  const caseWarnings = (fields: EstimateCase) => estimateCase({ ...energyCase, ...fields }, fakeCatalogue).warnings

  test.each<[string, EstimateCase, readonly string[]]>([
    ['with the stated PUE', { declared_kg: 7570 }, []],
    ['without it', { declared_kg: 6308 }, ['pue_in_or_out', 'declared_differs']],
    ['without it, rounded', { declared_kg: 6000 }, ['pue_in_or_out', 'declared_differs']],
    ['with another one', { declared_kg: 9462 }, ['declared_other_pue', 'declared_differs']],
    ['with none', { declared_kg: 5400 }, ['declared_differs']],
    ['of the building', { measured: 'facility', declared_kg: 6308 }, []],
    [
      'of the building, PUE once more',
      { measured: 'facility', declared_kg: 7570 },
      ['pue_in_or_out', 'declared_differs'],
    ],
    ['where the PUE is hardly seen', { pue: 1.02, declared_kg: 6308 }, []],
  ])('%s', (_what, fields, expected) => {
    expect(caseWarnings(fields).filter((code) => code !== 'declared_larger')).toEqual(expected)
  })

  test('on a grid that is stated to be very clean are no surprise', () => {
    const clean = { ...energyCase, pue: 1, measured: 'node' as const, grid_g_per_kwh: 8 }
    expect(estimateCase({ ...clean, declared_kg: 152 }, fakeCatalogue).warnings).not.toContain('declared_unusual')
    const { grid_g_per_kwh: _, ...silent } = clean
    expect(estimateCase({ ...silent, declared_kg: 152 }, fakeCatalogue).warnings).toContain('declared_unusual')
  })

  test('of a card that used another PUE than it prints', () => {
    const card: EstimateCase = {
      hardware: [{ model: 'A100', count: 8 }],
      wall_hours: 73.6,
      tdp_w: 400,
      pue: 1.5,
      grid_g_per_kwh: 16,
      method: 'card',
    }
    expect(estimateCase({ ...card, declared_kg: 6.8 }, fakeCatalogue).warnings).toContain('declared_other_pue')
    expect(estimateCase({ ...card, declared_kg: 5.65 }, fakeCatalogue).warnings).toEqual([])
  })

  test('that were measured do not follow from hours at rated power', () => {
    const metered: EstimateCase = {
      hardware: [{ model: 'A100', count: 8 }],
      wall_hours: 73.6,
      pue: 1.2,
      grid_g_per_kwh: 16,
    }
    expect(estimateCase({ ...metered, declared_kg: 8.4 }, fakeCatalogue).warnings).not.toContain('declared_other_pue')
  })
})

describe('a stated rated power', () => {
  test.each([
    [400, []],
    [300, []],
    [3200, ['tdp_differs']],
    [50, ['tdp_differs']],
  ])('of %d W for an A100', (tdp_w, expected) => {
    const one: EstimateCase = {
      hardware: [{ model: 'A100', count: 8 }],
      gpu_hours: 10,
      grid_g_per_kwh: 50,
      pue: 1.1,
      tdp_w,
    }
    expect(estimateCase(one, fakeCatalogue).warnings).toEqual(expected)
  })

  test('is cited as stated, and not as a figure of the tables', () => {
    const one: EstimateCase = { hardware: [{ model: 'A100', count: 8 }], gpu_hours: 10, tdp_w: 300, method: 'card' }
    const { trail } = estimateCase(one, fakeCatalogue)
    expect(trail.flatMap(({ factors }) => factors).filter((id) => id.includes('tdp'))).toEqual(['stated/tdp'])
  })
})

describe('the place', () => {
  test.each<[string, Partial<Run>, readonly string[]]>([
    ['an intensity far above its place', { gridGPerKwh: 200 }, ['grid_above_table']],
    ['twice that of a clean place is little', { gridGPerKwh: 99 }, []],
    ['an intensity that no grid has', { gridGPerKwh: 1400, site: at('PL') }, ['grid_implausible']],
    ['a region of another cloud', { site: at('gcp:us-central1', 'aws'), pue: 1.3 }, ['region_not_of_provider']],
    ['without its prefix', { site: at('us-central1', 'aws') }, ['region_not_of_provider', 'region_unknown']],
    ['its own', { site: at('us-east-1', 'aws'), pue: 1.3 }, []],
    ['a country', { site: at('FR', 'aws') }, []],
    ['a PUE that no building has', { pue: 3 }, ['pue_implausible']],
  ])('%s', (_what, fields, expected) => {
    expect(warnings(fields)).toEqual(expected)
  })

  test.each([
    { stated: 731_590, meant: 731.59, formula: '731590 g / 1000' },
    { stated: 0.394, meant: 394, formula: '0.394 g x 1000' },
  ])('$stated g/kWh is $meant in another unit: put right, shown, and less sure', ({ stated, meant, formula }) => {
    const of = (grid_g_per_kwh: number) => estimateCase({ energy_kwh: 1, pue: 1, grid_g_per_kwh }, fakeCatalogue)
    const wrong = of(stated)
    expect(wrong.warnings).toContain('grid_unit')
    expect(wrong.operational_kg.central).toBeCloseTo(meant / 1000, 12)
    expect(wrong.trail.find(({ unit }) => unit === 'g/kWh')?.formula).toBe(formula)
    expect(wrong.operational_kg.high).toBeGreaterThan(of(meant).operational_kg.high)
    expect(of(meant).warnings).not.toContain('grid_unit')
  })

  test('a zero is a statement, not a unit', () => {
    expect(estimateCase({ energy_kwh: 1, pue: 1, grid_g_per_kwh: 0 }, fakeCatalogue).operational_kg.central).toBe(0)
  })
})

describe('energy and power, mass and time', () => {
  const power: EstimateCase = { hardware: [{ model: 'H100', count: 8 }], wall_hours: 0.5, power_of: 'node', pue: 1 }
  test.each<[number, 'node' | 'facility', number, boolean]>([
    [3.5, 'node', 7000, false],
    [3.45, 'node', 7000, false],
    [3.4, 'node', 7000, true],
    [4, 'facility', 7000, false],
    [3.4, 'facility', 7000, true],
  ])('%d kWh at the %s beside %d W', (energy_kwh, measured, mean_power_w, differ) => {
    const found = estimateCase({ ...power, energy_kwh, measured, mean_power_w }, fakeCatalogue)
    expect(found.warnings.includes('energy_power_differ')).toBe(differ)
  })

  test('a share of the making that does not follow from mass, lifetime and utilisation', () => {
    const made: EstimateCase = {
      kind: 'embodied',
      hardware: [{ model: 'A100', count: 1 }],
      gpu_hours: 1,
      gpu_embodied_kg: 141,
      lifetime_years: 6,
      utilization: 0.85,
    }
    const of = (fields: EstimateCase) => estimateCase({ ...made, ...fields }, fakeCatalogue).warnings
    expect(of({ embodied_kg: 0.0054 })).toEqual(['embodied_differs'])
    expect(of({ embodied_kg: 0.0032 })).toEqual([])
    expect(of({ embodied_kg: 0.0054, lifetime_years: 3, utilization: 1 })).toEqual([])
    expect(of({ embodied_kg: 0.0102, server_embodied_kg: 2500 })).toEqual([])
  })
})
