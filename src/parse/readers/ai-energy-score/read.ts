/** Reads what AI Energy Score writes: watt-hours of accelerators, told up to four times in one folder. */
import { byPlace, type Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { type JsonText, parseJson } from '../../json/document.ts'
import { amountAt, textAt } from '../../json/fields.ts'
import { publicName } from '../../model-name.ts'
import { ProblemList } from '../../problem-list.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { decodeText } from '../../text.ts'
import { wholeBytes } from '../../whole.ts'
import { aiEnergyScoreProblems } from './problems.ts'
import { type Log, runOf } from './run.ts'
import { readTable } from './table.ts'

interface Found {
  readonly runs: Run[]
  readonly problems: Problem[]
  readonly unused: Unused[]
}

export async function readAiEnergyScore(files: readonly RecordFile[]): Promise<Read> {
  const found: Found = { runs: [], problems: [], unused: [] }
  const rank = (path: string) => (path.endsWith('.txt') ? 2 : path.endsWith('GPU_ENERGY_SUMMARY.json') ? 1 : 0)
  // What tells most is read first; what only says it again is listed.
  const inOrder = [...files].sort((a, b) => rank(a.path) - rank(b.path))
  let told = false
  for (const file of inOrder) {
    if (told && rank(file.path) > 0) {
      found.unused.push({
        path: file.path,
        line: 1,
        reason: 'repeats',
        what: 'the energy that the report beside it tells',
      })
      continue
    }
    told = true
    const log: Log = new ProblemList(file.path, aiEnergyScoreProblems)
    const bytes = await wholeBytes(file)
    if (file.path.endsWith('.txt')) readText(file.path, bytes, log, found)
    else if (startsWithBrace(bytes)) readJson(file.path, bytes, log, found)
    else readTable(file.path, bytes, log, found.runs, found.unused)
    found.problems.push(...log.all())
  }
  return { runs: found.runs, plans: [], servings: [], problems: found.problems.sort(byPlace), unused: found.unused }
}

function startsWithBrace(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 256)))
}

function readJson(path: string, bytes: Uint8Array, log: Log, found: Found): void {
  const parsed = parseJson(path, bytes, { nonFinite: 'allow' })
  if (!parsed.ok) {
    found.problems.push(...parsed.problems)
    return
  }
  const json = parsed.value
  const units = textAt(json, ['units'], found.problems)
  if (units === null) readReport(path, json, log, found)
  else readSummary(path, json, units, log, found)
}

function readReport(path: string, json: JsonText, log: Log, found: Found): void {
  const { problems } = found
  const before = problems.length
  const wh = amountAt(json, ['energy', 'gpu_energy_wh'], problems)
  const durationS = amountAt(json, ['summary', 'total_duration_seconds'], problems)
  const model = textAt(json, ['config', 'model'], problems) ?? textAt(json, ['model'], problems)
  const grams = amountAt(json, ['energy', 'emissions_g_co2eq'], problems)
  if (problems.length > before) return
  const name = model === null ? null : publicName(model)
  const run = runOf({ path, line: 1, wh, durationS, model: name, grams, finished: null }, log)
  if (run !== null) found.runs.push(run)
}

/** A sum over phases: true where the tool counted itself, and too large where phases of a report contain each other. */
function readSummary(path: string, json: JsonText, units: string, log: Log, found: Found): void {
  if (units !== 'Wh') {
    log.add('ai-energy-score/unit', json.placeOf(['units']), 'the summary is not in Wh', 'restore the summary')
    return
  }
  if (textAt(json, ['format'], found.problems) === 'optimum') {
    const what = 'a sum over phases of which some contain others'
    found.unused.push({ path, line: 1, reason: 'rates-only', what })
    return
  }
  const wh = amountAt(json, ['total'], found.problems)
  if (wh === null) return
  const run = runOf({ path, line: 1, wh, durationS: null, model: null, grams: null, finished: null }, log)
  if (run !== null) found.runs.push(run)
}

function readText(path: string, bytes: Uint8Array, log: Log, found: Found): void {
  const decoded = decodeText(path, bytes, 'refuse')
  if (!decoded.ok) {
    found.problems.push(...decoded.problems)
    return
  }
  const read = parsePythonNumber(decoded.value.text.trim(), 'unsigned')
  if (!read.ok) {
    log.add('ai-energy-score/number', { line: 1, column: 1 }, `the energy ${read.why}`, 'restore the number')
    return
  }
  const run = runOf({ path, line: 1, wh: read.value, durationS: null, model: null, grams: null, finished: null }, log)
  if (run !== null) found.runs.push(run)
}
