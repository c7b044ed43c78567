/** A tracker counts accelerators and models the rest: the count is kept, the model is replaced by hours of the host. */
import { describe, expect, test } from 'vitest'
import { sigmaOf } from '../../../src/core/amount.ts'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import type { Device } from '../../../src/core/record.ts'
import { aRun, at, bestContext, contextWith, energy, gpus } from '../records.ts'
import { kwh } from './figures.ts'

const XEON: readonly Device[] = [{ kind: 'cpu', model: 'Xeon', count: 32 }]

function counted(total: number, gpu: number | null, hardware: readonly Device[] = gpus('H100', 4)) {
  return aRun({
    hardware,
    durationS: 3600,
    energy: energy(total, { gpuKwh: gpu, cpuKwh: 0.1, ramKwh: 0.1 }),
    evidence: 'counter',
    site: at('FR'),
    pue: 1,
  })
}

describe('a run that a tracker counted', () => {
  test('counted accelerators, and the host by its hours', () => {
    const footprint = estimateRun(counted(1.2, 1), bestContext)
    expect(kwh(footprint)).toBe(2.036) // 1 + 4 x 700 W x 0.37
    expect(footprint.lines.energyKwh.cautious).toBeCloseTo(2.036, 12)
    expect(footprint.basis.map(({ part, evidence, kwh }) => [part, evidence, Number(kwh.toPrecision(9))])).toEqual([
      ['accelerators', 'counter', 1],
      ['host', 'hours', 1.036],
    ])
    expect(footprint.trail.slice(0, 5).map(({ label, formula }) => `${label}: ${formula}`)).toEqual([
      'device-hours: 1 h x 4',
      'recorded energy, idle inside the job included: 1.2 kWh',
      'energy of the accelerators, as counted: 1 kWh',
      'energy of the host: 4 h x 700 W / 1000 x 0.37',
      'energy of the node: 1 kWh + 1.036 kWh',
    ])
  })

  test('what the tracker models of the rest counts against the budget alone, where it is more', () => {
    const { central, cautious } = estimateRun(counted(3, 1), bestContext).lines.energyKwh
    expect({ central: Number(central.toPrecision(9)), cautious }).toEqual({ central: 2.036, cautious: 3 })
  })

  test('without hours a share of the accelerators, and at most the host of as long as they could idle', () => {
    const { central, cautious } = estimateRun({ ...counted(1.2, 1), durationS: null }, bestContext).lines.energyKwh
    const idleHours = 1000 / (700 * 0.13)
    expect(central).toBeCloseTo(1.4, 12)
    expect(cautious).toBeCloseTo(1 + (idleHours * 700 * 0.5) / 1000, 9)
  })

  test('without hours and hardware there is nothing to hold it against', () => {
    const nothing = { ...counted(1.2, 1, []), durationS: null }
    const { central, cautious } = estimateRun(nothing, bestContext).lines.energyKwh
    expect([central, cautious].map((value) => Number(value.toPrecision(9)))).toEqual([1.4, 1.782]) // x 1.65, and a network x 1.08
  })

  test('tensor processors leave more to their machine', () => {
    expect(kwh(estimateRun(counted(1.2, 1, gpus('TPU v3', 4)), bestContext))).toBe(1.9)
  })

  test('accounted at the accelerators, the host is nobody’s business', () => {
    expect(kwh(estimateRun(counted(1.2, 1), contextWith({ boundary: 'gpu' })))).toBe(1)
  })

  test('as cards count, the total is taken as it is', () => {
    expect(kwh(estimateRun(counted(1.2, 1), contextWith({ method: 'card' })))).toBe(1.2)
  })

  test('accelerators alone are counters too', () => {
    const run = { ...counted(1, null), energy: energy(1, { boundary: 'gpu' }) }
    expect(kwh(estimateRun(run, bestContext))).toBe(2.036)
  })

  test('a PUE inside the record is inside its parts too', () => {
    const inside = energy(2.4, { gpuKwh: 2, pueApplied: 2 })
    const run = { ...counted(0, 0), energy: inside, pue: 1.5 }
    expect(kwh(estimateRun(run, bestContext))).toBe(3.054) // (2 / 2 + 1.036) x 1.5
  })

  test('without accelerators the total as modelled, and wide', () => {
    const footprint = estimateRun(counted(1.2, 0, XEON), bestContext)
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
    const footprint = estimateRun(counted(1.2, 1, XEON), bestContext)
    expect(kwh(footprint)).toBe(1.4)
    expect(footprint.warnings).toContain('hardware_unknown')
  })

  test('the host makes a few cards less sure than an eight-way node, and a lost name less sure than either', () => {
    const widths = ['H100', 'T4', 'who knows'].map((model) => {
      const run = counted(0.3, model === 'T4' ? 0.05 : 0.5, gpus(model, 1))
      return sigmaOf(estimateRun(run, bestContext).lines.energyKwh)
    })
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(new Set(widths).size).toBe(3)
  })
})
