/** A policy held against the past: each merge judged as its pull request would have been. */
import { exactSum } from './exact.ts'
import type { FindingReport, Report, Verdict } from './report.ts'

/** One merge under the proposed policy. */
export interface ReplayedMerge {
  readonly commit: string
  /** UTC, `2026-11-23`. */
  readonly date: string
  /** First line of the commit's message, raw. */
  readonly subject: string
  readonly verdict: Verdict
  readonly blocked: boolean
  /** kg CO2e that it added, best estimate. */
  readonly added_kg: number
  readonly headline: string
  /** The budget that decided, where one did. */
  readonly decided_by: Pick<FindingReport, 'budget' | 'gated' | 'limit' | 'unit'> | null
}

export interface ReplayReport {
  readonly schema_version: 1
  readonly policy: { readonly source: string; readonly mode: 'enforce' | 'report'; readonly budgets: readonly string[] }
  /** Merges that were looked at, and those of them that changed a record. */
  readonly merges: number
  readonly judged: number
  readonly blocked: number
  /** kg CO2e that all merges added, and that the blocked ones of them did. */
  readonly added_kg: number
  readonly avoided_kg: number
  readonly months: readonly ReplayedMonth[]
  /** Those that changed a record or would have been blocked, oldest first. */
  readonly steps: readonly ReplayedMerge[]
}

export interface ReplayedMonth {
  readonly month: string
  readonly merges: number
  readonly blocked: number
  readonly passed_kg: number
  readonly blocked_kg: number
}

export function replayedMerge(
  report: Report,
  { commit, at, subject }: { readonly commit: string; readonly at: number; readonly subject: string },
): ReplayedMerge {
  const deciding =
    report.findings.find(({ blocks }) => blocks) ?? report.findings.find(({ status }) => status === 'over')
  return {
    commit,
    date: new Date(at * 1000).toISOString().slice(0, 10),
    subject,
    verdict: report.verdict,
    // In report mode nothing is blocked; what the verdict would do is the question.
    blocked: report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS',
    added_kg: report.added.total_kg.central,
    headline: report.headline,
    decided_by: deciding ? pickOf(deciding) : null,
  }
}

function pickOf({ budget, gated, limit, unit }: FindingReport): ReplayedMerge['decided_by'] {
  return { budget, gated, limit, unit }
}

/** @param merges All of them, oldest first. */
export function replayReport(policy: ReplayReport['policy'], merges: readonly ReplayedMerge[]): ReplayReport {
  const steps = merges.filter((one) => one.blocked || one.added_kg > 0)
  const blocked = merges.filter((one) => one.blocked)
  return {
    schema_version: 1,
    policy,
    merges: merges.length,
    judged: steps.length,
    blocked: blocked.length,
    added_kg: exactSum(merges.map(({ added_kg }) => added_kg)),
    avoided_kg: exactSum(blocked.map(({ added_kg }) => added_kg)),
    months: monthsOf(merges),
    steps,
  }
}

/** From the first to the last, those without any merge too: a chart with holes left out would lie about time. */
function monthsOf(merges: readonly ReplayedMerge[]): ReplayedMonth[] {
  const names = merges.map(({ date }) => date.slice(0, 7)).sort()
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: ReplayedMonth[] = []
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = nextMonth(month)) {
    const own = merges.filter(({ date }) => date.startsWith(month))
    const kg = (blocked: boolean) => exactSum(own.filter((one) => one.blocked === blocked).map((one) => one.added_kg))
    months.push({
      month,
      merges: own.length,
      blocked: own.filter((one) => one.blocked).length,
      passed_kg: kg(false),
      blocked_kg: kg(true),
    })
  }
  return months
}

/** Twenty years. */
const MOST_MONTHS = 240

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
