/**
 * Rows are not runs: CodeCarbon appends snapshots of cumulative totals, in no reliable order. Of each run the row with the
 * largest energy is kept, the later one of two that are equal; everything else about the run is read from that row.
 *
 * Rows are compared by the size of their energy, good to twelve digits, and only where that does not decide by the
 * numbers themselves. The winning row stays where the scanner has it until a row of another run comes, or the bytes move.
 * Then its numbers are packed; only a row that takes a closer look is copied, to be read once the file has been read.
 */

import { decimalMargin } from '../../csv/decimal.ts'
import { type CsvRecord, cellText, HeldRecord } from '../../csv/record.ts'
import { KeptRows } from './kept-rows.ts'
import type { Layout } from './layout.ts'
import type { Packer } from './packing.ts'
import { DURATION_S, KWH, LINE, LONGEST_S, RunNumbers, SAID, UNPACKED } from './run-numbers.ts'

/** A row that contradicts an earlier one of its run. */
interface Conflict {
  readonly line: number
  readonly contradicted: number
}

export class Snapshots {
  readonly numbers = new RunNumbers()
  readonly #packer: Packer
  readonly #kept = new KeptRows()
  readonly #conflicts = new Map<number, Conflict>()
  #size = 0
  /** The row that wins so far, of the run whose rows are coming in; -1 when there is none. */
  #run = -1
  #layout: Layout | null = null
  #energyCell = -1
  readonly #held = new HeldRecord()

  constructor(packer: Packer) {
    this.#packer = packer
  }

  get size(): number {
    return this.#size
  }

  isPacked(run: number): boolean {
    return this.numbers.get(run, SAID) !== UNPACKED
  }

  /** Shows the row of a run that is not packed. */
  show(run: number, look: (record: CsvRecord, layout: Layout) => void): void {
    this.#kept.show(run, look)
  }

  /** Another row of the run has a longer duration, so the clock of the one that counts was restarted. */
  isRestarted(run: number): boolean {
    return this.numbers.get(run, LONGEST_S) > this.numbers.get(run, DURATION_S) * 1.001
  }

  conflictOf(run: number): Conflict | undefined {
    return this.#conflicts.get(run)
  }

  /**
   * @param run Its number; one more than the last when it is new.
   * @param kwh About; -1 when the energy is blank, which never wins over a number.
   * @param energyCell Where the energy stands in this record.
   */
  offer(run: number, record: CsvRecord, layout: Layout, kwh: number, durationS: number, energyCell: number): void {
    if (run !== this.#run) this.settle()
    const { numbers } = this
    if (run === this.#size) {
      this.#size++
      numbers.grow(run)
      numbers.set(run, LONGEST_S, durationS)
    } else {
      this.#compare(run, record.line, kwh, durationS)
      if (!this.#wins(run, record, kwh, energyCell)) return
    }
    numbers.set(run, KWH, kwh)
    numbers.set(run, DURATION_S, durationS)
    numbers.set(run, LINE, record.line)
    this.#run = run
    this.#layout = layout
    this.#energyCell = energyCell
    this.#held.hold(record)
  }

  /** Packs the row that is held, or copies it. */
  settle(): void {
    if (this.#run === -1 || this.#layout === null) return
    const { numbers } = this
    if (!this.#packer.pack(this.#held, this.#layout, numbers, this.#run)) {
      numbers.set(this.#run, KWH, this.#exactKwh(this.#run))
      numbers.set(this.#run, SAID, UNPACKED)
      this.#kept.keep(this.#run, this.#held, this.#layout)
    }
    this.#run = -1
  }

  #compare(run: number, line: number, kwh: number, durationS: number): void {
    const { numbers } = this
    if (contradicts(numbers.get(run, KWH), numbers.get(run, DURATION_S), kwh, durationS) && !this.#conflicts.has(run))
      this.#conflicts.set(run, { line, contradicted: numbers.get(run, LINE) })
    if (durationS > numbers.get(run, LONGEST_S)) numbers.set(run, LONGEST_S, durationS)
  }

  #wins(run: number, record: CsvRecord, kwh: number, energyCell: number): boolean {
    const known = this.numbers.get(run, KWH)
    const margin = decimalMargin * Math.max(known, kwh)
    if (Math.abs(kwh - known) > margin || kwh <= 0) return kwh >= known
    return Number(cellText(record, energyCell)) >= this.#exactKwh(run)
  }

  /** What is not held any more has been read to the last digit. */
  #exactKwh(run: number): number {
    const known = this.numbers.get(run, KWH)
    return run === this.#run && known > 0 ? Number(cellText(this.#held, this.#energyCell)) : known
  }
}

/** Totals grow: a later row of the same or more time with less energy, or the same time with another, is no history. */
function contradicts(knownKwh: number, knownS: number, kwh: number, durationS: number): boolean {
  if (kwh <= 0 || knownKwh <= 0 || !(durationS > 0) || !(knownS > 0)) return false
  const energy = compareSizes(kwh, knownKwh)
  const time = compareSizes(durationS, knownS)
  return (energy !== 0 && time === 0) || (energy === -1 && time === 1)
}

function compareSizes(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= 1e-9 * Math.max(a, b)) return 0
  return a < b ? -1 : 1
}
