/** Plans and the runs that followed them. Folded: it is a reason for a figure, seldom the figure. */
import type { Report } from '../../core/report.ts'
import type { DriftReport } from '../../core/report-over-time.ts'
import { byFactor, driftInWords } from '../drift.ts'
import { counted, formatMass } from '../numbers.ts'
import { code, table } from '../text.ts'
import { blocksOf, type Extent, fold } from './extent.ts'

const MOST_FOLDERS = 20

export function renderDrift({ drift }: Report, extent: Extent): string | null {
  if (drift === undefined || drift.length === 0 || !extent.notes) return null
  const shown = byFactor(drift).slice(0, Math.min(MOST_FOLDERS, extent.shown))
  const rows = shown.flatMap((one) => one.newest.map((pair, index) => row(one, pair, index)))
  const rest = drift.length - shown.length
  const learned = drift.some(({ applied }) => applied)
  return fold(
    `What became of ${counted(
      drift.reduce((sum, { pairs }) => sum + pairs, 0),
      'plan',
    )}`,
    blocksOf([
      shown.map((one) => `- ${folder(one)}: ${driftInWords(one)}`).join('\n'),
      table(['Plan', 'Run', 'Planned', 'Spent'], 'llrr', rows),
      rest > 0 ? `${counted(rest, 'more folder')} left out.` : null,
      learned ? 'A best estimate stays as the plan says; what a budget reads of a new plan is multiplied.' : null,
    ]),
  )
}

function folder({ path }: DriftReport): string {
  return path === '' ? 'the top folder' : code(path, 80)
}

function row(one: DriftReport, pair: DriftReport['newest'][number], index: number): readonly string[] {
  const where = index === 0 ? `<br><sub>${folder(one)}</sub>` : ''
  return [`${code(pair.plan, 60)}${where}`, code(pair.run, 80), formatMass(pair.planned_kg), formatMass(pair.spent_kg)]
}
