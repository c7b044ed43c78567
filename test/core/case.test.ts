import { describe, expect, test } from 'vitest'
import { type CaseAnswer, type EstimateCase, estimateCase } from '../../src/core/estimate/case/case.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { fakeCatalogue } from './fake-catalogue.ts'

const answer = (one: EstimateCase) => estimateCase(one, fakeCatalogue)
const centrals = ({ energy_kwh, operational_kg, idle_kg, embodied_kg, total_kg }: CaseAnswer) =>
  [energy_kwh, operational_kg, idle_kg, embodied_kg, total_kg].map(({ central }) => Number(central.toPrecision(8)))

const bloom: EstimateCase = {
  kind: 'run',
  hardware: [{ model: 'NVIDIA A100-SXM4-80GB', count: 384 }],
  gpu_hours: 1_082_990,
  region: 'FR',
  grid_g_per_kwh: 57,
  method: 'card',
}

describe('the founding study, with the catalogue that is shipped', () => {
  const catalogue = loadCatalogue()

  test('433,196 kWh and 24.69 t', () => {
    const { energy_kwh, operational_kg } = estimateCase(bloom, catalogue)
    expect(energy_kwh.central).toBe(433196)
    expect(operational_kg.central / 1000).toBeCloseTo(24.69, 2)
  })

  test('the life cycle: 50.5 t', () => {
    const { idle_kg, embodied_kg, total_kg } = estimateCase(
      { ...bloom, idle_power_w: 91_000, wall_hours: 2820.3 },
      catalogue,
    )
    expect(idle_kg.central / 1000).toBeCloseTo(14.6, 1)
    expect(embodied_kg.central / 1000).toBeCloseTo(11.2, 1)
    expect(Math.abs(total_kg.central / 50_500 - 1)).toBeLessThan(0.005)
  })

  test('the hardware alone', () => {
    const { kind: _, grid_g_per_kwh: __, region: ___, ...rest } = bloom
    const only = estimateCase({ ...rest, kind: 'embodied' }, catalogue)
    expect(centrals(only)).toEqual([0, 0, 0, 11211.453, 11211.453])
  })

  test('the deployment: 864.2 kWh, 340.5 kg, 18.9 kg a day', () => {
    const one: EstimateCase = {
      kind: 'serving',
      energy_kwh: 864.249,
      grid_g_per_kwh: 394,
      pue: 1,
      days: 18,
      method: 'card',
    }
    const { energy_kwh, total_kg, per_day_kg, warnings } = estimateCase(one, catalogue)
    expect(energy_kwh.central).toBe(864.249)
    expect(total_kg.central).toBeCloseTo(340.514, 3)
    expect(per_day_kg).toBeCloseTo(18.917, 3)
    expect(warnings).toEqual([])
  })

  test('the deployment by its requests', () => {
    const one: EstimateCase = {
      kind: 'serving',
      requests_per_day: 230_768 / 18,
      energy_per_request_wh: 3.745,
      grid_g_per_kwh: 394,
      pue: 1,
      days: 18,
      method: 'card',
    }
    const { energy_kwh, operational_kg, wh_per_request } = estimateCase(one, catalogue)
    expect(energy_kwh.central).toBeCloseTo(864.23, 2)
    expect(operational_kg.central).toBeCloseTo(340.5, 1)
    expect(wh_per_request).toBeCloseTo(3.745, 6)
  })
})

test('the whole answer to a small case', () => {
  const { trail, ...rest } = answer({
    kind: 'run',
    energy_kwh: 10,
    measured: 'facility',
    grid_g_per_kwh: 100,
    method: 'card',
  })
  expect(trail.map(({ label, formula, value, unit }) => `${label}: ${formula} = ${value} ${unit}`)).toEqual([
    'recorded energy, idle inside the job included: 10 kWh = 10 kWh',
    'operational emissions: 10 kWh x 100 g / 1000 = 1 kgCO2e',
    'water at the building: 10 kWh x 0.5 L = 5 L',
    'water at the power stations: 10 kWh x 3 L = 30 L',
    'water: 5 L + 30 L = 35 L',
    'total: 1 kg + 0 kg + 0 kg = 1 kgCO2e',
  ])
  const width = (s: number) => Math.exp(1.645 * s)
  const s = Math.hypot(0.03, 0.05)
  expect(rest).toEqual({
    energy_kwh: { low: 10 / width(0.03), central: 10, high: 10 * width(0.03) },
    operational_kg: { low: 1 / width(s), central: 1, high: width(s) },
    idle_kg: { low: 0, central: 0, high: 0 },
    embodied_kg: { low: 0, central: 0, high: 0 },
    water_l: rest.water_l,
    total_kg: { low: 1 / width(s), central: 1, high: width(s) },
    evidence: 'metered',
    boundary: 'facility',
    gated_kg: 1,
    assumptions: [],
    factors: [
      { id: 'record/grid', value: 100, unit: 'g/kWh', source: 'record', year: null },
      { id: 'method/wue-on-site', value: 0.5, unit: 'L/kWh', source: 'method', year: null },
      { id: 'wue-off/world', value: 3, unit: 'L/kWh', source: 'fake', year: 2024 },
    ],
    warnings: [],
    basis: rest.basis,
    interval: rest.interval,
    scenarios: [],
    // The other method charges the making of the hardware: hours of an unknown device at 300 W behind 10 kWh.
    other_method: {
      method: 'best',
      energy_kwh: rest.energy_kwh,
      total_kg: expect.objectContaining({ central: expect.closeTo(1.659, 3) }),
    },
    market_kg: null,
  })
})

describe('power that a case states', () => {
  const power = (fields: EstimateCase) =>
    answer({ hardware: [{ model: 'A100', count: 8 }], wall_hours: 10, grid_g_per_kwh: 100, method: 'card', ...fields })
      .energy_kwh.central

  test.each([
    { what: 'of one accelerator', fields: { mean_power_w: 300, power_of: 'gpu' }, kwh: 24 },
    { what: 'of all accelerators, too much for one', fields: { mean_power_w: 2400, power_of: 'gpu' }, kwh: 24 },
    { what: 'of a chip with its share of the host', fields: { mean_power_w: 300, power_of: 'chip' }, kwh: 24 },
    { what: 'of the machine', fields: { mean_power_w: 3000, power_of: 'node' }, kwh: 30 },
    {
      what: 'of the machine, by device-hours',
      fields: { mean_power_w: 3000, power_of: 'node', wall_hours: undefined, gpu_hours: 80 },
      kwh: 30,
    },
    {
      what: 'of all nodes',
      fields: { mean_power_w: 12_000, power_of: 'node', count: 32, hardware: [{ model: 'A100', count: 32 }] },
      kwh: 120,
    },
    {
      what: 'of each node',
      fields: { mean_power_w: 3000, power_of: 'node', hardware: [{ model: 'A100', count: 32 }] },
      kwh: 120,
    },
  ] as const)('$what', ({ fields, kwh }) => {
    expect(power(JSON.parse(JSON.stringify(fields)))).toBeCloseTo(kwh, 10)
  })

  test('that does not agree with the stated energy is pointed out, and the energy is used', () => {
    const one = answer({ energy_kwh: 1.84, mean_power_w: 6874, power_of: 'node', wall_hours: 0.09, method: 'card' })
    expect(one.warnings).toContain('energy_power_differ')
    expect(one.energy_kwh.central).toBe(1.84)
  })
})

describe('what a case states is taken as it is', () => {
  test('grid and PUE', () => {
    const one = answer({ energy_kwh: 10, measured: 'it', region: 'PL', grid_g_per_kwh: 20, pue: 1.1, method: 'card' })
    expect(one.operational_kg.central).toBeCloseTo(0.22, 12)
    expect(one.warnings).toEqual(['grid_below_table'])
  })

  test('emissions that do not close with energy and grid are pointed out', () => {
    const opt = answer({
      energy_kwh: 324_000,
      measured: 'facility',
      grid_g_per_kwh: 231,
      declared_kg: 70_000,
      method: 'card',
    })
    expect(opt.warnings).toContain('declared_differs')
    const closes = answer({
      energy_kwh: 324_000,
      measured: 'facility',
      grid_g_per_kwh: 231,
      declared_kg: 74_800,
      method: 'card',
    })
    expect(closes.warnings).toEqual([])
  })

  test('emissions that no grid has are pointed out', () => {
    const card = answer({ hardware: [{ model: 'H100' }], gpu_hours: 7e6, declared_kg: 12_900 })
    expect(card.warnings).toContain('declared_implausible')
  })

  test('emissions and making alone', () => {
    expect(centrals(answer({ declared_kg: 471_000, embodied_kg: 22_000, method: 'card' })).at(-1)).toBe(493_000)
  })

  test('making by its own figures', () => {
    const one = answer({
      kind: 'embodied',
      gpu_hours: 1,
      gpu_embodied_kg: 164,
      server_embodied_kg: 5700,
      devices_per_server: 8,
      lifetime_years: 3,
      utilization: 1,
    })
    expect(one.embodied_kg.central).toBeCloseTo(0.03335, 5)
  })

  test('water by one figure or two', () => {
    const water = (fields: EstimateCase) =>
      answer({ energy_kwh: 100, pue: 1.1, grid_g_per_kwh: 10, method: 'card', ...fields }).water_l.central
    expect(water({ wue_l_per_kwh: 4 })).toBeCloseTo(440, 9)
    expect(water({ wue_on_l_per_kwh: 1, wue_off_l_per_kwh: 2 })).toBeCloseTo(100 + 220, 9)
  })

  test('a boundary without an energy is the one that the answer covers', () => {
    const of = (measured: 'gpu' | 'node' | 'it' | 'facility') =>
      answer({ hardware: [{ model: 'H100', count: 8 }], wall_hours: 10, workload: 'pretraining', pue: 1.5, measured })
        .energy_kwh.central
    expect([of('gpu'), of('node'), of('it'), of('facility')].map((kwh) => Number(kwh.toPrecision(6)))).toEqual([
      48.72, 69.44, 69.44, 104.16,
    ])
  })
})

describe('a serving', () => {
  test('the fixed load makes the average request dearer than one more', () => {
    const one = answer({
      kind: 'serving',
      hardware: [{ model: 'A100', count: 8 }],
      requests_per_day: 1000,
      energy_per_request_wh: 1,
      measured: 'node',
      pue: 1,
      region: 'FR',
      days: 10,
    })
    // Of 1 Wh at the machine the accelerators have 0.75 / 0.97, and one more makes one work that waits: 0.57 / 0.97.
    expect(one.marginal_wh_per_request).toBeCloseTo((0.75 - 0.18) / (0.75 + 0.22), 12)
    const busy = (1000 * (0.75 / 0.97)) / 300
    const waiting = (192 - busy) * 400 * (0.18 + 0.22)
    expect(one.wh_per_request).toBeCloseTo(1 + waiting / 1000, 9)
    expect(one.per_day_kg).toBeCloseTo(((1000 + waiting) * 50) / 1e6, 9)
    expect([one.replicas, one.warnings]).toEqual([1, ['serving_mostly_idle']])
  })

  test('a language model by its size and tokens', () => {
    const one = answer({
      kind: 'serving',
      params: 8e9,
      input_tokens: 0,
      output_tokens: 400,
      batch: 64,
      requests_per_day: 1000,
      days: 1,
      pue: 1,
      region: 'FR',
    })
    const joules = 400 * 0.28 * 1.25 * 8 ** 0.87 * 64 ** -0.57
    expect(one.marginal_wh_per_request).toBeCloseTo((1.3 * joules) / 3600, 9)
    expect(one.evidence).toBe('tokens')
  })

  test('half the bits take a ninth less, and a quarter of them a third', () => {
    const of = (precision: 'bf16' | 'fp8' | 'mxfp4') =>
      answer({
        kind: 'serving',
        params: 8e9,
        input_tokens: 0,
        output_tokens: 400,
        requests_per_day: 1,
        precision,
        pue: 1,
        region: 'FR',
      }).energy_kwh.central
    expect(of('fp8') / of('bf16')).toBeCloseTo(0.89, 9)
    expect(of('mxfp4') / of('bf16')).toBeCloseTo(0.35, 9)
  })

  test('the requests after which serving has taken what training took', () => {
    const one = answer({
      kind: 'serving',
      training_kwh: 10_505 + 543,
      energy_per_request_wh: 0.054,
      grid_g_per_kwh: 100,
      method: 'card',
    })
    expect(one.break_even_requests).toBeCloseTo(204_592_592.6, 0)
    // Nothing says how often: it is one request, and training and serving together are little more than the training.
    expect(one.lifetime_kwh).toBeCloseTo(11_048 + 0.000_054, 9)
  })
})
