/** Reads results of serving benchmarks: how long, on which model. They know neither energy nor hardware. */
import { digest } from '../../../core/digest.ts'
import { byPlace, type Problem, reporter } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import type { JsonText } from '../../json/document.ts'
import { parseJson } from '../../json/document.ts'
import { amountAt, isObject, listAt, textAt } from '../../json/fields.ts'
import { parseJsonLines } from '../../json/lines.ts'
import { publicName } from '../../model-name.ts'
import { plainRun } from '../../plain-run.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { parseInstant } from '../../time.ts'
import { wholeBytes } from '../../whole.ts'
import { SHAPES } from './index.ts'
import { vllmProblems } from './problems.ts'

const report = reporter(vllmProblems)
/** Each token has a time in a result, so that results are long. */
const OPTIONS = { nonFinite: 'allow', maxNodes: 8_000_000 } as const

export async function readVllm(file: RecordFile): Promise<Read> {
  const bytes = await wholeBytes(file)
  const problems: Problem[] = []
  const runs: Run[] = []
  const unused: Unused[] = []
  for (const { line, json } of documentsOf(file.path, bytes, problems)) {
    const value = json.value
    if (!isObject(value) || !SHAPES.some((keys) => keys.every((key) => Object.hasOwn(value, key)))) {
      unused.push({ path: file.path, line, reason: 'not-read', what: 'an object that is no result of a benchmark' })
      continue
    }
    const run = runOf(file.path, line, json, problems)
    if (run !== null) runs.push(run)
  }
  return { runs, plans: [], servings: [], problems: problems.sort(byPlace), unused }
}

interface Document {
  readonly line: number
  readonly json: JsonText
}

/** One value, or one a line where results are appended. */
function documentsOf(path: string, bytes: Uint8Array, problems: Problem[]): readonly Document[] {
  const whole = parseJson(path, bytes, OPTIONS)
  if (whole.ok) return [{ line: 1, json: whole.value }]
  const lines = parseJsonLines(path, bytes, OPTIONS)
  const found = lines.ok ? lines.value.flatMap(({ line, json }) => (json.ok ? [{ line, json: json.value }] : [])) : []
  // A single object over many lines has lines that are JSON by accident; results are objects.
  const isLines = lines.ok && found.some(({ json }) => isObject(json.value))
  if (!isLines) {
    problems.push(...whole.problems)
    return []
  }
  for (const { json } of lines.value) if (!json.ok) problems.push(...json.problems)
  return found
}

function runOf(path: string, line: number, json: JsonText, problems: Problem[]): Run | null {
  const before = problems.length
  const wall = amountAt(json, ['duration'], problems) ?? amountAt(json, ['elapsed_time'], problems)
  const durationS = wall ?? sumOf(json, problems)
  const named = textAt(json, ['model_id'], problems) ?? textAt(json, ['model'], problems)
  const date = textAt(json, ['date'], problems)
  if (problems.length > before) return null
  if (durationS === null || durationS === 0) {
    const at = { file: path, line, column: 1 }
    problems.push(report('vllm/no-time', at, 'the result does not say how long it took', 'write the result again'))
    return null
  }
  const model = named === null ? null : publicName(named)
  const tokens = amountAt(json, ['total_output_tokens'], problems)
  return plainRun({
    id: `vllm:${digest([date, model, durationS, tokens].join(' '))}`,
    source: { format: 'vllm', path, line, column: 1 },
    model,
    finished: instantOf(date),
    durationS,
    durationQuality: wall === null ? 'lower-bound' : 'wall',
    evidence: 'hours',
    workload: 'inference',
  })
}

/** Seconds of the iterations of a latency benchmark, without those that warmed up. */
function sumOf(json: JsonText, problems: Problem[]): number | null {
  const all = listAt(json, ['latencies'], problems)
  let sum: number | null = null
  for (const index of (all ?? []).keys()) {
    const one = amountAt(json, ['latencies', index], problems)
    if (one !== null) sum = (sum ?? 0) + one
  }
  return sum
}

/** `20250530-203806`, local time at the end. */
function instantOf(date: string | null): string | null {
  const parts = /^([0-9]{4})([0-9]{2})([0-9]{2})-([0-9]{2})([0-9]{2})([0-9]{2})$/.exec(date ?? '')
  if (!parts) return null
  const instant = parseInstant(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}`)
  return instant.ok ? instant.value.text : null
}
