/** A serving that a case describes. */

import type { Catalogue } from '../catalogue.ts'
import type { Serving } from '../record.ts'
import type { EstimateCase } from './case.ts'
import { CASE_ID, caseHardware, caseStated } from './case-compute.ts'
import type { StatedServing } from './serving-load.ts'

/** Formats in which a weight is a byte or less. */
const EIGHT_BIT: readonly string[] = ['fp8', 'int8', 'fp4', 'int4', 'mxfp4', 'nvfp4']

export function caseServing(
  one: EstimateCase,
  catalogue: Catalogue,
): { readonly serving: Serving; readonly stated: StatedServing } {
  const serving: Serving = {
    kind: 'serving',
    id: CASE_ID,
    source: { format: 'case', path: '', line: 1, column: 1 },
    model: null,
    hardware: caseHardware(one, catalogue),
    site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
    pue: one.pue ?? null,
    gridGPerKwh: one.grid_g_per_kwh ?? null,
    marketGPerKwh: null,
    warnings: [],
    requestsPerDay: one.requests_per_day ?? null,
    inputTokens: one.input_tokens ?? null,
    outputTokens: one.output_tokens ?? null,
    replicas: one.replicas ?? null,
    horizonDays: one.days ?? null,
    energyPerRequestWh: one.energy_per_request_wh ?? null,
    measured: one.measured ?? 'node',
    params: one.params ?? one.active_params ?? null,
    activeParams: null,
    weightBits: null,
    batch: null,
    cachedInputTokens: null,
    task: null,
    peakFactor: null,
    tokensPerSecond: null,
    growthPerYear: null,
  }
  return {
    serving,
    stated: {
      compute: caseStated(one),
      eightBit: one.precision !== undefined && EIGHT_BIT.includes(one.precision),
      ...(one.energy_kwh === undefined ? {} : { totalKwh: one.energy_kwh }),
      ...(one.active_params === undefined ? {} : { activeParams: one.active_params }),
      ...(one.year === undefined ? {} : { year: one.year }),
      ...(one.batch === undefined ? {} : { batch: one.batch }),
    },
  }
}
