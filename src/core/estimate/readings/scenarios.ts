/**
 * Other readings of one record, where it can be read in two ways that are far apart: hours of devices or of machines, PUE
 * inside an energy or not. Each is the same record estimated again under the other reading. It is listed where figures
 * of the record itself speak for it, and never hidden in the width of an interval.
 */
import { exactSum } from '../../exact.ts'
import type { Footprint, Scenario } from '../../footprint.ts'
import type { Boundary, Device } from '../../record.ts'
import { mostHoursBetween } from '../checks/calendar.ts'
import type { EstimateWarning, ScenarioCode } from '../codes.ts'
import type { Compute } from '../compute.ts'
import { IDLE_FLOOR } from '../constants/load.ts'
import { DEVICES_PER_NODE } from '../constants/machines.ts'
import { sameHours } from '../energy/hours.ts'
import type { Fleet } from '../fleet.ts'

/** What is known of a record once it has been estimated as it stands. */
export interface Read {
  readonly one: Compute
  readonly fleet: Fleet
  readonly lines: Footprint['lines']
  readonly warnings: readonly string[]
}

/** Fewer devices than this, and load or place explain a difference as well as another reading does. */
const SEVERAL = 4
/** How near two figures must come for one to explain the other: grids and loads differ by as much. */
const NEAR = 1.6
const SLACK = 1.1

export function otherReadings(read: Read, estimate: (one: Compute) => Footprint): readonly Scenario[] {
  const readings: readonly (readonly [ScenarioCode, Compute | null])[] = [
    ['hours_are_of_nodes', ofNodes(read)],
    ['hours_are_of_devices', ofDevices(read)],
    ['machine_shared', machineShared(read)],
    ['pue_inside', pueInside(read)],
    ['pue_missing', pueMissing(read)],
  ]
  return readings.flatMap(([code, one]) => {
    if (one === null) return []
    const { lines } = estimate(one)
    const kg = exactSum([lines.operationalKg.central, lines.idleKg.central, lines.embodiedKg.central])
    return [{ code, kwh: lines.energyKwh.central, kg }]
  })
}

/** Device-hours that are those of the clock, or that leave the stated emissions a machine too large. */
function ofNodes({ one, fleet, lines, warnings }: Read): Compute | null {
  const { gpuHours, wallHours } = one
  if (gpuHours === null || gpuHours === 0 || has(warnings, 'hours_of_nodes')) return null
  const devices = devicesOf(one.hardware)
  const perNode = Math.min(devices ?? DEVICES_PER_NODE.central, DEVICES_PER_NODE.central)
  if (perNode < 2) return null
  const span = mostHoursBetween(one.started, one.finished)
  const clock = wallHours ?? span
  const asClock = devices !== null && clock !== null && sameHours(gpuHours, clock) && enough(one, fleet, devices)
  const stated = one.energy === null && fleet.known && statedOver(one, lines, perNode)
  if (asClock && devices !== null) return { ...one, gpuHours: gpuHours * devices, wallHours: null }
  return stated ? { ...one, gpuHours: gpuHours * perNode, wallHours: null } : null
}

/** An energy that so many devices cannot even idle on speaks against as many. */
function enough({ energy, gpuHours }: Compute, fleet: Fleet, devices: number): boolean {
  if (energy === null || gpuHours === null || !fleet.known || fleet.host === 'cpu') return true
  return energy.totalKwh * 1000 >= gpuHours * devices * fleet.tdpW.central * IDLE_FLOOR.low
}

/** Hours of the clock that are too many for the calendar, for the stated energy or for the stated emissions. */
function ofDevices({ one, fleet, lines }: Read): Compute | null {
  const { gpuHours, wallHours } = one
  const devices = devicesOf(one.hardware)
  if (wallHours === null || wallHours === 0 || gpuHours !== null || devices === null || devices < 2) return null
  const span = mostHoursBetween(one.started, one.finished)
  const calendar = span !== null && span > 0 && wallHours > span * SLACK && wallHours <= span * devices * SLACK
  const several = devices >= SEVERAL && fleet.known && fleet.host !== 'cpu'
  const energy = several && one.energy !== null && idleAndMore(one.energy.totalKwh, wallHours, devices, fleet)
  const stated = several && one.energy === null && statedOver(one, lines, 1 / devices)
  return calendar || energy || stated ? { ...one, gpuHours: wallHours, wallHours: null } : null
}

/** Too little for so many devices over all that time, and enough for the hours of one. */
function idleAndMore(kwh: number, hours: number, devices: number, fleet: Fleet): boolean {
  const share = (kwh * 1000) / (hours * fleet.tdpW.central)
  return share < devices * IDLE_FLOOR.low && share >= IDLE_FLOOR.low && share <= NEAR
}

/** The stated emissions are about `times` the recomputed ones. */
function statedOver(one: Compute, lines: Footprint['lines'], times: number): boolean {
  const { declaredKg: kg } = one
  const ours = lines.operationalKg.central
  if (kg === null || kg <= 0 || one.declaredScope === 'market' || ours <= 0) return false
  if (Math.max(times, 1 / times) < SEVERAL) return false
  const off = kg / ours / times
  return off >= 1 / NEAR && off <= NEAR
}

/** Runs that overlap count the energy of one machine several times, if it was one. */
function machineShared({ one }: Read): Compute | null {
  const { energy, share } = one
  if (energy === null || share === undefined) return null
  const part = (kwh: number | null) => (kwh === null ? null : kwh * share)
  const { totalKwh, gpuKwh, cpuKwh, ramKwh } = energy
  const own = { totalKwh: totalKwh * share, gpuKwh: part(gpuKwh), cpuKwh: part(cpuKwh), ramKwh: part(ramKwh) }
  return { ...one, energy: { ...energy, ...own } }
}

/** The stated emissions close without the stated PUE: the energy has it inside already, or nobody counted it. */
function pueInside({ one, warnings }: Read): Compute | null {
  const { energy, pue } = one
  if (!has(warnings, 'pue_in_or_out') || energy === null || pue === null || hasPue(energy)) return null
  return { ...one, energy: { ...energy, pueApplied: pue } }
}

/** The stated emissions close only with the PUE once more: the energy is of the machines, not of the building. */
function pueMissing({ one, warnings }: Read): Compute | null {
  const { energy } = one
  if (!has(warnings, 'pue_in_or_out') || energy === null || !hasPue(energy)) return null
  return {
    ...one,
    pue: one.pue ?? energy.pueApplied,
    energy: { ...energy, boundary: energy.boundary === 'facility' ? 'it' : energy.boundary, pueApplied: 1 },
  }
}

function hasPue({ boundary, pueApplied }: { readonly boundary: Boundary; readonly pueApplied: number }): boolean {
  return boundary === 'facility' || pueApplied > 1
}

function has(warnings: readonly string[], code: EstimateWarning): boolean {
  return warnings.includes(code)
}

/** Accelerators in all; `null` when one of them is not counted. */
function devicesOf(hardware: readonly Device[]): number | null {
  const devices = hardware.filter(({ kind }) => kind === 'gpu' || kind === 'tpu')
  if (devices.length === 0) return null
  return devices.reduce<number | null>((sum, { count }) => (sum === null || count === null ? null : sum + count), 0)
}
