import { describe, expect, test } from 'vitest'
import { intervalOf, sigmaOf } from '../../src/core/amount.ts'
import { estimatePlan, estimateRun } from '../../src/core/estimate.ts'
import type { Footprint, Line } from '../../src/core/footprint.ts'
import { aPlan, aRun, at, bestContext, contextWith, energy, gpus } from './records.ts'

const centrals = ({ lines }: Footprint) =>
  Object.fromEntries((Object.keys(lines) as Line[]).map((line) => [line, Number(lines[line].central.toPrecision(9))]))
const kwh = (footprint: Footprint) => Number(footprint.lines.energyKwh.central.toPrecision(9))

const paris = at('aws:eu-west-3', 'aws')

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
    { model: 'T4', count: 1, perHour: 0.07 * 0.55 + 0.35 },
    { model: 'RTX 4090', count: 1, perHour: 0.45 * 0.55 + 0.175 },
    { model: 'RTX 4090 Laptop', count: 1, perHour: 0.15 * 0.55 + 0.025 },
    { model: 'M1', count: 1, perHour: 0.015 * 0.55 + 0.01 },
    { model: 'TPU v3', count: 4, perHour: 4 * 0.283 },
    { model: 'TPU v5e', count: 4, perHour: 4 * 0.225 * 0.8 },
    { model: 'A100 PCIe', count: 8, perHour: 8 * 0.3 * 1.24 },
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
    expect([of(1), of(2), of(8), of(32), of(64)]).toEqual([0.2, 0.4, 0.2, 0.2, 0.4])
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
  const context = contextWith({}, { assume: { region: null, pue: null, hardware: [{ model: 'L4', count: 1 }] } })

  test('is what the policy says, and says so', () => {
    const footprint = estimateRun(aRun({ durationS: 3600, site: at('FR'), pue: 1 }), context)
    expect(footprint.assumptions).toContainEqual({ what: 'hardware', value: '1x L4', from: 'policy' })
    expect(kwh(footprint)).toBeCloseTo(0.07 * 0.55 + 0.35, 8)
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
    expect(footprint.warnings).toEqual(['declared_implausible', 'declared_differs'])
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

describe('a plan', () => {
  test('by its hours', () => {
    const plan = aPlan({ hardware: gpus('H100'), wallHours: 10, workload: 'pretraining', site: at('FR'), pue: 1 })
    const footprint = estimatePlan(plan, bestContext)
    expect(kwh(footprint)).toBeCloseTo(80 * 0.7 * 1.24, 6)
    expect(footprint.evidence).toBe('plan')
  })

  test('by its parameters and tokens: 6 N D', () => {
    const plan = aPlan({
      hardware: gpus('A100'),
      params: 7e9,
      tokens: 1e12,
      site: at('FR'),
      pue: 1,
      workload: 'pretraining',
    })
    const hours = (6 * 7e9 * 1e12) / (300e12 * 0.36 * 3600)
    expect(kwh(estimatePlan(plan, bestContext))).toBeCloseTo(hours * 0.4 * 1.24, 2)
  })

  test('a small model achieves less of the peak', () => {
    const plan = aPlan({ hardware: gpus('A100'), params: 1e9, tokens: 1e12, site: at('FR'), pue: 1 })
    expect(estimatePlan(plan, bestContext).factors.map(({ id }) => id)).toContain('method/mfu-small')
  })

  test('with nothing in it is a placeholder that says so', () => {
    const footprint = estimatePlan(aPlan(), bestContext)
    expect(footprint.evidence).toBe('default')
    expect(footprint.warnings).toEqual([
      'count_unknown',
      'hardware_unknown',
      'region_unknown',
      'energy_unknown',
      'hours_unknown',
    ])
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
    const context = contextWith({}, { assume: { region: 'aws:eu-west-3', pue: 1.3, hardware: [] } })
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

test('a run on two kinds of card is their mean', () => {
  const hardware = [...gpus('A100', 4), ...gpus('H100', 4)]
  const run = aRun({ hardware, durationS: 3600, site: at('FR'), pue: 1, workload: 'pretraining' })
  expect(kwh(estimateRun(run, bestContext))).toBeCloseTo(8 * 0.55 * 1.24, 8)
})
