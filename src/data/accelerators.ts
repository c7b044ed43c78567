/** Accelerators by any name that drivers, clouds, schedulers and people use for them. */
import type { Accelerator, Factor } from '../core/catalogue.ts'
import { splitSlice, stripCount } from '../core/device-count.ts'
import { type DeviceName, readDeviceName } from './accelerator-name.ts'
import { acceleratorNames, acceleratorRows } from './accelerators.generated.ts'
import { findRow, numberOrNull } from './rows.ts'

/** A partition of a board draws between its share and the whole: the other tenants are not in the record. */
const MIG_SLICES = 7
/** Drivers and clouds print usable memory, a little below what the data sheet says. */
const MEMORY_SLACK = { below: 0.8, above: 1.06 }

const CLASSES = ['datacenter', 'workstation', 'consumer', 'laptop', 'embedded', 'soc'] as const

/** `null`: not known. A string that covers several boards answers the usual one, with the range of their powers. */
export function accelerator(text: string): Accelerator | null {
  const slice = splitSlice(text)
  if (slice !== null) return several(accelerator(slice.name), slice.chips)
  const found = byName(text)
  if (found !== null) return found
  const { count, name } = stripCount(text.trim())
  return count === null || name === '' ? smallBoard(text) : accelerator(name)
}

/** Cores, graphics and makers that stand on no board of more than some ten watts, and in no data centre. */
const SMALL_BOARD =
  /\b(?:cortex-?a\d{1,2}[a-z]{0,2}|carmel|raspberry pi|bcm2[78]\d\d|rockchip|rk3\d{3}s?|amlogic|snapdragon 8\d\d|adreno|hexagon|mali|odroid|armv8 processor)\b/i
/** Watts beside the few of the board around it: Raspberry Pi 4 to Jetson AGX Orin with its processor alone. */
const SMALL_BOARD_W = [3, 30] as const

function smallBoard(text: string): Accelerator | null {
  if (text.length > 200 || !SMALL_BOARD.test(text)) return null
  const found = board('arm-board')?.board ?? null
  return found === null ? null : { ...found, tdpRangeW: SMALL_BOARD_W }
}

function byName(text: string): Accelerator | null {
  const name = readDeviceName(text)
  if (name === null) return null
  for (const { key, plain, gigabytes } of name.keys) {
    const found = byKey(key)
    if (found === null) continue
    if (name.vendor !== null && found.vendor !== name.vendor) continue
    if (!plain && found.board.tdpRangeW !== null) continue
    if (!memoryAgrees(found.board, gigabytes)) continue
    return partition(found.board, name.slice)
  }
  return null
}

/** By the id of the table: `nvidia-h100-sxm5-80gb`. */
export function acceleratorById(id: string): Accelerator | null {
  return board(id)?.board ?? null
}

export function vendorOf(id: string): string | null {
  return board(id)?.vendor ?? null
}

interface Found {
  readonly board: Accelerator
  readonly vendor: string
}

function byKey(key: string): Found | null {
  const row = findRow(acceleratorNames, key)
  const found = board(row?.[0] ?? '')
  if (row === null || found === null) return null
  const low = numberOrNull(row[1])
  const high = numberOrNull(row[2])
  return low === null || high === null ? found : { ...found, board: { ...found.board, tdpRangeW: [low, high] } }
}

function board(id: string): Found | null {
  const row = findRow(acceleratorRows, id)
  if (row === null) return null
  const [
    name = '',
    vendor = '',
    kind = '',
    year,
    tdp,
    tdpSource,
    idle,
    idleSource,
    flops,
    flopsSource,
    memory,
    ...more
  ] = row
  const factor = (what: string, value: string | undefined, unit: string, source: string | undefined): Factor | null => {
    const number = numberOrNull(value)
    return number === null
      ? null
      : { id: `${what}/${id}`, value: number, unit, source: source ?? '', year: numberOrNull(year) }
  }
  return {
    vendor,
    board: {
      id,
      name,
      class: CLASSES[Number(kind)] ?? 'datacenter',
      tdpW: factor('tdp', tdp, 'W', tdpSource),
      idleW: factor('idle', idle, 'W', idleSource),
      denseTflops: factor('flops', flops, 'TFLOP/s', flopsSource),
      rates: ratesOf(more, (width, value, source) => factor(`flops-${width}`, value, 'TFLOP/s', source)),
      memoryGb: numberOrNull(memory),
      form: more[2] === 'card' || more[2] === 'module' ? more[2] : null,
      tdpRangeW: null,
    },
  }
}

/** `1979/494.7/66.91` and a source. */
function ratesOf(
  [rates = '', source]: readonly string[],
  factor: (width: string, value: string | undefined, source: string | undefined) => Factor | null,
): NonNullable<Accelerator['rates']> {
  const [fp8, tf32, fp32] = rates.split('/')
  return { fp8: factor('fp8', fp8, source), tf32: factor('tf32', tf32, source), fp32: factor('fp32', fp32, source) }
}

function memoryAgrees(found: Accelerator, gigabytes: number | null): boolean {
  if (gigabytes === null || found.memoryGb === null) return true
  const ratio = gigabytes / found.memoryGb
  return ratio >= MEMORY_SLACK.below && ratio <= MEMORY_SLACK.above
}

/** Power stays that of the whole board, the range goes down to the share of the slice. */
function partition(found: Accelerator, slice: DeviceName['slice']): Accelerator {
  if (slice === null || found.tdpW === null) return found
  const [part, whole] =
    'sevenths' in slice ? [slice.sevenths, MIG_SLICES] : [slice.gigabytes, found.memoryGb ?? Infinity]
  if (part >= 0.95 * whole) return found
  const [low, high] = found.tdpRangeW ?? [found.tdpW.value, found.tdpW.value]
  return { ...found, tdpRangeW: [(low * part) / whole, high] }
}

/** A slice of chips that the record counts as one device. */
function several(chip: Accelerator | null, chips: number): Accelerator | null {
  if (chip === null || chips === 1) return chip
  const times = (factor: Factor | null): Factor | null =>
    factor && { ...factor, id: `${factor.id}x${chips}`, value: factor.value * chips }
  return {
    ...chip,
    name: `${chip.name}, ${chips} chips`,
    tdpW: times(chip.tdpW),
    idleW: times(chip.idleW),
    denseTflops: times(chip.denseTflops),
    ...(chip.rates && {
      rates: { fp8: times(chip.rates.fp8), tf32: times(chip.rates.tf32), fp32: times(chip.rates.fp32) },
    }),
    memoryGb: chip.memoryGb === null ? null : chip.memoryGb * chips,
    tdpRangeW: null,
  }
}
