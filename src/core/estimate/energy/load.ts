/**
 * Hours x hardware: what devices and the machine around them draw, by workload and kind of machine.
 *
 *   E_node = device-hours x TDP x load / 1000 + host
 *
 * The host of an eight-way node scales with its accelerators (MLPerf: 1.24 x TDP in training, all told); that of a desk
 * machine or a laptop is so many watts per machine; that of a server with cards is both. TPUs have no usable rated power; the
 * published system power per chip, host included, is used instead.
 */
import { exactly, fromConstant, plus, scaled, times, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Workload } from '../../record.ts'
import type { Compute } from '../compute.ts'
import type { Constant } from '../constants/constant.ts'
import { spreadOf } from '../constants/constant.ts'
import {
  LOAD_FINETUNING,
  LOAD_FINETUNING_LARGE,
  LOAD_INFERENCE,
  LOAD_PRETRAINING,
  LOAD_SCALING,
  LOAD_SERVING,
  LOAD_SMALL,
  LOAD_UNKNOWN,
  LOAD_UNKNOWN_NODE,
  TPU_LOAD,
} from '../constants/load.ts'
import {
  BOARD_MODES,
  CPU_NODE,
  CPU_REST,
  DEVICES_PER_NODE,
  NODE_INFERENCE,
  NODE_SCALING,
  NODE_TRAINING,
  SERVER_INFERENCE,
  TPU_V2_W,
  TPU_V3_W,
  TPU_V4_W,
  TPU_V6E_W,
} from '../constants/machines.ts'
import { COUNT_UNKNOWN } from '../constants/unknown.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import { CARDS_OF_A_HOST, hostEnergy } from './around.ts'

const LOADS: { readonly [W in Workload]: Constant } = {
  pretraining: LOAD_PRETRAINING,
  finetuning: LOAD_FINETUNING,
  inference: LOAD_INFERENCE,
  small: LOAD_SMALL,
}

/** Share of its rated power that a device draws on average. */
export function loadOf(one: Compute, fleet: Fleet): Constant {
  if (fleet.host === 'cpu') return CPU_NODE
  if (fleet.host === 'tpu') return TPU_LOAD
  const { workload } = one
  if (workload === 'inference' || workload === 'small') return LOADS[workload]
  if (scalesShort(one, fleet)) return LOAD_SCALING
  const wholeNode = fleet.accelerator?.class === 'datacenter' && fleet.count.central >= 8
  if (workload === null) return wholeNode ? LOAD_UNKNOWN_NODE : LOAD_UNKNOWN
  const large = wholeNode || (one.params ?? 0) >= LARGE
  return workload === 'finetuning' && large ? LOAD_FINETUNING_LARGE : LOADS[workload]
}

/** Parameters of a model that keeps its devices busy while it is fine-tuned. */
const LARGE = 1e9
/** Hours in which several nodes hardly get going; the runs that this was read from took up to seven minutes. */
const SHORT = 0.12

function scalesShort({ wallHours, gpuHours }: Compute, { host, count, countKnown }: Fleet): boolean {
  if (host !== 'node' || !countKnown || count.central <= DEVICES_PER_NODE.central) return false
  const hours = wallHours ?? (gpuHours === null ? null : gpuHours / count.central)
  return hours !== null && hours > 0 && hours < SHORT
}

/** kWh of the node, or of the accelerators alone. */
export function hoursEnergy(one: Compute, fleet: Fleet, hours: Amount, devicesOnly: boolean, notes: Notes): Amount {
  const key = `${one.id}/energy`
  const system = one.stated.tdpW === undefined ? tpuWatts(fleet) : null
  if (system !== null) return widened(systemEnergy(system, hours, notes), key, KNOWN_POWER)
  const { load, id, own } = meanLoad(one, fleet, devicesOnly, notes)
  const rated = scaled(times(hours, fleet.tdpW), 1e-3)
  notes.instead('load', load, 'x TDP', [])
  const whole = fleet.host === 'cpu' || fleet.host === 'tpu'
  const drawn = inAnyMode(times(rated, load), fleet, notes)
  const formula = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W x ${figure(load.central)} / 1000`
  notes.step(
    whole
      ? 'energy of the node, idle inside the job included'
      : 'energy of the accelerators, idle inside the job included',
    drawn.central,
    'kWh',
    [fleet.tdpId, id],
    formula,
  )
  const most = () => `${figure(hours.cautious)} h x ${figure(fleet.tdpW.cautious)} W x ${figure(load.cautious)} / 1000`
  notes.most(whole ? 'energy of the node' : 'energy of the accelerators', drawn, 'kWh', [], most)
  notes.base(whole ? 'machines' : 'accelerators', 'hours', drawn.central)
  if (devicesOnly || whole) return widened(drawn, key, own)
  const atRated = () => `${figure(hours.cautious)} h x ${figure(fleet.tdpW.cautious)} W / 1000`
  notes.most('energy at rated power', { central: 0, cautious: rated.cautious }, 'kWh', [], atRated)
  const host = hostEnergy(one, fleet, hours, rated, notes, notes)
  notes.base('host', 'hours', host.central)
  // Cards that nobody counted share their host with an unknown number of others.
  const others = fleet.host === 'node' ? 0.25 : spreadOf(COUNT_UNKNOWN.low, COUNT_UNKNOWN.central)
  const both = together(plus(drawn, host), rated, one, fleet, notes)
  const node = fleet.countKnown ? widened(both, HOST_SHARED, sliceOf(fleet)) : widened(both, COUNT_UNKNOWN.id, others)
  notes.step(
    'energy of the node',
    node.central,
    'kWh',
    [],
    () => `${figure(drawn.central)} kWh + ${figure(host.central)} kWh`,
  )
  const sum = () => `${figure(drawn.cautious)} kWh + ${figure(host.cautious)} kWh`
  notes.most('energy of the node', node, 'kWh', [], sum)
  return widened(node, key, own)
}

/** A module that can be set to a fraction of its rated power: nobody records to which. */
function inAnyMode(drawn: Amount, { accelerator }: Fleet, notes: Notes): Amount {
  if (accelerator?.class !== 'embedded') return drawn
  notes.use(BOARD_MODES.factor)
  return widened(drawn, BOARD_MODES.id, spreadOf(BOARD_MODES.low, BOARD_MODES.high))
}

/**
 * Boards for four have a whole host to themselves; who names fewer than eight may mean that, or a part of eight. A few
 * cards may have a server to themselves, or share it with those of others.
 */
function sliceOf({ host, count }: Fleet): number {
  if (host === 'node') return count.central < DEVICES_PER_NODE.central ? 0.15 : 0
  return host === 'server' && count.central < CARDS_OF_A_HOST ? 0.25 : 0
}

/** The key of that error. */
const HOST_SHARED = 'method/host-shared'

/**
 * Load and host were read off the same machines, so their errors are not independent: where whole nodes of one workload
 * were measured, it is their scatter that counts.
 */
function together(node: Amount, rated: Amount, one: Compute, fleet: Fleet, notes: Notes): Amount {
  const range = one.workload === null ? null : measuredNode(one, fleet)
  if (range === null) return node
  notes.use(range.factor)
  return widened({ ...node, spread: rated.spread }, range.id, spreadOf(range.low, range.high))
}

function measuredNode(one: Compute, fleet: Fleet): Constant | null {
  if (one.stated.powerShare !== undefined) return null
  const load = loadOf(one, fleet)
  if (fleet.host === 'server') return load === LOAD_INFERENCE && fleet.countKnown ? SERVER_INFERENCE : null
  if (fleet.host !== 'node') return null
  if (load === LOAD_SCALING) return NODE_SCALING
  if (load === LOAD_INFERENCE) return NODE_INFERENCE
  return load === LOAD_PRETRAINING ? NODE_TRAINING : null
}

/** Of accelerators as stated; a machine of processors only has memory, disks and fans beside them. */
function statedLoad(share: number, { host }: Fleet, notes: Notes): Amount {
  if (host !== 'cpu') return exactly(share)
  notes.use(CPU_REST.factor)
  return plus(exactly(share), fromConstant(CPU_REST, 'at most'))
}

interface Mean {
  readonly load: Amount
  readonly id: string
  /** Standard deviation of the logarithm that is this run's alone. */
  readonly own: number
}

/** The load as a case states it, or that of the workload; `own` is what this run may differ by. */
function meanLoad(one: Compute, fleet: Fleet, devicesOnly: boolean, notes: Notes): Mean {
  const { powerShare } = one.stated
  if (powerShare !== undefined)
    return { load: statedLoad(powerShare, fleet, notes), id: 'stated/power-share', own: KNOWN_POWER }
  // Whole machines were measured in benchmarks, accelerators alone at every batch.
  const load = devicesOnly && loadOf(one, fleet) === LOAD_INFERENCE ? LOAD_SERVING : loadOf(one, fleet)
  const assumed = one.workload === null || load === CPU_NODE || load === TPU_LOAD
  const own = assumed || one.workload === null ? UNKNOWN_WORKLOAD : KNOWN_WORKLOAD[one.workload]
  notes.use(load.factor)
  if (assumed) notes.assume('load', `${load.central} of rated power`, 'default')
  // The load is measured nowhere, so against the budget a device draws all that it may.
  const most = load === CPU_NODE || load === TPU_LOAD ? load.high : 1
  return { load: { ...fromConstant(load), cautious: most }, id: load.id, own }
}

/**
 * What runs of one workload differ by, as standard deviations of the logarithm. Training was measured on the machines of
 * few hands, so it is given as much as an energy that somebody states has (0.15, together with load and host); the ranges
 * of inference are of many.
 */
const KNOWN_WORKLOAD: { readonly [W in Workload]: number } = {
  pretraining: 0.135,
  finetuning: 0.135,
  inference: 0.05,
  small: 0.1,
}
/** Published system power per chip, or a share that the case states. */
const KNOWN_POWER = 0.1
const UNKNOWN_WORKLOAD = 0.25

function tpuWatts(fleet: Fleet): Constant | null {
  if (fleet.host !== 'tpu' || fleet.mixed !== undefined) return null
  const id = fleet.accelerator?.id ?? ''
  if (id.endsWith('tpu-v2')) return TPU_V2_W
  if (id.endsWith('tpu-v3')) return TPU_V3_W
  if (id.endsWith('tpu-v6e')) return TPU_V6E_W
  return id.endsWith('tpu-v4') ? TPU_V4_W : null
}

function systemEnergy(watts: Constant, hours: Amount, notes: Notes): Amount {
  notes.use(watts.factor)
  const kwh = scaled(times(hours, fromConstant(watts, 'at most')), 1e-3)
  const formula = () => `${figure(hours.central)} h x ${watts.central} W / 1000`
  notes.step('energy of the node', kwh.central, 'kWh', [watts.id], formula)
  notes.most(
    'energy of the node',
    kwh,
    'kWh',
    [watts.factor],
    () => `${figure(hours.cautious)} h x ${watts.high} W / 1000`,
  )
  notes.base('machines', 'hours', kwh.central)
  return kwh
}
