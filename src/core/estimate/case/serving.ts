/** A serving that a case describes. */

import type { Catalogue } from '../../catalogue.ts'
import type { Serving, WeightBits } from '../../record.ts'
import type { StatedServing } from '../serving/serving.ts'
import { CASE_ID, caseHardware, caseStated } from './compute.ts'
import type { EstimateCase } from './fields.ts'

/** Bits of a weight in the formats that a case may name. */
const BITS: { readonly [P in NonNullable<EstimateCase['precision']>]: WeightBits } = {
  fp32: 32,
  tf32: 32,
  float32: 32,
  fp16: 16,
  bf16: 16,
  float16: 16,
  bfloat16: 16,
  fp8: 8,
  int8: 8,
  fp4: 4,
  int4: 4,
  mxfp4: 4,
  nvfp4: 4,
}

export function caseServing(
  one: EstimateCase,
  catalogue: Catalogue,
): { readonly serving: Serving; readonly stated: StatedServing } {
  const alone = isOneRequest(one)
  const serving: Serving = {
    kind: 'serving',
    id: CASE_ID,
    source: { format: 'case', path: '', line: 1, column: 1 },
    model: null,
    hardware: caseHardware(one, catalogue),
    site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
    pue: one.pue ?? null,
    gridGPerKwh: one.grid_g_per_kwh ?? null,
    marketGPerKwh: one.market_grid_g_per_kwh ?? null,
    warnings: [],
    requestsPerDay: one.requests_per_day ?? (alone ? 1 : null),
    inputTokens: one.input_tokens ?? null,
    outputTokens: one.output_tokens ?? null,
    replicas: one.replicas ?? null,
    horizonDays: one.days ?? (alone ? 1 : null),
    energyPerRequestWh: one.energy_per_request_wh ?? null,
    measured: one.measured ?? 'node',
    params: one.params ?? one.active_params ?? null,
    activeParams: one.active_params ?? null,
    weightBits: one.precision === undefined ? null : BITS[one.precision],
    batch: one.batch ?? null,
    cachedInputTokens: one.cached_input_tokens ?? null,
    task: one.task ?? null,
    peakFactor: one.peak_factor ?? null,
    tokensPerSecond: one.tokens_per_second ?? null,
    growthPerYear: one.growth_per_year ?? null,
  }
  return {
    serving,
    stated: {
      compute: caseStated(one),
      ...(one.energy_kwh === undefined ? {} : { totalKwh: one.energy_kwh }),
      ...(one.year === undefined ? {} : { year: one.year }),
    },
  }
}

/** Nothing says how often or for how long, and nothing is kept for it: the question is about a single request. */
function isOneRequest(one: EstimateCase): boolean {
  const described = one.output_tokens ?? one.input_tokens ?? one.task ?? one.energy_per_request_wh
  return (
    described !== undefined &&
    [one.requests_per_day, one.days, one.replicas, one.hardware, one.count, one.energy_kwh].every(
      (it) => it === undefined,
    )
  )
}
