/** A record that can be read in two ways is estimated in both: named, beside the estimate, and not in its width. */
import { describe, expect, test } from 'vitest'
import { sigmaOf } from '../../../src/core/amount.ts'
import { type EstimateCase, estimateCase } from '../../../src/core/estimate/case/case.ts'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import type { Run } from '../../../src/core/record.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'
import { aRun, at, bestContext, energy, gpus } from '../records.ts'

const eight: Partial<Run> = { hardware: gpus('H100'), site: at('FR'), pue: 1, workload: 'pretraining' }
const estimated = (fields: Partial<Run>) => estimateRun(aRun({ ...eight, ...fields }), bestContext)
const codes = (fields: Partial<Run>) => estimated(fields).scenarios.map(({ code }) => code)

describe('hours of devices or of machines', () => {
  /** 700 W x (0.87 + 0.37) for so many device-hours. */
  const kwh = (deviceHours: number) => Number((deviceHours * 0.7 * 1.24).toPrecision(9))
  const readings = (fields: Partial<Run>) =>
    estimated(fields).scenarios.map((one) => [one.code, Number(one.kwh.toPrecision(9))])

  test('device-hours that are those of the clock may be of whole machines', () => {
    const both = { gpuHours: 100, durationS: 360_000 }
    const footprint = estimated(both)
    expect(readings(both)).toEqual([['hours_are_of_nodes', kwh(800)]])
    expect(footprint.lines.energyKwh.central).toBeCloseTo(kwh(100), 9)
    expect(footprint.lines.energyKwh.cautious).toBeGreaterThanOrEqual(kwh(800))
    expect(sigmaOf(footprint.lines.energyKwh)).toBeCloseTo(sigmaOf(estimated({ gpuHours: 100 }).lines.energyKwh), 12)
  })

  test('unless the energy is too little for machines', () => {
    const metered = { gpuHours: 100, durationS: 360_000, evidence: 'metered' as const }
    expect(codes({ ...metered, energy: energy(60) })).toEqual([])
    expect(codes({ ...metered, energy: energy(80) })).toEqual(['hours_are_of_nodes'])
  })

  test('so may those that are of the calendar', () => {
    const days = { gpuHours: 96, started: '2024-05-01T00:00:00Z', finished: '2024-05-05T00:00:00Z' }
    expect(readings(days)).toEqual([['hours_are_of_nodes', kwh(768)]])
    expect(codes({ ...days, gpuHours: 700 })).toEqual([])
  })

  test('or that leave the stated emissions a machine too large', () => {
    const kg = (kwh(100) * 50) / 1000
    expect(readings({ gpuHours: 100, declaredKg: 8 * kg })).toEqual([['hours_are_of_nodes', kwh(800)]])
    expect(codes({ gpuHours: 100, declaredKg: 3 * kg })).toEqual([])
    expect(codes({ gpuHours: 100, declaredKg: 8 * kg, hardware: gpus('H100', 1) })).toEqual([])
  })

  test('hours of the clock may be of all devices, when the calendar is too short for them', () => {
    const week = { durationS: 3600 * 800, started: '2024-05-01T00:00:00Z', finished: '2024-05-07T00:00:00Z' }
    expect(readings(week)).toEqual([['hours_are_of_devices', kwh(800)]])
    expect(codes({ ...week, durationS: 3600 * 100 })).toEqual([])
    expect(codes({ ...week, durationS: 3600 * 3000 })).toEqual([])
  })

  test('or the energy too small, or the stated emissions', () => {
    const metered = { durationS: 360_000, evidence: 'metered' as const }
    expect(readings({ ...metered, energy: energy(60) })).toEqual([['hours_are_of_devices', 60]])
    expect(codes({ ...metered, energy: energy(200) })).toEqual([])
    const kg = (kwh(800) * 50) / 1000
    expect(readings({ durationS: 360_000, declaredKg: kg / 8 })).toEqual([['hours_are_of_devices', kwh(100)]])
  })
})

describe('PUE inside or not', () => {
  const one: EstimateCase = {
    hardware: [{ model: 'H100', count: 8 }],
    gpu_hours: 29_000,
    energy_kwh: 19_000,
    measured: 'node',
    pue: 1.25,
    grid_g_per_kwh: 100,
  }
  const readings = (fields: EstimateCase) => {
    const { energy_kwh, scenarios } = estimateCase({ ...one, ...fields }, fakeCatalogue)
    return [
      energy_kwh.central,
      ...scenarios.map(({ code, energy_kwh: kwh }) => `${code} ${Number(kwh.toPrecision(9))}`),
    ]
  }

  test('an energy whose emissions close without the PUE may have it inside', () => {
    expect(readings({ declared_kg: 1900 })).toEqual([23_750, 'pue_inside 19000'])
    expect(readings({ declared_kg: 2375 })).toEqual([23_750])
    expect(readings({})).toEqual([23_750])
  })

  test('an energy of the building whose emissions close with the PUE once more may lack it', () => {
    expect(readings({ measured: 'facility', declared_kg: 2375 })).toEqual([19_000, 'pue_missing 23750'])
    expect(readings({ measured: 'facility', declared_kg: 1900 })).toEqual([19_000])
  })
})

test('a record that says one thing has one reading', () => {
  expect(codes({ durationS: 36_000 })).toEqual([])
  expect(codes({ gpuHours: 80, durationS: 36_000 })).toEqual([])
  expect(codes({ gpuHours: 80, hardware: gpus('H100', null) })).toEqual([])
  expect(codes({ energy: energy(50), evidence: 'metered' })).toEqual([])
  expect(codes({})).toEqual([])
})
