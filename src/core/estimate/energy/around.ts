/**
 * What stands around accelerators for so many hours: the host of an eight-way node by their rated power, that of a desk
 * machine or a laptop by its own, that of a server with cards by both.
 */
import { fromConstant, plus, scaled, times } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute } from '../compute.ts'
import type { Constant } from '../constants/constant.ts'
import {
  HOST_BOARD_W,
  HOST_DESK_W,
  HOST_LAPTOP_W,
  HOST_MEMORY_W,
  HOST_NODE,
  HOST_NODE_INFERENCE,
  HOST_SERVER_SHARE,
  HOST_SERVER_W,
  HOST_SOC_W,
  NODE_CEILING,
} from '../constants/machines.ts'
import type { Fleet } from '../fleet.ts'
import { figure, type Notes, SILENT } from '../notes.ts'

/** Clouds rent single cards of servers that have four or eight; as many as share the making of one. */
export const CARDS_OF_A_HOST = 4

function rented({ site }: Compute): boolean {
  return site.provider !== null || site.region?.includes(':') === true
}

/**
 * kWh of what surrounds so many hours of accelerators; `rated` is their energy at rated power.
 *
 * @param most Where the reading of a budget is written, if the caller takes it as it is.
 */
export function hostEnergy(
  one: Compute,
  fleet: Fleet,
  hours: Amount,
  rated: Amount,
  notes: Notes,
  most: Notes = SILENT,
): Amount {
  const share = one.workload === 'inference' ? HOST_NODE_INFERENCE : HOST_NODE
  const scaling = times(rated, { ...fromConstant(share), cautious: NODE_CEILING.high - 1 })
  // What they would take at rated power stands on no line above, so it is written out.
  const atRated = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W / 1000`
  const byShare = () => `${atRated()} x ${share.central}`
  const fixed = fixedHost(fleet)
  const ofRated = () => `${figure(rated.cautious)} kWh x ( ${NODE_CEILING.high} - 1 )`
  if (fixed === null) {
    most.most('energy of the host', scaling, 'kWh', [NODE_CEILING.factor], ofRated)
    return noted(scaling, share, notes, byShare)
  }
  const machines = machineHours(one, fleet, hours)
  const watts = withMemory(fixed, fleet, notes)
  const absolute = scaled(times(machines, watts), 1e-3)
  const cautious = Math.max(absolute.cautious, scaling.cautious)
  const larger = () =>
    `max ( ${machinesOf(hours.cautious, machines.cautious)} x ${figure(watts.cautious)} W / 1000 , ${ofRated()} )`
  most.most('energy of the host', { central: 0, cautious }, 'kWh', [fixed.factor, NODE_CEILING.factor], larger)
  const byMachine = () => `${machinesOf(hours.central, machines.central)} x ${figure(watts.central)} W / 1000`
  if (fleet.host !== 'server') return noted({ ...absolute, cautious }, fixed, notes, byMachine)
  const growing = times(rated, fromConstant(HOST_SERVER_SHARE))
  notes.use(HOST_SERVER_SHARE.factor)
  const formula = () => `${byMachine()} + ${atRated()} x ${HOST_SERVER_SHARE.central}`
  return noted({ ...plus(absolute, growing), cautious }, fixed, notes, formula)
}

/** `800 h / 8`: hours of machines that hold several devices. */
function machinesOf(hours: number, machines: number): string {
  return hours === machines || machines === 0
    ? `${figure(machines)} h`
    : `${figure(hours)} h / ${figure(hours / machines)}`
}

/** GB that such a machine has anyway. */
const USUAL_GB = { server: 512, desk: 64, laptop: 32, soc: 32 } as const

/** Memory that the record lists beyond the usual draws power of its own; within what the host may draw at most. */
function withMemory(fixed: Constant, fleet: Fleet, notes: Notes): Amount {
  const watts = fromConstant(fixed, 'at most')
  const usual = fleet.host in USUAL_GB ? USUAL_GB[fleet.host as keyof typeof USUAL_GB] : Number.POSITIVE_INFINITY
  const more = fleet.memoryGb - usual
  if (more <= 0) return watts
  notes.use(HOST_MEMORY_W.factor)
  notes.assume('memory', () => `${figure(more)} GB more than usual at ${HOST_MEMORY_W.central} W/GB`, 'default')
  return { ...watts, central: Math.min(fixed.high, fixed.central + more * HOST_MEMORY_W.central) }
}

function noted(kwh: Amount, constant: Constant, notes: Notes, formula: () => string): Amount {
  notes.use(constant.factor)
  notes.step('energy of the host', kwh.central, 'kWh', [constant.id], formula)
  return kwh
}

/** Watts per machine; `null` where the host scales with the accelerators. */
function fixedHost(fleet: Fleet): Constant | null {
  if (fleet.host === 'server') return HOST_SERVER_W
  if (fleet.host === 'desk') return HOST_DESK_W
  if (fleet.host === 'laptop') return HOST_LAPTOP_W
  if (fleet.host !== 'soc') return null
  return fleet.accelerator?.class === 'embedded' ? HOST_BOARD_W : HOST_SOC_W
}

/** Hours of whole machines: up to eight cards in a server, four under a desk, one in a laptop. */
function machineHours(one: Compute, fleet: Fleet, hours: Amount): Amount {
  const most = fleet.host === 'server' ? 8 : fleet.host === 'desk' ? 4 : 1
  const n = Math.max(1, fleet.count.central)
  const share = Math.ceil(n / most) / n
  if (fleet.host === 'server' && fleet.countKnown && n < CARDS_OF_A_HOST && rented(one)) {
    return { ...scaled(hours, 1 / CARDS_OF_A_HOST), cautious: hours.cautious * share }
  }
  if (fleet.countKnown || one.gpuHours === null) return scaled(hours, share)
  // Device-hours of an unknown number of cards: each may have been a machine of its own.
  return { ...scaled(hours, share), cautious: hours.cautious }
}
