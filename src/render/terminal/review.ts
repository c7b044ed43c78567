/** The answer of `check` on a terminal: the comment's first line, then the same parts, as far as they say something. */
import type { FindingReport, Report } from '../../core/report.ts'
import { touched } from '../comment/additions.ts'
import { standing } from '../comment/opening.ts'
import { bar, byWeight, leftInWords, shareInWords, usedInWords } from '../finding.ts'
import { formatCount, formatDays, formatEmissions, formatMass } from '../numbers.ts'
import { periodInWords } from '../period.ts'
import { printableLines } from '../text.ts'
import { printDrift } from './drift.ts'
import { printItem, printProblem, shown } from './items.ts'
import { Sheet, type Style, type TerminalOptions } from './layout.ts'
import { printMore, printTwins, printUnused } from './seen.ts'
import { printWaivers } from './waivers.ts'

const MOST_ITEMS = 20
const MOST_PROBLEMS = 50
const SENTENCE = 400

export function renderTerminal(report: Report, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  sheet.line(standing(report) + shown(report.headline, SENTENCE), 0, colorOf(report))
  printProblems(sheet, report)
  printBudgets(sheet, report)
  printWaivers(sheet, report)
  printPolicy(sheet, report)
  printAdditions(sheet, report)
  printBreakEven(sheet, report)
  printAdvice(sheet, report)
  printTwins(sheet, report.twins)
  printUnused(sheet, report.unused)
  printDrift(sheet, report.drift ?? [])
  return sheet.toString()
}

function colorOf(report: Report): Style {
  if (report.verdict === 'PASS' || report.verdict === 'NO_RECORDS') return 'green'
  return report.enforced ? 'red' : 'yellow'
}

function printProblems(sheet: Sheet, report: Report): void {
  const blocking = report.problems.filter((problem) => problem.blocks)
  const others = report.problems.filter((problem) => !problem.blocks)
  for (const [title, problems] of [
    ['Problems to fix', blocking],
    ['Remarks and older problems', others],
  ] as const) {
    if (problems.length === 0) continue
    sheet.heading(`${title} (${problems.length})`)
    for (const problem of problems.slice(0, MOST_PROBLEMS)) printProblem(sheet, problem)
    printMore(sheet, problems.length - MOST_PROBLEMS)
  }
}

function printBudgets(sheet: Sheet, report: Report): void {
  if (report.findings.length === 0) return
  sheet.heading('Budgets')
  const findings = [...report.findings].sort(byWeight)
  const rows = findings.map((finding) => [
    shown(finding.budget, 30),
    asciiBar(finding),
    shareInWords(finding).replace('×', 'x'),
    usedInWords(finding),
    leftInWords(finding),
  ])
  sheet.rows(rows, 2, (row) => styleOf(findings[row]))
  for (const finding of findings) {
    const period = periodInWords(finding)
    if (period !== null) sheet.line(`${shown(finding.budget, 30)}: ${period}`, 2, 'dim', 2)
    if (finding.note !== null)
      sheet.line(`${shown(finding.budget, 30)}: ${shown(finding.note, SENTENCE)}`, 2, undefined, 2)
  }
}

/** `[=====---]`, with `!` beyond the limit and `?` in doubt: every terminal and every log has these. */
function asciiBar(finding: FindingReport): string {
  const beyond = finding.status === 'undecided' ? '?' : '!'
  return `[${bar(finding).replace(/█/g, '=').replace(/▓/g, beyond).replace(/░/g, '-')}]`
}

function styleOf(finding: FindingReport | undefined): Style | undefined {
  if (finding === undefined || (finding.status === 'within' && !finding.warn)) return undefined
  return finding.status === 'over' && finding.blocks ? 'red' : 'yellow'
}

function printPolicy(sheet: Sheet, { policy }: Report): void {
  if (policy.proposed.length > 0) {
    sheet.heading('The policy changes too; it counts after the merge')
    for (const change of policy.proposed) sheet.line(shown(change, SENTENCE), 2, undefined, 2)
  }
  if (policy.blob !== null || policy.suggested === null) return
  sheet.heading(`A policy to start with, for ${shown(policy.path)}`)
  for (const line of printableLines(policy.suggested.trimEnd())) sheet.verbatim(`  ${line}`)
}

function printAdditions(sheet: Sheet, report: Report): void {
  const entries = touched(report)
  if (entries.length === 0) return
  sheet.heading(`This pull request adds ${formatEmissions(report.added.total_kg)}`)
  for (const [kind, item] of entries.slice(0, MOST_ITEMS)) printItem(sheet, kind, item)
  printMore(sheet, entries.length - MOST_ITEMS)
}

function printBreakEven(sheet: Sheet, report: Report): void {
  if (report.break_even.length === 0) return
  sheet.heading('Training against inference')
  for (const { model, training_kg, inference_kg_per_day, days, requests } of report.break_even.slice(0, MOST_ITEMS)) {
    const after = requests === null ? formatDays(days) : `${formatDays(days)}, ${formatCount(requests)} requests`
    const rates = `${formatMass(training_kg)} once, ${formatMass(inference_kg_per_day)} a day`
    sheet.line(`${shown(model)}: ${rates}; even after ${after}`, 2, undefined, 2)
  }
}

function printAdvice(sheet: Sheet, report: Report): void {
  if (report.advice.length === 0) return
  sheet.heading('What would help')
  for (const { text, verdict } of report.advice) {
    const enough = verdict === 'PASS' && report.verdict !== 'PASS' ? ' (enough by itself)' : ''
    sheet.line(`- ${shown(text, SENTENCE)}${enough}`, 2, undefined, 2)
  }
}
