/** What each file of an output folder says of the training. */
import type { Problem } from '../../../core/problem.ts'
import { type JsonText, parseJson } from '../../json/document.ts'
import { amountAt, isObject, listAt, objectAt } from '../../json/fields.ts'
import { parseJsonLines } from '../../json/lines.ts'
import { report } from './problems.ts'

export interface Account {
  readonly file: string
  readonly steps: number | null
  /** Seconds of the last session, evaluations inside of it included. */
  readonly trainS: number | null
  /** Seconds of all evaluations, of earlier sessions too. */
  readonly evaluationS: number
  readonly flops: number | null
  readonly tokens: number | null
  /** The first entry of the log, which checkpoints and copies share. */
  readonly first: string | null
  /** `eval_…` of the last evaluation; empty where there was none. */
  readonly metrics: Metrics
}

type Metrics = readonly (readonly [name: string, value: unknown])[]

const NOTHING = {
  steps: null,
  trainS: null,
  evaluationS: 0,
  flops: null,
  tokens: null,
  first: null,
  metrics: [],
} as const

/** Values in a log of evaluations are free, so it may be long; more than this no training has written. */
const OPTIONS = { nonFinite: 'allow', maxNodes: 3_000_000 } as const

/** `null` after a problem has been told. */
export function readState(file: string, bytes: Uint8Array, problems: Problem[]): Account | null {
  const json = parsed(file, bytes, problems)
  if (json === null) return null
  const log = listAt(json, ['log_history'], problems) ?? []
  let [trainS, evaluationS]: [number | null, number] = [null, 0]
  for (const [index, entry] of log.entries()) {
    if (!isObject(entry)) continue
    trainS = amountAt(json, ['log_history', index, 'train_runtime'], problems) ?? trainS
    evaluationS += amountAt(json, ['log_history', index, 'eval_runtime'], problems) ?? 0
  }
  return {
    file,
    steps: amountAt(json, ['global_step'], problems),
    trainS: positive(trainS),
    evaluationS,
    flops: positive(amountAt(json, ['total_flos'], problems)),
    tokens: positive(amountAt(json, ['num_input_tokens_seen'], problems)),
    first: log.length === 0 ? null : JSON.stringify(log[0]),
    metrics: log.map(evaluated).findLast((metrics) => metrics.length > 0) ?? [],
  }
}

/** `train_results.json` and `all_results.json`, which tell the same and, in the latter, the evaluation at the end. */
export function readResults(file: string, bytes: Uint8Array, problems: Problem[]): Account | null {
  const json = parsed(file, bytes, problems)
  if (json === null) return null
  const amount = (key: string) => positive(amountAt(json, [key], problems))
  return {
    ...NOTHING,
    file,
    trainS: amount('train_runtime'),
    flops: amount('total_flos'),
    tokens: amount('num_input_tokens_seen'),
    metrics: evaluated(json.value),
  }
}

/** `eval_results.json` beside a training: what came out of it, and nothing of what it took. */
export function readEvaluation(file: string, bytes: Uint8Array): Metrics {
  const json = parseJson(file, bytes, OPTIONS)
  return json.ok ? evaluated(json.value.value) : []
}

/** What an evaluation took is not how good the model is. */
const TAKEN = /^eval_(?:runtime|samples|(?:samples|steps)_per_second|mem_.*|.*_(?:time|runtime))$/

function evaluated(entry: unknown): Metrics {
  if (!isObject(entry)) return []
  return Object.entries(entry).filter(([name]) => name.startsWith('eval_') && !TAKEN.test(name))
}

/** `trainer_log.jsonl` of LLaMA-Factory: a line for each logged step, with the time since the start as `1:02:03`. */
export function readLog(file: string, bytes: Uint8Array, problems: Problem[]): Account | null {
  const lines = parseJsonLines(file, bytes, { nonFinite: 'allow' })
  if (!lines.ok) {
    problems.push(...lines.problems)
    return null
  }
  let steps: number | null = null
  let elapsed: number | null = null
  let tokens: number | null = null
  let first: string | null = null
  for (const { line, json } of lines.value) {
    if (!json.ok || !isObject(json.value.value)) {
      const at = { file, line, column: 1 }
      problems.push(report('hf-trainer/torn-line', at, 'the line is no JSON object', 'delete the line'))
      continue
    }
    const ignored: Problem[] = []
    first ??= JSON.stringify(json.value.value)
    steps = larger(steps, amountAt(json.value, ['current_steps'], ignored))
    elapsed = larger(elapsed, clock(json.value.value.elapsed_time))
    tokens = larger(tokens, amountAt(json.value, ['total_tokens'], ignored))
  }
  return { ...NOTHING, file, steps, trainS: positive(elapsed), tokens: positive(tokens), first }
}

function parsed(file: string, bytes: Uint8Array, problems: Problem[]): JsonText | null {
  const json = parseJson(file, bytes, OPTIONS)
  if (!json.ok) {
    problems.push(...json.problems)
    return null
  }
  return objectAt(json.value, [], problems) === null ? null : json.value
}

/** `1 day, 2:03:04`, as Python prints a span of time. */
function clock(written: unknown): number | null {
  if (typeof written !== 'string') return null
  const parts = /^(?:(\d{1,4}) days?, )?(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d{1,6})?$/.exec(written.trim())
  if (parts === null) return null
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
}

function larger(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}

function positive(value: number | null): number | null {
  return value === null || value === 0 ? null : value
}
