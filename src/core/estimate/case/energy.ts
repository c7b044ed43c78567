/** Energy and power that a case states: what they cover, what a tracker split, and whether the two agree. */
import type { Catalogue } from '../../catalogue.ts'
import { BOUNDARIES, type Boundary, type Device, type Evidence, type RecordedEnergy } from '../../record.ts'
import { DEVICES_PER_NODE, HOST_NODE } from '../constants/machines.ts'
import { figure } from '../notes.ts'
import type { EstimateCase } from './fields.ts'

export interface CaseEnergy {
  readonly energy: RecordedEnergy | null
  readonly evidence: Evidence
  /** Mean power x hours beside a stated energy, where that is more: it counts against a budget. */
  readonly powerKwh: number | undefined
  /** Energy and power do not agree. */
  readonly differ: boolean
  /** How the watts were read; `null` without any. */
  readonly reading: string | null
}

/** Readings of one thing differ by rounding; beyond it they are of two. */
const SAME = 0.02

export function caseEnergy(one: EstimateCase, hardware: readonly Device[], catalogue: Catalogue): CaseEnergy {
  const power = powerOf(one, hardware, catalogue)
  const given = statedKwh(one)
  const kwh = given?.kwh ?? power?.kwh
  const boundary = given?.at ?? power?.at ?? 'node'
  const split = { gpuKwh: one.gpu_kwh ?? null, cpuKwh: one.cpu_kwh ?? null, ramKwh: one.ram_kwh ?? null }
  const supply = one.supply ?? 'ac'
  // An energy of which nobody says what read it is no better than any that somebody states.
  const named = one.measured !== undefined || given === null
  const tracker = one.gpu_kwh !== undefined || one.cpu_kwh !== undefined || one.ram_kwh !== undefined
  return {
    energy: kwh === undefined ? null : { totalKwh: kwh, boundary, pueApplied: 1, supply, ...split },
    evidence: boundary === 'gpu' || tracker ? 'counter' : named ? 'metered' : 'declared',
    powerKwh: given !== null && power?.at === given.at && power.kwh > given.kwh ? power.kwh : undefined,
    differ: given !== null && power !== null && differ(given, power),
    reading: power?.reading ?? null,
  }
}

interface Stated {
  readonly kwh: number
  readonly at: Boundary
}

/** The stated total, or the parts of a tracker; accelerators alone cover accelerators alone. */
function statedKwh({ energy_kwh, measured, gpu_kwh, cpu_kwh, ram_kwh }: EstimateCase): Stated | null {
  if (energy_kwh !== undefined) return { kwh: energy_kwh, at: measured ?? 'node' }
  if (gpu_kwh === undefined && cpu_kwh === undefined && ram_kwh === undefined) return null
  const alone = cpu_kwh === undefined && ram_kwh === undefined
  return { kwh: (gpu_kwh ?? 0) + (cpu_kwh ?? 0) + (ram_kwh ?? 0), at: alone ? 'gpu' : 'node' }
}

/** Of one boundary they are equal; of two, the wider one is not the smaller. */
function differ(energy: Stated, power: Stated): boolean {
  const wider = BOUNDARIES.indexOf(power.at) - BOUNDARIES.indexOf(energy.at)
  const off = power.kwh / energy.kwh - 1
  if (wider === 0) return Math.abs(off) > SAME
  return wider > 0 ? off < -SAME : off > SAME
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
