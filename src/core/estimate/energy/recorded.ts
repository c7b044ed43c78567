/** Energy that a record gives itself: what it covers, how good it is, and whether the hardware can have drawn it. */
import { atMost, fromConstant, times, uncertain, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Boundary, Evidence, RecordedEnergy } from '../../record.ts'
import type { Compute } from '../compute.ts'
import { spreadOf } from '../constants/constant.ts'
import { IDLE_FLOOR } from '../constants/load.ts'
import { HOST_SERVER_W, NETWORK, NODE_CEILING, PSU_EFFICIENCY } from '../constants/machines.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import type { Place } from '../place/place.ts'
import type { Measured } from './boundary.ts'

export interface Recorded {
  readonly measured: Measured
  readonly evidence: Evidence
  /** kWh of the node that the record states beside its counters: modelled, so it only counts against the budget. */
  readonly modelledKwh: number
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
  const stated = uncertain(total, `${one.id}/energy`, spreadFor(evidence, boundary, fleet))
  const kwh = energy.supply === 'dc' && !card ? beforeSupply(stated, boundary, notes) : stated
  return { measured: { kwh, at: boundary }, evidence, modelledKwh: 0 }
}

function withoutPue(energy: RecordedEnergy, applied: number, notes: Notes): number {
  const total = energy.totalKwh / applied
  if (applied === 1)
    notes.step('recorded energy, idle inside the job included', total, 'kWh', [], () => `${figure(total)} kWh`)
  else {
    const formula = () => `${figure(energy.totalKwh)} kWh / ${figure(applied)}`
    notes.step('recorded energy without its PUE, idle inside the job included', total, 'kWh', ['record/pue'], formula)
  }
  return total
}

/** A meter behind the power supply of a node or of a rack misses what the supply loses. */
function beforeSupply(kwh: Amount, boundary: Boundary, notes: Notes): Amount {
  if (boundary !== 'node' && boundary !== 'it') return kwh
  notes.use(PSU_EFFICIENCY.factor)
  const efficiency = fromConstant(PSU_EFFICIENCY)
  const at = times(kwh, { ...efficiency, central: 1 / efficiency.central, cautious: 1 / efficiency.central })
  const formula = () => `${figure(kwh.central)} kWh / ${PSU_EFFICIENCY.central}`
  notes.step('energy before the power supply', at.central, 'kWh', [PSU_EFFICIENCY.id], formula)
  return at
}

/** Standard deviations of the logarithm of a recorded energy; docs/methodology.md, "How sure". */
function spreadFor(evidence: Evidence, at: Boundary, fleet: Fleet): number {
  if (evidence === 'metered') return at === 'it' || at === 'facility' ? 0.03 : 0.06
  if (fleet.host === 'cpu') return MODELLED
  return evidence === 'counter' ? 0.1 : 0.15
}

/** A tracker without accelerators models CPU and memory from rated power. */
const MODELLED = 0.3

/** A tracker's accelerators are counted; what it models of the rest is put aside, and counts against the budget alone. */
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
    const kwh = uncertain(total, key, none ? MODELLED : 2 * MODELLED)
    return { measured: { kwh, at: 'node' }, evidence, modelledKwh: 0 }
  }
  notes.step('energy of the accelerators, as counted', gpu, 'kWh', [], () => `${figure(gpu)} kWh`)
  const kwh = uncertain(gpu, key, spreadFor(evidence, 'gpu', fleet))
  return { measured: { kwh, at: 'gpu' }, evidence, modelledKwh: total }
}

/** Held against what the hardware can have drawn: never less than idle, and a warning when it is more than all of it. */
export function plausible(
  { kwh, at }: Measured,
  hours: Amount | null,
  one: Compute,
  fleet: Fleet,
  place: Place,
  notes: Notes,
): Amount {
  if (hours === null || fleet.host === 'cpu') return kwh
  // Without a count one device is certain; against the budget it is the count that an unknown is taken for.
  const certain = fleet.countKnown || one.gpuHours !== null ? hours.central : (one.wallHours ?? 0)
  warnAboveAll({ kwh, at }, certain, one, fleet, place, notes)
  const idleW = fleet.tdpW.central * IDLE_FLOOR.central
  const floor = fleet.known ? (certain * idleW) / 1000 : 0
  const perhaps = (hours.central * idleW) / 1000
  const idle = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W x ${IDLE_FLOOR.central} / 1000`
  if (perhaps > kwh.cautious) {
    notes.use(IDLE_FLOOR.factor)
    notes.most('energy of all devices at idle', { central: 0, cautious: perhaps }, 'kWh', [IDLE_FLOOR.factor], idle)
  }
  if (kwh.central >= floor) return atMost(kwh, perhaps)
  notes.warn('below_idle_floor')
  notes.use(IDLE_FLOOR.factor)
  const formula = () => `${figure(certain)} h x ${figure(fleet.tdpW.central)} W x ${IDLE_FLOOR.central} / 1000`
  notes.step('energy at idle, the least possible', floor, 'kWh', [fleet.tdpId, IDLE_FLOOR.id], formula)
  return widened(
    uncertain(floor, `${one.id}/energy`, 0.3, Math.max(perhaps, kwh.cautious)),
    IDLE_FLOOR.id,
    spreadOf(IDLE_FLOOR.low, IDLE_FLOOR.high),
  )
}

function warnAboveAll(
  { kwh, at }: Measured,
  hours: number,
  one: Compute,
  fleet: Fleet,
  place: Place,
  notes: Notes,
): void {
  if (!fleet.known || !fleet.countKnown || one.hoursQuality !== 'wall' || hours <= 0) return
  if (kwh.central > (hours * mostWatts(at, fleet, place)) / 1000) notes.warn('above_max_power')
}

/** Boards may go a little over their limit, and readings of power and clock err. */
const OVER_RATED = 1.2
/** What a node draws at most per watt of its accelerators, readings that err included. */
const NODE_MOST = 1.6

/** The most that one device can take at a boundary, with all that stands around it. */
export function mostWatts(at: Boundary, fleet: Fleet, place: Place): number {
  const tdp = fleet.tdpW.cautious
  if (at === 'gpu') return tdp * OVER_RATED
  const own = fleet.host === 'node' || fleet.host === 'tpu' ? 0 : HOST_SERVER_W.high
  const node = tdp * Math.max(NODE_MOST, NODE_CEILING.high) + own
  if (at === 'node') return node
  const it = node * NETWORK.high
  return at === 'it' ? it : it * place.pue.cautious
}
