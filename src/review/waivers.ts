/**
 * Exceptions: what approvers have allowed on the pull request, held against what is over. Nobody is asked anything
 * before something is over under a policy that knows waivers, and then only what the comments make necessary.
 */
import { exactSum } from '../core/exact.ts'
import type { Estimated } from '../core/judge.ts'
import type { Budget, WaiverRules } from '../core/policy.ts'
import { type Problem, type ProblemTable, reporter, WorldError } from '../core/problem.ts'
import type { FindingReport } from '../core/report.ts'
import type { ExceptionReport, WaiverReport } from '../core/report-over-time.ts'
import { isHeld } from '../core/verdict.ts'
import { cover, type Grant, type Surroundings } from '../core/waivers/cover.ts'
import { waiverReports } from '../core/waivers/report.ts'
import { budgetNamed, type JudgedWaiver, judgeWaivers } from '../core/waivers/validity.ts'
import type { WaiverComment } from '../core/waivers/waiver.ts'
import { parseWaiver } from '../parse/waiver.ts'
import { exceptionReport } from './exceptions.ts'
import type { PullComment, WaiverSource } from './ports.ts'
import { learn } from './waiver-facts.ts'

export const waiverProblems = {
  'waivers/unread': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'Something is over budget, and the comments that may allow it could not be read. Nothing is allowed then.',
    fix: 'Do what the message says, usually give the job `pull-requests: write`, and run the check again.',
  },
} as const satisfies ProblemTable

const problem = reporter(waiverProblems)

interface WaiverCase {
  readonly rules: WaiverRules
  readonly budgets: readonly Budget[]
  readonly findings: readonly FindingReport[]
  readonly items: readonly Estimated[]
  /** Findings, one a budget in the same order, of some of the items. */
  readonly judge: (items: readonly Estimated[]) => readonly FindingReport[]
  /** Seconds since 1970. */
  readonly at: number
  /** The commit that is judged; `null` for the head of the pull request, whatever commit stands for it in a queue. */
  readonly head: string | null
  readonly source: WaiverSource
  readonly policyPath: string
}

interface WaiverOutcome {
  readonly findings: readonly FindingReport[]
  readonly waivers: readonly WaiverReport[]
  readonly problems: readonly Problem[]
  /** How what is still over could be allowed. */
  readonly exceptions: ExceptionReport | null
}

/** Whether there is anything to ask: something is over, and the policy lets somebody allow it. */
export function wantsWaivers(rules: WaiverRules | null, findings: readonly FindingReport[]): rules is WaiverRules {
  return rules !== null && findings.some(isHeld)
}

export async function applyWaivers(one: WaiverCase): Promise<WaiverOutcome> {
  const { rules, budgets, findings } = one
  try {
    const { comments, head } = await one.source.conversation()
    const judgedHead = one.head ?? head
    const written = comments.flatMap(toWaiver)
    const facts = await learn(written, { ...one, head: judgedHead })
    const judged = judgeWaivers(written, rules, budgets, facts)
    const around = surroundings(one)
    const covered = cover(
      findings,
      judged.flatMap((waiver) => grantOf(waiver, budgets)),
      around,
    )
    const exceptions = exceptionReport(covered.findings, rules, judgedHead, around)
    return { findings: covered.findings, waivers: waiverReports(judged, covered), problems: [], exceptions }
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    const at = { file: one.policyPath, line: 1, column: 1 }
    const message = `waivers were not looked for, so nothing is allowed by one: ${error.message}`
    return { findings, waivers: [], problems: [problem('waivers/unread', at, message, error.hint)], exceptions: null }
  }
}

function toWaiver({ body, ...comment }: PullComment): WaiverComment[] {
  const written = parseWaiver(body)
  return written === null ? [] : [{ ...comment, written }]
}

function grantOf({ comment, state, until }: JudgedWaiver, budgets: readonly Budget[]): Grant[] {
  const { written, number, login } = comment
  if (state !== 'valid' || written.kind !== 'command' || until === null || login === null) return []
  const { amount, runs } = written
  const budget = written.budget === null ? null : (budgetNamed(written.budget, budgets)?.name ?? null)
  return [{ number, by: login, amount: amount.value, unit: amount.unit, budget, runs, until }]
}

/** What is not in the report of a finding is learned by judging some of the items again. */
function surroundings({ findings, items, judge }: WaiverCase): Surroundings {
  const again = (finding: FindingReport, some: readonly Estimated[]) => judge(some)[findings.indexOf(finding)] ?? null
  const over = (finding: FindingReport, some: readonly Estimated[]) =>
    exactSum(some.map((item) => beyondLimit(again(finding, [item]))))
  return {
    overOfAll: (finding) => over(finding, items),
    addedBy: (finding, ids) => {
      const [named, others] = [items.filter(isOf(ids)), items.filter((item) => !isOf(ids)(item))]
      if (finding.per === 'run') return over(finding, named)
      return finding.added - (again(finding, others)?.added ?? 0)
    },
  }
}

/** Of one item by itself; in doubt the most that it may be. */
function beyondLimit(alone: FindingReport | null): number {
  if (alone === null || alone.limit === null || !isHeld(alone)) return 0
  return Math.max(0, (alone.status === 'undecided' ? alone.value.high : alone.gated) - alone.limit)
}

function isOf(ids: readonly string[]): (one: Estimated) => boolean {
  return ({ item }) => item.head !== null && ids.includes(item.head.id)
}
