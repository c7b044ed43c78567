/** The readings of one node or switch, within the run that they belong to. */
import { type Line, type LineSink, lineText } from '../../lines.ts'
import { parseEntry, peek, textOf } from '../../mlperf/mllog.ts'
import { PowerSeries } from '../../power/series.ts'

const KEYS: ReadonlySet<string> = new Set(['power_reading', 'interconnect_power_est', 'conversion_eff'])

/** No node and no switch draws more, and sums of what is larger are no numbers. */
const MOST_WATTS = 1e9

export class PowerLog implements LineSink {
  readonly #startMs: number
  readonly #seconds: number
  /** The same readings within the run, and all of them: the clock of a meter may be hours off. */
  readonly #within: PowerSeries
  readonly #all = new PowerSeries()
  /** Watts that are stated for a switch once, not measured over time. */
  readonly #estimates = new Map<string, number>()
  supply: 'ac' | 'dc' | null = null
  bad = 0
  firstBad = 0

  constructor(startMs: number, stopMs: number) {
    this.#startMs = startMs
    this.#seconds = (stopMs - startMs) / 1000
    this.#within = new PowerSeries({ from: 0, to: this.#seconds })
  }

  overlong(number: number): void {
    this.#tellBad(number)
  }

  line(line: Line): void {
    const text = lineText(line)
    const seen = peek(text)
    if (seen === null || !KEYS.has(seen.key)) return
    const entry = parseEntry(seen.json)
    const value = typeof entry?.value === 'string' ? Number(entry.value) : entry?.value
    if (entry === null || typeof value !== 'number' || !(value >= 0 && value <= MOST_WATTS)) {
      this.#tellBad(line.number)
      return
    }
    if (entry.key === 'conversion_eff') {
      const type = entry.metadata.measurement_type
      if (type === 'AC' || type === 'DC') this.supply = type === 'AC' ? 'ac' : 'dc'
    } else if (entry.key === 'interconnect_power_est') {
      const of = textOf(entry.metadata.switch_id ?? entry.metadata.host)
      if (!this.#estimates.has(of) && this.#estimates.size < 10_000) this.#estimates.set(of, value)
    } else {
      const time = (entry.timeMs - this.#startMs) / 1000
      this.#within.add(time, value)
      this.#all.add(time, value)
    }
  }

  #tellBad(line: number): void {
    this.bad++
    this.firstBad ||= line
  }

  /**
   * Joules over the run: the mean of the readings within it for its whole length, as the benchmark counts. `null` where
   * there are none at all.
   */
  energy(): { readonly joules: number; readonly found: 'within' | 'partly' | 'elsewhere' } | null {
    const stated = [...this.#estimates.values()].reduce((sum, watts) => sum + watts, 0) * this.#seconds
    const within = this.#within.energy('bridge')
    if (within.seconds > 0) {
      const found = within.seconds * 2 < this.#seconds ? 'partly' : 'within'
      return { joules: stated + (within.joules / within.seconds) * this.#seconds, found }
    }
    const all = this.#all.energy('bridge')
    if (all.seconds > 0) return { joules: stated + (all.joules / all.seconds) * this.#seconds, found: 'elsewhere' }
    return this.#estimates.size > 0 ? { joules: stated, found: 'within' } : null
  }
}
