/** Waivers on a terminal. */
import type { Report } from '../../core/report.ts'
import { boundsInWords, byUse, datesInWords, WAIVER_STATUS } from '../waiver.ts'
import { shown } from './items.ts'
import type { Sheet } from './layout.ts'
import { printMore } from './seen.ts'

const MOST = 20
const SENTENCE = 400

export function printWaivers(sheet: Sheet, { waivers = [], exceptions }: Report): void {
  if (waivers.length > 0) sheet.heading(`Waivers (${waivers.length})`)
  for (const waiver of [...waivers].sort(byUse).slice(0, MOST)) {
    const { status, amount_text, by, because, reason } = waiver
    const amount = amount_text === null ? '' : ` ${shown(amount_text, 40)}`
    const why = because === null ? '' : `: ${shown(because, SENTENCE)}`
    const said = reason === null ? '' : ` (${shown(reason, 200)})`
    sheet.line(
      `${WAIVER_STATUS[status]}${amount} by ${shown(by, 40)}, ${datesInWords(waiver)}${why}${said}`,
      2,
      undefined,
      2,
    )
  }
  printMore(sheet, waivers.length - MOST)
  if (exceptions === undefined) return
  sheet.heading('To allow it')
  // To be copied, so it is not broken.
  for (const line of exceptions.lines) sheet.verbatim(`  ${shown(line, SENTENCE)}`)
  const who = exceptions.approvers.map((approver) => shown(approver, 60)).join(', ')
  sheet.line(`By ${who}, and nobody who made the pull request. ${boundsInWords(exceptions)}.`, 2, undefined, 2)
}
