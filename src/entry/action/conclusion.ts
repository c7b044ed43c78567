/** What the input `fail-on` makes of a report. The policy judges; the workflow may be stricter, or open the gate in plain sight. */
import type { Report } from '../../core/report.ts'
import { EXIT_CODES } from '../../core/verdict.ts'
import type { FailOn } from './inputs.ts'

export function conclude(report: Report, failOn: FailOn): Report {
  if (failOn === 'never') return opened(report)
  const isUndecided = report.findings.some(({ status }) => status === 'undecided')
  return failOn === 'undecided' && isUndecided && report.enforced && report.exit_code === 0 ? held(report) : report
}

function opened(report: Report): Report {
  if (report.exit_code === 0) return report
  return { ...report, enforced: false, exit_code: 0, headline: `NOT ENFORCED (fail-on: never). ${report.headline}` }
}

function held(report: Report): Report {
  const findings = report.findings.map((one) => (one.status === 'undecided' ? { ...one, blocks: true } : one))
  const names = findings.filter(({ status }) => status === 'undecided').map(({ budget }) => `“${budget}”`)
  return {
    ...report,
    findings,
    verdict: 'OVER',
    exit_code: EXIT_CODES.OVER,
    headline: `Undecided, and the workflow blocks that (fail-on: undecided): ${names.join(', ')} may be exceeded`,
  }
}

/** Whether the pull request changes anything that the comment would talk about. */
export function hasNews(report: Report): boolean {
  const items = [...report.runs, ...report.plans, ...report.servings]
  return (
    report.exit_code !== 0 ||
    !['PASS', 'NO_RECORDS'].includes(report.verdict) ||
    items.some(({ change }) => change !== undefined && change !== 'same') ||
    report.problems.some(({ blocks }) => blocks) ||
    report.policy.proposed.length > 0
  )
}

/** The numbers of an evaluation that did not take place are not zero, they are not known. */
export function isEvaluated(report: Report): boolean {
  return !['BAD_POLICY', 'INDETERMINATE', 'INTERNAL'].includes(report.verdict)
}

/** What kept us from evaluating did not happen at a line of a file. */
export function hasPlaces(report: Report): boolean {
  return report.verdict !== 'INDETERMINATE' && report.verdict !== 'INTERNAL'
}
