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
  /** The cells that were looked for last: each stretch after its length. */
  #bytes = new Uint8Array(512)
  #length = 0
  #hash = 0

  constructor(cells: readonly number[]) {
    this.#stretches = stretchesOf(cells)
  }

  /** What is remembered for rows like this one; `undefined` when it is the first. */
  find(record: CsvRecord): T | undefined {
    this.#collect(record)
    const alike = this.#known.get(this.#hash)
    if (alike === undefined) return undefined
    for (const { bytes, said } of alike) if (this.#isLast(bytes)) return said
    return undefined
  }

  /** Remembers something for rows like the one that was looked for last; `false` when it knows too many already. */
  add(said: T): boolean {
    const alike = this.#known.get(this.#hash) ?? []
    if (this.#size === MOST || alike.length === MOST_ALIKE) return false
    this.#size++
    alike.push({ bytes: this.#bytes.slice(0, this.#length), said })
    this.#known.set(this.#hash, alike)
    return true
  }

  #collect(record: CsvRecord): void {
    const stretches = this.#stretches
    const most = record.end - record.start + 2 * stretches.length
    if (this.#bytes.length < most) this.#bytes = new Uint8Array(2 * most)
    const [bytes, from] = [record.bytes, this.#bytes]
    let [length, hash] = [0, FNV_START]
    for (let stretch = 0; stretch < stretches.length; stretch += 2) {
      const start = cellStart(record, stretches[stretch] as number)
      const end = cellEnd(record, stretches[stretch + 1] as number)
      from[length++] = end - start
      from[length++] = (end - start) >> 8
      for (let at = start; at < end; at++) {
        const byte = bytes[at] as number
        from[length++] = byte
        hash = Math.imul(hash ^ byte, FNV_PRIME)
      }
    }
    this.#length = length
    this.#hash = hash
  }

  #isLast(bytes: Uint8Array): boolean {
    if (bytes.length !== this.#length) return false
    for (let at = 0; at < bytes.length; at++) if (bytes[at] !== this.#bytes[at]) return false
    return true
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
