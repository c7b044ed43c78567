/**
 * Rows are not runs: CodeCarbon appends snapshots of cumulative totals, in no reliable order. Of each run the row with the
 * largest energy is kept, the later one of two that are equal; everything else about the run is read from that row.
 *
 * Rows are compared by the size of their energy, good to twelve digits, and only where that does not decide by the
 * numbers themselves. The winning row is copied as bytes and decoded once, when the file has been read.
 */

import { decimalMargin } from '../../csv/decimal.ts'
import { type CsvRecord, cellEnd, cellStart, cellText } from '../../csv/record.ts'
import type { Layout } from './layout.ts'

/** The row that speaks for a run so far. */
export interface Snapshot {
  readonly key: string
  layout: Layout
  line: number
  /** The copied row: `length` bytes of `block` from `offset`. */
  block: Uint8Array
  offset: number
  length: number
  capacity: number
  /** Where the energy stands in the copy. */
  energyFrom: number
  energyTo: number
  /** kWh, about; below 0 when the cell is blank. */
  kwh: number
  /** Seconds, about. */
  durationS: number
  /** Seconds, about, of the longest row; more than the winner's when the tracker restarted its clock. */
  longestS: number
  /** Line of a row that contradicts an earlier one of the run, or 0; and the line of that one. */
  conflict: number
  contradicted: number
}

/** Blocks begin small, because most files hold few runs, and double. */
const FIRST_BLOCK = 4096
const LARGEST_BLOCK = 1 << 20

export class Snapshots {
  readonly #byKey = new Map<string, Snapshot>()
  #block = new Uint8Array(0)
  #used = 0
  #last: Snapshot | undefined

  get size(): number {
    return this.#byKey.size
  }

  all(): Iterable<Snapshot> {
    return this.#byKey.values()
  }

  /**
   * @param kwh About; -1 when the energy is blank, which never wins over a number.
   * @param energyCell Where the energy stands in this record.
   */
  offer(record: CsvRecord, key: string, layout: Layout, kwh: number, durationS: number, energyCell: number): void {
    const known = this.#last?.key === key ? this.#last : this.#byKey.get(key)
    if (known === undefined) {
      const empty = { block: this.#block, offset: 0, length: 0, capacity: 0, energyFrom: 0, energyTo: 0 }
      const fresh: Snapshot = {
        key,
        layout,
        line: record.line,
        ...empty,
        kwh,
        durationS,
        longestS: durationS,
        conflict: 0,
        contradicted: 0,
      }
      this.#store(fresh, record, energyCell)
      this.#byKey.set(key, fresh)
      this.#last = fresh
      return
    }
    this.#last = known
    if (contradicts(known, kwh, durationS) && known.conflict === 0) {
      known.conflict = record.line
      known.contradicted = known.line
    }
    if (durationS > known.longestS) known.longestS = durationS
    if (!this.#wins(known, record, kwh, energyCell)) return
    known.layout = layout
    known.line = record.line
    known.kwh = kwh
    known.durationS = durationS
    this.#store(known, record, energyCell)
  }

  #wins(known: Snapshot, record: CsvRecord, kwh: number, energyCell: number): boolean {
    const margin = decimalMargin * Math.max(known.kwh, kwh)
    if (Math.abs(kwh - known.kwh) > margin || kwh <= 0) return kwh >= known.kwh
    return Number(cellText(record, energyCell)) >= exactKwh(known)
  }

  #store(snapshot: Snapshot, record: CsvRecord, energyCell: number): void {
    const length = record.end - record.start
    if (length > snapshot.capacity) {
      // A little room, so that longer numbers of later rows fit in the same place.
      const capacity = length + 32
      if (this.#used + capacity > this.#block.length) {
        const next = Math.min(Math.max(this.#block.length * 2, FIRST_BLOCK), LARGEST_BLOCK)
        this.#block = new Uint8Array(Math.max(next, capacity))
        this.#used = 0
      }
      snapshot.block = this.#block
      snapshot.offset = this.#used
      snapshot.capacity = capacity
      this.#used += capacity
    }
    snapshot.length = length
    snapshot.energyFrom = energyCell < 0 ? 0 : cellStart(record, energyCell) - record.start
    snapshot.energyTo = energyCell < 0 ? 0 : cellEnd(record, energyCell) - record.start
    snapshot.block.set(record.bytes.subarray(record.start, record.end), snapshot.offset)
  }
}

function exactKwh({ block, offset, energyFrom, energyTo }: Snapshot): number {
  const cell = block.subarray(offset + energyFrom, offset + energyTo)
  return Number(new TextDecoder('latin1').decode(cell).replaceAll('"', '').trim())
}

/** Totals grow: a later row of the same or more time with less energy, or the same time with another, is no history. */
function contradicts(known: Snapshot, kwh: number, durationS: number): boolean {
  if (kwh <= 0 || known.kwh <= 0 || !(durationS > 0) || !(known.durationS > 0)) return false
  const energy = compareSizes(kwh, known.kwh)
  const time = compareSizes(durationS, known.durationS)
  return (energy !== 0 && time === 0) || (energy === -1 && time === 1)
}

function compareSizes(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= 1e-9 * Math.max(a, b)) return 0
  return a < b ? -1 : 1
}
