/** What the history of the base branch says: what is booked by month, and what happened to booked runs. Folded. */
import type { Report } from '../../core/report.ts'
import type { LedgerReport } from '../../core/report-over-time.ts'
import { counted, formatInterval, formatMass } from '../numbers.ts'
import { dayOf } from '../period.ts'
import { code, table } from '../text.ts'
import { blocksOf, type Extent, fold } from './extent.ts'

const MOST_MONTHS = 24
const MOST_REMARKS = 20

/** What a remark means, for a person who wonders where a run went. */
const REMARKS: { readonly [W in LedgerReport['remarks'][number]['what']]: string } = {
  removed: 'removed, and stays booked',
  shrunk: 'made smaller, and stays booked as it was',
  returned: 'came back, and is not booked again',
  'odd-date': 'has a date that cannot be; it counts as merged with the one before',
  corrected: 'corrected by the policy',
}

export function renderLedger({ ledger }: Report, extent: Extent): string | null {
  if (ledger === undefined || !extent.notes) return null
  const since = ledger.from === null ? '' : ` since ${dayOf(ledger.from)}`
  const title = `Ledger: ${counted(ledger.bookings, 'booking')} in ${counted(ledger.landings, 'merge')}${since}`
  return fold(title, blocksOf([total(ledger), months(ledger), remarks(ledger, extent)]))
}

function total({ total_kg, complete, tip }: LedgerReport): string {
  const part = complete ? '' : ' History before that was not read.'
  return `${formatInterval(total_kg)} are booked up to ${code(tip.slice(0, 12))}, each run once, when it was merged (UTC).${part}`
}

function months({ months }: LedgerReport): string | null {
  if (months.length === 0) return null
  const shown = months.slice(-MOST_MONTHS)
  const rows = shown.map(({ month, total_kg, bookings }) => [month, formatMass(total_kg), `${bookings}`])
  const earlier = months.length - shown.length
  const note = earlier > 0 ? `\n\n${counted(earlier, 'earlier month')} left out.` : ''
  return table(['Month', 'Booked', 'Bookings'], 'lrr', rows) + note
}

function remarks({ remarks }: LedgerReport, extent: Extent): string | null {
  if (remarks.length === 0) return null
  const shown = remarks.slice(0, Math.min(MOST_REMARKS, extent.shown))
  const lines = shown.map(({ what, id, path, commit, date, kg }) => {
    const run = id === '' ? 'The commit' : `${code(id, 60)} in ${code(path, 80)} (${formatMass(kg)})`
    return `- ${dayOf(date)} ${code(commit.slice(0, 10))}: ${run} ${REMARKS[what]}`
  })
  const more = remarks.length - shown.length
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}
