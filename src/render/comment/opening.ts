/** The first line and the sentence under it: may I merge, by how much, why. */
import type { FindingReport, Report } from '../../core/report.ts'
import { counted, formatEmissions, formatMass } from '../numbers.ts'
import { prose } from '../prose.ts'
import { code } from '../text.ts'
import { isDisproof } from '../warnings.ts'
import { iconOf, itemsOf, nameOf } from '../words.ts'
import { difference, touched } from './additions.ts'

export function renderOpening(report: Report): string {
  const first = `### ${iconOf(report)} ${standing(report)}${prose(report.headline)}`
  const second = sentence(report)
  return second === '' ? first : `${first}\n\n${second}`
}

/** What opens the gate is said in the title, once. */
export function standing(report: Report): string {
  const held = report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS'
  if (report.enforced || !held || /not enforced|report only/i.test(report.headline)) return ''
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

/** What the first line does not say: whether the merge is held, and by what. Empty when all is well. */
function sentence(report: Report): string {
  return [standingInWords(report), ANSWERS[report.verdict](report)].filter((part) => part !== '').join(' ')
}

function standingInWords(report: Report): string {
  if (report.verdict === 'PASS' || report.verdict === 'NO_RECORDS') return ''
  if (report.enforced) return '**The merge is blocked.**'
  return report.policy.mode === 'report'
    ? '**Nothing is blocked:** the policy is in report mode.'
    : '**Nothing is blocked:** the policy on the base branch says `on_error: warn`.'
}

const ANSWERS: { readonly [V in Report['verdict']]: (report: Report) => string } = {
  PASS: (report) => doubts(report.findings.filter((finding) => finding.status !== 'within')),
  NO_RECORDS: () => '',
  OVER: over,
  BAD_INPUT: badInput,
  BAD_POLICY: (report) =>
    report.policy.blob === null
      ? 'There is no policy on the base branch, so nothing can be judged.'
      : `The policy ${code(report.policy.path)} on the base branch cannot be used, so nothing can be judged.`,
  INDETERMINATE: (report) =>
    doubts(report.findings.filter((finding) => finding.status !== 'within')) ||
    'The answer could not be worked out this time, and no answer is not a pass.',
  INTERNAL: () => 'This is a fault of Carbon Clerk, not of the pull request.',
}

/** Findings that are not within although nothing is held: undecided, unknown, or over without this change adding to it. */
function doubts(findings: readonly FindingReport[]): string {
  const first = findings[0]
  if (first === undefined) return ''
  if (findings.length > 1) return `${counted(findings.length, 'budget')} in the table need a look.`
  const name = code(first.budget)
  if (first.status === 'undecided') return `The limit of ${name} lies inside the interval, so it may be exceeded.`
  if (first.status === 'unknown') return `${name} could not be held against its limit.`
  if (first.waived !== undefined) return `${name} is over its limit, and ${code(first.waived.by)} has allowed that.`
  return `${name} is over its limit, and this pull request is not the cause.`
}

function over(report: Report): string {
  const holding = report.findings.filter((finding) => !finding.waived && (finding.status === 'over' || finding.blocks))
  const undecided = holding.filter((finding) => finding.status === 'undecided')
  if (undecided.length === holding.length) return doubts(undecided)
  const entries = touched(report).filter(([, item]) => difference(item) > 0)
  const largest = entries[0]
  if (largest === undefined) return ''
  const adds = `This pull request adds ${formatEmissions(report.added.total_kg)}${judgedAs(report, entries)}`
  if (entries.length === 1) return `${adds}, all of it from ${code(nameOf(largest[1]))}.`
  return `${adds}; the largest part, ${formatMass(difference(largest[1]))}, is ${code(nameOf(largest[1]))}.`
}

/** Where an input is not known, the gate reads the most that it may cost; then the two figures have to be told apart. */
function judgedAs(report: Report, entries: ReturnType<typeof touched>): string {
  const judged = entries.reduce((sum, [, item]) => sum + difference(item), 0)
  const known = judged <= report.added.total_kg.central * 1.005
  const disproved = entries.some(([, { warnings }]) => warnings.some(isDisproof))
  const why = disproved ? 'what a record states cannot be true' : 'not every input is known'
  return known ? '' : `, judged as ${formatMass(judged)} because ${why}`
}

function badInput(report: Report): string {
  const older = report.findings.some((finding) => finding.status === 'over')
  const also = older ? ' What could be read is over budget already.' : ''
  return `What cannot be read never counts as zero.${also}`
}
