/** The first line and the sentence under it: may I merge, by how much, why. */
import type { FindingReport, Report } from '../../core/report.ts'
import { byWeight, leftInWords, shareInWords } from '../finding.ts'
import { counted, formatEmissions } from '../numbers.ts'
import { prose } from '../prose.ts'
import { code } from '../text.ts'
import { blocks, iconOf, itemsOf, nameOf } from '../words.ts'

export function renderOpening(report: Report): string {
  return `### ${iconOf(report)} ${standing(report)}${prose(report.headline, namesIn(report))}\n\n${sentence(report)}`
}

/** What opens the gate is said in the title, once. */
export function standing(report: Report): string {
  if (report.enforced || /not enforced|report only/i.test(report.headline)) return ''
  return report.policy.mode === 'report' ? 'Report only: ' : 'NOT ENFORCED: '
}

/** Texts that came from the pull request or the policy and may stand inside a sentence. */
export function namesIn(report: Report): readonly string[] {
  const names = new Set<string>()
  for (const finding of report.findings) {
    names.add(finding.budget)
    if (finding.item !== null) names.add(finding.item)
  }
  for (const [, item] of itemsOf(report)) {
    for (const name of [item.id, nameOf(item), item.path, item.model, item.region]) if (name) names.add(name)
    for (const device of item.hardware) names.add(device.model)
  }
  for (const problem of report.problems) names.add(problem.file)
  names.add(report.policy.path)
  return [...names]
}

function sentence(report: Report): string {
  const answer = ANSWERS[report.verdict](report)
  return [mode(report), answer].filter((part) => part !== '').join(' ')
}

function mode(report: Report): string {
  if (report.enforced) return ''
  return report.policy.mode === 'report'
    ? '**Nothing is blocked:** the policy is in report mode.'
    : '**Nothing is blocked:** the policy on the base branch says `on_error: warn`.'
}

const ANSWERS: { readonly [V in Report['verdict']]: (report: Report) => string } = {
  PASS: passed,
  NO_RECORDS: () => 'This pull request adds and changes no record of an experiment.',
  OVER: over,
  BAD_INPUT: badInput,
  BAD_POLICY: (report) =>
    `${held(report)}The policy ${code(report.policy.path)} on the base branch cannot be used, so nothing can be judged.`,
  INDETERMINATE: indeterminate,
  INTERNAL: (report) => `${held(report)}This is a fault of carbon-clerk, not of the pull request.`,
}

function held(report: Report): string {
  return blocks(report) ? '**The merge is blocked.** ' : ''
}

function passed(report: Report): string {
  const adds = `It adds ${formatEmissions(report.added.total_kg)}.`
  const tightest = [...report.findings].filter((finding) => finding.limit !== null).sort(byWeight)[0]
  const doubtful = report.findings.filter((finding) => finding.status !== 'within')
  if (doubtful.length > 0) return `${adds} ${doubts(doubtful)}`
  if (report.added.total_kg.central === 0) return 'It adds no emissions.'
  if (tightest === undefined) return adds
  return `${adds} The tightest budget, ${code(tightest.budget)}, has ${leftInWords(tightest)}.`
}

/** Findings that are not within although nothing is held: undecided, unknown, or over without this change adding to it. */
function doubts(findings: readonly FindingReport[]): string {
  const first = findings[0]
  if (findings.length > 1 || first === undefined) return `${counted(findings.length, 'budget')} below need a look.`
  const name = code(first.budget)
  if (first.status === 'undecided') return `The limit of ${name} lies inside the interval, so it may be exceeded.`
  if (first.status === 'unknown') return `${name} could not be held against its limit.`
  return `${name} is over its limit, and this pull request does not add to it.`
}

function over(report: Report): string {
  const holding = report.findings.filter((finding) => finding.status === 'over' || finding.blocks).sort(byWeight)
  const worst = holding[0]
  if (worst === undefined) return held(report).trim()
  const share = shareInWords(worst)
  const others = holding.length > 1 ? ` ${counted(holding.length - 1, 'more budget')} in the table.` : ''
  return `${held(report)}${code(worst.budget)} is ${leftInWords(worst)}${share === '' ? '' : `, at ${share} of its limit`}.${others}`
}

function badInput(report: Report): string {
  const blocking = report.problems.filter((problem) => problem.blocks).length
  const what = blocking === 1 ? '1 problem has' : `${blocking} problems have`
  return `${held(report)}${what} to be fixed first. What could be read adds at least ${formatEmissions(report.added.total_kg)}.`
}

function indeterminate(report: Report): string {
  const doubtful = report.findings.filter((finding) => finding.blocks || finding.status === 'undecided')
  if (doubtful.length === 0) return `${held(report)}The answer could not be worked out this time.`
  return `${held(report)}${doubts(doubtful)}`
}
