import { describe, expect, test } from 'vitest'
import { sigmaOf } from '../../../src/core/amount.ts'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import { aRun, at, bestContext, contextWith, energy, gpus } from '../records.ts'
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

describe('a run that a tracker counted', () => {
  const counted = (total: number, gpu: number | null, hardware = gpus('H100', 4)) =>
    aRun({
      hardware,
      durationS: 3600,
      energy: energy(total, { gpuKwh: gpu, cpuKwh: 0.1, ramKwh: 0.1 }),
      evidence: 'counter',
      site: at('FR'),
      pue: 1,
    })

  test('accelerators x 1.40 when the tracker saw little of the host', () => {
    expect(kwh(estimateRun(counted(1.2, 1), bestContext))).toBe(1.4)
  })

  test('the recorded total when that is more', () => {
    expect(kwh(estimateRun(counted(1.9, 1), bestContext))).toBe(1.9)
  })

  test('without accelerators the total as modelled, and wide', () => {
    const cpu = [{ kind: 'cpu' as const, model: 'Xeon', count: 32 }]
    const footprint = estimateRun(counted(1.2, 0, cpu as never), bestContext)
    expect(kwh(footprint)).toBe(1.2)
    expect(sigmaOf(footprint.lines.energyKwh)).toBeGreaterThan(0.29)
    expect(footprint.lines.idleKg.central).toBe(0)
  })

  test('accelerators that it could not measure are counted by their hours', () => {
    const footprint = estimateRun(counted(0.2, 0), bestContext)
    expect(footprint.warnings).toContain('gpu_energy_missing')
    expect(footprint.evidence).toBe('hours')
    expect(kwh(footprint)).toBeGreaterThan(2)
  })

  test('energy on accelerators that are not named is not a CPU run', () => {
    const cpu = [{ kind: 'cpu' as const, model: 'Xeon', count: 32 }]
    const footprint = estimateRun(counted(1.2, 1, cpu as never), bestContext)
    expect(kwh(footprint)).toBe(1.4)
    expect(footprint.warnings).toContain('hardware_unknown')
  })
})
