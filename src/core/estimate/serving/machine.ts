/**
 * What stands around the accelerators of a replica, for each hour that one of them is kept: the same host as that of a run
 * on such machines. Behind cards of little power it draws more than they do, so a share of their energy would not do.
 */
import { atMost, exactly, plus, scaled } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import { HOST_SERVER_SHARE, HOST_SERVER_W } from '../constants/machines.ts'
import { hostEnergy } from '../energy/around.ts'
import { type EnergyAt, type HostStep, nodeOf } from '../energy/boundary.ts'
import { figure, SILENT } from '../notes.ts'
import type { Own } from './own.ts'

/** kWh for an hour of one device; `null` where the hardware is not known well enough, or where it is part of the device. */
export function hostPerHour({ compute, fleet, hosted }: Own): Amount | null {
  if (!hosted || !fleet.known || !fleet.countKnown || fleet.host === 'cpu' || fleet.host === 'tpu') return null
  const host = hostEnergy(compute, fleet, exactly(1), scaled(fleet.tdpW, 1e-3), SILENT)
  return { ...host, cautious: host.central }
}

/** Adds the host of so many device-hours to the energy of the accelerators; without one, a share of that energy is added. */
export function hostDuring(hours: Amount, own: Own): HostStep {
  const each = hostPerHour(own)
  const { notes, fleet } = own
  if (each === null) return (gpu) => atWorst(nodeOf(gpu, fleet, notes), gpu.kwh, hours, own)
  return ({ kwh }) => {
    const host = { central: each.central * hours.central, cautious: each.central * hours.cautious, spread: each.spread }
    // Written down and cited as that of a run.
    hostEnergy(own.compute, fleet, exactly(hours.central), scaled(fleet.tdpW, hours.central / 1000), notes)
    const node = plus(kwh, host)
    const formula = () => `${figure(kwh.central)} kWh + ${figure(host.central)} kWh`
    notes.step('energy of the node', node.central, 'kWh', [], formula)
    const longer = () => `${figure(hours.cautious)} h x ${figure(host.central)} kWh / ${figure(hours.central)} h`
    notes.most('energy of the host', host, 'kWh', [], longer)
    const sum = () => `${figure(kwh.cautious)} kWh + ${figure(host.cautious)} kWh`
    notes.most('energy of the node', node, 'kWh', [], sum)
    return { at: 'node', kwh: node }
  }
}

/** Hardware that nobody names, or counts, may be single cards, each in a server of its own. */
function atWorst(node: EnergyAt<'node'>, gpu: Amount, hours: Amount, { fleet, notes }: Own): EnergyAt<'node'> {
  if (fleet.host === 'cpu' || fleet.host === 'tpu' || (fleet.known && fleet.countKnown)) return node
  const watts = HOST_SERVER_W.central + HOST_SERVER_SHARE.central * fleet.tdpW.cautious
  const kwh = atMost(node.kwh, gpu.cautious + (hours.cautious * watts) / 1000)
  const each = `( ${HOST_SERVER_W.central} W + ${HOST_SERVER_SHARE.central} x ${figure(fleet.tdpW.cautious)} W )`
  const formula = () => `${figure(gpu.cautious)} kWh + ${figure(hours.cautious)} h x ${each} / 1000`
  if (kwh !== node.kwh)
    notes.most('energy of the node', kwh, 'kWh', [HOST_SERVER_W.factor, HOST_SERVER_SHARE.factor], formula)
  return { at: 'node', kwh }
}
