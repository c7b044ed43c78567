/**
 * What a record's hardware is taken for. Everything later works on one fleet: so many devices of so many rated watts.
 * A name or a number that is missing gets a central guess and, as `cautious`, the dearest that it may stand for.
 */
import { exactly, fromConstant, uncertain, widened } from '../amount.ts'
import type { Accelerator, Catalogue } from '../catalogue.ts'
import type { Amount } from '../footprint.ts'
import type { Device } from '../record.ts'
import type { EstimateContext } from './compute.ts'
import type { Constant } from './constants/constant.ts'
import { spreadOf } from './constants/constant.ts'
import { COUNT_UNKNOWN, COUNT_UNKNOWN_CARD, COUNT_UNKNOWN_DESK, DEVICE_UNKNOWN_W } from './constants/unknown.ts'
import { memory } from './memory.ts'
import { figure, Notes } from './notes.ts'
import { cpuFleet } from './processors.ts'
import { tflopsOf, unknownRate } from './rates.ts'

type HostClass = 'node' | 'server' | 'desk' | 'laptop' | 'soc' | 'tpu' | 'cpu'

export interface Fleet {
  readonly host: HostClass
  /** Devices; sockets when there are only CPUs. */
  readonly count: Amount
  readonly countKnown: boolean
  /** Rated watts of one device. */
  readonly tdpW: Amount
  readonly tdpId: string
  /** The device that stands for the fleet where one is asked for; `null` when the name is not known. */
  readonly accelerator: Accelerator | null
  /** False when the hardware itself is a guess. */
  readonly known: boolean
  /** Dense 16-bit TFLOP/s of one device. */
  readonly tflops: Amount
  /** Of several kinds of device: rated watts of the dearest. Which of them did the device-hours is not said. */
  readonly mixed?: { readonly mostW: number }
  /** Stands in a data centre, so shared idle is charged to it. */
  readonly shared: boolean
  /** Memory of the host that the record lists; 0 when it lists none. */
  readonly memoryGb: number
}

export type Devices = Omit<Fleet, 'memoryGb'>

/** Resolves the record's hardware, or the policy's for a record that is silent. */
export function fleetOf(hardware: readonly Device[], context: EstimateContext, notes: Notes, tdpW?: number): Fleet {
  const memoryGb = hardware.reduce((sum, { kind, count }) => sum + (kind === 'ram' ? (count ?? 0) : 0), 0)
  return { ...devicesOf(hardware, context, notes, tdpW), memoryGb }
}

function devicesOf(hardware: readonly Device[], context: EstimateContext, notes: Notes, tdpW?: number): Devices {
  const devices = heaviestFirst(
    hardware.filter((one) => (one.kind === 'gpu' || one.kind === 'tpu') && one.count !== 0),
    context.catalogue,
  )
  if (devices.length === 0) {
    const cpus = hardware.filter((one) => one.kind === 'cpu')
    if (cpus.length > 0 && tdpW === undefined) return cpuFleet(cpus, context.catalogue, notes)
  }
  const found = devices.map((one) => acceleratorNamed(one.model, context.catalogue))
  const known = devices.length > 0 && found.every((one) => one !== null)
  if (known || tdpW !== undefined) return acceleratorFleet(devices, found, context.catalogue, notes, tdpW)
  const assumed = context.assume.hardware
  if (assumed.length > 0) return assumedFleet(devices, context, notes)
  return unknownFleet(devices, context.catalogue, notes)
}

/**
 * The kind that draws most stands for the machine around it, whichever the record happens to list first; one of a data
 * centre before any other, or laptops in the list would take the machines of the others home.
 */
function heaviestFirst(devices: readonly Device[], catalogue: Catalogue): readonly Device[] {
  if (devices.length < 2) return devices
  const ranked = devices.map((one) => {
    const found = acceleratorNamed(one.model, catalogue)
    const watts = (one.count ?? COUNT_UNKNOWN.central) * (found?.tdpW?.value ?? DEVICE_UNKNOWN_W.central)
    return { one, watts, central: found === null || found.class === 'datacenter' }
  })
  ranked.sort((a, b) => Number(b.central) - Number(a.central) || b.watts - a.watts)
  return ranked.map(({ one }) => one)
}

const accelerators = memory<Accelerator | null>()

function acceleratorNamed(name: string, catalogue: Catalogue): Accelerator | null {
  return accelerators(catalogue, name, () => (name === '' ? null : catalogue.accelerator(name)))
}

function acceleratorFleet(
  devices: readonly Device[],
  found: readonly (Accelerator | null)[],
  catalogue: Catalogue,
  notes: Notes,
  tdpW: number | undefined,
): Devices {
  const first = found.find((one) => one !== null) ?? null
  const counts = devices.map((one) => one.count)
  const count = devices.length === 0 ? exactly(1) : countOf(counts, first, notes)
  const countKnown = devices.length > 0 && counts.every((one) => one !== null)
  const rated = tdpW === undefined ? ratedWatts(counts, found, catalogue, notes) : exactly(tdpW)
  if (tdpW === undefined) for (const one of found) if (one?.tdpW) notes.use(one.tdpW)
  if (tdpW !== undefined && first !== null && !isBoard(tdpW, first)) notes.warn('tdp_differs')
  return {
    host: hostOf(first, count.central, devices),
    count,
    countKnown,
    tdpW: rated,
    tdpId: (tdpW === undefined ? first?.tdpW?.id : undefined) ?? 'stated/tdp',
    accelerator: first,
    known: first !== null,
    tflops: tflopsOf(counts, found),
    ...mixture(found, catalogue),
    shared: first === null || first.class === 'datacenter',
  }
}

/** Watts that a board of this name may be set to; those of a whole machine are many times as many. */
function isBoard(watts: number, { tdpW, tdpRangeW }: Accelerator): boolean {
  if (tdpW === null) return true
  const [low, high] = tdpRangeW ?? [tdpW.value, tdpW.value]
  return watts >= low * 0.4 && watts <= high * 1.6
}

function countOf(counts: readonly (number | null)[], first: Accelerator | null, notes: Notes): Amount {
  let sum = 0
  for (const one of counts) {
    if (one === null) return unknownCount(first, notes)
    sum += one
  }
  return exactly(sum)
}

function unknownCount(first: Accelerator | null, notes: Notes): Amount {
  if (first !== null && (first.class === 'soc' || first.class === 'laptop' || first.class === 'embedded'))
    return exactly(1)
  const constant = countConstant(first)
  notes.warn('count_unknown')
  notes.assume('count', `${constant.central}, at most ${constant.high}`, 'default')
  notes.use(constant.factor)
  const count = fromConstant(constant, 'at most')
  notes.instead('devices', count, 'devices', [constant.factor])
  return count
}

/** A whole board for modules, one for cards, which clouds rent singly. */
function countConstant(first: Accelerator | null): Constant {
  if (first !== null && first.class !== 'datacenter') return COUNT_UNKNOWN_DESK
  return first !== null && hostOf(first, 1, []) === 'server' ? COUNT_UNKNOWN_CARD : COUNT_UNKNOWN
}

/** The mean over the fleet, so that a machine with two kinds of card is one fleet. */
function ratedWatts(
  counts: readonly (number | null)[],
  found: readonly (Accelerator | null)[],
  catalogue: Catalogue,
  notes: Notes,
): Amount {
  if (found.length === 1 && found[0]) return wattsOf(found[0], catalogue, notes)
  let weight = 0
  let central = 0
  let cautious = 0
  let spread = 0
  for (const [index, one] of found.entries()) {
    const n = counts[index] ?? 1
    const watts = one === null ? fromConstant(DEVICE_UNKNOWN_W) : wattsOf(one, catalogue, notes)
    weight += n
    central += n * watts.central
    cautious += n * watts.cautious
    spread = Math.max(spread, watts.spread[0]?.s ?? 0)
  }
  const mean = uncertain(central / weight, `tdp/${found[0]?.id ?? 'unknown'}`, spread, cautious / weight)
  notes.instead('rated power, mean of the devices', mean, 'W', [])
  return mean
}

function mixture(found: readonly (Accelerator | null)[], catalogue: Catalogue): Pick<Fleet, 'mixed'> {
  if (new Set(found.map((one) => one?.id)).size < 2) return {}
  const silent = new Notes(false)
  const watts = found.map((one) => (one === null ? unknownWatts(catalogue, silent) : wattsOf(one, catalogue, silent)))
  return { mixed: { mostW: Math.max(...watts.map(({ cautious }) => cautious)) } }
}

function wattsOf(one: Accelerator, catalogue: Catalogue, notes: Notes): Amount {
  const range = one.tdpRangeW
  const tdp = one.tdpW?.value ?? null
  if (range !== null && range[1] > range[0]) {
    notes.warn('hardware_ambiguous')
    const central = tdp ?? Math.sqrt(range[0] * range[1])
    const watts = uncertain(central, `tdp/${one.id}`, spreadOf(range[0], range[1]), range[1])
    notes.instead(`rated power of the largest board called ${one.id}`, watts, 'W', one.tdpW ? [one.tdpW] : [])
    return watts
  }
  if (tdp !== null) return exactly(tdp)
  return unknownWatts(catalogue, notes)
}

function unknownWatts(catalogue: Catalogue, notes: Notes): Amount {
  const { tdpW } = catalogue.extremes
  notes.warn('hardware_unknown')
  notes.assume('hardware', () => `${DEVICE_UNKNOWN_W.central} W a device, at most ${figure(tdpW.value)} W`, 'default')
  notes.use(DEVICE_UNKNOWN_W.factor)
  notes.use(tdpW)
  const s = spreadOf(DEVICE_UNKNOWN_W.low, Math.max(DEVICE_UNKNOWN_W.high, tdpW.value))
  const watts = uncertain(DEVICE_UNKNOWN_W.central, DEVICE_UNKNOWN_W.id, s, tdpW.value)
  notes.instead('rated power of a device', watts, 'W', [tdpW])
  return watts
}

/** The record does not say what it ran on; the policy does. The record's own count stands. */
function assumedFleet(devices: readonly Device[], context: EstimateContext, notes: Notes): Devices {
  const assumed = context.assume.hardware
  const own = devices.length === 1 ? devices[0]?.count : null
  const kind: Device['kind'] = 'gpu'
  const taken = assumed.map((one) => ({ kind, model: one.model, count: own ?? one.count }))
  const found = taken.map((one) => acceleratorNamed(one.model, context.catalogue))
  notes.assume('hardware', taken.map((one) => `${one.count}x ${one.model}`).join(', '), 'policy')
  notes.warn('hardware_assumed')
  if (found.some((one) => one === null)) return unknownFleet(taken, context.catalogue, notes)
  const fleet = acceleratorFleet(taken, found, context.catalogue, notes, undefined)
  return { ...fleet, tdpW: widened(fleet.tdpW, 'policy/hardware', 0.3) }
}

function unknownFleet(devices: readonly Device[], catalogue: Catalogue, notes: Notes): Devices {
  const counts = devices.map((one) => one.count)
  const countKnown = devices.length > 0 && counts.every((one) => one !== null)
  const count = countKnown ? countOf(counts, null, notes) : unknownCount(null, notes)
  return {
    host: 'server',
    count,
    countKnown,
    tdpW: unknownWatts(catalogue, notes),
    tdpId: DEVICE_UNKNOWN_W.id,
    accelerator: null,
    known: false,
    tflops: unknownRate(),
    shared: true,
  }
}

function hostOf(first: Accelerator | null, count: number, devices: readonly Device[]): HostClass {
  if (first === null) return devices.some((one) => one.kind === 'tpu') ? 'tpu' : 'node'
  if (first.class === 'laptop') return 'laptop'
  if (first.class === 'soc' || first.class === 'embedded') return 'soc'
  if (first.class === 'consumer' || first.class === 'workstation') return 'desk'
  if (first.id.includes('tpu')) return 'tpu'
  if (first.form !== null && first.form !== undefined) return first.form === 'module' ? 'node' : 'server'
  // Devices of this form exist only on boards for eight; a smaller count is a slice of one.
  return first.id.includes('sxm') || first.id.includes('oam') || count > 8 ? 'node' : 'server'
}
