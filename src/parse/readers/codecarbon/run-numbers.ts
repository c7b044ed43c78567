/** Numbers of runs, packed: a run is a few numbers until the file has been read, so that a large one needs little memory. */

/** Which number of a run. */
export const KWH = 0
export const DURATION_S = 1
/** Of the longest row; more than that of the row that counts when the tracker restarted its clock. */
export const LONGEST_S = 2
export const LINE = 3
/** What the row says besides numbers: an index, or `UNPACKED`. */
export const SAID = 4
export const KG = 5
/** `NaN` where the cell is blank; so are the parts below. */
export const GPU_KWH = 6
export const CPU_KWH = 7
export const RAM_KWH = 8
export const WATER_L = 9
/** Seconds since 1970 in the record's own, unknown zone. */
export const END_S = 10
export const CPU_W = 11
const WIDTH = 12

/** The row is kept as bytes instead. */
export const UNPACKED = -1

/** Runs in one piece of memory, as a power of two: small, because most files hold few. */
const SHIFT = 6
const MASK = (1 << SHIFT) - 1

export class RunNumbers {
  readonly #blocks: Float64Array[] = []

  /** Makes room for the run of this number, which follows the last one. */
  grow(run: number): void {
    if ((run & MASK) === 0) this.#blocks.push(new Float64Array(WIDTH << SHIFT))
  }

  get(run: number, which: number): number {
    return (this.#blocks[run >> SHIFT] as Float64Array)[(run & MASK) * WIDTH + which] as number
  }

  set(run: number, which: number, value: number): void {
    ;(this.#blocks[run >> SHIFT] as Float64Array)[(run & MASK) * WIDTH + which] = value
  }
}
