/**
 * The energy of a run or plan, by the best evidence there is:
 *
 *   metered   a meter or BMC, by what it covers
 *   counter   accelerator counters; the host is added, because trackers model it badly or not at all
 *   hours     device-hours x (mean load + host), by workload and kind of machine
 *   plan      hours from parameters and tokens, then as above
 */
import { scaled, times, widened } from '../amount.ts'
import type { Amount } from '../footprint.ts'
import type { Evidence } from '../record.ts'
import { bounded, type Measured } from './boundary.ts'
import type { Compute, EstimateContext } from './compute.ts'
import { figure, Notes } from './explain.ts'
import type { Fleet } from './hardware.ts'
import { idleHours, impliedHours, plannedHours, statedHours, unknownHours } from './hours.ts'
import { hoursEnergy, loadOf } from './load.ts'
import { plausible, recordedEnergy } from './recorded.ts'
import type { Place } from './site.ts'

export interface Energy {
  /** kWh at the boundary that was asked for. */
  readonly total: Amount
  /** The same without PUE: what the machines drew. */
  readonly it: Amount
  readonly evidence: Evidence
  /** Device-hours. */
  readonly hours: Amount
  /** The hours come from the record, not from its energy or a placeholder. */
  readonly timed: boolean
  /** Measured where shared idle is already inside. */
  readonly idleInside: boolean
}

/** `null` when the record gives no energy, no time and, before its emissions, no operations. */
export function energyOf(
  one: Compute,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Energy | null {
  const stated = statedHours(one, fleet, notes)
  const recorded = recordedEnergy(one, fleet, stated !== null, context.accounting.method === 'card', notes)
  if (recorded !== null) {
    const { accounting } = context
    const kwh = accounting.method === 'card' ? recorded.kwh : plausible(recorded.kwh, stated, one, fleet, notes)
    const hours =
      stated === null
        ? impliedHours(kwh, fleet, loadOf(one, fleet), accounting.method === 'card' ? new Notes(false) : notes)
        : bearable(stated, kwh, fleet)
    return {
      ...at({ kwh, at: recorded.at }, recorded.evidence, hours, fleet, place, context, notes),
      timed: stated !== null,
    }
  }
  const declared = one.declaredKg !== null && one.declaredKg > 0 && one.kind === 'run'
  const hours = stated ?? (declared ? null : plannedHours(one, fleet, notes))
  if (hours === null) return null
  const evidence = stated === null || one.kind === 'plan' ? 'plan' : 'hours'
  return at(fromHours(one, fleet, hours, context, notes), evidence, hours, fleet, place, context, notes)
}

/** An unknown number of devices cannot have been more than could idle on the energy. */
function bearable(hours: Amount, kwh: Amount, fleet: Fleet): Amount {
  if (fleet.countKnown) return hours
  return { ...hours, cautious: Math.max(hours.central, Math.min(hours.cautious, idleHours(kwh, fleet))) }
}

/** A placeholder for a record that says nothing: `evidence: default`. */
export function unknownEnergy(
  one: Compute,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Energy {
  notes.warn('energy_unknown')
  const hours = unknownHours(fleet, notes)
  return at(fromHours(one, fleet, hours, context, notes), 'default', hours, fleet, place, context, notes)
}

function at(
  measured: Measured,
  evidence: Evidence,
  hours: Amount,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Energy {
  const { boundary, method } = context.accounting
  const { total, it } = bounded(measured, boundary, fleet, place, method === 'card', notes)
  return {
    total,
    it,
    evidence,
    hours,
    timed: evidence !== 'default',
    idleInside: measured.at === 'it' || measured.at === 'facility',
  }
}

/** Rated power of a card's energy is far from what it drew: the methods that use it err by 27 to 37 % on average. */
const CARD_SPREAD = 0.3
/** A requested time is an upper bound, a planned one a guess. */
const PLAN_SPREAD = 0.15

function fromHours(one: Compute, fleet: Fleet, hours: Amount, context: EstimateContext, notes: Notes): Measured {
  const { boundary, method } = context.accounting
  if (method === 'card') {
    const kwh = scaled(times(hours, fleet.tdpW), 1e-3)
    const formula = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W / 1000`
    notes.step('energy at rated power', kwh.central, 'kWh', [fleet.tdpId], formula)
    return { kwh: widened(kwh, `${one.id}/energy`, CARD_SPREAD), at: 'node' }
  }
  const devicesOnly = boundary === 'gpu' && fleet.host !== 'cpu'
  const kwh = hoursEnergy(one, fleet, hours, devicesOnly, notes)
  const spread = one.kind === 'plan' ? PLAN_SPREAD : 0
  return { kwh: widened(kwh, `${one.id}/plan`, spread), at: devicesOnly ? 'gpu' : 'node' }
}
