/**
 * From the boundary where an energy was measured to the one that is asked for. Nested: gpu < node < it < facility; each
 * step is one function from one boundary to the next, so the host, the network and PUE are each applied once: what has
 * been through `facilityOf` cannot go through it again, and two energies of different boundaries cannot be added.
 */
import { atMost, fromConstant, times, widened } from '../../amount.ts'
import type { Factor } from '../../catalogue.ts'
import type { Amount } from '../../footprint.ts'
import type { Boundary, Evidence } from '../../record.ts'
import { spreadOf } from '../constants/constant.ts'
import { DEVICES_PER_NODE, HOST_OVER_GPU, HOST_OVER_TPU, NETWORK } from '../constants/machines.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import type { Place } from '../place/place.ts'

/** kWh and what they cover; the type carries the boundary. */
export interface EnergyAt<B extends Boundary> {
  readonly at: B
  readonly kwh: Amount
}

/** An energy whose boundary is known only while running. */
export type Measured = { [B in Boundary]: EnergyAt<B> }[Boundary]

/** How a record knows what stands around its accelerators; without it a share of their energy is taken. */
export type HostStep = (gpu: EnergyAt<'gpu'>) => EnergyAt<'node'>

export interface Bounded {
  /** kWh at the boundary. */
  readonly total: Amount
  /** The same without PUE: what the machines drew. */
  readonly it: Amount
}

/** The energy at `to`; `card` takes energies as they are, but for the stated PUE. */
export function bounded(
  measured: Measured,
  to: Boundary,
  fleet: Fleet,
  place: Place,
  card: boolean,
  notes: Notes,
  host: HostStep = (gpu) => nodeOf(gpu, fleet, notes),
): Bounded {
  if (measured.at === 'facility') {
    const inside = insideOf(measured, place, notes)
    const it = card ? inside.kwh : machinesAt(inside, to, fleet, notes, host).kwh
    return { it, total: to === 'facility' ? measured.kwh : it }
  }
  // A card's energy is taken for that of the machines, whatever it covers.
  const machines = card ? measured : machinesAt(measured, to, fleet, notes, host)
  if (to !== 'facility') return { it: machines.kwh, total: machines.kwh }
  const it: EnergyAt<'it'> = { at: 'it', kwh: machines.kwh }
  return { it: it.kwh, total: facilityOf(it, place, notes).kwh }
}

type Inside = EnergyAt<'gpu'> | EnergyAt<'node'> | EnergyAt<'it'>

function machinesAt(from: Inside, to: Boundary, fleet: Fleet, notes: Notes, host: HostStep): Inside {
  const node = (energy: Inside): EnergyAt<'node'> => {
    if (energy.at === 'gpu') return host(energy)
    return energy.at === 'it' ? withoutNetwork(energy, fleet, notes) : energy
  }
  if (to === 'gpu') return from.at === 'gpu' ? from : withoutHost(node(from), fleet, notes)
  if (to === 'node') return node(from)
  return from.at === 'it' ? from : itOf(node(from), fleet, notes)
}

/** The whole machine from its accelerators, by a share; where the hours are known, `recorded.ts` knows it better. */
export function nodeOf(gpu: EnergyAt<'gpu'>, fleet: Fleet, notes: Notes): EnergyAt<'node'> {
  const by = hostOver(fleet)
  const kwh = raised(gpu.kwh, fromConstant(by), by.id, 'energy of the node', notes, by.factor)
  notes.base('host', 'default', kwh.central - gpu.kwh.central)
  return { at: 'node', kwh }
}

/** Tensor processors leave more to their machine than other accelerators do. */
export function hostOver(fleet: Fleet): typeof HOST_OVER_GPU {
  return fleet.host === 'tpu' ? HOST_OVER_TPU : HOST_OVER_GPU
}

/** Switches and cables between nodes; when the number of devices is not known, only against the budget. */
export function itOf({ kwh }: EnergyAt<'node'>, fleet: Fleet, notes: Notes): EnergyAt<'it'> {
  if (several(fleet)) {
    const more = raised(kwh, fromConstant(NETWORK), NETWORK.id, 'energy with the network', notes, NETWORK.factor)
    notes.base('network', 'default', more.central - kwh.central)
    return { at: 'it', kwh: more }
  }
  if (fleet.countKnown || fleet.host === 'cpu') return { at: 'it', kwh }
  const most = atMost(kwh, kwh.cautious * NETWORK.central)
  const perhaps = () => `${figure(kwh.cautious)} kWh x ${NETWORK.central}`
  notes.most('energy with the network that several nodes have', most, 'kWh', [NETWORK.factor], perhaps)
  return { at: 'it', kwh: widened(most, NETWORK.id, spreadOf(NETWORK.low, NETWORK.high)) }
}

/** The building from what its machines drew. The only place where PUE is multiplied. */
export function facilityOf({ kwh }: EnergyAt<'it'>, place: Place, notes: Notes): EnergyAt<'facility'> {
  if (place.pue.cautious === 1) return { at: 'facility', kwh }
  const whole = raised(kwh, place.pue, place.pueId, 'energy of the building', notes)
  notes.base('building', buildingEvidence(place), whole.central - kwh.central)
  return { at: 'facility', kwh: whole }
}

function insideOf({ kwh }: EnergyAt<'facility'>, place: Place, notes: Notes): EnergyAt<'it'> {
  return { at: 'it', kwh: dividedBy(kwh, place.pue, place.pueId, 'energy of the machines', notes) }
}

function withoutNetwork({ kwh }: EnergyAt<'it'>, fleet: Fleet, notes: Notes): EnergyAt<'node'> {
  if (!several(fleet)) return { at: 'node', kwh }
  notes.use(NETWORK.factor)
  const less = dividedBy(kwh, fromConstant(NETWORK), NETWORK.id, 'energy without the network', notes)
  return { at: 'node', kwh: less }
}

function withoutHost({ kwh }: EnergyAt<'node'>, fleet: Fleet, notes: Notes): EnergyAt<'gpu'> {
  if (fleet.host === 'cpu') return { at: 'gpu', kwh }
  const by = hostOver(fleet)
  notes.use(by.factor)
  return { at: 'gpu', kwh: dividedBy(kwh, fromConstant(by), by.id, 'energy of the accelerators', notes) }
}

/** A PUE that somebody published or states is a declared one; a default is a default. */
function buildingEvidence({ pueId }: Place): Evidence {
  return pueId.startsWith('method/') ? 'default' : 'declared'
}

function several(fleet: Fleet): boolean {
  return fleet.host !== 'cpu' && fleet.host !== 'tpu' && fleet.count.central > DEVICES_PER_NODE.central
}

function raised(kwh: Amount, by: Amount, id: string, label: string, notes: Notes, factor?: Factor): Amount {
  if (factor) notes.use(factor)
  const value = times(kwh, by)
  notes.step(label, value.central, 'kWh', [id], () => `${figure(kwh.central)} kWh x ${figure(by.central)}`)
  notes.most(label, value, 'kWh', [], () => `${figure(kwh.cautious)} kWh x ${figure(by.cautious)}`)
  return value
}

/** A wider measurement brought down to a narrower boundary; against the budget it stays as it was measured. */
function dividedBy(kwh: Amount, by: Amount, id: string, label: string, notes: Notes): Amount {
  if (by.central === 1) return kwh
  const value = times(kwh, { central: 1 / by.central, cautious: 1, spread: by.spread })
  notes.step(label, value.central, 'kWh', [id], () => `${figure(kwh.central)} kWh / ${figure(by.central)}`)
  notes.most(`${label}, not divided`, value, 'kWh', [], () => `${figure(kwh.cautious)} kWh`)
  return value
}
