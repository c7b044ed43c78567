/** Reads one run of Sacred. Its times are UTC without saying so (`datetime.utcnow().isoformat()`). */

import { digest } from '../../../core/digest.ts'
import { byPlace, type Problem } from '../../../core/problem.ts'
import type { Device, Recipe } from '../../../core/record.ts'
import { type JsonText, parseJson } from '../../json/document.ts'
import { isObject, objectAt, textAt } from '../../json/fields.ts'
import { plainRun } from '../../plain-run.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { recipeOfSettings } from '../../settings.ts'
import { type Instant, parseInstant } from '../../time.ts'
import { wholeBytes } from '../../whole.ts'
import { report } from './problems.ts'

export async function readSacred(files: readonly RecordFile[]): Promise<Read> {
  const run = files.find(({ path }) => path.endsWith('run.json'))
  const config = files.find(({ path }) => path.endsWith('config.json'))
  if (run === undefined) throw new Error('a unit of Sacred without a run')
  const recipe = config === undefined ? null : recipeOf(config.path, await wholeBytes(config))
  const parsed = parseJson(run.path, await wholeBytes(run), { nonFinite: 'allow' })
  if (!parsed.ok) return { runs: [], plans: [], servings: [], problems: parsed.problems }
  const problems: Problem[] = []
  const read = readRun(run.path, parsed.value, recipe, problems)
  return { plans: [], servings: [], ...read, problems: problems.sort(byPlace) }
}

function readRun(
  path: string,
  json: JsonText,
  recipe: Recipe | null,
  problems: Problem[],
): Pick<Read, 'runs' | 'unused'> {
  const started = instantAt(json, 'start_time', problems)
  const stopped = instantAt(json, 'stop_time', problems)
  // A run that was killed has no end; while it lives, its heart beats every ten seconds.
  const ended = stopped ?? instantAt(json, 'heartbeat', problems)
  if (started === null || ended === null || ended.seconds === started.seconds) {
    return { runs: [], unused: problems.length > 0 ? [] : [unusedOf(path)] }
  }
  const durationS = ended.seconds - started.seconds
  if (durationS < 0) {
    const at = json.placeOf([stopped === null ? 'heartbeat' : 'stop_time'])
    problems.push(report('sacred/order', at, 'the run ended before it began', 'restore the file that Sacred wrote'))
    return { runs: [] }
  }
  const host = objectAt(json, ['host'], []) ?? {}
  const hostName = typeof host.hostname === 'string' ? host.hostname : null
  const folder = path.split('/').at(-2) ?? ''
  const run = plainRun({
    id: `sacred:${folder}@${inUtc(started)}`,
    source: { format: 'sacred', path, line: 1, column: 1 },
    evidence: 'hours',
    model: recipe?.model ?? null,
    hardware: [...gpusOf(host.gpus), ...cpuOf(host.cpu)],
    started: inUtc(started),
    finished: inUtc(ended),
    durationS,
    durationQuality: stopped === null ? 'lower-bound' : 'wall',
    ...(hostName === null || hostName === '' ? {} : { machine: digest(hostName) }),
    ...(recipe === null ? {} : { recipe }),
  })
  return { runs: [run] }
}

function unusedOf(path: string): Unused {
  return { path, line: 1, reason: 'no-quantity', what: 'a run that never started, or took no time' }
}

function instantAt(json: JsonText, key: string, problems: Problem[]): Instant | null {
  const written = textAt(json, [key], problems)
  if (written === null) return null
  const instant = parseInstant(written)
  if (instant.ok) return instant.value
  problems.push(report('sacred/time', json.placeOf([key]), `${key} ${instant.why}`, instant.hint))
  return null
}

function inUtc({ text, naive }: Instant): string {
  return naive ? `${text}Z` : text
}

/** All devices of the host, used or not. */
function gpusOf(value: unknown): readonly Device[] {
  const list = isObject(value) ? value.gpus : null
  const counts = new Map<string, number>()
  for (const gpu of Array.isArray(list) ? list : []) {
    const model: unknown = isObject(gpu) ? gpu.model : null
    if (typeof model !== 'string' || model.trim() === '' || model.length > 200) continue
    counts.set(model.trim(), (counts.get(model.trim()) ?? 0) + 1)
  }
  return [...counts].map(([model, count]) => ({ kind: 'gpu', model, count, visible: true }))
}

function cpuOf(value: unknown): readonly Device[] {
  const isName = typeof value === 'string' && /^[^\p{Cc}]{2,200}$/u.test(value) && !/^unknown$/i.test(value)
  return isName ? [{ kind: 'cpu', model: value.trim(), count: null }] : []
}

function recipeOf(path: string, bytes: Uint8Array): Recipe | null {
  const json = parseJson(path, bytes, { nonFinite: 'allow' })
  if (!json.ok || !isObject(json.value.value)) return null
  const settings = new Map<string, string>()
  flatten('', json.value.value, settings)
  return recipeOfSettings(settings)
}

function flatten(prefix: string, value: object, settings: Map<string, string>): void {
  for (const [key, one] of Object.entries(value)) {
    const name = prefix === '' ? key : `${prefix}.${key}`
    if (typeof one === 'object' && one !== null) flatten(name, one, settings)
    else if (one !== null) settings.set(name, String(one))
  }
}
