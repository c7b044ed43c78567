/** Energy that a record gives itself: what it covers, how good it is, and whether the hardware can have drawn it. */
import { atMost, uncertain, widened } from '../amount.ts'
import type { Amount } from '../footprint.ts'
import type { Boundary, Evidence, RecordedEnergy } from '../record.ts'
import type { Measured } from './boundary.ts'
import type { Compute } from './compute.ts'
import { HOST_OVER_GPU, HOST_SERVER_W, IDLE_FLOOR, NODE_CEILING, spreadOf } from './constants.ts'
import type { Notes } from './explain.ts'
import { figure } from './explain.ts'
import type { Fleet } from './hardware.ts'

export interface Recorded extends Measured {
  readonly evidence: Evidence
}

/** `null` when there is none, or when it covers no accelerator although there were some and their hours are known. */
export function recordedEnergy(
  one: Compute,
  fleet: Fleet,
  timed: boolean,
  card: boolean,
  notes: Notes,
): Recorded | null {
  const { energy } = one
  if (energy === null) return null
  const { boundary, gpuKwh } = energy
  const applied = Math.max(1, energy.pueApplied)
  const total = withoutPue(energy, applied, notes)
  const evidence: Evidence = one.evidence === 'metered' || one.evidence === 'counter' ? one.evidence : 'declared'
  const split = boundary === 'node' && gpuKwh !== null && fleet.host !== 'cpu' && evidence !== 'metered'
  if (split && !card) return counted(one, total, gpuKwh / applied, fleet, timed, evidence, notes)
  return { kwh: uncertain(total, `${one.id}/energy`, spreadFor(evidence, boundary, fleet)), at: boundary, evidence }
}

function withoutPue(energy: RecordedEnergy, applied: number, notes: Notes): number {
  const total = energy.totalKwh / applied
  if (applied === 1) notes.step('recorded energy', total, 'kWh', [], () => `${figure(total)} kWh`)
  else {
    const formula = () => `${figure(energy.totalKwh)} kWh / ${figure(applied)}`
    notes.step('recorded energy without its PUE', total, 'kWh', ['record/pue'], formula)
  }
  return total
}

/** Standard deviations of the logarithm of a recorded energy; docs/methodology.md, "How sure". */
function spreadFor(evidence: Evidence, at: Boundary, fleet: Fleet): number {
  if (evidence === 'metered') return at === 'it' || at === 'facility' ? 0.03 : 0.06
  if (fleet.host === 'cpu') return MODELLED
  return evidence === 'counter' ? 0.1 : 0.15
}

/** A tracker without accelerators models CPU and memory from rated power. */
const MODELLED = 0.3

/** A tracker's total: its GPU counters are good, its CPU and memory are models, so the host comes from the counters. */
function counted(
  one: Compute,
  total: number,
  gpu: number,
  fleet: Fleet,
  timed: boolean,
  evidence: Evidence,
  notes: Notes,
): Recorded | null {
  const key = `${one.id}/energy`
  if (gpu <= 0) {
    const none = one.hardware.every((device) => device.kind === 'cpu' || device.kind === 'ram')
    if (!none) notes.warn('gpu_energy_missing')
    if (!none && timed) return null
    return { kwh: uncertain(total, key, none ? MODELLED : 2 * MODELLED), at: 'node', evidence }
  }
  notes.use(HOST_OVER_GPU.factor)
  const node = Math.max(total, gpu * HOST_OVER_GPU.central)
  const formula = () => `max ( ${figure(total)} kWh , ${figure(gpu)} kWh x ${HOST_OVER_GPU.central} )`
  notes.step('energy of the node', node, 'kWh', [HOST_OVER_GPU.id], formula)
  const host = spreadOf(HOST_OVER_GPU.low, HOST_OVER_GPU.high)
  return {
    kwh: widened(uncertain(node, key, spreadFor(evidence, 'node', fleet)), HOST_OVER_GPU.id, host),
    at: 'node',
    evidence,
  }
}

/** Held against what the hardware can have drawn: never less than idle, and a warning when it is more than all of it. */
export function plausible(kwh: Amount, hours: Amount | null, one: Compute, fleet: Fleet, notes: Notes): Amount {
  if (hours === null || fleet.host === 'cpu') return kwh
  // Without a count one device is certain; against the budget it is the count that an unknown is taken for.
  const certain = fleet.countKnown || one.gpuHours !== null ? hours.central : (one.wallHours ?? 0)
  warnAboveAll(kwh, certain, one, fleet, notes)
  const idleW = fleet.tdpW.central * IDLE_FLOOR.central
  const floor = fleet.known ? (certain * idleW) / 1000 : 0
  const perhaps = (hours.central * idleW) / 1000
  if (kwh.central >= floor) return atMost(kwh, perhaps)
  notes.warn('below_idle_floor')
  notes.use(IDLE_FLOOR.factor)
  const formula = () => `${figure(certain)} h x ${figure(fleet.tdpW.central)} W x ${IDLE_FLOOR.central} / 1000`
  notes.step('energy at idle, the least possible', floor, 'kWh', [fleet.tdpId, IDLE_FLOOR.id], formula)
  return widened(
    uncertain(floor, `${one.id}/energy`, 0.3, perhaps),
    IDLE_FLOOR.id,
    spreadOf(IDLE_FLOOR.low, IDLE_FLOOR.high),
  )
}

/** Readings of power and clock err, so a fifth more than the most is still let pass. */
const TOLERANCE = 1.2

function warnAboveAll(kwh: Amount, hours: number, one: Compute, fleet: Fleet, notes: Notes): void {
  if (!fleet.known || !fleet.countKnown || one.hoursQuality !== 'wall' || hours <= 0) return
  const host = fleet.host === 'node' || fleet.host === 'tpu' ? 0 : HOST_SERVER_W.high
  const mostW = fleet.tdpW.cautious * NODE_CEILING.high + host
  if (kwh.central > (hours * mostW * TOLERANCE) / 1000) notes.warn('above_max_power')
}
