/** Reads the results of one system: each log of the load generator a run, with the energy between its two marks. */
import { digest } from '../../../core/digest.ts'
import { type Problem, reporter } from '../../../core/problem.ts'
import type { RecordedEnergy, Run } from '../../../core/record.ts'
import { isoFromEpoch } from '../../epoch.ts'
import { eachLine, type Line, lineText } from '../../lines.ts'
import { parseEntry, peek } from '../../mlperf/mllog.ts'
import { devicesOf, nodesOf, readSystem, SYSTEM_BYTES } from '../../mlperf/system.ts'
import { systemUnit } from '../../mlperf/unit.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import { JOULES_PER_KWH, machineEnergy } from '../../power/energy.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { mlperfInferenceProblems } from './problems.ts'
import { Readings, secondsOf } from './readings.ts'

const report = reporter(mlperfInferenceProblems)
type Code = keyof typeof mlperfInferenceProblems

/** The marks of one run, seconds since 1970. */
interface Marks {
  begin: number
  end: number
  line: number
}

export async function readMlperfInference(files: readonly RecordFile[]): Promise<Read> {
  const reading = new Reading()
  for (const file of files) if (systemUnit(file.path) !== null) await reading.system(file)
  const readings = new Map(
    files.filter(({ path }) => /(?:^|\/)spl\.txt$/.test(path)).map((file) => [folderOf(file.path), file]),
  )
  for (const file of files)
    if (/(?:^|\/)mlperf_log_detail[^/]*$/.test(file.path))
      await reading.log(file, readings.get(folderOf(file.path)) ?? null)
  return reading.result()
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

class Reading {
  readonly #runs: Run[] = []
  readonly #problems: Problem[] = []
  readonly #unused: Unused[] = []
  #system: Readonly<Record<string, unknown>> | null = null

  async system(file: RecordFile): Promise<void> {
    if (file.size <= SYSTEM_BYTES) this.#system = readSystem(new TextDecoder().decode(await wholeBytes(file)))
  }

  async log(file: RecordFile, readings: RecordFile | null): Promise<void> {
    const { path } = file
    if (/(?:^|\/)ranging\/[^/]+$/.test(path)) {
      this.#unused.push({ path, line: 1, reason: 'calibration', what: 'a run that sets the range of the meter' })
      return
    }
    const marks = await this.#marks(file)
    const seconds = Math.round((marks.end - marks.begin) * 1000) / 1000
    if (!(seconds > 0)) {
      this.#unused.push({
        path,
        line: 1,
        reason: 'no-quantity',
        what: 'a log of MLPerf inference without begin and end',
      })
      return
    }
    const energy = readings === null ? null : await this.#energy(readings, marks)
    this.#runs.push(
      plainRun({
        id: `mlperf-inference:${digest(`${marks.begin}\n${marks.end}`)}`,
        source: { format: 'mlperf-inference', path, line: marks.line, column: 1 },
        evidence: energy === null ? 'hours' : 'metered',
        model: benchmarkOf(path),
        hardware: this.#system === null ? [] : devicesOf(this.#system, null),
        started: isoFromEpoch(marks.begin),
        finished: isoFromEpoch(marks.end),
        durationS: seconds,
        durationQuality: 'wall',
        energy,
        workload: 'inference',
      }),
    )
  }

  async #marks({ path, chunks }: RecordFile): Promise<Marks> {
    const marks: Marks = { begin: Number.NaN, end: Number.NaN, line: 1 }
    const line = (line: Line) => {
      const text = lineText(line)
      const seen = peek(text)
      if (seen?.key !== 'power_begin' && seen?.key !== 'power_end') return
      const value = parseEntry(seen.json)?.value
      const seconds = secondsOf(typeof value === 'string' ? value : '')
      if (Number.isNaN(seconds))
        this.#tell('mlperf-inference/line', path, line.number, `${seen.key} has no time`, 'restore it')
      else if (seen.key === 'power_begin') Object.assign(marks, { begin: seconds, line: line.number })
      else marks.end = seconds
    }
    await eachLine(chunks, { line, overlong: () => {} })
    return marks
  }

  async #energy({ path, chunks }: RecordFile, { begin, end }: Marks): Promise<RecordedEnergy | null> {
    const readings = new Readings()
    await eachLine(chunks, readings)
    if (readings.bad > 0) {
      const others = readings.bad > 1 ? `, and ${readings.bad - 1} more` : ''
      this.#tell(
        'mlperf-inference/line',
        path,
        readings.firstBad,
        `a reading that cannot be read${others}`,
        'restore it',
      )
    }
    const mean = readings.mean(begin, end)
    if (mean === null || mean.watts === 0) {
      this.#tell('mlperf-inference/no-readings', path, 1, 'no reading between power_begin and power_end', 'commit them')
      return null
    }
    if (mean.shiftS !== 0) {
      const message = `the readings are ${mean.shiftS / 3600} h away from the run`
      this.#tell('mlperf-inference/clock', path, 1, message, 'let the power server write UTC')
    }
    const joules = mean.watts * (end - begin)
    if (judgeMeanPower(joules / JOULES_PER_KWH, end - begin, nodesOf(this.#system)) !== 'plausible') {
      const message = `the mean power is ${meanPower(joules / JOULES_PER_KWH, end - begin)}`
      this.#tell('mlperf-inference/implausible-power', path, 1, message, 'restore the readings')
      return null
    }
    return machineEnergy(joules, 'ac')
  }

  #tell(code: Code, file: string, line: number, message: string, hint: string): void {
    this.#problems.push(report(code, { file, line: Math.max(1, line), column: 1 }, message, hint))
  }

  result(): Read {
    return { runs: this.#runs, plans: [], servings: [], problems: this.#problems, unused: this.#unused }
  }
}

/** `ORG/results/SYSTEM/BENCHMARK/SCENARIO/performance/run_1/...`. */
function benchmarkOf(path: string): string | null {
  const parts = path.split('/')
  const results = parts.lastIndexOf('results')
  return results === -1 || results + 3 >= parts.length - 1 ? null : (parts[results + 2] ?? null)
}
