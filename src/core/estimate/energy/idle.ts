/**
 * Idle has three meanings, and each is counted in one place:
 *
 * - idle inside a job (checkpoints, waiting for data) is in the mean power of its energy;
 * - a model kept in memory is the fixed load of a serving (serving.ts);
 * - what a cluster keeps running beside its jobs is shared among them, here. Google reports 10 % of energy, the BLOOM
 *   study 59 %, hence the wide range. Machines under a desk have none of it.
 */
import { exactly, fromConstant, scaled, times } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import { CLUSTER_IDLE } from '../constants/load.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import type { Place } from '../place/place.ts'
import type { Energy } from './energy.ts'

export function idleOf(
  one: Compute,
  energy: Energy,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Amount {
  const { stated } = one
  if (stated.idleKg !== undefined) return statedKg(stated.idleKg, notes)
  if (stated.idlePowerW !== undefined) return fromPower(stated.idlePowerW, one, fleet, place, notes)
  const { boundary, method } = context.accounting
  if (method === 'card' || boundary === 'gpu' || boundary === 'node') return exactly(0)
  if (!fleet.shared || energy.idleInside) return exactly(0)
  return clusterIdle(energy.it, boundary === 'facility' ? place.pue : exactly(1), place, notes)
}

/** kg CO2e of the spares behind so much energy of the machines. */
export function clusterIdle(it: Amount, pue: Amount, place: Place, notes: Notes): Amount {
  notes.use(CLUSTER_IDLE.factor)
  const kwh = times(times(it, fromConstant(CLUSTER_IDLE)), pue)
  const kg = scaled(times(kwh, place.grid), 1e-3)
  const formula = () =>
    `${figure(it.central)} kWh x ${CLUSTER_IDLE.central} x ${figure(pue.central)} x ${figure(place.grid.central)} g / 1000`
  notes.step('shared idle of the cluster', kg.central, 'kgCO2e', [CLUSTER_IDLE.id, place.pueId, place.gridId], formula)
  const most = () =>
    `${figure(it.cautious)} kWh x ${CLUSTER_IDLE.central} x ${figure(pue.cautious)} x ${figure(place.grid.cautious)} g / 1000`
  notes.most('shared idle of the cluster', kg, 'kgCO2e', [CLUSTER_IDLE.factor], most)
  return kg
}

function statedKg(kg: number, notes: Notes): Amount {
  notes.step('shared idle of the cluster, as stated', kg, 'kgCO2e', [], () => `${figure(kg)} kg`)
  return exactly(kg)
}

/** Power of infrastructure and idle over the wall hours, as the founding study counts it: cooling is inside already. */
function fromPower(watts: number, one: Compute, fleet: Fleet, place: Place, notes: Notes): Amount {
  const hours = one.wallHours ?? (one.gpuHours ?? 0) / Math.max(1, fleet.count.central)
  const kg = scaled(place.grid, (watts * hours) / 1e6)
  const formula = () => `${figure(watts)} W x ${figure(hours)} h / 1000 x ${figure(place.grid.central)} g / 1000`
  notes.step('shared idle and infrastructure of the cluster', kg.central, 'kgCO2e', [place.gridId], formula)
  const most = () => `${figure(watts)} W x ${figure(hours)} h / 1000 x ${figure(place.grid.cautious)} g / 1000`
  notes.most('shared idle and infrastructure of the cluster', kg, 'kgCO2e', [], most)
  return kg
}
