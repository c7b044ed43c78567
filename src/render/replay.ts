/** What a policy would have done, as a table and a chart: for a terminal, and as Markdown for an issue or a proposal. */
import type { ReplayedMerge, ReplayedMonth, ReplayReport } from '../core/replay.ts'
import { counted, formatAgainst, formatMass, formatMeasure } from './numbers.ts'
import { Sheet, type TerminalOptions } from './terminal/layout.ts'
import { code, codeBlock, printable, table } from './text.ts'

const CELLS = 24
/** Rows of the table in Markdown; GitHub cuts comments at 65,536 characters. */
const MOST_ROWS = 100
const SUBJECT = 48

/** `7 of 61 merges would have been blocked: 318 of 1,240 kgCO2e`. */
export function replayHeadline({ merges, blocked, avoided_kg, added_kg }: ReplayReport): string {
  if (merges === 0) return 'There is nothing to replay: the history holds no merge in that time'
  if (blocked === 0)
    return `None of ${counted(merges, 'merge')} would have been blocked: ${formatMass(added_kg)}CO2e in all`
  const amount = `${formatMass(avoided_kg)}CO2e of ${formatMass(added_kg)}CO2e`
  return `${blocked} of ${counted(merges, 'merge')} would have been blocked: ${amount}`
}

export function renderReplay(report: ReplayReport, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  sheet.line(replayHeadline(report), 0, 'bold')
  sheet.line(`Policy: ${printable(report.policy.source)}, mode ${report.policy.mode}`, 0, 'dim')
  if (report.months.some(isActive)) {
    sheet.heading('By month: let through █, blocked ▓')
    const most = Math.max(...report.months.map((month) => month.passed_kg + month.blocked_kg))
    sheet.rows(
      report.months.map((month) => [month.month, bar(month, most), kgOf(month), countOf(month)]),
      2,
      (row) => ((report.months[row]?.blocked ?? 0) > 0 ? 'yellow' : undefined),
    )
  }
  const blocked = report.steps.filter((step) => step.blocked)
  if (blocked.length > 0) {
    sheet.heading('Would have been blocked')
    for (const step of blocked) {
      sheet.line(
        `${step.date}  ${step.commit.slice(0, 10)}  ${formatMass(step.added_kg)}  ${printable(step.subject).slice(0, SUBJECT)}`,
        2,
        undefined,
        4,
      )
      sheet.line(reasonOf(step), 4, 'dim')
    }
  }
  sheet.gap()
  for (const line of FINE_PRINT) sheet.line(line, 0, 'dim')
  return sheet.toString()
}

/** What is not known, so that nobody takes a replay for more than it is. */
const FINE_PRINT = [
  'A merge that would have been blocked is left out of what later merges are judged with.',
  'What was spent before a pull request is not undone by blocking it: the amount is the most that could have been avoided.',
]

export function renderReplayMarkdown(report: ReplayReport): string {
  const blocked = report.steps.filter((step) => step.blocked)
  const rows = blocked
    .slice(0, MOST_ROWS)
    .map((step) => [
      step.date,
      code(step.commit.slice(0, 10)),
      code(step.subject, SUBJECT),
      formatMass(step.added_kg),
      reasonIn(step),
    ])
  const more = blocked.length > rows.length ? `\n\n${blocked.length - rows.length} more.` : ''
  const parts = [
    `**${replayHeadline(report)}**`,
    `Policy ${code(report.policy.source)}, mode ${report.policy.mode}.`,
    report.months.some(isActive) ? chart(report.months) : null,
    rows.length > 0 ? table(['Merged', 'Commit', 'What', 'Adds', 'Why'], 'lllrl', rows) + more : null,
    FINE_PRINT.join(' '),
  ]
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`
}

/** Mermaid draws no stacked bars: the second series stands in front of the first, so the first is the sum. */
function chart(months: readonly ReplayedMonth[]): string {
  const shown = months.slice(-24)
  const list = (of: (month: ReplayedMonth) => number) =>
    shown.map((month) => Number(of(month).toPrecision(6))).join(', ')
  const lines = [
    'xychart-beta',
    '  title "kg CO2e by month: all merges, and what would have been let through"',
    `  x-axis [${shown.map(({ month }) => `"${month}"`).join(', ')}]`,
    '  y-axis "kg CO2e"',
    `  bar [${list((month) => month.passed_kg + month.blocked_kg)}]`,
    `  bar [${list((month) => month.passed_kg)}]`,
  ]
  return codeBlock(lines.join('\n'), 'mermaid')
}

function bar({ passed_kg, blocked_kg }: ReplayedMonth, most: number): string {
  if (most <= 0) return ''
  const cells = (kg: number) => (kg > 0 ? Math.max(1, Math.round((kg / most) * CELLS)) : 0)
  return '█'.repeat(cells(passed_kg)) + '▓'.repeat(cells(blocked_kg))
}

function kgOf({ passed_kg, blocked_kg }: ReplayedMonth): string {
  return passed_kg + blocked_kg > 0 ? formatMass(passed_kg + blocked_kg) : ''
}

function countOf({ merges, blocked }: ReplayedMonth): string {
  if (merges === 0) return ''
  return blocked === 0 ? counted(merges, 'merge') : `${counted(merges, 'merge')}, ${blocked} blocked`
}

function isActive({ passed_kg, blocked_kg, blocked }: ReplayedMonth): boolean {
  return passed_kg + blocked_kg > 0 || blocked > 0
}

function reasonOf(step: ReplayedMerge): string {
  const amount = amountOf(step)
  return amount === null
    ? `${step.verdict}: ${printable(step.headline)}`
    : `${printable(step.decided_by?.budget ?? '')}: ${amount}`
}

function reasonIn(step: ReplayedMerge): string {
  const amount = amountOf(step)
  return amount === null ? code(step.verdict) : `${code(step.decided_by?.budget ?? '')}: ${amount}`
}

function amountOf({ decided_by }: ReplayedMerge): string | null {
  if (decided_by === null) return null
  const { gated, limit, unit } = decided_by
  if (limit === null) return formatMeasure(gated, unit)
  const pair = formatAgainst(gated, limit, unit)
  return `${pair.value} of ${pair.limit} ${pair.unit}`
}
