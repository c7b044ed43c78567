/** Reads results of the ML.ENERGY benchmark: joules of accelerators over the whole benchmark, where it says them. */
import { digest } from '../../../core/digest.ts'
import { byPlace, type Problem, reporter } from '../../../core/problem.ts'
import type { Device, Run } from '../../../core/record.ts'
import { measuredEnergy } from '../../joules.ts'
import { type JsonText, parseJson } from '../../json/document.ts'
import { amountAt, isObject, objectAt, textAt } from '../../json/fields.ts'
import { publicName } from '../../model-name.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { mlEnergyProblems } from './problems.ts'

const report = reporter(mlEnergyProblems)
const ENTIRE = 'entire_benchmark_measurement'

export async function readMlEnergy(file: RecordFile): Promise<Read> {
  const parsed = parseJson(file.path, await wholeBytes(file), { nonFinite: 'allow', maxNodes: 8_000_000 })
  if (!parsed.ok) return { runs: [], plans: [], servings: [], problems: parsed.problems }
  const json = parsed.value
  const unused: Unused[] = []
  const problems: Problem[] = []
  const isResult = isObject(json.value) && Object.hasOwn(json.value, 'steady_state_energy')
  const run = isResult ? runOf(file.path, json, problems) : null
  if (run?.energy === null || !isResult) {
    const what = isResult ? 'energy of a window in the middle of the benchmark' : 'energies per request or token'
    unused.push({ path: file.path, line: 1, reason: 'rates-only', what })
  }
  return { runs: run === null ? [] : [run], plans: [], servings: [], problems: problems.sort(byPlace), unused }
}

function runOf(path: string, json: JsonText, problems: Problem[]): Run | null {
  const before = problems.length
  const measuredS = amountAt(json, [ENTIRE, 'time'], problems)
  const durationS = measuredS ?? amountAt(json, ['duration'], problems)
  const gpu = kwhOf(json, 'gpu_energy', problems)
  const energy = measuredEnergy(gpu, kwhOf(json, 'cpu_energy', problems), kwhOf(json, 'dram_energy', problems))
  const model = textAt(json, ['model_id'], problems)
  const device = textAt(json, ['gpu_model'], problems)
  const count = amountAt(json, ['num_gpus'], problems)
  if (problems.length > before) return null
  if (energy !== null && durationS !== null && judgeMeanPower(energy.totalKwh, durationS) !== 'plausible') {
    const message = `${meanPower(energy.totalKwh, durationS)} on the mean, which no host draws`
    problems.push(report('ml-energy/implausible-power', json.placeOf([ENTIRE]), message, 'restore the result'))
    return null
  }
  const named = device !== null || (count !== null && count > 0)
  const hardware: readonly Device[] = named ? [{ kind: 'gpu', model: device ?? '', count: count || null }] : []
  const known = durationS !== null && durationS > 0
  return plainRun({
    id: `ml-energy:${digest([model, durationS, energy?.totalKwh, amountAt(json, ['steady_state_energy'], problems)].join(' '))}`,
    source: { format: 'ml-energy', path, line: 1, column: 1 },
    model: model === null ? null : publicName(model),
    hardware,
    durationS: known ? durationS : null,
    durationQuality: known ? 'wall' : 'unknown',
    energy,
    evidence: energy !== null ? 'counter' : known ? 'hours' : 'default',
    workload: 'inference',
  })
}

/** Joules by device, `{"0": 54631.5}`, together in kWh; `null` where it was not measured. */
function kwhOf(json: JsonText, name: string, problems: Problem[]): number | null {
  const devices = objectAt(json, [ENTIRE, name], problems)
  let joules: number | null = null
  for (const key of Object.keys(devices ?? {})) {
    const one = amountAt(json, [ENTIRE, name, key], problems)
    if (one !== null) joules = (joules ?? 0) + one
  }
  return joules === null ? null : joules / 3.6e6
}
