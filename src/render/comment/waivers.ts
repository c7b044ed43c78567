/** What was allowed, by whom, and what was not; and how what is over could be allowed. */
import type { Report } from '../../core/report.ts'
import type { ExceptionReport, WaiverReport } from '../../core/report-over-time.ts'
import { prose } from '../prose.ts'
import { code } from '../text.ts'
import { boundsInWords, byUse, datesInWords, WAIVER_STATUS } from '../waiver.ts'
import { blocksOf, type Extent } from './extent.ts'

export function renderWaivers({ waivers, exceptions }: Report, extent: Extent): string | null {
  return blocksOf([
    waivers === undefined ? null : list(waivers, extent),
    exceptions === undefined ? null : ways(exceptions, extent),
  ])
}

function list(waivers: readonly WaiverReport[], extent: Extent): string {
  const shown = [...waivers].sort(byUse).slice(0, extent.shown)
  const rest = waivers.length - shown.length
  const more = rest > 0 ? [`- and ${rest} more`] : []
  return `#### Waivers\n\n${[...shown.map(line), ...more].join('\n')}`
}

function line(waiver: WaiverReport): string {
  const { status, amount_text, by, because, reason } = waiver
  const amount = amount_text === null ? '' : ` ${code(amount_text, 40)}`
  const bound = boundTo(waiver)
  const why = because === null ? '' : `: ${prose(because)}`
  const said = reason === null ? '' : `<br><sub>${code(reason, 200)}</sub>`
  return `- **${WAIVER_STATUS[status]}**${amount} by ${code(by, 40)}${bound}, ${datesInWords(waiver)}${why}${said}`
}

function boundTo({ commit, runs, budget }: WaiverReport): string {
  const names = runs.slice(0, MOST_RUNS).map((run) => code(run, 40))
  const rest = runs.length - names.length
  const parts = [
    budget === null ? '' : ` on ${code(budget, 40)}`,
    commit === null ? '' : ` at ${code(commit.slice(0, 12))}`,
    runs.length === 0 ? '' : ` for ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  ]
  return parts.join('')
}

const MOST_RUNS = 3

function ways(exceptions: ExceptionReport, extent: Extent): string {
  const { lines, beyond, approvers } = exceptions
  const who = approvers.slice(0, MOST_APPROVERS).map((approver) => code(approver, 60))
  const more = approvers.length > who.length ? ` and ${approvers.length - who.length} more` : ''
  const paste =
    lines.length === 0
      ? null
      : `Somebody of ${who.join(', ')}${more} who made no part of this pull request may allow it, by a comment with this line and a reason:\n\n${lines.map((one) => `- ${code(one, MOST_LINE)}`).join('\n')}`
  const names = beyond.slice(0, extent.shown).map((budget) => code(budget))
  const out = names.length === 0 ? null : `No single waiver covers ${names.join(', ')}.`
  return blocksOf(['#### To allow it', paste, [out, `${boundsInWords(exceptions)}.`].filter(Boolean).join(' ')])
}

const MOST_APPROVERS = 8
/** To be copied, so nothing is left out. */
const MOST_LINE = 300
