/**
 * The energy of one device from readings of its power, in constant memory and in one pass.
 *
 * Between two readings the power is taken to run straight from one to the other (trapezoid). That is wrong where the
 * logger stood still: an interval longer than five seconds and five times the median is a gap, and is counted at the lower of its two
 * readings; one of more than an hour is not counted at all, because the logger was started again. What an interval is
 * compared with, the median, is known only at the end, so energies are kept by length of interval, in steps of two per
 * cent. A time that goes backwards (a restart, the end of summer time) begins a new stretch.
 */

const GAP_FACTOR = 5
/** Shorter pauses are jitter, and a straight line over them is nearer the truth than the lower reading. */
const LEAST_GAP_S = 5
const RESTART_S = 3600
/** Steps in a doubling of the interval: two per cent each. */
const STEPS = 35
/** From a microsecond up to an hour; what lies outside is counted with the nearest. */
const FIRST = -20 * STEPS
const BINS = 32 * STEPS + 1

/** Seconds of the window that counts; readings outside it give only the slope at its edges. */
export interface Window {
  readonly from: number
  readonly to: number
}

export interface SeriesEnergy {
  /** Joules of all that is counted. */
  readonly joules: number
  /** Seconds that are counted. */
  readonly seconds: number
  /** Intervals that are counted at the lower reading, and their seconds. */
  readonly gaps: number
  readonly gapSeconds: number
  /** Intervals of more than an hour, which are not counted, and their seconds. */
  readonly restarts: number
  readonly restartSeconds: number
  /** How often the time went backwards. */
  readonly backwards: number
}

export class PowerSeries {
  readonly #window: Window | null
  readonly #counts = new Uint32Array(BINS)
  readonly #seconds = new Float64Array(BINS)
  readonly #joules = new Float64Array(BINS)
  readonly #lowJoules = new Float64Array(BINS)
  #restarts = 0
  #restartSeconds = 0
  #lastGap = -1
  #lastBin = 0
  /** Readings, the times of the first and the last of them, and the largest. */
  samples = 0
  first = Number.NaN
  last = Number.NaN
  earliest = Number.POSITIVE_INFINITY
  latest = Number.NEGATIVE_INFINITY
  watts = 0
  backwards = 0

  constructor(window: Window | null = null) {
    this.#window = window
  }

  /** @param time Seconds of any clock. */
  add(time: number, watts: number): void {
    if (this.samples === 0) this.first = time
    else this.#interval(time, watts)
    this.samples++
    this.last = time
    this.watts = watts
    if (time > this.latest) this.latest = time
    if (time < this.earliest) this.earliest = time
  }

  #interval(time: number, watts: number): void {
    const length = time - this.last
    if (length < 0) {
      this.backwards++
      return
    }
    if (length === 0) return
    if (length > RESTART_S) {
      this.#restarts++
      this.#restartSeconds += length
      return
    }
    let seconds = length
    let before = this.watts
    let after = watts
    if (this.#window !== null) {
      const from = Math.max(this.last, this.#window.from)
      const to = Math.min(time, this.#window.to)
      if (to <= from) return
      const slope = (watts - this.watts) / length
      before = this.watts + slope * (from - this.last)
      after = this.watts + slope * (to - this.last)
      seconds = to - from
    }
    const bin = this.#binOf(length)
    this.#counts[bin] = (this.#counts[bin] as number) + 1
    this.#seconds[bin] = (this.#seconds[bin] as number) + seconds
    this.#joules[bin] = (this.#joules[bin] as number) + ((before + after) / 2) * seconds
    this.#lowJoules[bin] = (this.#lowJoules[bin] as number) + Math.min(before, after) * seconds
  }

  #binOf(length: number): number {
    if (length === this.#lastGap) return this.#lastBin
    const step = Math.round(Math.log2(length) * STEPS) - FIRST
    this.#lastGap = length
    this.#lastBin = Math.min(Math.max(step, 0), BINS - 1)
    return this.#lastBin
  }

  /** @param gaps `bridge`: a pause is one of the meter, which reads a machine that works on; trapezoids throughout. */
  energy(gaps: 'lower' | 'bridge' = 'lower'): SeriesEnergy {
    const shortest = Math.round(Math.log2(LEAST_GAP_S) * STEPS) - FIRST
    const largest = Math.max(this.#median() + Math.log2(GAP_FACTOR) * STEPS, shortest)
    const sum = { joules: 0, seconds: 0, gaps: 0, gapSeconds: 0 }
    for (let bin = 0; bin < BINS; bin++) {
      const count = this.#counts[bin] as number
      if (count === 0) continue
      const isGap = gaps === 'lower' && bin > largest
      sum.seconds += this.#seconds[bin] as number
      sum.joules += (isGap ? this.#lowJoules[bin] : this.#joules[bin]) as number
      if (isGap) sum.gaps += count
      if (isGap) sum.gapSeconds += this.#seconds[bin] as number
    }
    return { ...sum, restarts: this.#restarts, restartSeconds: this.#restartSeconds, backwards: this.backwards }
  }

  /** The bin of the middle interval, the lower one where there are two. */
  #median(): number {
    const total = this.#counts.reduce((sum, count) => sum + count, 0)
    let seen = 0
    for (let bin = 0; bin < BINS; bin++) {
      seen += this.#counts[bin] as number
      if (seen * 2 >= total) return bin
    }
    return 0
  }
}

/** Several devices as one: sums, and the seconds of the one that was watched longest. */
export function together(parts: readonly SeriesEnergy[]): SeriesEnergy {
  const sum = { joules: 0, seconds: 0, gaps: 0, gapSeconds: 0, restarts: 0, restartSeconds: 0, backwards: 0 }
  for (const part of parts) {
    sum.joules += part.joules
    sum.seconds = Math.max(sum.seconds, part.seconds)
    sum.gaps += part.gaps
    sum.gapSeconds = Math.max(sum.gapSeconds, part.gapSeconds)
    sum.restarts += part.restarts
    sum.restartSeconds = Math.max(sum.restartSeconds, part.restartSeconds)
    sum.backwards += part.backwards
  }
  return sum
}
