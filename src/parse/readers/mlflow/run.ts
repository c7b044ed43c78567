/** From what a store says of a run to the run. */
import { metricsOf } from '../../../core/metrics.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { isoFromEpoch } from '../../epoch.ts'
import { plainRun } from '../../plain-run.ts'
import { isPlausibleIntensity } from '../../plausibility.ts'
import type { Read, Unused } from '../../reader.ts'
import { measuredOf } from './energy.ts'
import type { Facts } from './facts.ts'
import { report } from './problems.ts'
import { hardwareOf, recipeOf } from './recipe.ts'

/** Nothing trains longer. */
const LONGEST_MS = 5 * 365.25 * 86_400_000

/** Each run of a store becomes a run, or is listed with the reason why it is none. */
export function readingOf(all: readonly Facts[], problems: readonly Problem[]): Read {
  const runs: Run[] = []
  const unused: Unused[] = []
  const found = [...problems]
  for (const facts of all) {
    const own: Problem[] = []
    const one = facts.deleted ? unusedOf(facts, 'discarded', 'a run that was deleted') : runOf(facts, own)
    found.push(...(facts.format === 'mlflow-db' ? ofRun(facts.id, own) : own))
    if (one === null) continue
    if ('reason' in one) unused.push(one)
    else runs.push(one)
  }
  return { runs, plans: [], servings: [], problems: found, unused }
}

/** All runs of a database stand at one place, so their problems name them. */
export function ofRun(id: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, message: `run ${id}: ${problem.message}` }))
}

/** `null` where a problem has been told. */
function runOf(facts: Facts, problems: Problem[]): Run | Unused | null {
  const before = problems.length
  const span = spanOf(facts, problems)
  const refused = problems.length > before
  const { energy, declaredKg, counted, warnings } = measuredOf(facts, span.durationS, problems)
  if (energy === null && declaredKg === null && span.durationS === null) {
    return refused ? null : unusedOf(facts, 'no-quantity', 'a run without an end, energy or emissions')
  }
  if (energy === null && declaredKg === null && span.durationS === 0) {
    return unusedOf(facts, 'no-quantity', 'a run that took no time')
  }
  const codes = new Set(warnings)
  if (energy !== null && declaredKg !== null && energy.boundary === 'node') {
    if (!isPlausibleIntensity(declaredKg, energy.totalKwh)) codes.add('implausible_intensity')
  }
  const recipe = recipeOf(facts)
  return plainRun({
    id: `mlflow:${facts.id}`,
    source: { format: facts.format, path: facts.at.file, line: facts.at.line, column: facts.at.column },
    model: recipe?.model ?? null,
    hardware: hardwareOf(facts, facts.power.length),
    warnings: [...codes].sort(),
    started: span.started,
    finished: span.finished,
    durationS: span.durationS === 0 ? null : span.durationS,
    durationQuality: span.durationS === 0 ? 'unknown' : span.quality,
    energy,
    declaredKg,
    evidence: counted ? 'counter' : energy !== null || declaredKg !== null ? 'declared' : 'hours',
    ...(facts.flops === null ? {} : { flops: facts.flops }),
    ...(facts.parent === null ? {} : { partOf: `mlflow:${facts.parent}` }),
    ...(recipe === null ? {} : { recipe }),
    ...metricsOf(facts.metrics),
  })
}

interface Span {
  readonly started: string | null
  readonly finished: string | null
  readonly durationS: number | null
  readonly quality: Run['durationQuality']
}

/** A run that never ended took at least until the last thing that it logged. */
function spanOf(facts: Facts, problems: Problem[]): Span {
  const [startMs, endMs] = [
    instant(facts, facts.startMs, 'start', problems),
    instant(facts, facts.endMs, 'end', problems),
  ]
  const started = iso(startMs)
  const finished = iso(endMs)
  if (startMs !== null && endMs !== null) {
    if (endMs - startMs > LONGEST_MS) {
      problems.push(report('mlflow/time', facts.at, 'the run takes longer than five years', 'restore the times'))
      return { started: null, finished: null, durationS: null, quality: 'unknown' }
    }
    if (endMs >= startMs) return { started, finished, durationS: (endMs - startMs) / 1000, quality: 'wall' }
    const message = `the run ends ${(startMs - endMs) / 1000} s before it starts`
    problems.push(report('mlflow/time-order', facts.at, message, 'restore the times'))
    return { started: null, finished: null, durationS: null, quality: 'unknown' }
  }
  const { lastMs } = facts
  if (facts.endMs === null && startMs !== null && lastMs !== null && iso(lastMs) !== null && lastMs > startMs) {
    return { started, finished: null, durationS: (lastMs - startMs) / 1000, quality: 'lower-bound' }
  }
  return { started, finished, durationS: null, quality: 'unknown' }
}

function instant(facts: Facts, ms: number | null, what: 'start' | 'end', problems: Problem[]): number | null {
  if (ms === null || iso(ms) !== null) return ms
  const hint = ms > 1e9 && ms < 5e9 ? 'write milliseconds, not seconds' : 'write milliseconds since 1970'
  problems.push(report('mlflow/time', facts.at, `the ${what} of the run, ${ms}, is no time in milliseconds`, hint))
  return null
}

function iso(ms: number | null): string | null {
  return ms === null ? null : isoFromEpoch(ms / 1000)
}

function unusedOf({ at }: Facts, reason: Unused['reason'], what: string): Unused {
  return { path: at.file, line: at.line, reason, what }
}
