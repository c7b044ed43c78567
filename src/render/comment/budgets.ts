/** The budgets: a bar each, what is used, what is left, what this pull request adds. */
import type { FindingReport, Report } from '../../core/report.ts'
import { addedInWords, bar, byWeight, doubtInWords, leftInWords, shareInWords, usedInWords } from '../finding.ts'
import { formatMeasure, tight } from '../numbers.ts'
import { dayOf, periodInWords } from '../period.ts'
import { prose } from '../prose.ts'
import { code, table } from '../text.ts'
import { coversInWords, itemsOf, nameOf } from '../words.ts'
import type { Extent } from './extent.ts'

const SIGN = { over: '❌ ', undecided: '⚠️ ', unknown: '⚠️ ', within: '' } as const

export function renderBudgets(report: Report, extent: Extent): string | null {
  if (report.findings.length === 0) return null
  const findings = [...report.findings].sort(byWeight)
  const rows = findings.slice(0, extent.shown).map((finding) => row(finding, report))
  const rest = findings.length - rows.length
  const more = rest > 0 ? `\n\n${rest} more, all with less used.` : ''
  return table(['Budget', 'Used', 'Left'], 'lll', rows) + more + notes(findings.slice(0, extent.shown), report)
}

function row(finding: FindingReport, report: Report): readonly string[] {
  const loud = finding.status === 'over' ? '**' : ''
  const share = shareInWords(finding)
  return [
    `${sign(finding, report)}${code(finding.budget)}<br><sub>${scope(finding)}</sub>`,
    `\`${bar(finding)}\`\u00a0${loud}${share}${loud}<br>${used(finding)}`,
    `${loud}${tight(leftInWords(finding))}${loud}<br><sub>${tight(addedInWords(finding))}</sub>`,
  ]
}

/** A budget that holds nothing gets no cross: a cross means that this is why the merge is blocked. */
function sign(finding: FindingReport, report: Report): string {
  if (finding.status === 'over' && !(finding.blocks && report.enforced)) return '⚠️ '
  return finding.warn && finding.status === 'within' ? '⚠️ ' : SIGN[finding.status]
}

function used(finding: FindingReport): string {
  const doubt = finding.status === 'within' ? null : doubtInWords(finding)
  return tight(doubt === null ? usedInWords(finding) : `${usedInWords(finding)}<br><sub>likely ${doubt}</sub>`)
}

const PER: { readonly [P in FindingReport['per']]: string } = {
  run: ', each run',
  pull_request: '',
  month: ', each month',
  quarter: ', each quarter',
  year: ', each year',
  total: ', all records',
}

function scope(finding: FindingReport): string {
  const per = PER[finding.per]
  const relative = /%/.test(finding.limit_text) ? `, ${code(finding.limit_text, 30)} against base` : ''
  return coversInWords(finding.covers) + per + relative
}

/** What a row cannot say: why a status is what it is, and which item decided. */
function notes(findings: readonly FindingReport[], report: Report): string {
  const lines = findings.flatMap((finding) => {
    const item =
      finding.item === null || finding.status === 'within' ? null : `decided by ${code(itemName(finding.item, report))}`
    const least =
      finding.at_least && finding.status !== 'unknown'
        ? 'some records could not be read, so the true value is higher'
        : null
    const note = finding.note === null ? null : plainNote(finding.note)
    const parts = [periodInWords(finding), waivedInWords(finding), note, item, least].filter((part) => part !== null)
    return parts.length === 0 ? [] : [`- ${code(finding.budget)}: ${parts.join('; ')}.`]
  })
  return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`
}

function waivedInWords({ waived, unit }: FindingReport): string | null {
  if (waived === undefined) return null
  return `${formatMeasure(waived.amount, unit)} over is allowed by ${code(waived.by)} until ${dayOf(waived.until)}`
}

function itemName(id: string, report: Report): string {
  const item = itemsOf(report).find(([, one]) => one.id === id)?.[1]
  return item === undefined ? id : nameOf(item)
}

function plainNote(note: string): string {
  return prose(note.replace(/\.$/, ''))
}
