/** What was seen besides the figures: twins, and what is recognised and not counted. */
import type { UnusedReport } from '../../core/scan-report.ts'
import type { Twins } from '../../core/twins.ts'
import { seenGroups } from '../seen.ts'
import { shown } from './items.ts'
import type { Sheet } from './layout.ts'

/** Of each kind; the JSON output has all. */
export const MOST_SEEN = 5

export function printTwins(sheet: Sheet, twins: readonly Twins[]): void {
  if (twins.length === 0) return
  sheet.heading('Near twins: one of them may be enough')
  for (const { model, data, ids } of twins.slice(0, MOST_SEEN)) {
    const names = ids.slice(0, MOST_SEEN).map((id) => shown(id))
    const rest = ids.length > MOST_SEEN ? ` and ${ids.length - MOST_SEEN} more` : ''
    const made = data === null ? shown(model) : `${shown(model)} on ${shown(data)}`
    sheet.line(`${made}, with the same settings: ${names.join(', ')}${rest}`, 2, undefined, 2)
  }
  printMore(sheet, twins.length - MOST_SEEN)
}

export function printUnused(sheet: Sheet, unused: readonly UnusedReport[]): void {
  if (unused.length === 0) return
  sheet.heading(`Recognised and not counted (${unused.length})`)
  for (const { why, count, examples } of seenGroups(unused, MOST_SEEN)) {
    sheet.line(why, 2, undefined, 2)
    for (const { path, line, what } of examples) {
      sheet.line(`${shown(path, 200)}:${line} ${shown(what, 200)}`, 4, 'dim', 2)
    }
    printMore(sheet, count - examples.length, 4)
  }
}

export function printMore(sheet: Sheet, rest: number, indent = 2): void {
  if (rest > 0) sheet.line(`and ${rest} more`, indent, 'dim')
}
