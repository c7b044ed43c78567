import { describe, expect, test } from 'vitest'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import { aRun, bestContext, contextWith, energy, gpus } from '../records.ts'
import { centrals, kwh, paris } from './figures.ts'

describe('a run that a meter saw', () => {
  test('at the node: PUE once, grid once, spares and making on lines of their own', () => {
    const run = aRun({
      hardware: gpus('H100'),
      durationS: 3600 * 10,
      energy: energy(50),
      evidence: 'metered',
      site: paris,
    })
    const footprint = estimateRun(run, bestContext)
    expect(centrals(footprint)).toEqual({
      energyKwh: 60, // 50 x 1.2
      operationalKg: 3, // 60 x 50 g
      idleKg: 0.3, // 50 x 0.1 x 1.2 x 50 g
      embodiedKg: 1.82648402, // 80 h x (200 + 4000 / 8) / (5 x 8760 x 0.7)
      waterL: 190, // 50 x 0.2 + 60 x 3
    })
    expect({ evidence: footprint.evidence, boundary: footprint.boundary }).toEqual({
      evidence: 'metered',
      boundary: 'facility',
    })
    expect(footprint.warnings).toEqual([])
    expect(footprint.assumptions).toEqual([])
    expect(footprint.factors.map(({ id }) => id)).toEqual([
      'tdp/nvidia-h100-sxm5',
      'grid/aws:eu-west-3/2024',
      'pue/aws/eu-west-3/2024',
      'method/cluster-idle',
      'embodied/card',
      'embodied/server',
      'method/lifetime',
      'method/utilisation',
      'wue/aws/2024',
      'wue-off/here',
    ])
    for (const line of Object.values(footprint.lines)) expect(line.cautious).toBe(line.central)
  })

  test('at the building: nothing is added, and spares are inside', () => {
    const run = aRun({
      hardware: gpus('H100'),
      durationS: 36000,
      energy: energy(60, { boundary: 'facility' }),
      evidence: 'metered',
      site: paris,
    })
    expect(centrals(estimateRun(run, bestContext))).toMatchObject({
      energyKwh: 60,
      operationalKg: 3,
      idleKg: 0,
      waterL: 190,
    })
  })

  test('a PUE inside the record is taken out before one is applied', () => {
    const run = aRun({
      hardware: gpus('H100'),
      durationS: 36000,
      energy: energy(60, { pueApplied: 1.5 }),
      evidence: 'metered',
      site: paris,
    })
    expect(kwh(estimateRun(run, bestContext))).toBe(60) // 60 / 1.5 x 1.5, the record's own
    expect(kwh(estimateRun({ ...run, pue: 1.1 }, bestContext))).toBe(44)
  })

  test.each([
    { boundary: 'gpu', kwh: 50 / 1.4 },
    { boundary: 'node', kwh: 50 },
    { boundary: 'it', kwh: 50 },
    { boundary: 'facility', kwh: 60 },
  ] as const)('accounted at $boundary it is $kwh kWh', ({ boundary, kwh: expected }) => {
    const run = aRun({ hardware: gpus('H100'), durationS: 36000, energy: energy(50), evidence: 'metered', site: paris })
    const footprint = estimateRun(run, contextWith({ boundary }))
    expect(footprint.lines.energyKwh.central).toBeCloseTo(expected, 10)
    expect(footprint.boundary).toBe(boundary)
  })

  test('without a duration, the hours follow from what the machines drew, not from what the building did', () => {
    const of = (boundary: 'node' | 'facility', kwh: number) => {
      const run = {
        hardware: gpus('H100'),
        energy: energy(kwh, { boundary }),
        evidence: 'metered' as const,
        site: paris,
      }
      return centrals(estimateRun(aRun(run), bestContext)).embodiedKg
    }
    expect(of('facility', 60)).toBe(of('node', 50))
  })

  test('behind the power supply of a machine, what the supply loses is added', () => {
    const run = aRun({
      hardware: gpus('H100'),
      durationS: 36000,
      energy: energy(50, { supply: 'dc' }),
      evidence: 'metered',
      site: paris,
    })
    const footprint = estimateRun(run, bestContext)
    expect(kwh(footprint)).toBe(Number(((50 / 0.95) * 1.2).toPrecision(9)))
    expect(footprint.lines.energyKwh.cautious).toBe(footprint.lines.energyKwh.central)
    const building = { ...run, energy: energy(50, { supply: 'dc', boundary: 'facility' }) }
    expect(kwh(estimateRun(building, bestContext))).toBe(50)
    expect(kwh(estimateRun(run, contextWith({ method: 'card' })))).toBe(50)
  })

  test.each([
    {
      boundary: 'gpu',
      basis: [
        ['accelerators', 'metered', 40],
        ['host', 'hours', 20.72], // 80 h x 700 W x 0.37
        ['building', 'declared', 12.144],
      ],
    },
    {
      boundary: 'node',
      basis: [
        ['machines', 'metered', 40],
        ['building', 'declared', 8],
      ],
    },
    {
      boundary: 'facility',
      basis: [
        ['machines', 'metered', 33.3333333],
        ['building', 'metered', 6.66666667],
      ],
    },
  ] as const)('what each part stands on, metered at $boundary', ({ boundary, basis }) => {
    const run = aRun({
      hardware: gpus('H100'),
      durationS: 36000,
      energy: energy(40, { boundary }),
      evidence: 'metered',
      site: paris,
    })
    const found = estimateRun(run, bestContext).basis
    expect(found.map(({ part, evidence, kwh }) => [part, evidence, Number(kwh.toPrecision(9))])).toEqual(basis)
  })

  test('between nodes the network is added, once', () => {
    const run = aRun({
      hardware: gpus('H100', 16),
      durationS: 36000,
      energy: energy(100),
      evidence: 'metered',
      site: paris,
    })
    expect(kwh(estimateRun(run, bestContext))).toBeCloseTo(100 * 1.08 * 1.2, 6)
  })
})

test.each([
  {
    what: 'hours',
    run: { durationS: 36_000 },
    basis: [
      ['accelerators', 'hours', 48.72],
      ['host', 'hours', 20.72],
      ['building', 'declared', 13.888],
    ],
  },
  {
    what: 'hours of a chip with its machine',
    run: { hardware: gpus('TPU v3', 8), durationS: 36_000, pue: 1 },
    basis: [['machines', 'hours', 22.64]],
  },
  {
    what: 'nothing at all',
    run: { pue: 1 },
    basis: [
      ['accelerators', 'default', 116.928],
      ['host', 'default', 49.728],
    ],
  },
  {
    what: 'stated emissions',
    run: { declaredKg: 6, pue: 1.2 },
    basis: [
      ['machines', 'declared', 100],
      ['building', 'declared', 20],
    ],
  },
])('what each part stands on, with $what', ({ run, basis }) => {
  const found = estimateRun(aRun({ hardware: gpus('H100'), site: paris, ...run }), bestContext).basis
  expect(found.map(({ part, evidence, kwh }) => [part, evidence, Number(kwh.toPrecision(9))])).toEqual(basis)
})
