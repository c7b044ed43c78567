/** How often the truth lies in the interval, and how far ours is off on average, for each level of evidence. */
import type { Evidence } from '../../src/core/record.ts'
import type { Outcome } from './check.ts'

export interface Level {
  readonly name: string
  readonly n: number
  /** Mean and standard deviation of ln(ours / truth); above 0 ours is too high. */
  readonly bias: number
  readonly spread: number
  /** Share of truths inside the 90 % interval. */
  readonly coverage: number
  /** `null`: too few to judge, or not judged. */
  readonly met: boolean | null
}

/** What honest intervals and an unbiased estimate come to; fewer truths than this say little. */
export const GOALS = { low: 0.85, high: 0.95, bias: 0.1, fewest: 8 } as const

export const EVIDENCE_NAMES: { readonly [E in Evidence]: string } = {
  metered: 'B meter',
  counter: 'B counters',
  hours: 'C hours x hardware',
  plan: 'D operations',
  tokens: 'E tokens',
  declared: 'A stated',
  default: 'placeholder',
}

/** Truths that the estimator was not told. */
function truths(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ kind }) => kind === 'interval')
}

export function levelOf(name: string, outcomes: readonly Outcome[], judged: boolean): Level {
  const n = outcomes.length
  const logs = outcomes.map(({ error }) => (error === null || error <= -1 ? Number.NaN : Math.log1p(error)))
  const bias = mean(logs)
  const spread = n < 2 ? 0 : Math.sqrt(logs.reduce((sum, log) => sum + (log - bias) ** 2, 0) / (n - 1))
  const coverage = n === 0 ? Number.NaN : outcomes.filter(({ within }) => within === true).length / n
  const met = judged && n >= GOALS.fewest ? goalsMet(bias, coverage) : null
  return { name, n, bias, spread, coverage, met }
}

/** An unknown figure is NaN and meets nothing. */
export function goalsMet(bias: number, coverage: number): boolean {
  return Math.abs(bias) < GOALS.bias && coverage >= GOALS.low && coverage <= GOALS.high
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** One row for each evidence, judged. */
export function evidenceLevels(outcomes: readonly Outcome[], judged = true): readonly Level[] {
  return grouped(truths(outcomes), ({ evidence }) => EVIDENCE_NAMES[evidence]).map(([name, some]) =>
    levelOf(name, some, judged),
  )
}

/** One row for each kind of truth, for what a level hides; not judged. */
export function seriesLevels(outcomes: readonly Outcome[]): readonly Level[] {
  return grouped(truths(outcomes), ({ series }) => series ?? '').map(([name, some]) => levelOf(name, some, false))
}

/** Groups in the order of their names. */
export function grouped<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const name = nameOf(one)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}
