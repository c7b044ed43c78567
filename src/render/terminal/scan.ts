/** The answer of `scan`: what stands in the records, with nothing to hold it against. */
import type { ScanReport } from '../../core/scan-report.ts'
import { counted, formatEmissions, formatEnergy, formatInterval } from '../numbers.ts'
import { foundInWords } from '../seen.ts'
import { itemsOf } from '../words.ts'
import { printItem, printProblem, shown } from './items.ts'
import { Sheet, type TerminalOptions } from './layout.ts'
import { MOST_SEEN, printMore, printTwins, printUnused } from './seen.ts'

export function renderScan(scan: ScanReport, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  const { totals, problems } = scan
  const counts = [counted(totals.runs, 'run'), counted(totals.plans, 'plan'), counted(totals.servings, 'serving')]
  const lost = problems.some((problem) => problem.blocks)
  const sum = `${lost ? 'at least ' : ''}${formatEmissions(totals.total_kg)}`
  sheet.line(`${counts.join(', ')}: ${sum}; ${formatInterval(totals.energy_kwh, 'kWh')}`, 0, 'bold')
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
    if (items.length > 0) sheet.heading(title)
    for (const [kind, item] of items) printItem(sheet, kind, item)
  }
  if (problems.length > 0) sheet.heading(`Problems (${problems.length})`)
  for (const problem of problems) printProblem(sheet, problem)
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

function printLookalikes(sheet: Sheet, lookalikes: ScanReport['lookalikes']): void {
  if (lookalikes.length === 0) return
  sheet.heading(`Named like a record, and none (${lookalikes.length})`)
  for (const { path, why } of lookalikes.slice(0, MOST_SEEN)) {
    sheet.line(`${shown(path, 200)}: it ${shown(why, 200)}`, 2, 'dim', 2)
  }
  printMore(sheet, lookalikes.length - MOST_SEEN)
}
