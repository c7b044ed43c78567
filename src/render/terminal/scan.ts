/** The answer of `scan`: what stands in the records, with nothing to hold it against. */
import type { ProblemReport } from '../../core/report.ts'
import type { ScanReport } from '../../core/scan-report.ts'
import { counted, formatEmissions, formatEnergy, formatInterval, formatMass } from '../numbers.ts'
import { foundInWords } from '../seen.ts'
import { warningInWords } from '../warnings.ts'
import { type Item, type ItemKind, itemsOf } from '../words.ts'
import { printItem, printProblem, shown } from './items.ts'
import { Sheet, type TerminalOptions } from './layout.ts'
import { MOST_SEEN, printMore, printTwins, printUnused } from './seen.ts'

/** Of runs, plans and servings each, the heaviest first; the JSON output has all. */
const MOST_ITEMS = 20

export function renderScan(scan: ScanReport, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  const { totals, known, problems } = scan
  const counts = [counted(totals.runs, 'run'), counted(totals.plans, 'plan'), counted(totals.servings, 'serving')]
  const lost = problems.some((problem) => problem.blocks)
  const silent = itemsOf(scan).filter(([, { evidence }]) => evidence === 'default').length
  const sum = `${lost || silent > 0 ? 'at least ' : ''}${formatEmissions(known.total_kg)}`
  sheet.line(`${counts.join(', ')}: ${sum}; ${formatInterval(known.energy_kwh, 'kWh')}`, 0, 'bold')
  if (silent > 0) {
    const all = `${silent} of them ${silent === 1 ? 'says' : 'say'} neither how much nor how long`
    sheet.line(`${all}; with a placeholder for each it would be ${formatMass(totals.total_kg.central)}.`)
  }
  if (totals.declared_energy_kwh > 0) {
    sheet.line(`The records themselves say ${formatEnergy(totals.declared_energy_kwh)}.`)
  }
  printFound(sheet, scan)
  for (const [title, wanted] of [
    ['Runs', 'run'],
    ['Plans', 'plan'],
    ['Servings', 'serving'],
  ] as const) {
    const items = itemsOf(scan).filter(([kind]) => kind === wanted)
    if (items.length > 0) printItems(sheet, title, wanted, items.map(([, item]) => item).sort(byMass))
  }
  printProblems(sheet, problems)
  printTwins(sheet, scan.twins)
  printUnused(sheet, scan.unused)
  printLookalikes(sheet, scan.lookalikes)
  return sheet.toString()
}

function printFound(sheet: Sheet, { found }: ScanReport): void {
  if (found.length === 0) return
  sheet.heading('Read')
  for (const one of found) sheet.line(foundInWords(one), 2, undefined, 2)
}

function byMass(a: Item, b: Item): number {
  return b.footprint.total_kg.central - a.footprint.total_kg.central
}

/** What is to be said of all of them is said once, above them. */
function printItems(sheet: Sheet, title: string, kind: ItemKind, items: readonly Item[]): void {
  const [first, ...others] = items
  const shared = new Set(first?.warnings.filter((one) => others.every(({ warnings }) => warnings.includes(one))))
  const said: ReadonlySet<string> = others.length > 0 ? shared : new Set()
  const rest = items.slice(MOST_ITEMS)
  sheet.heading(rest.length === 0 ? title : `${title}, the ${MOST_ITEMS} heaviest of ${items.length}`)
  if (said.size > 0) sheet.line(`Of ${others.length === 1 ? 'both' : `all ${items.length}`}:`, 2)
  for (const warning of said) sheet.line(`! ${warningInWords(warning)}`, 4, 'yellow', 2)
  for (const item of items.slice(0, MOST_ITEMS)) printItem(sheet, kind, item, said)
  if (rest.length === 0) return
  const kg = rest.reduce((sum, { footprint }) => sum + footprint.total_kg.central, 0)
  sheet.line(`and ${rest.length} more, ${formatMass(kg)} CO2e together; --json prints them`, 2, 'dim', 2)
}

/** Those that block first; of one kind only a few. */
function printProblems(sheet: Sheet, problems: readonly ProblemReport[]): void {
  if (problems.length === 0) return
  sheet.heading(`Problems (${problems.length})`)
  const kinds = new Map<string, ProblemReport[]>()
  for (const problem of [...problems].sort((a, b) => Number(b.blocks) - Number(a.blocks))) {
    const kind = `${problem.code} ${problem.blocks}`
    const alike = kinds.get(kind)
    if (alike) alike.push(problem)
    else kinds.set(kind, [problem])
  }
  for (const alike of kinds.values()) {
    for (const problem of alike.slice(0, MOST_SEEN)) printProblem(sheet, problem)
    const rest = alike.length - MOST_SEEN
    if (rest > 0) sheet.line(`and ${rest} more of ${alike[0]?.code ?? ''}`, 2, 'dim')
  }
}

function printLookalikes(sheet: Sheet, lookalikes: ScanReport['lookalikes']): void {
  if (lookalikes.length === 0) return
  sheet.heading(`Named like a record, and none (${lookalikes.length})`)
  for (const { path, why } of lookalikes.slice(0, MOST_SEEN)) {
    sheet.line(`${shown(path, 200)}: it ${shown(why, 200)}`, 2, 'dim', 2)
  }
  printMore(sheet, lookalikes.length - MOST_SEEN)
}
