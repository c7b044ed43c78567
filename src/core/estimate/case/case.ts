/** One case of `estimate --json`: what a person says about one run, plan or serving, and the answer to it. */

import { intervalOf } from '../../amount.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { Amount, Assumption, Footprint, Interval } from '../../footprint.ts'
import { footprintReport, gatedKg, groundsOf } from '../../footprint-report.ts'
import type { LiveGrid } from '../../live.ts'
import type { Boundary, Evidence } from '../../record.ts'
import type { FootprintReport, Grounds } from '../../report.ts'
import { computeLines, embodiedOnly, footprintOf } from '../estimate.ts'
import type { RequestParts } from '../serving/ecologits.ts'
import { servingLines } from '../serving/serving.ts'
import { caseCompute, caseContext } from './compute.ts'
import type { EstimateCase } from './fields.ts'
import { caseServing } from './serving.ts'

export type { EstimateCase } from './fields.ts'

/** One footprint with all that it says about itself: the answer of `estimate`. */
export interface CaseAnswer extends FootprintReport, Grounds {
  readonly evidence: Evidence
  readonly boundary: Boundary
  /** What a budget would read, kg: larger than the central value when an input is not known. */
  readonly gated_kg: number
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
  const perRequest = one.energy_per_request_wh ?? marginalWh ?? 0
  return {
    ...(perRequest === 0 ? {} : { break_even_requests: (training_kwh * 1000) / perRequest }),
    lifetime_kwh: training_kwh + servingKwh,
  }
}

function answerOf(footprint: Footprint, warnings: readonly string[], assumptions: readonly Assumption[]): CaseAnswer {
  const { trail, ...grounds } = groundsOf(footprint)
  return {
    ...footprintReport(footprint),
    evidence: footprint.evidence,
    boundary: footprint.boundary,
    gated_kg: gatedKg(footprint),
    ...grounds,
    assumptions: [...assumptions, ...grounds.assumptions],
    warnings: [...warnings, ...footprint.warnings],
    trail,
  }
}
