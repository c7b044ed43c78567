/** Reads a report of optimum-benchmark and the configuration beside it. */
import { digest } from '../../../core/digest.ts'
import { byPlace, type Problem, reporter } from '../../../core/problem.ts'
import type { RecordedEnergy, Run } from '../../../core/record.ts'
import { type JsonText, parseJson } from '../../json/document.ts'
import { isObject } from '../../json/fields.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { durationOf, energyOf, type PhaseEnergy, together } from './phases.ts'
import { optimumBenchmarkProblems } from './problems.ts'
import { NO_SETTING, readSetting, type Setting } from './setting.ts'

const report = reporter(optimumBenchmarkProblems)
const OPTIONS = { nonFinite: 'allow' } as const

export async function readOptimumBenchmark(files: readonly RecordFile[]): Promise<Read> {
  const problems: Problem[] = []
  const documents: { path: string; json: JsonText }[] = []
  for (const file of files) {
    const parsed = parseJson(file.path, await wholeBytes(file), OPTIONS)
    if (parsed.ok) documents.push({ path: file.path, json: parsed.value })
    else problems.push(...parsed.problems)
  }
  const beside = documents.find(({ path }) => /(?:^|\/)benchmark_config\.json$/.test(path))
  const [runs, unused]: [Run[], Unused[]] = [[], []]
  for (const { path, json } of documents) {
    if (path === beside?.path) continue
    // `benchmark.json` holds both.
    const root = isObject(json.value) && isObject(json.value.report) ? ['report'] : []
    const known = beside === undefined ? null : readSetting(beside.json, [])
    const setting = root.length > 0 ? readSetting(json, ['config']) : (known ?? NO_SETTING)
    const run = runOf({ path, json, root, setting }, problems, unused)
    if (run !== null) runs.push(run)
  }
  return { runs, plans: [], servings: [], problems: problems.sort(byPlace), unused }
}

interface Report {
  readonly path: string
  readonly json: JsonText
  readonly root: readonly string[]
  readonly setting: Setting
}

function runOf(one: Report, problems: Problem[], unused: Unused[]): Run | null {
  const { path, json, root, setting } = one
  const before = problems.length
  const device = durationOf(json, root, problems)
  const durationS = device === null ? null : device / setting.processes
  const spent = spentOf(one, problems, unused)
  if (problems.slice(before).some(({ severity }) => severity === 'error')) return null
  if (spent === null && (durationS === null || durationS === 0)) {
    const at = { file: path, line: 1, column: 1 }
    problems.push(
      report('optimum-benchmark/no-time', at, 'no phase has latencies or an energy', 'run it with latency=true'),
    )
    return null
  }
  if (spent !== null && durationS !== null && judgeMeanPower(spent.kwh, durationS) === 'too-high') {
    const message = `${meanPower(spent.kwh, durationS)} on the mean, which no host draws`
    problems.push(report('optimum-benchmark/implausible-power', json.placeOf(root), message, 'restore the report'))
    return null
  }
  const energy = spent === null || spent.kwh <= 0 ? null : recorded(spent)
  const known = durationS !== null && durationS > 0
  return plainRun({
    id: `optimum-benchmark:${digest([device, spent?.kwh].join(' '))}`,
    source: { format: 'optimum-benchmark', path, line: 1, column: 1 },
    model: setting.model,
    hardware: setting.hardware,
    durationS: known ? durationS : null,
    // Warm-up, and the iterations in which energy was measured, are not among the latencies.
    durationQuality: known ? 'lower-bound' : 'unknown',
    energy,
    evidence: energy !== null ? 'counter' : known ? 'hours' : 'default',
    workload: setting.scenario === 'training' || hasPhase(one, 'overall') ? null : 'inference',
  })
}

/** What CodeCarbon measured: of the machine, no PUE. */
function recorded({ kwh, gpuKwh, cpuKwh, ramKwh }: PhaseEnergy): RecordedEnergy {
  return { totalKwh: kwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh, cpuKwh, ramKwh }
}

/**
 * Energy of the whole benchmark, where it is written: of a training, and of the scenario `energy_star`, which measures
 * each phase once over the whole data set and computes `decode` of two of them.
 */
function spentOf(one: Report, problems: Problem[], unused: Unused[]): PhaseEnergy | null {
  const { path, json, root, setting } = one
  const wrong = (keys: readonly (string | number)[]) => {
    problems.push(
      report('optimum-benchmark/unit', json.placeOf(keys), 'the energy is not in kWh', 'restore the report'),
    )
  }
  const of = (name: string) => energyOf(json, [...root, name], problems, wrong)
  const known = (all: readonly (PhaseEnergy | null)[]) => together(all.filter((each) => each !== null))
  const loaded = [of('load') ?? of('load_model'), of('load_dataset'), of('preprocess') ?? of('preprocess_dataset')]
  const overall = of('overall')
  if (overall !== null) return known([...loaded, overall])
  const [prefill, decode, generate] = [of('prefill'), of('decode'), of('generate')]
  const passes = [of('forward'), of('call'), prefill, generate ?? known([prefill, decode])]
  if (setting.scenario === 'energy_star' || hasPhase(one, 'load_dataset')) return known([...loaded, ...passes])
  if (passes.every((each) => each === null)) return null
  const names = ['forward', 'call', 'prefill', 'decode', 'generate'].filter((name) => hasPhase(one, name))
  const what = `energies per iteration of ${names.map((name) => `"${name}"`).join(', ')}`
  unused.push({ path, line: 1, reason: 'rates-only', what })
  return null
}

function hasPhase({ json, root }: Report, name: string): boolean {
  const phases = root.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json.value)
  return isObject(phases) && Object.hasOwn(phases, name)
}
