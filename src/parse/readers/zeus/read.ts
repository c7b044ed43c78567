/** Reads a log of Zeus as one run: the outermost of its windows together. */
import { digest } from '../../../core/digest.ts'
import { shorten } from '../../../core/number.ts'
import { isoFromEpoch } from '../../epoch.ts'
import { eachLine, type Line, lineText } from '../../lines.ts'
import { plainRun } from '../../plain-run.ts'
import { meanPower } from '../../plausibility.ts'
import { Clock } from '../../power/clock.ts'
import { boardEnergy, isBoardPower, JOULES_PER_KWH, toMicroseconds } from '../../power/energy.ts'
import { PowerSeries } from '../../power/series.ts'
import { ProblemList } from '../../problem-list.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { type Columns, readColumns } from './columns.ts'
import { zeusProblems } from './problems.ts'
import { Outermost } from './windows.ts'

/** Seconds since 1970; what is less is time since the machine was started, as versions before 0.7 write. */
const EPOCH_S = 1e9
const HINT = 'restore the line that Zeus wrote, or delete it'

export async function readZeus(file: RecordFile): Promise<Read> {
  const reading = new Reading(file.path)
  await eachLine(file.chunks, reading)
  return reading.result()
}

class Reading {
  readonly #path: string
  readonly #problems: ProblemList<typeof zeusProblems>
  readonly #windows = new Outermost()
  readonly #powers = new PowerSeries()
  readonly #clock = new Clock()
  #columns: Columns | null = null

  constructor(path: string) {
    this.#path = path
    this.#problems = new ProblemList(path, zeusProblems)
  }

  overlong(number: number): void {
    this.#tell(number, 'a line of more than 64 KiB')
  }

  line(line: Line): void {
    const text = lineText(line)
    if (text.trim() === '') return
    const columns = readColumns(text)
    if (columns !== null) this.#columns = columns
    else if (this.#columns !== null) this.#window(text, this.#columns, line.number)
    else if (line.number > 1) this.#power(line, text)
  }

  #window(text: string, columns: Columns, line: number): void {
    const cells = text.split(',')
    if (cells.length < columns.cells) {
      this.#tell(line, `${cells.length} cells where the header has ${columns.cells}`)
      return
    }
    const written = [cells[0], cells.at(-columns.elapsed), ...columns.energies.map((back) => cells.at(-back))]
    const numbers = written.map((cell) => parsePythonNumber(cell ?? '', 'unsigned'))
    const values: number[] = []
    for (const number of numbers) {
      if (!number.ok) {
        this.#tell(line, `a number ${shorten(number.why, 80)}`)
        return
      }
      values.push(number.value)
    }
    const [start = 0, seconds = 0, ...energies] = values
    this.#windows.add(
      start,
      seconds,
      energies.reduce((sum, one) => sum + one, 0),
      line,
    )
  }

  /** A time and milliwatts of one device. */
  #power(line: Line, text: string): void {
    const comma = text.indexOf(',')
    const time = this.#clock.read(line.bytes, line.start, line.start + comma)
    const power = parsePythonNumber(text.slice(comma + 1).split(',', 1)[0] ?? '', 'unsigned')
    if (comma === -1 || Number.isNaN(time) || !power.ok) this.#tell(line.number, 'no time and power')
    else this.#powers.add(time, power.value / 1000)
  }

  #tell(line: number, message: string): void {
    this.#problems.add('zeus/row', { line, column: 1 }, message, HINT)
  }

  result(): Read {
    const run = this.#columns === null ? this.#ofPowers() : this.#ofWindows(this.#columns)
    return { runs: run === null ? [] : [run], plans: [], servings: [], problems: this.#problems.all() }
  }

  #ofWindows(columns: Columns) {
    const all = this.#windows.result()
    if (all.overlap > 0) {
      const message = 'this window overlaps an earlier one, and neither holds the other'
      this.#problems.add('zeus/overlap', { line: all.overlap, column: 1 }, message, 'keep the one that covers the run')
    }
    const isEpoch = all.first >= EPOCH_S
    const times = isEpoch ? [isoFromEpoch(all.first), isoFromEpoch(all.last)] : [null, null]
    const said = [all.first, all.last, all.joules, this.#windows.seen]
    return this.#run(all.joules, all.seconds, columns.energies.length, times, said, all.overlap > 0)
  }

  #ofPowers() {
    const { joules, seconds } = this.#powers.energy()
    const { first, last, samples } = this.#powers
    // The monitor prints the time of the system clock in UTC.
    const times = [first, last]
      .map((time) => this.#clock.stamp(time))
      .map((time) => (time?.endsWith('Z') === false ? `${time}Z` : time))
    return this.#run(joules, seconds, 1, times, [this.#clock.origin, first, last, joules, samples], false)
  }

  #run(
    joules: number,
    seconds: number,
    devices: number,
    times: readonly (string | null)[],
    said: readonly number[],
    overlaps: boolean,
  ) {
    if (seconds === 0) {
      this.#problems.add(
        'zeus/no-rows',
        { line: 1, column: 1 },
        'column names and no windows',
        'commit it after the run',
      )
      return null
    }
    if (!isBoardPower(joules, seconds, devices)) {
      const message = `${joules} J in ${seconds} s is ${meanPower(joules / JOULES_PER_KWH, seconds)} on ${devices} devices`
      this.#problems.add('zeus/implausible-power', { line: 1, column: 1 }, message, 'restore the file that Zeus wrote')
      return null
    }
    const warnings = [...(overlaps ? ['overlapping_runs'] : []), ...(joules === 0 ? ['zero_energy'] : [])]
    return plainRun({
      id: `zeus:${digest(said.join('\n'))}`,
      source: { format: 'zeus', path: this.#path, line: 1, column: 1 },
      evidence: 'counter',
      hardware: [{ kind: 'gpu', model: '', count: devices }],
      started: times[0] ?? null,
      finished: times[1] ?? null,
      durationS: toMicroseconds(seconds),
      durationQuality: 'wall',
      energy: joules === 0 ? null : boardEnergy(joules),
      warnings,
    })
  }
}
