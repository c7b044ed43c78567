/**
 * Packs a common row into numbers while the file streams, and makes the run of them at the end.
 *
 * Rows of one machine say the same in all cells but a few: what stands in the cells that decide about devices, place and
 * order of columns is compared as bytes, and read once for all rows in which it is the same. What is left are plain
 * numbers and a time. Every row that says more, such as a number that cannot be, is refused here and read in full later.
 */
import type { Run } from '../../../core/record.ts'
import { decimalSize } from '../../csv/decimal.ts'
import { type CsvRecord, cellEnd, cellStart, cellTexts, isBlank, isUtf8 } from '../../csv/record.ts'
import { readOrder } from './alignment.ts'
import { largest } from './amounts.ts'
import type { Column } from './columns.ts'
import { type Host, hostColumns, readHost } from './host.ts'
import type { Layout } from './layout.ts'
import { judgePower } from './plausibility.ts'
import { ProblemLog } from './problem-log.ts'
import { rowOf } from './row.ts'
import { energyOf, type Known, readPue, runOf } from './run.ts'
import {
  CPU_KWH,
  CPU_W,
  DURATION_S,
  END_S,
  GPU_KWH,
  KG,
  KWH,
  LINE,
  RAM_KWH,
  type RunNumbers,
  SAID,
  WATER_L,
} from './run-numbers.ts'
import { SaidCells } from './said.ts'
import { isFallback, QUEBEC } from './site.ts'
import { secondsAt } from './timestamp.ts'

/** What a row says besides numbers. */
interface Said {
  readonly host: Host
  readonly pueApplied: number
  /** The tracker counted one process, not the host. */
  readonly share: boolean
  readonly index: number
}

/** Where the columns of a layout stand that are packed; -1 when there is none. */
interface Places {
  readonly layout: Layout
  /** `null`: such a row takes a closer look. */
  readonly said: SaidCells<Said | null>
  /** The same of rows whose coordinates may be those of a failed look-up. */
  readonly saidWithPlace: SaidCells<Said | null>
  readonly latitude: number
  readonly longitude: number
  readonly parts: readonly number[]
  readonly powers: readonly number[]
  /** The first and the last cell of a number. */
  readonly first: number
  readonly last: number
}

/** In the order of the numbers of a run. */
const PARTS = ['gpu_energy', 'cpu_energy', 'ram_energy', 'water_consumed'] as const satisfies readonly Column[]
const POWERS = ['cpu_power', 'gpu_power', 'ram_power'] as const satisfies readonly Column[]
/** A number that takes a closer look. */
const ODD = -1
/** Sizes in between are neither cut to 0 nor infinite. */
const [LEAST, MOST] = [1e-300, 1e300]
/** Where a failed look-up puts a run. */
const NEAR = 1e-6

const utf8 = new TextDecoder()

export class Packer {
  #places: Places | null = null
  readonly #all: Said[] = []
  /** The numbers of the row that is packed, from this byte on. */
  #text = ''
  #from = 0

  /** Writes what a row says to the numbers of its run, and says whether that is all there is to it. */
  pack(record: CsvRecord, layout: Layout, numbers: RunNumbers, run: number): boolean {
    if (layout.tasks || record.count !== layout.names.length) return false
    if (this.#places?.layout !== layout) this.#places = placesOf(layout)
    const places = this.#places
    const said = this.#saidBy(record, places)
    if (said === null || !isUtf8(record) || !this.#decode(record, places)) return false
    const end = secondsAt(record.bytes, cellStart(record, layout.timestamp), cellEnd(record, layout.timestamp))
    const kwh = this.#amount(record, layout.energy)
    const kg = this.#amount(record, layout.emissions)
    const durationS = this.#amount(record, layout.duration)
    // Written so that NaN, which is a blank, is not taken.
    if (!(kwh >= 0 && kwh <= largest.energy_consumed && kg >= 0 && kg <= largest.emissions)) return false
    if (!(end >= 0 && durationS >= 0 && durationS <= largest.duration)) return false
    if (judgePower(kwh, durationS, null, said.share) !== 'plausible') return false
    if (!this.#packParts(record, places, numbers, run)) return false
    numbers.set(run, KWH, kwh)
    numbers.set(run, KG, kg)
    numbers.set(run, DURATION_S, durationS)
    numbers.set(run, END_S, end)
    numbers.set(run, SAID, said.index)
    return true
  }

  #packParts(record: CsvRecord, places: Places, numbers: RunNumbers, run: number): boolean {
    for (let power = 0; power < POWERS.length; power++) {
      const watts = this.#amount(record, places.powers[power] as number)
      if (watts === ODD) return false
      if (power === 0) numbers.set(run, CPU_W, watts)
    }
    for (let part = 0; part < PARTS.length; part++) {
      const amount = this.#amount(record, places.parts[part] as number)
      if (amount === ODD) return false
      numbers.set(run, GPU_KWH + part, amount)
    }
    return true
  }

  unpack(numbers: RunNumbers, run: number, { path, id, found, lastSegment }: Known): Run {
    const { host, pueApplied } = this.#all[numbers.get(run, SAID)] as Said
    const durationS = numbers.get(run, DURATION_S)
    const kwh = numbers.get(run, KWH)
    const gpuKwh = known(numbers.get(run, GPU_KWH))
    const cpuKwh = known(numbers.get(run, CPU_KWH))
    const ramKwh = known(numbers.get(run, RAM_KWH))
    return runOf(
      { path, id },
      {
        line: numbers.get(run, LINE),
        host,
        order: 'kept',
        durationS,
        kg: numbers.get(run, KG),
        energy: kwh === 0 ? null : energyOf(kwh, pueApplied, gpuKwh, cpuKwh, ramKwh),
        cpuW: numbers.get(run, CPU_W),
        waterL: known(numbers.get(run, WATER_L)),
        end: { seconds: numbers.get(run, END_S), zone: '' },
        found: kwh === 0 && durationS !== 0 ? [...found, 'zero_energy'] : found,
        lastSegment,
      },
    )
  }

  #saidBy(record: CsvRecord, places: Places): Said | null {
    const cells = isElsewhere(record, places) ? places.said : places.saidWithPlace
    const remembered = cells.find(record)
    if (remembered !== undefined) return remembered
    const said = readSaid(record, places.layout, this.#all.length)
    if (!cells.add(record, said)) return null
    if (said !== null) this.#all.push(said)
    return said
  }

  /** All numbers in one text, because each decoding takes longer than reading the number. */
  #decode(record: CsvRecord, { first, last }: Places): boolean {
    this.#from = cellStart(record, first)
    const end = cellEnd(record, last)
    this.#text = utf8.decode(record.bytes.subarray(this.#from, end))
    // Otherwise a byte is not a character there.
    return this.#text.length === end - this.#from
  }

  /** `NaN` for a blank cell, `ODD` for all that is not plainly a number of 0 or more. */
  #amount({ bytes, start, ends }: CsvRecord, cell: number): number {
    if (cell === -1) return Number.NaN
    let from = cell === 0 ? start : (ends[cell - 1] as number) + 1
    let to = ends[cell] as number
    while (from < to && isBlank(bytes[from] as number)) from++
    while (to > from && isBlank(bytes[to - 1] as number)) to--
    if (from === to) return Number.NaN
    const size = decimalSize(bytes, from, to)
    if (size > LEAST && size < MOST) return Number(this.#text.slice(from - this.#from, to - this.#from))
    return size === 0 && isZero(bytes, from, to) ? 0 : ODD
  }
}

function placesOf(layout: Layout): Places {
  const where = (name: Column) => layout.cells.get(name) ?? -1
  const [latitude, longitude] = [where('latitude'), where('longitude')]
  const [powers, parts] = [POWERS.map(where), PARTS.map(where)]
  const numbers = [layout.duration, layout.emissions, layout.energy, ...powers, ...parts].filter((cell) => cell !== -1)
  const cells = [...hostColumns.map(where), where('pue'), ...layout.anchors.map(({ cell }) => cell)]
  const said = cells.filter((cell) => cell !== -1)
  const withPlace = [...said, latitude, longitude].filter((cell) => cell !== -1)
  return {
    layout,
    said: new SaidCells(said),
    saidWithPlace: new SaidCells(withPlace),
    latitude,
    longitude,
    parts,
    powers,
    first: Math.min(...numbers),
    last: Math.max(...numbers),
  }
}

/** Certainly not where a failed look-up puts a run: coordinates differ from run to run, and matter only in this way. */
function isElsewhere(record: CsvRecord, { latitude, longitude }: Places): boolean {
  if (latitude === -1 || longitude === -1) return false
  const north = decimalSize(record.bytes, cellStart(record, latitude), cellEnd(record, latitude))
  const east = decimalSize(record.bytes, cellStart(record, longitude), cellEnd(record, longitude))
  return Math.abs(north - QUEBEC.latitude) > NEAR || Math.abs(east - QUEBEC.longitude) > NEAR
    ? Number.isFinite(north) && Number.isFinite(east)
    : false
}

/** `null` when something in these cells is worth a problem, or the row is not in order. */
function readSaid(record: CsvRecord, layout: Layout, index: number): Said | null {
  const cells = cellTexts(record)
  const reading = readOrder(layout, cells, false)
  if (reading?.order !== 'kept') return null
  const log = new ProblemLog('')
  const row = rowOf(record, cells, reading, record.line)
  const host = readHost(row, isFallback(row), log)
  const pueApplied = readPue(row, log)
  return log.all().length > 0 ? null : { host, pueApplied, share: row.text('tracking_mode') === 'process', index }
}

/** `0`, `0.0`. */
function isZero(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 0x30 && bytes[at] !== 0x2e) return false
  return true
}

function known(amount: number): number | null {
  return Number.isNaN(amount) ? null : amount
}
