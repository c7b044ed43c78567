/** Reads all results of one system: each log a run, with the energy of its nodes and switches where they were metered. */
import { digest } from '../../../core/digest.ts'
import { type Problem, reporter } from '../../../core/problem.ts'
import type { Device, RecordedEnergy, Run } from '../../../core/record.ts'
import { isoFromEpoch } from '../../epoch.ts'
import { eachLine } from '../../lines.ts'
import { textOf } from '../../mlperf/mllog.ts'
import { devicesOf, readSystem, SYSTEM_BYTES, saysDc } from '../../mlperf/system.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import { JOULES_PER_KWH, machineEnergy } from '../../power/energy.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { placeOf } from './place.ts'
import { PowerLog } from './power.ts'
import { mlperfTrainingProblems } from './problems.ts'
import { ResultLog, type Timed } from './result.ts'

const report = reporter(mlperfTrainingProblems)
type Code = keyof typeof mlperfTrainingProblems

/** What the meters of one result say together. */
interface Metered {
  joules: number
  nodes: number
  switches: number
  supply: 'ac' | 'dc' | null
}

export async function readMlperfTraining(files: readonly RecordFile[]): Promise<Read> {
  const reading = new Reading()
  for (const file of files) if (placeOf(file.path).kind === 'system') await reading.system(file)
  for (const file of files) if (placeOf(file.path).kind === 'result') await reading.log(file)
  for (const file of files) await reading.power(file)
  return reading.result()
}

class Reading {
  readonly #logs = new Map<string, { path: string; log: ResultLog }>()
  readonly #metered = new Map<string, Metered>()
  readonly #problems: Problem[] = []
  readonly #unused: Unused[] = []
  #system: Readonly<Record<string, unknown>> | null = null

  async system(file: RecordFile): Promise<void> {
    if (file.size <= SYSTEM_BYTES) this.#system = readSystem(new TextDecoder().decode(await wholeBytes(file)))
  }

  async log(file: RecordFile): Promise<void> {
    const log = new ResultLog()
    await eachLine(file.chunks, log)
    log.finish()
    const { path } = file
    if (log.bad > 0) this.#tell('mlperf-training/line', path, log.firstBad, 'a line of the log is torn', 'restore it')
    if (log.runs.length === 0) {
      this.#unused.push({ path, line: 1, reason: 'no-quantity', what: 'a log of MLPerf without start and end' })
    } else this.#logs.set(placeOf(path).result, { path, log })
  }

  async power(file: RecordFile): Promise<void> {
    const { kind, result } = placeOf(file.path)
    if (kind === 'result' || kind === 'system') return
    const run = longest(this.#logs.get(result)?.log.runs ?? [])
    if (kind === 'other' || run === null) {
      const what =
        kind === 'other' ? 'a total of the readings beside it' : 'power readings of a result that is not there'
      this.#unused.push({ path: file.path, line: 1, reason: kind === 'other' ? 'repeats' : 'no-quantity', what })
      return
    }
    const log = new PowerLog(run.startMs, run.stopMs)
    await eachLine(file.chunks, log)
    this.#add(file.path, kind, result, log)
  }

  #add(path: string, kind: 'node' | 'switch', result: string, log: PowerLog): void {
    if (log.bad > 0) this.#tell('mlperf-training/line', path, log.firstBad, 'a reading cannot be read', 'restore it')
    const energy = log.energy()
    if (energy === null) {
      this.#unused.push({ path, line: 1, reason: 'no-quantity', what: 'a power log without readings' })
      return
    }
    if (energy.found === 'elsewhere') {
      this.#tell('mlperf-training/clock', path, 1, 'no reading lies within the run', 'write the readings in UTC')
    } else if (energy.found === 'partly') {
      this.#tell(
        'mlperf-training/partly',
        path,
        1,
        'the readings cover less than half of the run',
        'commit all readings',
      )
    }
    const sum = this.#metered.get(result) ?? { joules: 0, nodes: 0, switches: 0, supply: null }
    sum.joules += energy.joules
    sum.supply ??= log.supply
    if (kind === 'node') sum.nodes++
    else sum.switches++
    this.#metered.set(result, sum)
  }

  result(): Read {
    const runs = [...this.#logs].flatMap(([result, { path, log }]) => {
      const measured = longest(log.runs)
      return log.runs.map((run) =>
        this.#run(path, log, run, run === measured ? (this.#metered.get(result) ?? null) : null),
      )
    })
    return { runs, plans: [], servings: [], problems: this.#problems, unused: this.#unused }
  }

  #run(path: string, log: ResultLog, run: Timed, metered: Metered | null): Run {
    const energy = metered === null ? null : this.#energy(path, run, metered)
    // Without a meter the hours count, and loading and compiling keep the machines busy too.
    const startMs = energy === null ? (run.initMs ?? run.startMs) : run.startMs
    const durationS = (run.stopMs - startMs) / 1000
    if (!run.ended) {
      const message = 'the run has no run_stop'
      this.#tell('mlperf-training/no-stop', path, run.line, message, 'commit the whole log')
    }
    const benchmark = log.words.get('submission_benchmark') ?? null
    return plainRun({
      id: `mlperf-training:${digest([benchmark, log.words.get('seed'), run.startMs].join('\n'))}`,
      source: { format: 'mlperf-training', path, line: run.line, column: 1 },
      evidence: energy === null ? 'hours' : 'metered',
      model: benchmark,
      hardware: this.#hardware(log, metered),
      started: isoFromEpoch(startMs / 1000),
      finished: isoFromEpoch(run.stopMs / 1000),
      durationS: durationS > 0 ? durationS : null,
      durationQuality: durationS <= 0 ? 'unknown' : run.ended ? 'wall' : 'lower-bound',
      energy,
      workload: benchmark === null ? null : /lora/.test(benchmark) ? 'finetuning' : 'pretraining',
    })
  }

  #hardware(log: ResultLog, metered: Metered | null): readonly Device[] {
    const system = this.#system ?? log.system
    return system === null ? [] : devicesOf(system, metered?.nodes ?? null)
  }

  #energy(path: string, run: Timed, { joules, nodes, switches, supply }: Metered): RecordedEnergy | null {
    const seconds = (run.stopMs - run.startMs) / 1000
    const kwh = joules / JOULES_PER_KWH
    // A rack of switches may stand in one file, and draws what several machines do.
    if (
      joules === 0 ||
      judgeMeanPower(kwh, seconds, Math.max(1, nodes) + (switches > 0 ? Math.max(8, nodes) : 0)) !== 'plausible'
    ) {
      const message = `the mean power of ${nodes} nodes is ${meanPower(kwh, seconds)}`
      this.#tell('mlperf-training/implausible-power', path, run.line, message, 'check the unit of the readings')
      return null
    }
    const dc = saysDc(path) || saysDc(textOf(this.#system?.system_name))
    return machineEnergy(joules, supply ?? (dc ? 'dc' : 'ac'), switches > 0 ? 'it' : 'node')
  }

  #tell(code: Code, file: string, line: number, message: string, hint: string): void {
    this.#problems.push(report(code, { file, line: Math.max(1, line), column: 1 }, message, hint))
  }
}

function longest(runs: readonly Timed[]): Timed | null {
  return runs.reduce<Timed | null>(
    (best, run) => (best === null || run.stopMs - run.startMs > best.stopMs - best.startMs ? run : best),
    null,
  )
}
