/**
 * Hours x hardware: what devices and the machine around them draw, by workload and kind of machine.
 *
 *   E_node = device-hours x TDP x load / 1000 + host
 *
 * The host of an eight-way node scales with its accelerators (MLPerf: 1.24 x TDP in training, all told); that of a
 * server with a few cards, a desk machine or a laptop is so many watts per machine. TPUs have no usable rated power; the
 * published system power per chip, host included, is used instead.
 */
import { fromConstant, plus, scaled, times, widened } from '../amount.ts'
import type { Amount } from '../footprint.ts'
import type { Workload } from '../record.ts'
import type { Compute } from './compute.ts'
import type { Constant } from './constants.ts'
import {
  COUNT_UNKNOWN,
  CPU_NODE,
  HOST_DESK_W,
  HOST_LAPTOP_W,
  HOST_NODE,
  HOST_NODE_INFERENCE,
  HOST_SERVER_W,
  HOST_SOC_W,
  LOAD_FINETUNING,
  LOAD_INFERENCE,
  LOAD_PRETRAINING,
  LOAD_SMALL,
  LOAD_UNKNOWN,
  LOAD_UNKNOWN_NODE,
  NODE_CEILING,
  spreadOf,
  TPU_LOAD,
  TPU_V2_W,
  TPU_V3_W,
  TPU_V4_W,
} from './constants.ts'
import type { Notes } from './explain.ts'
import { figure } from './explain.ts'
import type { Fleet } from './hardware.ts'

const LOADS: { readonly [W in Workload]: Constant } = {
  pretraining: LOAD_PRETRAINING,
  finetuning: LOAD_FINETUNING,
  inference: LOAD_INFERENCE,
  small: LOAD_SMALL,
}

/** Share of its rated power that a device draws on average. */
export function loadOf(one: Pick<Compute, 'workload'>, fleet: Fleet): Constant {
  if (fleet.host === 'cpu') return CPU_NODE
  if (fleet.host === 'tpu') return TPU_LOAD
  if (one.workload !== null) return LOADS[one.workload]
  const wholeNode = fleet.accelerator?.class === 'datacenter' && fleet.count.central >= 8
  return wholeNode ? LOAD_UNKNOWN_NODE : LOAD_UNKNOWN
}

/** kWh of the node, or of the accelerators alone. */
export function hoursEnergy(one: Compute, fleet: Fleet, hours: Amount, devicesOnly: boolean, notes: Notes): Amount {
  const key = `${one.id}/energy`
  const system = one.stated.tdpW === undefined ? tpuWatts(fleet) : null
  if (system !== null) return widened(systemEnergy(system, hours, notes), key, KNOWN_WORKLOAD)
  const load = loadOf(one, fleet)
  const assumed = one.workload === null || load === CPU_NODE || load === TPU_LOAD
  notes.use(load.factor)
  if (assumed) notes.assume('load', `${load.central} of rated power`, 'default')
  const rated = scaled(times(hours, fleet.tdpW), 1e-3)
  const whole = fleet.host === 'cpu' || fleet.host === 'tpu'
  // The load is measured nowhere, so against the budget a device draws all that it may.
  const drawn = times(rated, { ...fromConstant(load), cautious: whole ? load.high : 1 })
  const formula = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W x ${load.central} / 1000`
  notes.step(
    whole ? 'energy of the node' : 'energy of the accelerators',
    drawn.central,
    'kWh',
    [fleet.tdpId, load.id],
    formula,
  )
  const own = assumed ? UNKNOWN_WORKLOAD : KNOWN_WORKLOAD
  if (devicesOnly || whole) return widened(drawn, key, own)
  const host = hostEnergy(one, fleet, hours, rated, notes)
  // Cards that nobody counted share their host with an unknown number of others.
  const others = fleet.host === 'node' ? 0.2 : spreadOf(COUNT_UNKNOWN.low, COUNT_UNKNOWN.central)
  const alone = fleet.countKnown ? 0 : others
  const node = widened(plus(drawn, host), COUNT_UNKNOWN.id, alone)
  notes.step(
    'energy of the node',
    node.central,
    'kWh',
    [],
    () => `${figure(drawn.central)} kWh + ${figure(host.central)} kWh`,
  )
  return widened(node, key, own)
}

/** What runs of one workload differ by, as standard deviations of the logarithm; together with load and host 0.15 and 0.30. */
const KNOWN_WORKLOAD = 0.1
const UNKNOWN_WORKLOAD = 0.25

function hostEnergy(one: Compute, fleet: Fleet, hours: Amount, rated: Amount, notes: Notes): Amount {
  const share = one.workload === 'inference' ? HOST_NODE_INFERENCE : HOST_NODE
  const scaling = times(rated, { ...fromConstant(share), cautious: NODE_CEILING.high - 1 })
  const byShare = () => `${figure(rated.central)} kWh x ${share.central}`
  const fixed = fixedHost(fleet)
  if (fixed === null) return noted(scaling, share, notes, byShare)
  const machines = machineHours(one, fleet, hours)
  const absolute = scaled(times(machines, fromConstant(fixed, 'at most')), 1e-3)
  const cautious = Math.max(absolute.cautious, scaling.cautious)
  if (fleet.host === 'server' && scaling.central > absolute.central) {
    return noted({ ...scaling, cautious }, share, notes, byShare)
  }
  const formula = () => `${figure(machines.central)} h x ${fixed.central} W / 1000`
  return noted({ ...absolute, cautious }, fixed, notes, formula)
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
  return fleet.host === 'soc' ? HOST_SOC_W : null
}

/** Hours of whole machines: up to eight cards in a server, four under a desk, one in a laptop. */
function machineHours(one: Compute, fleet: Fleet, hours: Amount): Amount {
  const most = fleet.host === 'server' ? 8 : fleet.host === 'desk' ? 4 : 1
  const n = Math.max(1, fleet.count.central)
  const share = Math.ceil(n / most) / n
  if (fleet.countKnown || one.gpuHours === null) return scaled(hours, share)
  // Device-hours of an unknown number of cards: each may have been a machine of its own.
  return { ...scaled(hours, share), cautious: hours.cautious }
}

function tpuWatts(fleet: Fleet): Constant | null {
  if (fleet.host !== 'tpu') return null
  const id = fleet.accelerator?.id ?? ''
  if (id.endsWith('tpu-v2')) return TPU_V2_W
  if (id.endsWith('tpu-v3')) return TPU_V3_W
  return id.endsWith('tpu-v4') ? TPU_V4_W : null
}

function systemEnergy(watts: Constant, hours: Amount, notes: Notes): Amount {
  notes.use(watts.factor)
  const kwh = scaled(times(hours, fromConstant(watts, 'at most')), 1e-3)
  const formula = () => `${figure(hours.central)} h x ${watts.central} W / 1000`
  notes.step('energy of the node', kwh.central, 'kWh', [watts.id], formula)
  return kwh
}
