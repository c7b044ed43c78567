/**
 * From the boundary where an energy was measured to the one that is asked for. Nested: gpu < node < it < facility; each
 * step up is one multiplier, applied once: the host, the network between nodes, PUE.
 */
import { atMost, fromConstant, times, widened } from '../amount.ts'
import type { Factor } from '../catalogue.ts'
import type { Amount } from '../footprint.ts'
import type { Boundary } from '../record.ts'
import { DEVICES_PER_NODE, HOST_OVER_GPU, NETWORK, spreadOf } from './constants.ts'
import type { Notes } from './explain.ts'
import { figure } from './explain.ts'
import type { Fleet } from './hardware.ts'
import type { Place } from './site.ts'

const ORDER: readonly Boundary[] = ['gpu', 'node', 'it', 'facility']

export interface Measured {
  readonly kwh: Amount
  readonly at: Boundary
}

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
): Bounded {
  const { kwh, at } = measured
  if (at === 'facility') {
    const inside = dividedBy(kwh, place.pue, place.pueId, 'energy of the machines', notes)
    const it = card ? inside : converted(inside, 'it', to, fleet, notes)
    return { it, total: to === 'facility' ? kwh : it }
  }
  const it = card ? kwh : converted(kwh, at, to, fleet, notes)
  if (to !== 'facility') return { it, total: it }
  if (place.pue.cautious === 1) return { it, total: it }
  return { it, total: raised(it, place.pue, place.pueId, 'energy of the building', notes) }
}

function converted(kwh: Amount, from: Boundary, to: Boundary, fleet: Fleet, notes: Notes): Amount {
  const start = ORDER.indexOf(from)
  const end = ORDER.indexOf(to)
  const host = fromConstant(HOST_OVER_GPU)
  let value = kwh
  if (start === 0 && end >= 1)
    value = raised(value, host, HOST_OVER_GPU.id, 'energy of the node', notes, HOST_OVER_GPU.factor)
  if (start <= 1 && end >= 2) value = networked(value, fleet, notes)
  if (start >= 2 && end <= 1 && several(fleet)) {
    notes.use(NETWORK.factor)
    value = dividedBy(value, fromConstant(NETWORK), NETWORK.id, 'energy without the network', notes)
  }
  if (start >= 1 && end === 0 && fleet.host !== 'cpu') {
    notes.use(HOST_OVER_GPU.factor)
    value = dividedBy(value, host, HOST_OVER_GPU.id, 'energy of the accelerators', notes)
  }
  return value
}

function several(fleet: Fleet): boolean {
  return fleet.host !== 'cpu' && fleet.host !== 'tpu' && fleet.count.central > DEVICES_PER_NODE.central
}

/** Switches and cables between nodes; when the number of devices is not known, only against the budget. */
function networked(kwh: Amount, fleet: Fleet, notes: Notes): Amount {
  if (several(fleet))
    return raised(kwh, fromConstant(NETWORK), NETWORK.id, 'energy with the network', notes, NETWORK.factor)
  if (fleet.countKnown || fleet.host === 'cpu') return kwh
  return widened(atMost(kwh, kwh.cautious * NETWORK.central), NETWORK.id, spreadOf(NETWORK.low, NETWORK.high))
}

function raised(kwh: Amount, by: Amount, id: string, label: string, notes: Notes, factor?: Factor): Amount {
  if (factor) notes.use(factor)
  const value = times(kwh, by)
  notes.step(label, value.central, 'kWh', [id], () => `${figure(kwh.central)} kWh x ${figure(by.central)}`)
  return value
}

/** A wider measurement brought down to a narrower boundary; against the budget it stays as it was measured. */
function dividedBy(kwh: Amount, by: Amount, id: string, label: string, notes: Notes): Amount {
  if (by.central === 1) return kwh
  const value = times(kwh, { central: 1 / by.central, cautious: 1, spread: by.spread })
  notes.step(label, value.central, 'kWh', [id], () => `${figure(kwh.central)} kWh / ${figure(by.central)}`)
  return value
}
