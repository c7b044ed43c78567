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

export class RunKeys {
  /** The last key as bytes: rows of one run mostly stand together, and comparing is cheaper than decoding. */
  #bytes = new Uint8Array(LONGEST)
  #length = -1
  #key = ''

  /** The key of a row that is in order, or `null` when it takes a closer look. */
  ofHealthy(record: CsvRecord, layout: Layout): string | null {
    if (layout.key === -1) return null
    const from = cellStart(record, layout.key)
    const to = cellEnd(record, layout.key)
    if (this.#isLast(record.bytes, from, to)) return this.#key
    const key = nameOf(cellText(record, layout.key))
    if (key === '' || key === DEFAULT_EXPERIMENT || to - from > LONGEST) return null
    this.#bytes.set(record.bytes.subarray(from, to))
    this.#length = to - from
    this.#key = key
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

  #isLast(bytes: Uint8Array, from: number, to: number): boolean {
    if (to - from !== this.#length) return false
    for (let at = from; at < to; at++) if (bytes[at] !== this.#bytes[at - from]) return false
    return true
  }
}

/** FNV-1a over what the row says, twice with different starts, as 16 hexadecimal digits. */
function digest(row: Row): string {
  const said = (['timestamp', 'project_name', 'duration', 'emissions', 'energy_consumed', 'ram_energy'] as const)
    .map((column) => row.raw(column))
    .join('\n')
  return fnv(said, 0x811c9dc5) + fnv(said, 0x01000193)
}

function fnv(text: string, start: number): string {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
