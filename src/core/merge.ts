/**
 * Rows are not runs, and files are not runs either: trackers leave backups, copies and task files that describe the
 * same energy again. Everything read from one tree is merged here by id, across all its files, before anything is
 * added up. The largest account of a run wins, because trackers write cumulative totals (see docs/formats).
 */

import { withoutCarriedOut } from './carried-out.ts'
import { withoutEchoes } from './echoes.ts'
import { boundMachines, withoutParts } from './machines.ts'
import { type IdlePlan, joinPlans } from './plans.ts'
import { compare, type Problem, type ProblemTable, reporter } from './problem.ts'
import type { Plan, Record, Run, Serving } from './record.ts'
import { type Aside, joinTraces } from './traces.ts'

export interface Merged {
  readonly runs: readonly Run[]
  readonly plans: readonly Plan[]
  readonly servings: readonly Serving[]
  readonly problems: readonly Problem[]
  /** Runs that are not counted, because a better account of the same compute is. */
  readonly aside: readonly Aside[]
  readonly idle: readonly IdlePlan[]
}

export const mergeProblems = {
  'records/duplicate-id': {
    class: 'E_DUP_RECORD',
    severity: 'error',
    means: 'Two files use one id for records with different content.',
    fix: 'Give each record an id of its own, or remove the outdated copy.',
  },
} as const satisfies ProblemTable

const problem = reporter(mergeProblems)

/** Formats whose tools copy and back up their own files; a second account of an id is expected there. */
const COPIED_BY_TOOLS: ReadonlySet<string> = new Set([
  'codecarbon',
  'model-card',
  'mlflow',
  'mlflow-db',
  'eco2ai',
  'carbontracker',
  'ai-energy-score',
  'slurm-accounting',
  'gpu-log',
  'zeus',
  'optimum-benchmark',
  'vllm',
  'ml-energy',
  'mlperf-training',
  'mlperf-inference',
  'wandb',
  'hf-trainer',
  'tensorboard',
])

/** @returns records sorted by id, each id once per kind, and a problem for every id that means two things. */
export function mergeRecords(records: readonly Record[]): Merged {
  const problems: Problem[] = []
  const groups = new Map<string, Record[]>()
  for (const record of records) {
    const key = `${record.kind} ${record.id}`
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  const kept = [...groups.values()].map((group) => mergeGroup(group, problems))
  kept.sort((a, b) => compare(a.id, b.id))
  const whole = withoutParts(kept.filter((record) => record.kind === 'run'))
  const heard = withoutEchoes(whole.runs)
  const joined = joinTraces(heard.runs)
  const planned = joinPlans(kept.filter((record) => record.kind === 'plan'))
  const { plans, idle } = withoutCarriedOut(planned, joined.runs)
  return {
    runs: boundMachines(joined.runs),
    aside: [...whole.aside, ...heard.aside, ...joined.aside],
    idle,
    plans,
    servings: kept.filter((record) => record.kind === 'serving'),
    problems,
  }
}

/** Of records with one kind and id; a problem for each that means something else goes to the list. */
export function mergeGroup(group: readonly Record[], problems: Problem[]): Record {
  const [first] = group
  if (!first) throw new Error('an empty group of records')
  if (group.length === 1) return first
  const totals = group.filter((record) => record.kind !== 'run' || record.role === 'total')
  const candidates = totals.length > 0 ? totals : group
  const best = candidates.reduce((a, b) => (isLarger(b, a) ? b : a))
  if (!COPIED_BY_TOOLS.has(best.source.format)) {
    const others = candidates.filter((other) => measure(other) !== measure(best))
    for (const other of others) problems.push(duplicate(other, best))
    // Said at both places: whichever of the two a pull request brings, it must not count only by what it is more.
    const elsewhere = others.find(({ source }) => source.path !== best.source.path)
    if (elsewhere) problems.push(duplicate(best, elsewhere))
  }
  return best.kind === 'run' ? withBreakdown(best, group) : best
}

/** A task file knows how long the tasks took; the total's own clock was reset by each of them. */
function withBreakdown(total: Run, group: readonly Record[]): Run {
  if (total.durationQuality !== 'last-segment') return total
  const breakdown = group.find((record): record is Run => record.kind === 'run' && record.role === 'breakdown')
  if (breakdown?.durationS == null) return total
  return { ...total, durationS: breakdown.durationS, started: breakdown.started, durationQuality: 'wall' }
}

/** The first quantity that either of the two has decides; one that has it is a better account than one that has not. */
function isLarger(a: Record, b: Record): boolean {
  const [mine, its] = [quantities(a), quantities(b)]
  for (const [index, quantity] of mine.entries()) {
    const difference = (quantity ?? -1) - (its[index] ?? -1)
    if (difference !== 0) return difference > 0
  }
  return compare(a.source.path, b.source.path) < 0
}

/** Of one kind of record always the same ones, the telling first: kilowatt-hours are not held against seconds. */
function quantities(record: Record): readonly (number | null)[] {
  if (record.kind === 'run')
    return [record.energy?.totalKwh ?? null, record.declaredKg, record.gpuHours, record.durationS]
  if (record.kind === 'plan') return [record.gpuHours, record.wallHours, record.tokens]
  return [record.requestsPerDay]
}

function duplicate(other: Record, best: Record): Problem {
  const { path: file, line, column } = other.source
  return problem(
    'records/duplicate-id',
    { file, line, column },
    `the id "${other.id}" stands for something else in ${best.source.path}:${best.source.line}`,
    'give it an id of its own, or remove the outdated copy',
  )
}

/**
 * What a record claims, without where it stands: equal text means nothing changed, also after a rename.
 * Places, warnings and names of the reader are left out on purpose, and how good the model came out: it costs nothing.
 */
export function measure(record: Record): string {
  const { id: _id, source: _source, warnings: _warnings, alsoIn: _alsoIn, ...others } = record
  const { metrics: _metrics, ...claims } = others as typeof others & Pick<Run, 'metrics'>
  return JSON.stringify(claims)
}
