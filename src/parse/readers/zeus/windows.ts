/**
 * Windows of measurement may nest: a step in an epoch in a training. A window is written when it ends, so that those
 * within it stand before it, and the outermost ones are found with the list of those that nothing holds so far.
 */

export interface Windows {
  readonly joules: number
  readonly seconds: number
  readonly count: number
  readonly first: number
  readonly last: number
  /** Line of the first window that overlaps another without holding it, or 0. */
  readonly overlap: number
}

/** Clocks of Python are read a little after one another. */
const TOLERANCE_S = 0.001

export class Outermost {
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #joules: number[] = []
  #overlap = 0
  /** Windows in all. */
  seen = 0

  add(start: number, seconds: number, joules: number, line: number): void {
    this.seen++
    const end = start + seconds
    while (
      this.#starts.length > 0 &&
      (this.#starts.at(-1) ?? 0) >= start - TOLERANCE_S &&
      (this.#ends.at(-1) ?? 0) <= end + TOLERANCE_S
    ) {
      this.#starts.pop()
      this.#ends.pop()
      this.#joules.pop()
    }
    const before = this.#ends.at(-1)
    if (before !== undefined && before > start + TOLERANCE_S && (this.#starts.at(-1) ?? 0) < end) {
      // An interpreter that was started anew on a monotonic clock of a rebooted host begins earlier: no overlap then.
      this.#overlap ||= line
    }
    this.#starts.push(start)
    this.#ends.push(end)
    this.#joules.push(joules)
  }

  result(): Windows {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
    const ends = sum(this.#ends.map((end, index) => end - (this.#starts[index] ?? 0)))
    return {
      joules: sum(this.#joules),
      seconds: ends,
      count: this.#starts.length,
      first: this.#starts.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY),
      last: this.#ends.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY),
      overlap: this.#overlap,
    }
  }
}
