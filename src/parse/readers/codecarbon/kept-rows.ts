/** Rows that take a closer look once the file has been read: bytes, copied end to end into large pieces of memory. */
import type { CsvRecord } from '../../csv/record.ts'
import { CsvScanner } from '../../csv/scanner.ts'
import type { Layout } from './layout.ts'

interface KeptRow {
  layout: Layout
  /** The copied row: `length` bytes of `block` from `offset`. */
  block: Uint8Array
  offset: number
  length: number
  capacity: number
}

/** Blocks begin small, because most files hold few runs, and double. */
const FIRST_BLOCK = 4096
const LARGEST_BLOCK = 1 << 20
const LINE_FEED = Uint8Array.of(0x0a)

export class KeptRows {
  readonly #byRun = new Map<number, KeptRow>()
  #block = new Uint8Array(0)
  #used = 0
  #look: (record: CsvRecord) => void = () => {}
  readonly #scanner = new CsvScanner({ record: (record) => this.#look(record), fault: () => {} })

  /** Shows the row of a run once more, as the scanner showed it but for the line on which it stands. */
  show(run: number, look: (record: CsvRecord, layout: Layout) => void): void {
    const row = this.#byRun.get(run)
    if (row === undefined) return
    this.#look = (record) => look(record, row.layout)
    this.#scanner.push(row.block.subarray(row.offset, row.offset + row.length))
    this.#scanner.push(LINE_FEED)
  }

  /** The row of a run; one that was kept before is written over. */
  keep(run: number, record: CsvRecord, layout: Layout): void {
    const length = record.end - record.start
    const known = this.#byRun.get(run)
    const row = known !== undefined && known.capacity >= length ? known : this.#room(length, layout)
    row.layout = layout
    row.length = length
    row.block.set(record.bytes.subarray(record.start, record.end), row.offset)
    if (row !== known) this.#byRun.set(run, row)
  }

  #room(length: number, layout: Layout): KeptRow {
    // A little room, so that longer numbers of later rows fit in the same place.
    const capacity = length + 32
    if (this.#used + capacity > this.#block.length) {
      const next = Math.min(Math.max(this.#block.length * 2, FIRST_BLOCK), LARGEST_BLOCK)
      this.#block = new Uint8Array(Math.max(next, capacity))
      this.#used = 0
    }
    const offset = this.#used
    this.#used += capacity
    return { layout, block: this.#block, offset, length, capacity }
  }
}
