import { describe, expect, test } from 'vitest'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import { aRun, at, bestContext, contextWith, gpus } from '../records.ts'
import { kwh } from './figures.ts'

describe('a run with hours and hardware', () => {
  test('an eight-way node draws 1.24 of its rated power', () => {
    const run = aRun({ hardware: gpus('H100'), durationS: 3600 * 10, workload: 'pretraining', site: at('FR'), pue: 1 })
    expect(kwh(estimateRun(run, bestContext))).toBeCloseTo(80 * 0.7 * 1.24, 6)
  })

  test('device-hours and duration say the same', () => {
    const one = aRun({ hardware: gpus('H100'), durationS: 36000, site: at('FR') })
    const other = aRun({ hardware: gpus('H100'), gpuHours: 80, site: at('FR') })
    expect(estimateRun(one, bestContext).lines).toEqual(estimateRun(other, bestContext).lines)
  })

  test('device-hours, duration and count that disagree are held against the larger', () => {
    const run = aRun({ hardware: gpus('H100'), durationS: 36000, gpuHours: 10, site: at('FR') })
    const footprint = estimateRun(run, bestContext)
    expect(footprint.warnings).toContain('hours_inconsistent')
    const { cautious } = estimateRun(aRun({ hardware: gpus('H100'), gpuHours: 80, site: at('FR') }), bestContext).lines
      .energyKwh
    expect(footprint.lines.energyKwh.cautious).toBeGreaterThanOrEqual(cautious)
  })

  test.each([
    { model: 'T4', count: 1, perHour: 0.07 * (0.55 + 0.2) + 0.22 },
    { model: 'T4', count: 16, perHour: (16 * 0.07 * (0.87 + 0.2) + 2 * 0.22) * 1.08 },
    { model: 'RTX 4090', count: 1, perHour: 0.45 * 0.55 + 0.175 },
    { model: 'RTX 4090 Laptop', count: 1, perHour: 0.15 * 0.55 + 0.025 },
    { model: 'M1', count: 1, perHour: 0.015 * 0.55 + 0.01 },
    { model: 'TPU v3', count: 4, perHour: 4 * 0.283 },
    { model: 'TPU v5e', count: 4, perHour: 4 * 0.225 * 0.8 },
    { model: 'A100 PCIe', count: 8, perHour: 8 * 0.3 * (0.87 + 0.2) + 0.22 },
    { model: 'A100 PCIe', count: 4, perHour: 4 * 0.3 * (0.55 + 0.2) + 0.22 },
  ])('$count x $model: $perHour kWh an hour', ({ model, count, perHour }) => {
    const run = aRun({ hardware: gpus(model, count), durationS: 3600, site: at('FR'), pue: 1 })
    expect(kwh(estimateRun(run, bestContext))).toBeCloseTo(perHour, 8)
  })

  test('machines without a data centre have no PUE and no shared idle', () => {
    for (const model of ['RTX 4090', 'RTX 4090 Laptop', 'M1']) {
      const footprint = estimateRun(aRun({ hardware: gpus(model, 1), durationS: 3600, site: at('FR') }), bestContext)
      expect(footprint.lines.idleKg.central).toBe(0)
      expect(footprint.assumptions).toContainEqual({
        what: 'pue',
        value: '1, a machine without a data centre',
        from: 'default',
      })
    }
  })

  test('rented by the hour, a desk card pays the building of the cloud', () => {
    const run = aRun({ hardware: gpus('RTX 4090', 1), durationS: 3600, site: at('FR', 'runpod') })
    expect(estimateRun(run, bestContext).assumptions).toContainEqual({
      what: 'pue',
      value: '1.15, unknown cloud',
      from: 'default',
    })
  })

  test('sockets are told from logical processors', () => {
    const of = (count: number) =>
      kwh(
        estimateRun(
          aRun({ hardware: [{ kind: 'cpu', model: 'Xeon', count }], durationS: 3600, pue: 1, site: at('FR') }),
          bestContext,
        ),
      )
    expect([of(1), of(2), of(8), of(16), of(32), of(64)]).toEqual([0.2, 0.4, 0.05, 0.2, 0.2, 0.4])
  })

  test('a slice of a socket is charged its part of the making, and against the budget the whole of it', () => {
    const of = (count: number) =>
      estimateRun(
        aRun({ hardware: [{ kind: 'cpu', model: 'Xeon', count }], durationS: 36_000, site: at('FR') }),
        bestContext,
      ).lines.embodiedKg
    expect(of(32).central).toBeCloseTo((10 * 600) / (5 * 8760 * 0.7), 10)
    expect(of(8).central).toBeCloseTo(of(32).central / 4, 10)
    expect(of(8).cautious).toBeCloseTo(of(32).central, 10)
  })

  test('a name that covers several boards is taken at the dearest for the budget', () => {
    const footprint = estimateRun(
      aRun({ hardware: gpus('V100', 8), durationS: 3600, site: at('FR') }),
      contextWith({ method: 'card' }),
    )
    expect(footprint.warnings).toContain('hardware_ambiguous')
    expect(kwh(footprint)).toBe(2.4)
  })

  test('a device of zero is no device', () => {
    const footprint = estimateRun(aRun({ hardware: gpus('H100', 0), durationS: 3600, site: at('FR') }), bestContext)
    expect(footprint.warnings).toContain('hardware_unknown')
    for (const line of Object.values(footprint.lines)) expect(Number.isFinite(line.cautious)).toBe(true)
  })
})

describe('a run whose hardware the record does not name', () => {
  const context = contextWith(
    {},
    { assume: { region: null, pue: null, marketGPerKwh: null, hardware: [{ model: 'L4', count: 1 }] } },
  )

  test('is what the policy says, and says so', () => {
    const footprint = estimateRun(aRun({ durationS: 3600, site: at('FR'), pue: 1 }), context)
    expect(footprint.assumptions).toContainEqual({ what: 'hardware', value: '1x L4', from: 'policy' })
    expect(kwh(footprint)).toBeCloseTo(0.07 * (0.55 + 0.2) + 0.22, 8)
  })

  test('keeps its own count', () => {
    const footprint = estimateRun(aRun({ hardware: gpus('who knows', 4), durationS: 3600, site: at('FR') }), context)
    expect(footprint.assumptions).toContainEqual({ what: 'hardware', value: '4x L4', from: 'policy' })
  })

  test('without a policy it is a middling device, at most the dearest', () => {
    const footprint = estimateRun(aRun({ hardware: gpus('who knows', 1), gpuHours: 10, site: at('FR') }), bestContext)
    expect(footprint.warnings).toContain('hardware_unknown')
    expect(footprint.assumptions).toContainEqual({
      what: 'hardware',
      value: '300 W a device, at most 1400 W',
      from: 'default',
    })
    const { central, cautious } = footprint.lines.energyKwh
    expect(cautious / central).toBeGreaterThan(3)
  })
})

test('a run on two kinds of card is their mean', () => {
  const hardware = [...gpus('A100', 4), ...gpus('H100', 4)]
  const run = aRun({ hardware, durationS: 3600, site: at('FR'), pue: 1, workload: 'pretraining' })
  expect(kwh(estimateRun(run, bestContext))).toBeCloseTo(8 * 0.55 * 1.24, 8)
})
