/** Reads a log of powers as one run: the energy of all its devices between its first and its last reading. */
import { digest } from '../../../core/digest.ts'
import { type Problem, reporter } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { eachLine, type Line } from '../../lines.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import { boardEnergy, isBoardPower, JOULES_PER_KWH, machineEnergy, toMicroseconds } from '../../power/energy.ts'
import { type SeriesEnergy, together } from '../../power/series.ts'
import { asUtf8 } from '../../power/wide-text.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wordsOf } from './layout.ts'
import { gpuLogProblems } from './problems.ts'
import { isRocm } from './rocm.ts'
import { Rows } from './rows.ts'
import { tableOf } from './text-header.ts'
import { TextTable } from './text-table.ts'

const report = reporter(gpuLogProblems)
type Code = keyof typeof gpuLogProblems

export async function readGpuLog(file: RecordFile): Promise<Read> {
  const reading = new Reading(file.path)
  await eachLine(asUtf8(file.chunks), reading)
  return reading.result()
}

class Reading {
  readonly #path: string
  readonly #rows: Rows
  readonly #table = new TextTable()
  #kind: 'rows' | 'table' | 'rocm' | null = null
  readonly #problems: Problem[] = []

  constructor(path: string) {
    this.#path = path
    this.#rows = new Rows(wordsOf(path))
  }

  line(line: Line): void {
    if (this.#kind === 'rows') this.#rows.line(line)
    else if (this.#kind === 'table') this.#table.line(line)
    else if (this.#kind === null && line.end > line.start) this.#first(line)
  }

  /** Until it is known what the file is. */
  #first(line: Line): void {
    const start = String.fromCharCode(...line.bytes.subarray(line.start, Math.min(line.end, line.start + 2000)))
    if (tableOf(start.trim()) !== null) {
      this.#kind = 'table'
      this.#table.line(line)
      return
    }
    this.#rows.line(line)
    if (this.#rows.layout !== null) this.#kind = 'rows'
    else if (isRocm(start)) this.#kind = 'rocm'
  }

  overlong(number: number): void {
    if (this.#kind === 'table') this.#table.overlong(number)
    else this.#rows.overlong(number)
  }

  result(): Read {
    if (this.#kind === 'rocm') return this.#unused('a snapshot of rocm-smi, which has no time', 'rates-only')
    if (this.#kind === 'table') return this.#ofTable()
    this.#rows.finish()
    const { layout } = this.#rows
    if (layout !== null && layout.powers.length === 0) {
      return this.#unused('a log of nvidia-smi that did not ask for the power', 'no-quantity')
    }
    return this.#ofSeries(layout?.covers ?? 'gpu')
  }

  /** A counter of energy needs no time, and is better than powers that are added up. */
  #ofTable(): Read {
    const { counters, devices, clock } = this.#table
    const counted = [...counters].filter(([, { readings }]) => readings > 1)
    if (counted.length === 0) {
      if (clock.kind === null) return this.#unused('powers without times', 'rates-only')
      return this.#ofSeries('gpu')
    }
    const joules = counted.reduce((sum, [, { sum: millijoules }]) => sum + millijoules / 1000, 0)
    this.#tellRows(this.#table)
    const hardware = [{ kind: 'gpu' as const, model: '', count: devices.all.length }]
    const id = `gpu-log:${digest(counted.map(([key, { last, sum }]) => `${key} ${last} ${sum}`).join('\n'))}`
    const run = plainRun({
      id,
      source: { format: 'gpu-log', path: this.#path, line: 1, column: 1 },
      hardware,
      evidence: 'counter',
      energy: joules > 0 ? boardEnergy(joules) : null,
      warnings: joules > 0 ? [] : ['zero_energy'],
    })
    return this.#answer([run])
  }

  #ofSeries(covers: 'gpu' | 'node'): Read {
    const source = this.#kind === 'table' ? this.#table : this.#rows
    const { devices, clock } = source
    this.#tellRows(source)
    const measured = devices.measured()
    const energy = together(measured.map(({ series }) => series.energy()))
    if (energy.seconds === 0) {
      if (measured.length > 0) return this.#unused('one reading for each device, and so no time', 'rates-only')
      const silent = devices.all.some((device) => device.silent > 0)
      if (silent) return this.#unused('devices that do not report their power', 'no-quantity')
      this.#tell('gpu-log/no-rows', 1, 'no row with a time and a power', 'commit the log after the run')
      return this.#answer([])
    }
    this.#tellDevices(measured.length)
    this.#tellTimes(energy)
    if (this.#rows.negative > 0) {
      this.#tell('gpu-log/negative', this.#rows.negative, 'a power is negative', 'restore the readings')
      return this.#answer([])
    }
    const isPlausible =
      covers === 'gpu'
        ? isBoardPower(energy.joules, energy.seconds, measured.length)
        : judgeMeanPower(energy.joules / JOULES_PER_KWH, energy.seconds, measured.length) === 'plausible'
    if (!isPlausible) {
      const mean = meanPower(energy.joules / JOULES_PER_KWH / measured.length, energy.seconds)
      const message = `the mean power of a device is ${mean}, which none draws`
      this.#tell('gpu-log/implausible-power', this.#rows.headerLine, message, 'check the unit: watts or milliwatts')
      return this.#answer([])
    }
    const first = Math.min(...measured.map(({ series }) => series.earliest))
    const last = Math.max(...measured.map(({ series }) => series.latest))
    const said = measured.map(
      ({ key, series }) => `${key} ${series.first} ${series.last} ${series.samples} ${series.watts}`,
    )
    const machine = devices.machine()
    const run: Run = plainRun({
      id: `gpu-log:${digest([clock.kind, clock.origin, ...said].join('\n'))}`,
      source: {
        format: 'gpu-log',
        path: this.#path,
        line: this.#kind === 'table' ? 1 : this.#rows.headerLine,
        column: 1,
      },
      hardware: covers === 'gpu' ? devices.hardware() : [],
      started: clock.stamp(first),
      finished: clock.stamp(last),
      durationS: toMicroseconds(energy.seconds),
      durationQuality: energy.restarts > 0 || energy.backwards > 0 ? 'lower-bound' : 'wall',
      energy:
        energy.joules === 0 ? null : covers === 'gpu' ? boardEnergy(energy.joules) : machineEnergy(energy.joules, 'ac'),
      evidence: covers === 'gpu' ? 'counter' : 'metered',
      warnings: warningsOf(energy),
      ...(machine === null ? {} : { machine }),
    })
    return this.#answer([run])
  }

  #tellRows({ bad, firstBad }: { readonly bad: number; readonly firstBad: number }): void {
    if (bad === 0) return
    const others = bad > 1 ? `, and ${bad - 1} more` : ''
    this.#tell(
      'gpu-log/row',
      firstBad,
      `a row that cannot be read${others}`,
      'delete it, or restore what the tool printed',
    )
  }

  #tellDevices(measured: number): void {
    const { sweep, devices, layout } = this.#rows
    const silent = devices.all.length - measured
    if (silent > 0 && layout?.key !== null) {
      const message = `${silent} of ${devices.all.length} devices report no power`
      this.#tell('gpu-log/unsupported', this.#rows.headerLine, message, 'state their energy in a file of its own')
    }
    if (sweep === null || (sweep.turns === 1 && sweep.astray === 0)) return
    const message = `the rows do not name their device; ${sweep.turns} of them take turns`
    this.#tell('gpu-log/devices', this.#rows.headerLine, message, 'add index to --query-gpu')
  }

  #tellTimes(energy: SeriesEnergy): void {
    if (energy.backwards > 0) {
      const line = this.#kind === 'table' ? 1 : this.#rows.backwards
      this.#tell(
        'gpu-log/clock',
        line,
        'the time goes backwards here',
        'let every logger write a file of its own, in UTC',
      )
    }
    if (energy.gaps + energy.restarts === 0) return
    const parts = [
      energy.gaps > 0 ? `${energy.gapSeconds.toFixed(0)} s without readings are counted at the lower reading` : '',
      energy.restarts > 0 ? `${(energy.restartSeconds / 3600).toFixed(1)} h are not counted` : '',
    ]
    this.#tell(
      'gpu-log/gap',
      this.#rows.headerLine,
      parts.filter((part) => part !== '').join('; '),
      'state what ran in between',
    )
  }

  #unused(what: string, reason: Unused['reason']): Read {
    return { ...this.#answer([]), unused: [{ path: this.#path, line: 1, reason, what }] }
  }

  #tell(code: Code, line: number, message: string, hint: string): void {
    this.#problems.push(report(code, { file: this.#path, line: Math.max(1, line), column: 1 }, message, hint))
  }

  #answer(runs: readonly Run[]): Read {
    return { runs, plans: [], servings: [], problems: this.#problems }
  }
}

function warningsOf(energy: SeriesEnergy): readonly string[] {
  return [...(energy.gaps + energy.restarts > 0 ? ['power_gaps'] : []), ...(energy.joules === 0 ? ['zero_energy'] : [])]
}
