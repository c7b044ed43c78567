/**
 * Valid waivers held against what is over. A finding is let through when the waivers that fit it cover all of its overrun;
 * a part of it is no use to anybody. Several waivers add up. One waiver may serve in several budgets, since these are
 * different rules about the same work, and in each of them for no more than its amount.
 *
 * The overrun is what the pull request adds beyond the limit: what was over before it is not its author's to ask for.
 * In doubt (`undecided`, where the policy blocks that) it is the most that may be over. What is not known has no most,
 * and what is so much per request is no amount: neither can be covered.
 */
import { exactSum, exceeds } from '../exact.ts'
import type { FindingReport } from '../report.ts'
import type { Unit } from '../units.ts'
import { isHeld } from '../verdict.ts'

/** A valid waiver. */
export interface Grant {
  readonly number: number
  readonly by: string
  readonly amount: number
  readonly unit: Unit
  /** The name as in the policy; `null` for all budgets of its unit. */
  readonly budget: string | null
  readonly runs: readonly string[]
  /** Seconds since 1970. */
  readonly until: number
}

/** What the evaluation knows of one finding besides its report. */
export interface Surroundings {
  /** Of a budget that holds for each item by itself: what all items are over together. */
  readonly overOfAll: (finding: FindingReport) => number
  /** What the items of these ids add to what meets the limit. */
  readonly addedBy: (finding: FindingReport, ids: readonly string[]) => number
}

export interface Covered {
  readonly findings: readonly FindingReport[]
  /** Numbers of the waivers that were needed. */
  readonly used: ReadonlySet<number>
  /** Of a waiver that fits something and does not suffice: why, in words. */
  readonly short: ReadonlyMap<number, string>
}

export function cover(findings: readonly FindingReport[], grants: readonly Grant[], around: Surroundings): Covered {
  const used = new Set<number>()
  const short = new Map<number, string>()
  const covered = findings.map((finding) => {
    const overrun = isHeld(finding) ? overrunOf(finding, around) : null
    const fitting = overrun === null ? [] : grants.filter((grant) => fits(grant, finding))
    if (overrun === null || fitting.length === 0) return finding
    const needed = take(finding, overrun, fitting, around)
    if (needed === null) {
      for (const { number } of fitting) short.set(number, shortfall(finding, overrun))
      return finding
    }
    for (const { number } of needed) used.add(number)
    return { ...finding, blocks: false, waived: waivedBy(needed, overrun) }
  })
  return { findings: covered, used, short }
}

/** In the unit of the finding, above 0; `null` when no amount can cover it. */
export function overrunOf(finding: FindingReport, { overOfAll }: Pick<Surroundings, 'overOfAll'>): number | null {
  const { status, limit, gated, value, added, per, unit } = finding
  if (limit === null || unit.endsWith('per request')) return null
  if (status !== 'over' && status !== 'undecided') return null
  if (per === 'run') return overOfAll(finding)
  if (status === 'undecided') return exceeds(value.high, limit) ? value.high - limit : null
  const over = gated - limit
  return added > 0 ? Math.min(over, added) : over
}

function fits({ budget, unit }: Grant, finding: FindingReport): boolean {
  return unit === finding.unit && (budget === null || budget === finding.budget)
}

/** The first waivers that suffice together, or `null`. */
function take(
  finding: FindingReport,
  overrun: number,
  fitting: readonly Grant[],
  { addedBy }: Surroundings,
): readonly Grant[] | null {
  const needed: Grant[] = []
  const amounts: number[] = []
  for (const grant of fitting) {
    const amount = grant.runs.length === 0 ? grant.amount : Math.min(grant.amount, addedBy(finding, grant.runs))
    if (!(amount > 0)) continue
    needed.push(grant)
    amounts.push(amount)
    if (!exceeds(overrun, exactSum(amounts))) return needed
  }
  return null
}

function waivedBy(needed: readonly Grant[], amount: number): NonNullable<FindingReport['waived']> {
  const until = Math.min(...needed.map((grant) => grant.until))
  const by = [...new Set(needed.map((grant) => grant.by))].join(', ')
  return { by, amount, until: new Date(until * 1000).toISOString().replace('.000Z', 'Z') }
}

function shortfall({ budget, unit }: FindingReport, overrun: number): string {
  return `it does not suffice: “${budget}” is over by ${Number(overrun.toPrecision(4))} ${unit}`
}
