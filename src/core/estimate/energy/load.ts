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
  notes.base(whole ? 'machines' : 'accelerators', 'hours', drawn.central)
  if (devicesOnly || whole) return widened(drawn, key, own)
  const host = hostEnergy(one, fleet, hours, rated, notes)
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

/** Clouds rent single cards of servers that have four or eight; as many as share the making of one. */
const CARDS_OF_A_HOST = 4

function rented({ site }: Compute): boolean {
  return site.provider !== null || site.region?.includes(':') === true
}

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

/** kWh of what surrounds so many hours of accelerators; `rated` is their energy at rated power. */
export function hostEnergy(one: Compute, fleet: Fleet, hours: Amount, rated: Amount, notes: Notes): Amount {
  const share = one.workload === 'inference' ? HOST_NODE_INFERENCE : HOST_NODE
  const scaling = times(rated, { ...fromConstant(share), cautious: NODE_CEILING.high - 1 })
  // What they would take at rated power stands on no line above, so it is written out.
  const atRated = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W / 1000`
  const byShare = () => `${atRated()} x ${share.central}`
  const fixed = fixedHost(fleet)
  if (fixed === null) return noted(scaling, share, notes, byShare)
  const machines = machineHours(one, fleet, hours)
  const watts = withMemory(fixed, fleet, notes)
  const absolute = scaled(times(machines, watts), 1e-3)
  const cautious = Math.max(absolute.cautious, scaling.cautious)
  const byMachine = () => `${figure(machines.central)} h x ${figure(watts.central)} W / 1000`
  if (fleet.host !== 'server') return noted({ ...absolute, cautious }, fixed, notes, byMachine)
  const growing = times(rated, fromConstant(HOST_SERVER_SHARE))
  notes.use(HOST_SERVER_SHARE.factor)
  const formula = () => `${byMachine()} + ${atRated()} x ${HOST_SERVER_SHARE.central}`
  return noted({ ...plus(absolute, growing), cautious }, fixed, notes, formula)
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
  notes.assume('memory', `${figure(more)} GB more than usual at ${HOST_MEMORY_W.central} W/GB`, 'default')
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
  notes.base('machines', 'hours', kwh.central)
  return kwh
}
