/** `method: card` from tokens is what EcoLogits 0.9.1 prints; its figures are those of the published test vectors. */
import { describe, expect, test } from 'vitest'
import { type EstimateCase, estimateCase } from '../../../src/core/estimate/case/case.ts'
import { loadCatalogue } from '../../../src/data/catalogue.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'

const shared = {
  kind: 'serving',
  method: 'card',
  output_tokens: 400,
  batch: 64,
  pue: 1.2,
  grid_g_per_kwh: 384,
  wue_on_l_per_kwh: 0.569,
  wue_off_l_per_kwh: 3.13,
} as const

const six = (value = Number.NaN) => Number(value.toPrecision(6))

test.each([
  {
    model: 'Llama 3.1 8B',
    size: { params: 8e9, active_params: 8e9 },
    printed: [1, 17.9461, 0.0180338, 0.0116837, 0.035661, 0.0136938, 0.00259786, 0.128528],
  },
  {
    model: 'Llama 3.1 70B',
    size: { params: 70e9, active_params: 70e9 },
    printed: [4, 34.7732, 0.128621, 0.0905551, 0.263012, 0.100996, 0.0201348, 0.947938],
  },
  {
    model: 'Llama 3.1 405B',
    size: { params: 405e9, active_params: 405e9 },
    printed: [16, 125.693, 1.73531, 1.30931, 3.65354, 1.40296, 0.291123, 13.168],
  },
  {
    model: 'Mixtral 8x22B',
    size: { params: 141e9, active_params: 39e9 },
    printed: [8, 26.3597, 0.200757, 0.13729, 0.405656, 0.155772, 0.0305263, 1.46205],
  },
])('$model: devices, seconds, Wh of devices, server and all, g of use and of making, mL', ({ size, printed }) => {
  const found = estimateCase({ ...shared, ...size }, loadCatalogue())
  const { gpu_count, latency_s, gpu_wh_per_request, server_wh_per_request, wh_per_request } = found
  const grams = (kg: number) => six(kg * 1000)
  expect([
    gpu_count,
    six(latency_s),
    six(gpu_wh_per_request),
    six(server_wh_per_request),
    six(wh_per_request),
    grams(found.operational_kg.central),
    grams(found.embodied_kg.central),
    grams(found.water_l.central),
  ]).toEqual(printed)
  expect([found.evidence, found.idle_kg.central, found.warnings]).toEqual(['tokens', 0, []])
})

describe('what the published method leaves out', () => {
  const { batch: _, ...unbatched } = shared
  const energy = (fields: Partial<EstimateCase>, base: EstimateCase = shared) =>
    estimateCase({ ...base, params: 8e9, ...fields }, fakeCatalogue).energy_kwh.central

  test('tokens that are read, hardware and replicas change nothing', () => {
    const plain = energy({ requests_per_day: 10, days: 1 })
    expect(energy({ requests_per_day: 10, days: 1, input_tokens: 5000 })).toBe(plain)
    const hosted = { hardware: [{ model: 'A100', count: 8 }], replicas: 3 }
    expect(energy({ requests_per_day: 10, days: 1, ...hosted })).toBe(plain)
  })

  test('without a batch it is 64, without a precision 16 bits; fewer bits need fewer devices', () => {
    expect(energy({}, unbatched)).toBe(energy({}))
    expect(energy({ precision: 'bf16' })).toBe(energy({}))
    const devices = (precision: 'bf16' | 'fp8' | 'int4') =>
      estimateCase({ ...shared, params: 70e9, precision }, fakeCatalogue).gpu_count
    expect([devices('bf16'), devices('fp8'), devices('int4')]).toEqual([4, 2, 1])
  })

  test('a size that is not known is said, and counts at its dearest', () => {
    const found = estimateCase({ ...shared, input_tokens: 10 }, fakeCatalogue)
    expect(found.warnings).toEqual(['params_unknown'])
    expect(found.assumptions).toContainEqual({
      what: 'parameters',
      value: '70 billion, at most 405 billion',
      from: 'default',
    })
  })

  test('a measured request goes before tokens, as cards count', () => {
    expect(energy({ energy_per_request_wh: 0.5, requests_per_day: 1000, days: 1 })).toBeCloseTo(0.6, 12)
  })
})
