/**
 * The energy of a run or plan, by the best evidence there is:
 *
 *   metered   a meter or BMC, by what it covers
 *   counter   accelerator counters; the host is added, because trackers model it badly or not at all
 *   hours     device-hours x (mean load + host), by workload and kind of machine
 *   plan      hours from parameters and tokens, then as above
 */
import { atMost, scaled, sigmaOf, times, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Evidence } from '../../record.ts'
import { checkRated, hoursOfNodes } from '../checks/plausibility.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import { spreadOf } from '../constants/constant.ts'
import { IDLE_FLOOR } from '../constants/load.ts'
import type { Fleet } from '../fleet.ts'
import { figure, Notes, SILENT } from '../notes.ts'
import type { Place } from '../place/place.ts'
import { bounded, type HostStep, hostOver, type Measured } from './boundary.ts'
import { hostStep } from './host.ts'
import { idleFormula, idleHours, impliedHours, statedHours, unknownHours } from './hours.ts'
import { hoursEnergy, loadOf } from './load.ts'
import { neededKwh, plannedHours } from './plan.ts'
import { plausible, type Recorded, recordedEnergy } from './recorded.ts'

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
  const card = context.accounting.method === 'card'
  const recorded = recordedEnergy(one, fleet, stated !== null, card, notes)
  if (recorded !== null) return fromRecord(one, recorded, stated, fleet, place, context, notes)
  const declared = one.declaredKg !== null && one.declaredKg > 0 && one.kind === 'run'
  const hours = stated ?? (declared ? null : plannedHours(one, fleet, notes))
  if (hours === null) return null
  const evidence = stated === null || one.kind === 'plan' ? 'plan' : 'hours'
  return at(fromHours(one, fleet, hours, evidence, context, notes), evidence, hours, fleet, place, context, notes)
}

/** What the record measured, held against what the hardware can have drawn in the time that it states. */
function fromRecord(
  one: Compute,
  { measured, evidence: recorded, modelledKwh }: Recorded,
  stated: Amount | null,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Energy {
  const card = context.accounting.method === 'card'
  const timed = stated !== null
  const length = stated === null ? null : hoursOfNodes(stated, measured, one, fleet, place, notes)
  if (card && length !== null) checkRated(measured, length, one, place, notes)
  const held = card ? measured.kwh : plausible(measured, length, one, fleet, place, notes)
  const disproved = held.central > measured.kwh.central
  const believed = (energy: Energy) =>
    disproved && length !== null ? unclaimed(energy, one, length, fleet, place, context, notes) : energy
  // Where what the record has cannot be true, the figure stands on the hours that it was held against.
  const evidence = disproved ? 'hours' : recorded
  const needed = card ? 0 : neededKwh(measured.kwh.central, one, fleet, notes)
  const other = Math.max(needed, one.stated.powerKwh ?? 0)
  const kwh = atMost(held, other)
  if (kwh !== held && other > needed)
    notes.most('energy by the stated power', kwh, 'kWh', [], () => `${figure(other)} kWh`)
  const implied = (nodes: Amount) => impliedHours(nodes, fleet, loadOf(one, fleet), card ? SILENT : notes, measured.at)
  if (measured.at === 'facility') {
    const found = at({ kwh, at: 'facility' }, evidence, kwh, fleet, place, context, notes)
    notes.base('machines', evidence, found.it.central)
    notes.base('building', evidence, kwh.central - found.it.central)
    const hours = length === null ? implied(found.it) : bearable(length, kwh, fleet, notes)
    return believed({ ...found, hours, timed })
  }
  const hours = length === null ? implied(kwh) : bearable(length, kwh, fleet, notes)
  notes.base(partOf(measured.at, fleet), evidence, kwh.central)
  const host = hostStep(one, fleet, timed ? hours : null, notes)
  const step: HostStep = (gpu) => {
    const node = host(gpu)
    const whole = atMost(node.kwh, modelledKwh)
    if (whole !== node.kwh)
      notes.most('energy of the node, as the tracker has it', whole, 'kWh', [], () => `${figure(modelledKwh)} kWh`)
    return { at: 'node', kwh: whole }
  }
  const energy: Measured = {
    kwh: unsplit(kwh, measured.at, evidence, length, one, fleet, card, notes),
    at: measured.at,
  }
  return believed({ ...at(energy, evidence, hours, fleet, place, context, notes, step), timed })
}

/** An energy that cannot be true must not pay: against the budget it is that of the hours, as if none had been stated. */
function unclaimed(
  energy: Energy,
  one: Compute,
  hours: Amount,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Energy {
  const aside = new Notes(notes.recording)
  const drawn = fromHours(one, fleet, hours, 'hours', context, aside)
  const { total, it } = at(drawn, 'hours', hours, fleet, place, context, aside)
  for (const factor of aside.factors) notes.use(factor)
  notes.aside({ trail: [], dearest: aside.dearest })
  return {
    ...energy,
    total: atMost(energy.total, total.cautious),
    it: atMost(energy.it, it.cautious),
    idleInside: false,
  }
}

/** What trackers split off for the accelerators: half to all. */
const ACCELERATOR_SHARES = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1]

/** A tracker's total that is not split may be of the accelerators, with next to nothing of the machine around them. */
function unsplit(
  kwh: Amount,
  at: Measured['at'],
  evidence: Evidence,
  length: Amount | null,
  one: Compute,
  fleet: Fleet,
  card: boolean,
  notes: Notes,
): Amount {
  if (card || evidence !== 'counter' || at !== 'node' || fleet.host === 'cpu') return kwh
  const step = hostStep(one, fleet, length, SILENT)
  const by = hostOver(fleet)
  const nodes = ACCELERATOR_SHARES.map((share) => step({ at: 'gpu', kwh: scaled(kwh, share) }).kwh)
  const sigma = Math.max(...nodes.map(sigmaOf))
  const wider = Math.sqrt(Math.max(0, sigma ** 2 - sigmaOf(kwh) ** 2))
  const most = Math.max(...nodes.map(({ cautious }) => cautious))
  if (notes.recording && most > kwh.cautious) {
    const share = ACCELERATOR_SHARES[nodes.findIndex(({ cautious }) => cautious === most)] ?? 1
    const aside = new Notes(true)
    const gpu = scaled(kwh, share)
    aside.most(
      'energy of the accelerators, if the total is theirs',
      { central: 0, cautious: gpu.cautious },
      'kWh',
      [],
      () => `${figure(kwh.cautious)} kWh x ${share}`,
    )
    hostStep(one, fleet, length, aside)({ at: 'gpu', kwh: gpu })
    notes.aside(aside)
  }
  return widened(atMost(kwh, most), by.id, Math.max(wider, spreadOf(by.low, by.high)))
}

function partOf(at: Measured['at'], fleet: Fleet): 'accelerators' | 'machines' {
  return at === 'gpu' && fleet.host !== 'cpu' ? 'accelerators' : 'machines'
}

/** An unknown number of devices cannot have been more than could idle on the energy. */
function bearable(hours: Amount, kwh: Amount, fleet: Fleet, notes: Notes): Amount {
  if (fleet.countKnown) return hours
  const idle = idleHours(kwh, fleet)
  const found = { ...hours, cautious: Math.max(hours.central, Math.min(hours.cautious, idle)) }
  if (found.cautious === idle)
    notes.most('device-hours, idle all the time', found, 'h', [IDLE_FLOOR.factor], () => idleFormula(kwh, fleet))
  return found
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
  return at(fromHours(one, fleet, hours, 'default', context, notes), 'default', hours, fleet, place, context, notes)
}

function at(
  measured: Measured,
  evidence: Evidence,
  hours: Amount,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
  host?: HostStep,
): Energy {
  const { boundary, method } = context.accounting
  const { total, it } = bounded(measured, boundary, fleet, place, method === 'card', notes, host)
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

function fromHours(
  one: Compute,
  fleet: Fleet,
  hours: Amount,
  evidence: Evidence,
  context: EstimateContext,
  notes: Notes,
): Measured {
  const { boundary, method } = context.accounting
  if (method === 'card') {
    const kwh = scaled(times(hours, fleet.tdpW), 1e-3)
    const formula = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W / 1000`
    notes.step('energy at rated power', kwh.central, 'kWh', [fleet.tdpId], formula)
    const most = () => `${figure(hours.cautious)} h x ${figure(fleet.tdpW.cautious)} W / 1000`
    notes.most('energy at rated power', kwh, 'kWh', [], most)
    notes.base('machines', evidence, kwh.central)
    return { kwh: widened(kwh, `${one.id}/energy`, CARD_SPREAD), at: 'node' }
  }
  const devicesOnly = boundary === 'gpu' && fleet.host !== 'cpu'
  const kwh = hoursEnergy(one, fleet, hours, devicesOnly, notes)
  // What stands on hours that are themselves planned or guessed is as good as those.
  for (const { part, kwh } of [...notes.basis]) notes.base(part, evidence, kwh)
  const spread = one.kind === 'plan' ? PLAN_SPREAD : 0
  return { kwh: widened(kwh, `${one.id}/plan`, spread), at: devicesOnly ? 'gpu' : 'node' }
}
