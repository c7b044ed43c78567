/**
 * What tells one run from another: `run_id` since version 2, `experiment_id` in version 1, which had no other. Later an
 * `experiment_id` is one constant for everybody, so a row without run id stands for itself, under an id made from what it
 * says: a copy of the row elsewhere gets the same id.
 */
import { type CsvRecord, cellEnd, cellStart, cellText } from '../../csv/record.ts'
import type { Alignment } from './alignment.ts'
import type { Layout } from './layout.ts'
import { nameOf, type Row } from './row.ts'

/** What CodeCarbon writes for an experiment that nobody named. */
const DEFAULT_EXPERIMENT = '5b0fa12a-3dd7-45bb-9766-cc326314d9f1'
const LONGEST = 200
const PREFIX = 'codecarbon:'
/** Ids that are made here; trackers write UUIDs. */
const MADE = 'row-'
const FNV_START = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
/** Runs whose rows take turns are remembered by a hash of their bytes, because comparing is cheaper than decoding. */
const RECENT = 256

const ascii = new TextDecoder()

/** The runs of a file, numbered from 0 in the order in which they appear. */
export class RunKeys {
  /** Keyed by id, which a run needs anyway. */
  readonly #numbers = new Map<string, number>()
  readonly #recent: (string | undefined)[] = []
  readonly #recentNumbers = new Int32Array(RECENT)
  /** Rows of one run mostly follow each other. */
  #last = ''
  #lastNumber = -1
  readonly #written = new TextEncoder().encode(PREFIX + ' '.repeat(LONGEST))

  get size(): number {
    return this.#numbers.size
  }

  /** Ids in order. */
  ids(): Iterable<string> {
    return this.#numbers.keys()
  }

  /** The run of a row that is in order, or -1 when it takes a closer look. */
  ofHealthy(record: CsvRecord, layout: Layout): number {
    if (layout.key === -1) return -1
    const { bytes } = record
    const from = cellStart(record, layout.key)
    const to = cellEnd(record, layout.key)
    if (isSame(this.#last, bytes, from, to)) return this.#lastNumber
    let hash = FNV_START
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME)
    const slot = (hash ^ (hash >>> 16)) & (RECENT - 1)
    const recent = this.#recent[slot]
    if (recent !== undefined && isSame(recent, bytes, from, to)) {
      this.#last = recent
      this.#lastNumber = this.#recentNumbers[slot] as number
      return this.#lastNumber
    }
    if (to - from > LONGEST) return -1
    const id = this.#plainId(bytes, from, to) ?? idOf(nameOf(cellText(record, layout.key)))
    if (id === PREFIX || id === PREFIX + DEFAULT_EXPERIMENT) return -1
    this.#last = id
    this.#lastNumber = this.numberOf(id)
    this.#recent[slot] = id
    this.#recentNumbers[slot] = this.#lastNumber
    return this.#lastNumber
  }

  /** The id of any row; `null` when it is too long to be one. */
  ofRow(row: Row, columns: Alignment): string | null {
    const id = row.text(columns.has('run_id') ? 'run_id' : 'experiment_id')
    if (id.length > LONGEST) return null
    return idOf(id === '' || id === DEFAULT_EXPERIMENT ? MADE + digest(row) : id)
  }

  numberOf(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.#numbers.size)
    return this.#numbers.size - 1
  }

  isMade(id: string): boolean {
    return id.startsWith(MADE, PREFIX.length)
  }

  /** In one piece; `null` when the cell is short, padded, quoted or not ASCII and has to be looked at as a cell. */
  #plainId(bytes: Uint8Array, from: number, to: number): string | null {
    if (to - from < 8) return null
    const written = this.#written
    let length = PREFIX.length
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number
      if (byte <= 0x22 || byte >= 0x7f) return null
      written[length++] = byte
    }
    return ascii.decode(written.subarray(0, length))
  }
}

function idOf(key: string): string {
  return PREFIX + key
}

/** What the tracker calls the run. */
export function keyOf(id: string): string {
  return id.slice(PREFIX.length)
}

/** Whether an id is made of these bytes; one that is padded, quoted or not ASCII is not, and is decoded again. */
function isSame(id: string, bytes: Uint8Array, from: number, to: number): boolean {
  const shift = PREFIX.length - from
  if (id.length !== to + shift) return false
  for (let at = from; at < to; at++) if (id.charCodeAt(at + shift) !== bytes[at]) return false
  return true
}

/** FNV-1a over what the row says, twice with different starts, as 16 hexadecimal digits. */
function digest(row: Row): string {
  const said = (['timestamp', 'project_name', 'duration', 'emissions', 'energy_consumed', 'ram_energy'] as const)
    .map((column) => row.raw(column))
    .join('\n')
  return fnv(said, FNV_START) + fnv(said, FNV_PRIME)
}

function fnv(text: string, start: number): string {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
