/**
 * How plans came out, folder by folder, and what that means for the next one: who plans too little again and again is
 * gated as if the plan said what the earlier ones came to.
 *
 * Of each pair the logarithm of spent over planned, no further out than a factor of five either way, so that one accident
 * does not decide. Pairs weigh as many kilograms as were planned: a hundred small runs that come out exactly do not hide a
 * large one that does not. Their mean m is shrunk towards no drift by Buehlmann's credibility n / (n + k) ("Experience
 * Rating and Credibility", ASTIN Bulletin 4, 1967), with the effective number n = (sum w)^2 / sum w^2 of weights (Kish,
 * "Survey Sampling", 1965), so that small pairs do not make a large one credible either. k = 2 is our choice: it takes two
 * pairs of one size for half of what they show to be believed. The factor is exp(m n / (n + k)).
 */
import { atMost } from '../amount.ts'
import type { Footprint, Line } from '../footprint.ts'
import { homeOf } from '../home.ts'
import type { Estimated } from '../judge.ts'
import { compare, compareBy } from '../problem.ts'
import type { Plan } from '../record.ts'
import type { DriftReport } from '../report-over-time.ts'
import type { Ledger } from './ledger.ts'
import { MOST_APART, type Pair, pairsOf } from './pairs.ts'

const CREDIBLE_AT = 2
const MOST_SHOWN = 5
const MOST_NAMED = 3

/**
 * @param learns Whether the policy lets plans be counted with it.
 * @returns for each folder in which a plan was followed by a run, sorted by folder.
 */
export function driftReports(ledger: Ledger, learns: boolean): readonly DriftReport[] {
  const folders = new Map<string, Pair[]>()
  for (const pair of pairsOf(ledger)) {
    const path = homeOf(pair.plan.source.path)
    const pairs = folders.get(path)
    if (pairs) pairs.push(pair)
    else folders.set(path, [pair])
  }
  return [...folders].map(([path, pairs]) => report(path, pairs, learns)).sort(compareBy(({ path }) => path))
}

function report(path: string, pairs: readonly Pair[], learns: boolean): DriftReport {
  const factor = factorOf(pairs)
  const newest = pairs.toSorted((a, b) => b.at - a.at || compare(a.plan.id, b.plan.id)).slice(0, MOST_SHOWN)
  return {
    path,
    pairs: pairs.length,
    factor,
    applied: learns && factor > 1,
    newest: newest.map(({ plan, runs, plannedKg, spentKg }) => {
      return { plan: plan.id, run: namesOf(runs.map(({ id }) => id)), planned_kg: plannedKg, spent_kg: spentKg }
    }),
  }
}

function namesOf(ids: readonly string[]): string {
  const rest = ids.length - MOST_NAMED
  return ids.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** In the order of plans' ids, so that the same pairs give the same bits. */
function factorOf(pairs: readonly Pair[]): number {
  let [weights, squares, logs] = [0, 0, 0]
  for (const { plannedKg, spentKg } of pairs) {
    weights += plannedKg
    squares += plannedKg * plannedKg
    logs += plannedKg * Math.log(within(spentKg / plannedKg))
  }
  const n = (weights * weights) / squares
  return within(Math.exp((logs / weights) * (n / (n + CREDIBLE_AT))))
}

function within(ratio: number): number {
  return Math.min(MOST_APART, Math.max(1 / MOST_APART, ratio))
}

/**
 * What a plan is counted with, and from which folder: the nearest one above it that has a drift. At least 1: a folder that
 * plans too much is not let plan more.
 */
export function biasOf(plan: Plan, drifts: readonly DriftReport[]): { readonly factor: number; readonly path: string } {
  const home = homeOf(plan.source.path)
  const above = drifts.filter(({ path }) => home.startsWith(path)).sort((a, b) => b.path.length - a.path.length)
  const [nearest] = above
  return nearest?.applied ? { factor: nearest.factor, path: nearest.path } : { factor: 1, path: '' }
}

/**
 * Plans on both sides, so that what a pull request adds is counted with the factor and what stood before is not new.
 * The best estimate and its interval stay what they are, since the plan may be right this time; what a budget reads
 * (`cautious`) is what such plans came to. A budget on `p95` reads the upper end, where that is more.
 */
export function withBias(estimated: readonly Estimated[], drifts: readonly DriftReport[]): readonly Estimated[] {
  if (drifts.every(({ applied }) => !applied)) return estimated
  return estimated.map((one) => {
    const { item, base, head } = one
    const after = biased(item.head?.kind === 'plan' ? item.head : null, head, drifts)
    const before = base === head ? after : biased(item.base?.kind === 'plan' ? item.base : null, base, drifts)
    return after === head && before === base ? one : { item, base: before, head: after }
  })
}

/** Plans that stand in the ledger, counted as a new one of their folder would be. What was booked of runs stays as it is. */
export function ledgerWithBias(ledger: Ledger, drifts: readonly DriftReport[]): Ledger {
  if (drifts.every(({ applied }) => !applied)) return ledger
  const commitments = ledger.commitments.map((one) => {
    const { record, footprint } = one
    const raised = record.kind === 'plan' ? biased(record, footprint, drifts) : footprint
    return raised === null || raised === footprint ? one : { ...one, footprint: raised }
  })
  return { ...ledger, commitments }
}

function biased(plan: Plan | null, footprint: Footprint | null, drifts: readonly DriftReport[]): Footprint | null {
  if (plan === null || footprint === null) return footprint
  const { factor, path } = biasOf(plan, drifts)
  if (factor <= 1) return footprint
  const raised = (line: Line) => atMost(footprint.lines[line], footprint.lines[line].cautious * factor)
  const folder = path === '' ? 'this repository' : path
  const value = `x ${Number(factor.toPrecision(3))}, as earlier plans of ${folder} came out`
  return {
    ...footprint,
    lines: {
      energyKwh: raised('energyKwh'),
      operationalKg: raised('operationalKg'),
      idleKg: raised('idleKg'),
      embodiedKg: raised('embodiedKg'),
      waterL: raised('waterL'),
    },
    assumptions: [...footprint.assumptions, { what: 'drift', value, from: 'policy' }],
  }
}
