/** A case as the estimator sees it: what it states, with the power that it states turned into energy. */

import type { Catalogue } from '../catalogue.ts'
import type { Assumption } from '../footprint.ts'
import type { Boundary, Device, RecordedEnergy } from '../record.ts'
import type { EstimateCase } from './case.ts'
import type { Compute, EstimateContext, Stated } from './compute.ts'
import { DEVICES_PER_NODE, HOST_NODE } from './constants.ts'
import type { EstimateWarning } from './explain.ts'
import { figure } from './explain.ts'

export const CASE_ID = 'case'

export interface CaseCompute {
  readonly compute: Compute
  readonly warnings: readonly EstimateWarning[]
  readonly assumptions: readonly Assumption[]
}

export function caseContext(one: EstimateCase, catalogue: Catalogue): EstimateContext {
  const hasEnergy =
    one.energy_kwh !== undefined || one.mean_power_w !== undefined || one.energy_per_request_wh !== undefined
  return {
    catalogue,
    accounting: {
      boundary: hasEnergy ? 'facility' : (one.measured ?? 'facility'),
      intensity: 'location',
      method: one.method ?? 'best',
      embodied: true,
    },
    assume: { region: null, pue: null, hardware: [] },
    trustRecord: true,
  }
}

export function caseCompute(one: EstimateCase, catalogue: Catalogue): CaseCompute {
  const hardware = caseHardware(one, catalogue)
  const power = powerOf(one, hardware, catalogue)
  const given = one.energy_kwh
  const kwh = given ?? power?.kwh
  const boundary = given === undefined ? (power?.at ?? 'node') : (one.measured ?? 'node')
  const energy: RecordedEnergy | null =
    kwh === undefined
      ? null
      : { totalKwh: kwh, boundary, pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null }
  const differ = given !== undefined && power !== null && Math.abs(power.kwh - given) > 0.02 * given
  const compute: Compute = {
    kind: one.kind === 'plan' ? 'plan' : 'run',
    id: CASE_ID,
    hardware,
    site: { region: one.region ?? null, provider: one.provider ?? null, fallback: false },
    pue: one.pue ?? null,
    gridGPerKwh: one.grid_g_per_kwh ?? null,
    marketGPerKwh: null,
    year: one.year ?? null,
    wallHours: one.wall_hours ?? null,
    gpuHours: one.gpu_hours ?? null,
    hoursQuality: 'wall',
    energy,
    evidence: boundary === 'gpu' ? 'counter' : 'metered',
    declaredKg: one.declared_kg ?? null,
    declaredScope: 'location',
    waterL: null,
    workload: one.workload ?? null,
    params: one.params ?? one.active_params ?? null,
    activeParams: one.active_params ?? null,
    tokens: one.tokens ?? null,
    stated: caseStated(one),
  }
  const read = power === null ? [] : [{ what: 'power', value: power.reading, from: 'default' as const }]
  return { compute, warnings: differ ? ['energy_power_differ'] : [], assumptions: read }
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

interface Power {
  readonly kwh: number
  readonly at: Boundary
  readonly reading: string
}

/**
 * Watts are of one device or of all: trap 4 of every published table. `chip` is one with its share of the host. Watts
 * `of gpu` that one device can draw are of one; watts of a `node` that are too few for all devices are of one node each.
 */
function powerOf(one: EstimateCase, hardware: readonly Device[], catalogue: Catalogue): Power | null {
  const { mean_power_w: watts, power_of: of = 'node' } = one
  if (watts === undefined) return null
  const count = hardware.reduce((sum, { count }) => sum + (count ?? 1), 0) || 1
  const wall = one.wall_hours ?? (one.gpu_hours === undefined ? null : one.gpu_hours / count)
  const devices = one.gpu_hours ?? (one.wall_hours === undefined ? null : one.wall_hours * count)
  if (wall === null || devices === null) return null
  const rated = one.tdp_w ?? catalogue.accelerator(hardware[0]?.model ?? '')?.tdpW?.value ?? null
  const at = of === 'chip' ? 'node' : of
  const each = { kwh: (watts * devices) / 1000, at, reading: `${figure(watts)} W of one device` }
  const all = { kwh: (watts * wall) / 1000, at, reading: `${figure(watts)} W of all ${figure(count)} devices` } as const
  if (of === 'chip') return { ...each, at }
  if (of === 'gpu') return rated === null || watts <= rated * 1.2 ? each : all
  const nodes = Math.ceil(count / (one.devices_per_server ?? DEVICES_PER_NODE.central))
  if (of !== 'node' || nodes === 1 || rated === null || watts / count >= rated * HOST_NODE.central) return all
  return { kwh: all.kwh * nodes, at, reading: `${figure(watts)} W of each of ${nodes} nodes` }
}
