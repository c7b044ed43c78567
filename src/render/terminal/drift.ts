/** Plans and the runs that followed them. */
import type { DriftReport } from '../../core/report-over-time.ts'
import { byFactor, driftInWords } from '../drift.ts'
import { formatMass } from '../numbers.ts'
import { shown } from './items.ts'
import type { Sheet } from './layout.ts'
import { MOST_SEEN, printMore } from './seen.ts'

export function printDrift(sheet: Sheet, drift: readonly DriftReport[]): void {
  if (drift.length === 0) return
  sheet.heading('Plans and what became of them')
  for (const one of byFactor(drift).slice(0, MOST_SEEN)) {
    const style = one.applied ? 'yellow' : undefined
    sheet.line(`${one.path === '' ? '.' : shown(one.path, 80)}: ${driftInWords(one)}`, 2, style, 2)
    for (const { plan, run, planned_kg, spent_kg } of one.newest) {
      const amounts = `${formatMass(planned_kg)} planned, ${formatMass(spent_kg)} spent`
      sheet.line(`${shown(plan, 60)} -> ${shown(run, 80)}: ${amounts}`, 4, 'dim', 2)
    }
  }
  printMore(sheet, drift.length - MOST_SEEN)
}
