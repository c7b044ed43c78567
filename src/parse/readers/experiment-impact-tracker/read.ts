/** Reads samples of power, one JSON object a line: power times the time since the sample before. */
import { digest } from '../../../core/digest.ts'
import { byPlace } from '../../../core/problem.ts'
import type { Device, Run } from '../../../core/record.ts'
import { measuredEnergy } from '../../joules.ts'
import { parseJsonText } from '../../json/document.ts'
import { isObject, type JsonObject } from '../../json/fields.ts'
import { eachLine, type Line, lineText } from '../../lines.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import { ProblemList } from '../../problem-list.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { formatTimestamp } from '../codecarbon/timestamp.ts'
import { impactTrackerProblems } from './problems.ts'

/** A sample lists the processes of a machine, which may be many. */
const LONGEST_LINE = 4_194_304
const SOURCES = ['nvidia', 'rapl'] as const
type Source = (typeof SOURCES)[number]
/** 1990 and 2100. */
const [EARLIEST_S, LATEST_S] = [631_152_000, 4_133_980_800]

export async function readImpactTracker(file: RecordFile): Promise<Read> {
  const samples = new Samples(file.path)
  await eachLine(file.chunks, samples, LONGEST_LINE)
  return samples.result()
}

class Samples {
  readonly #path: string
  readonly #log: ProblemList<typeof impactTrackerProblems>
  readonly #joules = new Map<Source, number>()
  readonly #watts = new Map<Source, number>()
  #count = 0
  #first = 0
  #before: number | null = null
  #durationS = 0
  #gpus = 0

  constructor(path: string) {
    this.#path = path
    this.#log = new ProblemList(path, impactTrackerProblems)
  }

  overlong(line: number): void {
    this.#tellLine(line, 'a line longer than 4 MiB')
  }

  line(line: Line): void {
    const text = lineText(line)
    if (!/\S/.test(text)) return
    const json = parseJsonText(this.#path, text, line.number, { nonFinite: 'allow' })
    const value = json.ok ? json.value.value : null
    const written = isObject(value) ? value.timestamp : null
    const time = typeof written === 'number' ? written : Number.NaN
    if (!isObject(value) || !(time >= EARLIEST_S && time <= LATEST_S)) {
      this.#tellLine(line.number, json.ok ? 'no object with a timestamp' : 'no JSON')
      return
    }
    this.#take(value, time, line.number)
  }

  #tellLine(line: number, message: string): void {
    this.#log.add('experiment-impact-tracker/line', { line, column: 1 }, message, 'restore the line')
  }

  #take(sample: JsonObject, time: number, line: number): void {
    const passed = this.#before === null ? 0 : time - this.#before
    if (this.#before === null) this.#first = time
    if (passed < 0) {
      const message = 'the sample is older than the one before it'
      const hint = 'keep the samples of each run in a file of their own'
      this.#log.add('experiment-impact-tracker/time-order', { line, column: 1 }, message, hint)
    }
    this.#before = time
    this.#count += 1
    const seconds = Math.max(0, passed)
    this.#durationS += seconds
    for (const source of SOURCES)
      this.#add(source, sample[`${source}_estimated_attributable_power_draw`], seconds, line)
    const states = sample.per_gpu_performance_state
    if (isObject(states)) this.#gpus = Math.max(this.#gpus, Math.min(Object.keys(states).length, 1024))
  }

  #add(source: Source, drawn: unknown, seconds: number, line: number): void {
    if (typeof drawn === 'number' && Number.isFinite(drawn) && drawn >= 0) this.#watts.set(source, drawn)
    else if (drawn !== undefined && drawn !== null) {
      const message = `the power of ${source} is not a number of at least zero`
      this.#log.add('experiment-impact-tracker/number', { line, column: 1 }, message, 'restore the number')
    }
    const watts = this.#watts.get(source)
    if (watts !== undefined) this.#joules.set(source, (this.#joules.get(source) ?? 0) + watts * seconds)
  }

  result(): Read {
    const run = this.#run()
    return {
      runs: run === null ? [] : [run],
      plans: [],
      servings: [],
      problems: this.#log.all().sort(byPlace),
      unused: [],
    }
  }

  #run(): Run | null {
    if (this.#count === 0) return null
    const at = { line: 1, column: 1 }
    if (this.#count === 1) {
      const hint = 'state the hours of the run in a *.carbon.yml'
      this.#log.add('experiment-impact-tracker/one-sample', at, 'there is only one sample', hint)
    }
    const kwh = (source: Source) => {
      const joules = this.#joules.get(source)
      return joules === undefined ? null : joules / 3.6e6
    }
    const energy = measuredEnergy(kwh('nvidia'), kwh('rapl'), null)
    if (energy !== null && judgeMeanPower(energy.totalKwh, this.#durationS) === 'too-high') {
      const message = `${meanPower(energy.totalKwh, this.#durationS)} on the mean, which no host draws`
      this.#log.add('experiment-impact-tracker/implausible-power', at, message, 'restore the samples')
      return null
    }
    const known = this.#durationS > 0
    const gpus: readonly Device[] = this.#gpus > 0 ? [{ kind: 'gpu', model: '', count: this.#gpus }] : []
    return plainRun({
      id: `experiment-impact-tracker:${digest(`${this.#path.replace(/\/?(?:impacttracker\/)?[^/]*$/, '')} ${this.#first}`)}`,
      source: { format: 'experiment-impact-tracker', path: this.#path, line: 1, column: 1 },
      hardware: gpus,
      warnings: energy === null ? (known ? ['zero_energy'] : []) : ['process_mode'],
      started: formatTimestamp({ seconds: this.#first, zone: 'Z' }),
      finished: known ? formatTimestamp({ seconds: this.#first + this.#durationS, zone: 'Z' }) : null,
      durationS: known ? this.#durationS : null,
      durationQuality: known ? 'wall' : 'unknown',
      energy,
      evidence: energy === null ? (known ? 'hours' : 'default') : 'counter',
    })
  }
}
