/** What rows of one layout say in cells that mostly repeat, told apart by their bytes. */
import { type CsvRecord, cellEnd, cellStart } from '../../csv/record.ts'

const FNV_START = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
/** More machines than one file names in earnest; beyond them nothing is remembered. */
const MOST = 1000
/** Other bytes of the same hash; more of them were made to be. */
const MOST_ALIKE = 8

interface Entry<T> {
  readonly bytes: Uint8Array
  readonly said: T
}

/** Remembers one thing for all rows that are the same in some cells. */
export class SaidCells<T> {
  /** Neighbouring cells together: the first and the last of each stretch, one after the other. */
  readonly #stretches: readonly number[]
  readonly #known = new Map<number, Entry<T>[]>()
  #size = 0
  constructor(cells: readonly number[]) {
    this.#stretches = stretchesOf(cells)
  }

  /** What is remembered for rows like this one; `undefined` when it is the first. */
  find(record: CsvRecord): T | undefined {
    const alike = this.#known.get(this.#hash(record))
    if (alike === undefined) return undefined
    for (const { bytes, said } of alike) if (this.#says(record, bytes)) return said
    return undefined
  }

  /** Remembers something for rows like this one; `false` when it knows too many already. */
  add(record: CsvRecord, said: T): boolean {
    const hash = this.#hash(record)
    const alike = this.#known.get(hash) ?? []
    if (this.#size === MOST || alike.length === MOST_ALIKE) return false
    this.#size++
    alike.push({ bytes: this.#copy(record), said })
    this.#known.set(hash, alike)
    return true
  }

  /** Of the lengths and every fourth byte. */
  #hash(record: CsvRecord): number {
    const stretches = this.#stretches
    const { bytes } = record
    let hash = FNV_START
    for (let stretch = 0; stretch < stretches.length; stretch += 2) {
      const end = cellEnd(record, stretches[stretch + 1] as number)
      let at = cellStart(record, stretches[stretch] as number)
      hash = Math.imul(hash ^ (end - at), FNV_PRIME)
      for (; at < end; at += 4) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME)
    }
    return hash
  }

  /** Whether a row says these bytes: each stretch after its length. */
  #says(record: CsvRecord, said: Uint8Array): boolean {
    const stretches = this.#stretches
    const { bytes } = record
    let from = 0
    for (let stretch = 0; stretch < stretches.length; stretch += 2) {
      const end = cellEnd(record, stretches[stretch + 1] as number)
      let at = cellStart(record, stretches[stretch] as number)
      const length = end - at
      if (said[from] !== (length & 0xff) || said[from + 1] !== length >> 8) return false
      from += 2
      for (; at < end; at++) if (said[from++] !== bytes[at]) return false
    }
    return true
  }

  #copy(record: CsvRecord): Uint8Array {
    const copy: number[] = []
    for (let stretch = 0; stretch < this.#stretches.length; stretch += 2) {
      const start = cellStart(record, this.#stretches[stretch] as number)
      const end = cellEnd(record, this.#stretches[stretch + 1] as number)
      copy.push((end - start) & 0xff, (end - start) >> 8, ...record.bytes.subarray(start, end))
    }
    return Uint8Array.from(copy)
  }
}

function stretchesOf(cells: readonly number[]): number[] {
  const stretches: number[] = []
  for (const cell of [...new Set(cells)].sort((a, b) => a - b)) {
    if (stretches.at(-1) === cell - 1) stretches[stretches.length - 1] = cell
    else stretches.push(cell, cell)
  }
  return stretches
}
