/** A case as the estimator sees it: what it states, with the power that it states turned into energy. */

import type { Catalogue } from '../../catalogue.ts'
import type { Assumption } from '../../footprint.ts'
import type { Device } from '../../record.ts'
import { hoursBetween } from '../checks/calendar.ts'
import { embodiedDiffers } from '../checks/embodied.ts'
import type { EstimateWarning } from '../codes.ts'
import { type Compute, type EstimateContext, type Stated, yearOf } from '../compute.ts'
import { caseEnergy } from './energy.ts'
import type { EstimateCase } from './fields.ts'

export const CASE_ID = 'case'

export interface CaseCompute {
  readonly compute: Compute
  readonly warnings: readonly EstimateWarning[]
  readonly assumptions: readonly Assumption[]
}

export function caseContext(one: EstimateCase, catalogue: Catalogue): EstimateContext {
  const hasEnergy =
    one.energy_kwh !== undefined ||
    one.gpu_kwh !== undefined ||
    one.cpu_kwh !== undefined ||
    one.ram_kwh !== undefined ||
    one.mean_power_w !== undefined ||
    one.energy_per_request_wh !== undefined
  return {
    catalogue,
    accounting: {
      boundary: hasEnergy ? 'facility' : (one.measured ?? 'facility'),
      intensity: 'location',
      method: one.method ?? 'best',
      embodied: true,
    },
    assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
    trustRecord: true,
  }
}

export function caseCompute(one: EstimateCase, catalogue: Catalogue): CaseCompute {
  const hardware = caseHardware(one, catalogue)
  const { energy, evidence, powerKwh, differ, reading } = caseEnergy(one, hardware, catalogue)
  const compute: Compute = {
    kind: one.kind === 'plan' ? 'plan' : 'run',
    id: CASE_ID,
    hardware,
    site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
    pue: one.pue ?? null,
    gridGPerKwh: one.grid_g_per_kwh ?? null,
    marketGPerKwh: one.market_grid_g_per_kwh ?? null,
    year: one.year ?? yearOf(one.finished ?? one.started ?? null),
    started: one.started ?? null,
    finished: one.finished ?? null,
    wallHours: wallHoursOf(one),
    gpuHours: one.gpu_hours ?? null,
    hoursQuality: 'wall',
    energy,
    evidence,
    declaredKg: one.declared_kg ?? null,
    declaredScope: 'location',
    waterL: null,
    workload: one.workload ?? null,
    params: one.params ?? one.active_params ?? null,
    activeParams: one.active_params ?? null,
    tokens: one.tokens ?? null,
    stated: { ...caseStated(one), ...defined({ powerKwh }) },
    ...(one.kind === 'plan' ? {} : { timesRecorded: false }),
  }
  const warnings: EstimateWarning[] = []
  if (differ) warnings.push('energy_power_differ')
  if (embodiedDiffers(one, compute)) warnings.push('embodied_differs')
  const read = reading === null ? [] : [{ what: 'power', value: reading, from: 'default' as const }]
  return { compute, warnings, assumptions: read }
}

/** As stated; between two times of day where neither hours nor device-hours are. */
function wallHoursOf({ wall_hours, gpu_hours, started, finished }: EstimateCase): number | null {
  if (wall_hours !== undefined) return wall_hours
  return gpu_hours === undefined ? hoursBetween(started ?? null, finished ?? null) : null
}

/** What is not a processor is an accelerator, known or not. */
export function caseHardware(one: EstimateCase, catalogue: Catalogue): readonly Device[] {
  const listed = (one.hardware ?? []).map(({ model, count }): Device => {
    const cpu = catalogue.accelerator(model) === null && catalogue.cpu(model) !== null
    const kind = cpu ? 'cpu' : model.toLowerCase().includes('tpu') ? 'tpu' : 'gpu'
    return { kind, model, count: count ?? (one.hardware?.length === 1 ? (one.count ?? null) : null) }
  })
  if (listed.length > 0 || one.count === undefined) return listed
  return [{ kind: 'gpu', model: '', count: one.count }]
}

export function caseStated(one: EstimateCase): Stated {
  const embodied = defined({
    cardKg: one.gpu_embodied_kg,
    serverKg: one.server_embodied_kg,
    devicesPerServer: one.devices_per_server,
    lifetimeYears: one.lifetime_years,
    utilisation: one.utilization,
  })
  return defined({
    tdpW: one.tdp_w,
    flops: one.flops,
    mfu: one.mfu,
    hfu: one.hfu,
    peakTflops: one.peak_tflops,
    precision: one.precision,
    powerShare: one.power_share,
    idlePowerW: one.idle_power_w,
    idleKg: one.idle_kg,
    embodiedKg: one.embodied_kg,
    embodied: Object.keys(embodied).length > 0 ? embodied : undefined,
    wue: one.wue_l_per_kwh,
    wueOn: one.wue_on_l_per_kwh,
    wueOff: one.wue_off_l_per_kwh,
  })
}

/** The same object without the fields that nobody stated. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
