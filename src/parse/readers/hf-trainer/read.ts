/**
 * Reads all files of one output folder as one training. Checkpoints are its beginnings: the state with the most steps
 * speaks for it. No file of the Trainer names hardware, so a run has time, operations and tokens, and no devices.
 */
import { digest } from '../../../core/digest.ts'
import { metricsOf } from '../../../core/metrics.ts'
import { byPlace, compare, type Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { modelSize } from '../../architecture.ts'
import { parseJson } from '../../json/document.ts'
import { isObject, type JsonObject } from '../../json/fields.ts'
import { plainRun } from '../../plain-run.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { nameOf } from '../../settings.ts'
import { wholeBytes } from '../../whole.ts'
import { unitOf } from './index.ts'
import { report } from './problems.ts'
import { type Account, readEvaluation, readLog, readResults, readState } from './state.ts'

/** A step of the smallest model that anybody trains, on one example of a few tokens, takes more operations. */
const LEAST_FLOPS_PER_STEP = 1e9

interface Folder {
  readonly states: Account[]
  readonly others: Account[]
  readonly configs: JsonObject[]
  readonly adapters: JsonObject[]
  readonly evaluations: string[]
  /** Of `eval_results.json`, which is written last. */
  readonly evaluated: (readonly [name: string, value: unknown])[]
}

export async function readHfTrainer(files: readonly RecordFile[]): Promise<Read> {
  const problems: Problem[] = []
  const folder: Folder = { states: [], others: [], configs: [], adapters: [], evaluations: [], evaluated: [] }
  for (const file of files) await sort(file, folder, problems)
  const accounts = [...folder.states, ...folder.others]
  const run = accounts.length === 0 ? null : runOf(unitOf(files[0]?.path ?? ''), folder, problems)
  const unused: Unused[] = []
  if (run === null && accounts[0] !== undefined && problems.every(({ severity }) => severity === 'warning')) {
    unused.push({ path: accounts[0].file, line: 1, reason: 'no-quantity', what: 'a state without time or operations' })
  }
  if (accounts.length === 0) {
    for (const path of folder.evaluations) {
      unused.push({ path, line: 1, reason: 'no-quantity', what: 'results of an evaluation, without a training' })
    }
  }
  return { runs: run === null ? [] : [run], plans: [], servings: [], problems: problems.sort(byPlace), unused }
}

async function sort(file: RecordFile, folder: Folder, problems: Problem[]): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const bytes = await wholeBytes(file)
  if (name === 'config.json' || name === 'adapter_config.json') {
    const json = parseJson(file.path, bytes, { nonFinite: 'allow' })
    if (json.ok && isObject(json.value.value))
      (name === 'config.json' ? folder.configs : folder.adapters).push(json.value.value)
    return
  }
  if (name === 'trainer_state.json') add(folder.states, readState(file.path, bytes, problems))
  else if (name === 'trainer_log.jsonl') add(folder.others, readLog(file.path, bytes, problems))
  else if (/^(?:all|train)_results/.test(name)) {
    const before = problems.length
    const results = readResults(file.path, bytes, problems)
    const says = results !== null && (results.trainS !== null || results.flops !== null)
    if (says) folder.others.push(results)
    else if (problems.length === before) folder.evaluations.push(file.path)
  } else {
    folder.evaluations.push(file.path)
    if (name === 'eval_results.json') folder.evaluated.push(...readEvaluation(file.path, bytes))
  }
}

function add(accounts: Account[], account: Account | null): void {
  if (account !== null) accounts.push(account)
}

/** `null` where nothing of it can be counted. */
function runOf(folderPath: string, folder: Folder, problems: Problem[]): Run | null {
  const states = [...folder.states].sort((a, b) => (b.steps ?? 0) - (a.steps ?? 0) || compare(a.file, b.file))
  const accounts = [...states, ...folder.others]
  const [best] = accounts
  if (best === undefined) return null
  const trainS = largest(accounts.map((one) => one.trainS))
  const evaluationS = Math.max(...accounts.map((one) => one.evaluationS))
  const flops = flopsOf(accounts, best, problems)
  const tokens = largest(accounts.map((one) => one.tokens))
  // The time of evaluations is a bound that says next to nothing; operations say more.
  const bound = trainS === null && (flops !== null || tokens !== null) ? 0 : evaluationS
  const time = timeOf(trainS, bound, best, problems)
  if (time.durationS === null && flops === null && tokens === null) return null
  const size = folder.configs.map(modelSize).find((one) => one !== null) ?? null
  const model = modelOf(folder)
  const first =
    states.find((one) => one.first !== null)?.first ?? folder.others.find((one) => one.first !== null)?.first
  return plainRun({
    id: `hf-trainer:${digest(identity(folderPath, first ?? null, trainS))}`,
    source: { format: 'hf-trainer', path: best.file, line: 1, column: 1 },
    evidence: time.durationS === null ? 'plan' : 'hours',
    model,
    ...time,
    params: size?.params ?? null,
    activeParams: size?.activeParams ?? null,
    tokens,
    workload: folder.adapters.length > 0 ? 'finetuning' : null,
    ...(flops === null ? {} : { flops }),
    ...(model === null ? {} : { recipe: { model, data: null, settings: null } }),
    ...metricsOf([...folder.evaluated, ...folder.others.flatMap(({ metrics }) => metrics), ...best.metrics]),
  })
}

/** The first entry of a log has losses of many digits, which copies of the folder share and other trainings do not. */
function identity(folder: string, first: string | null, trainS: number | null): string {
  return first === null ? `${folder}\n${trainS}` : `${folder.slice(folder.lastIndexOf('/') + 1)}\n${first}`
}

function timeOf(
  trainS: number | null,
  evaluationS: number,
  best: Account,
  problems: Problem[],
): Pick<Run, 'durationS' | 'durationQuality'> {
  if (trainS === null && evaluationS === 0) return { durationS: null, durationQuality: 'unknown' }
  if (trainS === null) return { durationS: evaluationS, durationQuality: 'lower-bound' }
  if (evaluationS <= trainS) return { durationS: trainS, durationQuality: 'wall' }
  const at = { file: best.file, line: 1, column: 1 }
  const message = `the evaluations took ${Math.round(evaluationS)} s and the training ${Math.round(trainS)} s, so it was resumed`
  problems.push(report('hf-trainer/resumed', at, message, 'state the hours of all sessions'))
  return { durationS: evaluationS, durationQuality: 'lower-bound' }
}

function flopsOf(accounts: readonly Account[], best: Account, problems: Problem[]): number | null {
  const flops = largest(accounts.map((one) => one.flops))
  if (flops === null || best.steps === null || flops >= best.steps * LEAST_FLOPS_PER_STEP) return flops
  const at = { file: best.file, line: 1, column: 1 }
  const message = `total_flos ${flops} is too little for ${best.steps} steps`
  problems.push(report('hf-trainer/flops', at, message, 'nothing needs to be done; they are taken as not known'))
  return null
}

/** The model that was trained on from: what an adapter is for, or what the configuration was loaded from. */
function modelOf({ configs, adapters }: Folder): string | null {
  const named = [...adapters.map((one) => one.base_model_name_or_path), ...configs.map((one) => one._name_or_path)]
  return named.map(nameOf).find((name) => name !== null) ?? null
}

function largest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.max(...known)
}
