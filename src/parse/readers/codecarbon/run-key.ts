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
/** Ids that are made here; trackers write UUIDs. */
const MADE = 'row-'
const FNV_START = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

export class RunKeys {
  /** Keys by a hash of their bytes: most rows repeat one, and comparing is cheaper than decoding. */
  readonly #seen = new Map<number, string>()
  /** Rows of one run mostly follow each other. */
  #last: string | null = null

  /** The key of a row that is in order, or `null` when it takes a closer look. */
  ofHealthy(record: CsvRecord, layout: Layout): string | null {
    if (layout.key === -1) return null
    const { bytes } = record
    const from = cellStart(record, layout.key)
    const to = cellEnd(record, layout.key)
    if (this.#last !== null && isSame(this.#last, bytes, from, to)) return this.#last
    let hash = FNV_START
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME)
    const seen = this.#seen.get(hash)
    if (seen !== undefined && isSame(seen, bytes, from, to)) {
      this.#last = seen
      return seen
    }
    const key = nameOf(cellText(record, layout.key))
    if (key === '' || key === DEFAULT_EXPERIMENT || to - from > LONGEST) return null
    this.#seen.set(hash, key)
    this.#last = key
    return key
  }

  /** The key of any row; `null` when its id is too long to be one. */
  ofRow(row: Row, columns: Alignment): string | null {
    const id = row.text(columns.has('run_id') ? 'run_id' : 'experiment_id')
    if (id.length > LONGEST) return null
    return id === '' || id === DEFAULT_EXPERIMENT ? MADE + digest(row) : id
  }

  isMade(key: string): boolean {
    return key.startsWith(MADE)
  }
}

/** Whether a key is these bytes; one that is padded, quoted or not ASCII is not, and is decoded again. */
function isSame(key: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false
  for (let at = from; at < to; at++) if (key.charCodeAt(at - from) !== bytes[at]) return false
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
