/** One case of `estimate --json`: what a person says about one run, plan or serving, and the answer to it. */

import { intervalOf } from '../../amount.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { Amount, Assumption, Footprint, Interval } from '../../footprint.ts'
import { footprintReport, groundsOf } from '../../footprint-report.ts'
import type { LiveGrid } from '../../live.ts'
import type { Boundary, Evidence, Task, Workload } from '../../record.ts'
import type { FootprintReport, Grounds } from '../../report.ts'
import { computeLines, embodiedOnly, footprintOf } from '../estimate.ts'
import type { RequestParts } from '../serving/ecologits.ts'
import { breakEven, servingLines } from '../serving/serving.ts'
import { caseCompute, caseContext } from './compute.ts'
import { caseServing } from './serving.ts'

export type Precision =
  | 'fp32'
  | 'tf32'
  | 'float32'
  | 'fp16'
  | 'bf16'
  | 'float16'
  | 'bfloat16'
  | 'fp8'
  | 'int8'
  | 'fp4'
  | 'int4'
  | 'mxfp4'
  | 'nvfp4'

/** All optional; a figure that is stated is taken as it is. Units are in the names. */
export interface EstimateCase {
  readonly kind?: 'run' | 'plan' | 'serving' | 'embodied'
  readonly method?: 'best' | 'card'
  readonly workload?: Workload
  readonly hardware?: readonly { readonly model: string; readonly count?: number }[]
  /** Devices, when `hardware` does not say. */
  readonly count?: number
  readonly tdp_w?: number
  readonly wall_hours?: number
  readonly gpu_hours?: number
  readonly energy_kwh?: number
  /** Parts of `energy_kwh` as a tracker splits it; the accelerators are counted, the rest is a model. */
  readonly gpu_kwh?: number
  readonly cpu_kwh?: number
  readonly ram_kwh?: number
  /** Where the meter of `energy_kwh` sits: before the power supply of the machine, or behind it. */
  readonly supply?: 'ac' | 'dc'
  /** What `energy_kwh` covers; without an energy, what the answer shall cover. */
  readonly measured?: Boundary
  readonly mean_power_w?: number
  /** `gpu`: of an accelerator; `chip`: of one with its share of the host; else of all machines of the case. */
  readonly power_of?: Boundary | 'chip'
  readonly declared_kg?: number
  readonly region?: string
  readonly provider?: string
  readonly grid_g_per_kwh?: number
  /** By contracts and certificates: a second line. */
  readonly market_grid_g_per_kwh?: number
  /** ISO 8601, a date or a time. */
  readonly started?: string
  readonly finished?: string
  readonly year?: number
  readonly pue?: number
  readonly params?: number
  readonly active_params?: number
  readonly tokens?: number
  readonly flops?: number
  /** Share of peak that the whole training achieves; `hfu` counts activations that are computed twice as well. */
  readonly mfu?: number
  readonly hfu?: number
  /** Dense TFLOP/s of one device. */
  readonly peak_tflops?: number
  /** Mean power of the devices over their rated power. Not what trackers call utilisation: the share of time in use. */
  readonly power_share?: number
  readonly precision?: Precision
  readonly batch?: number
  readonly requests_per_day?: number
  readonly days?: number
  readonly input_tokens?: number
  readonly output_tokens?: number
  readonly replicas?: number
  readonly energy_per_request_wh?: number
  readonly task?: Task
  /** Of the input tokens, those that come from a cache. */
  readonly cached_input_tokens?: number
  /** Busiest hour over the mean hour. */
  readonly peak_factor?: number
  /** Output tokens of one replica at its batch, measured. */
  readonly tokens_per_second?: number
  /** 0.5: half as many requests again in a year. */
  readonly growth_per_year?: number
  /** What the training took, for the requests after which serving has taken as much. */
  readonly training_kwh?: number
  /** Watts of infrastructure and idle over the wall hours. */
  readonly idle_power_w?: number
  readonly idle_kg?: number
  readonly embodied_kg?: number
  readonly gpu_embodied_kg?: number
  readonly server_embodied_kg?: number
  readonly devices_per_server?: number
  readonly lifetime_years?: number
  readonly utilization?: number
  /** Litres per kWh of the building, one figure for all water. */
  readonly wue_l_per_kwh?: number
  readonly wue_on_l_per_kwh?: number
  readonly wue_off_l_per_kwh?: number
}

/** One footprint with all that it says about itself: the answer of `estimate`. */
export interface CaseAnswer extends FootprintReport, Grounds {
  readonly evidence: Evidence
  readonly boundary: Boundary
  readonly warnings: readonly string[]
  /** Runs and plans: hours of all devices together, as stated or from its operations. */
  readonly device_hours?: Interval
  /** Servings: operational emissions of a day, and energy of a request, on average and of one more. */
  readonly per_day_kg?: number
  readonly wh_per_request?: number
  readonly marginal_wh_per_request?: number
  /** Servings: copies that are counted, and the share of their hours in which they work. */
  readonly replicas?: number
  readonly utilisation?: number
  /** By `method: card` from tokens, as the published method prints it for one request. */
  readonly gpu_count?: number
  readonly latency_s?: number
  readonly gpu_wh_per_request?: number
  readonly server_wh_per_request?: number
  /** Requests whose energy is that of the training. */
  readonly break_even_requests?: number
  /** Training and serving together. */
  readonly lifetime_kwh?: number
}

/** @param live What a service says of the hours of the case, where somebody asked. */
export function estimateCase(one: EstimateCase, catalogue: Catalogue, live: LiveGrid | null = null): CaseAnswer {
  if (one.kind === 'serving') return servingAnswer(one, catalogue)
  const context = { ...caseContext(one, catalogue), ...(live === null ? {} : { live }) }
  const { compute, warnings, assumptions } = caseCompute(one, catalogue)
  if (one.kind === 'embodied') return answerOf(embodiedOnly(compute, context), warnings, assumptions)
  const timed: { hours: Amount | null } = { hours: null }
  const footprint = footprintOf(context, (notes, asked) => {
    const lines = computeLines(compute, asked, notes)
    if (asked === context) timed.hours = lines.hours ?? null
    return lines
  })
  return {
    ...answerOf(footprint, warnings, assumptions),
    ...(timed.hours === null ? {} : { device_hours: intervalOf(timed.hours) }),
  }
}

function servingAnswer(one: EstimateCase, catalogue: Catalogue): CaseAnswer {
  const context = caseContext(one, catalogue)
  const { serving, stated } = caseServing(one, catalogue)
  const found: { parts: RequestParts | null } = { parts: null }
  const footprint = footprintOf(context, (notes, asked) => {
    const lines = servingLines(serving, asked, notes, stated)
    if (asked === context) found.parts = lines.parts
    return lines
  })
  const { energyKwh, operationalKg } = footprint.lines
  const { requests = 0, days = 0, marginalWh = null, replicas = null, utilisation = null } = footprint.serving ?? {}
  return {
    ...answerOf(footprint, [], []),
    ...(days > 0 ? { per_day_kg: operationalKg.central / days } : {}),
    ...(requests > 0 ? { wh_per_request: (energyKwh.central * 1000) / requests } : {}),
    ...(marginalWh === null ? {} : { marginal_wh_per_request: marginalWh }),
    ...(replicas === null ? {} : { replicas }),
    ...(utilisation === null ? {} : { utilisation }),
    ...partsOf(found.parts),
    ...againstTraining(one, energyKwh.central, marginalWh),
  }
}

function partsOf(parts: RequestParts | null) {
  if (parts === null) return {}
  const { devices, latencyS, devicesWh, serverWh } = parts
  return { gpu_count: devices, latency_s: latencyS, gpu_wh_per_request: devicesWh, server_wh_per_request: serverWh }
}

/** The energy of a training in requests (Luccioni, Jernite, Strubell 2024), and of both over the horizon. */
function againstTraining(
  one: EstimateCase,
  servingKwh: number,
  marginalWh: number | null,
): Pick<CaseAnswer, 'break_even_requests' | 'lifetime_kwh'> {
  const { training_kwh } = one
  if (training_kwh === undefined) return {}
  const perRequest = one.energy_per_request_wh ?? marginalWh
  const found = perRequest === null ? null : breakEven(training_kwh, perRequest / 1000)
  return {
    ...(found === null ? {} : { break_even_requests: found.days }),
    lifetime_kwh: training_kwh + servingKwh,
  }
}

function answerOf(footprint: Footprint, warnings: readonly string[], assumptions: readonly Assumption[]): CaseAnswer {
  const { trail, ...grounds } = groundsOf(footprint)
  return {
    ...footprintReport(footprint),
    evidence: footprint.evidence,
    boundary: footprint.boundary,
    ...grounds,
    assumptions: [...assumptions, ...grounds.assumptions],
    warnings: [...warnings, ...footprint.warnings],
    trail,
  }
}
