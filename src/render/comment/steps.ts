/** What to do next, in the order in which a person would do it. */
import type { FindingReport, Report } from '../../core/report.ts'
import { byWeight, leftInWords } from '../finding.ts'
import { formatMeasure } from '../numbers.ts'
import { prose } from '../prose.ts'
import { code, codeBlock } from '../text.ts'
import { isDisproof } from '../warnings.ts'
import { nameOf, verdictInWords } from '../words.ts'
import { difference, touched } from './additions.ts'
import type { Extent } from './extent.ts'
import { bestStep, missingIn, whatIsLeft } from './grounds.ts'
import { namesIn } from './opening.ts'

export function renderSteps(report: Report, extent: Extent): string | null {
  const steps = [...advice(report, extent), ...own(report)]
  if (steps.length === 0) return null
  const choice = report.verdict === 'OVER' && report.advice.length > 0 ? 'One of these:\n\n' : ''
  return `#### What to do\n\n${choice}${steps.map((step) => `- ${step}`).join('\n')}`
}

function own(report: Report): readonly string[] {
  const policy = code(report.policy.path)
  switch (report.verdict) {
    case 'OVER':
      return overSteps(report, policy)
    case 'BAD_INPUT':
      return ['Fix the places listed above and push; the check runs again by itself.']
    case 'BAD_POLICY':
      if (report.policy.blob === null) return []
      return [`Repair ${policy} on the base branch in a pull request of its own; this one is then checked again.`]
    case 'INDETERMINATE':
      return report.findings.some((finding) => finding.status === 'undecided')
        ? [narrow(report)]
        : ['Run the check again. If it says the same, the job log names what did not answer.']
    case 'INTERNAL':
      return ['Run the check again. If it says the same, please report it with the line at the end of this comment.']
    case 'PASS':
      return report.findings.some((finding) => finding.status === 'undecided') ? [narrow(report)] : []
    case 'NO_RECORDS':
      return []
  }
}

function narrow(report: Report): string {
  const step = bestStep(report)
  if (step !== null) return step
  const left = whatIsLeft(report)
  if (left === null) return MEASURE
  return `What is left to doubt is ${left}, and no record can say that: only a limit outside the interval would be met or exceeded for sure.`
}

const MEASURE =
  'Commit a measurement (a tracker file with energy, hardware and place): better evidence narrows the interval and settles it.'

/** What is spent cannot be made smaller; what is planned or served can. */
function overSteps(report: Report, policy: string): readonly string[] {
  const ask = `Ask for a higher limit in ${policy}, in a pull request of its own: a policy that is changed here counts only after the merge.`
  const worst = report.findings
    .filter((finding) => finding.blocks || (finding.status === 'over' && !finding.waived))
    .sort(byWeight)[0]
  if (worst === undefined || report.advice.length > 0) return [ask]
  if (worst.status === 'undecided') return [narrow(report), ask]
  const left = `${code(worst.budget)} is ${leftInWords(worst)}`
  const open = touched(report).filter(([kind, item]) => canShrink(kind, worst) && difference(item) > 0)
  if (fitsOnceKnown(worst)) return [`${left}. ${fillIn(report, worst)}`, ask]
  if (open.length === 0) return [`${left}, and what the runs used is spent.`, ask]
  const names = open.slice(0, MOST_NAMES).map(([, item]) => code(nameOf(item)))
  const ways = worst.unit.startsWith('kgCO2e')
    ? 'fewer hours, less hardware, a cleaner grid'
    : 'fewer hours, less hardware'
  return [`${left}: make ${names.join(', ')} smaller (${ways}).`, ask]
}

const MOST_NAMES = 3

/** Runs are spent; plans and servings help only a budget that covers them. */
function canShrink(kind: 'run' | 'plan' | 'serving', { covers }: FindingReport): boolean {
  if (kind === 'run') return false
  return kind === 'serving' ? covers.includes('inference') : covers.some((one) => one !== 'inference')
}

/** Over only because something is missing, and a missing input counts at the most that it may cost. */
function fitsOnceKnown({ limit, value, gated }: FindingReport): boolean {
  return limit !== null && gated > limit && value.central <= limit
}

function fillIn(report: Report, { value, unit }: FindingReport): string {
  const best = formatMeasure(value.central, unit)
  const disproved = touched(report).find(([, { warnings }]) => warnings.some(isDisproof))
  if (disproved !== undefined) {
    return `The best estimate, ${best}, fits, but what ${code(nameOf(disproved[1]))} states cannot be true, so it counts as if it had not been stated, at the most that it may cost: correct the record (see below).`
  }
  const missing = missingIn(report) ?? 'say where it ran and on what'
  return `The best estimate, ${best}, fits: what is not known counts at the most it may cost. In the record, ${missing}; what holds for every record can be assumed in the policy.`
}

function advice(report: Report, extent: Extent): readonly string[] {
  const names = namesIn(report)
  return report.advice.slice(0, extent.shown).map(({ text, verdict }) => {
    const settles = report.verdict !== 'PASS' && verdict === 'PASS'
    const outcome = settles
      ? ' **Enough by itself.**'
      : verdict === report.verdict
        ? ''
        : ` Then: ${verdictInWords(verdict)}.`
    return `${prose(text, names)}${/[.!?]$/.test(text) ? '' : '.'}${outcome}`
  })
}

/** What the pull request would do to the policy, and a policy to start with where there is none. */
export function renderPolicy(report: Report): string | null {
  const { proposed, suggested, path, blob } = report.policy
  if (proposed.length > 0) {
    const lines = proposed.slice(0, 20).map((change) => `> - ${code(change, 160)}`)
    const more = proposed.length > 20 ? [`> - and ${proposed.length - 20} more`] : []
    return [
      '> [!IMPORTANT]',
      '> This pull request also changes the policy. It was judged by the policy on the base branch; after the merge these would apply:',
      '>',
      ...lines,
      ...more,
    ].join('\n')
  }
  if (blob !== null || suggested === null) return null
  return `#### A policy to start with\n\nThere is no budget yet. Commit this as ${code(path)} on the base branch:\n\n${codeBlock(suggested, 'yaml')}`
}
