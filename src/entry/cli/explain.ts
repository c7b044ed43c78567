import { groundsOf } from '../../core/footprint-report.ts'
import type { ScannedPlan, ScannedRun, ScannedServing } from '../../core/report.ts'
import type { ScanReport } from '../../core/scan-report.ts'
import { nearest } from '../../parse/nearest.ts'
import { assumptionOptions, readAssumptions } from './assumptions.ts'
import { citations } from './citations.ts'
import type { Command } from './command.ts'
import { appearanceOf } from './host.ts'
import { liveOptions, readLive } from './live-options.ts'
import { note, say, sayJson } from './output.ts'
import { readRecords } from './records.ts'
import { UsageError } from './usage.ts'

type Item = ScannedRun | ScannedPlan | ScannedServing

export const explain: Command = {
  usage: 'RUN [PATH...] [options]',
  about: [
    'Shows how the footprint of one run, plan or serving comes about: every step with its figures, every factor with its source and year, and every assumption.',
    'RUN is an id as "scan" prints it, or enough of its beginning; "codecarbon:" and the like may be left out.',
  ],
  options: {
    json: { value: null, help: 'print JSON for other programs' },
    ...assumptionOptions,
    ...liveOptions,
  },
  names: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(given, host) {
    const [wanted = '', ...paths] = given.names
    const { report, footprints, notes } = await readRecords(paths, readAssumptions(given), host, readLive(given, host))
    const found = findItem(report, wanted)
    const footprint = footprints.get(found.id)
    if (!footprint) throw new Error(`no footprint of ${found.id}`)
    const item = { ...found, ...groundsOf(footprint) }
    if (given.has('json')) sayJson(host, item)
    else {
      const { renderExplain } = await import('../../render/terminal.ts')
      say(host, renderExplain(item, appearanceOf(host), await citations()))
      for (const line of notes) note(host, line)
    }
    return 0
  },
}

/** @throws UsageError when none or several are meant. */
export function findItem({ runs, plans, servings, problems }: ScanReport, wanted: string): Item {
  const items: readonly Item[] = [...runs, ...plans, ...servings]
  const exact = items.filter(({ id }) => id === wanted || bare(id) === wanted)
  const meant =
    exact.length > 0 ? exact : items.filter(({ id }) => id.startsWith(wanted) || bare(id).startsWith(wanted))
  const [item, ...others] = meant
  if (item && others.length === 0) return item
  if (item) {
    const ids = meant.slice(0, 5).map(({ id }) => id)
    throw new UsageError(`"${wanted}" is the beginning of ${meant.length} ids`, `Write one of ${ids.join(', ')}.`)
  }
  const close = nearest(
    wanted,
    items.slice(0, 1000).flatMap(({ id }) => [id, bare(id)]),
  )
  const unread = problems.length === 0 ? '' : `; ${problems.length} problems were met on the way`
  const hint = close === null ? `"carbon-clerk scan" lists the ids${unread}.` : `Did you mean "${close}"?`
  throw new UsageError(`there is no run "${wanted}" among ${items.length} records`, hint)
}

/** Without the format in front. */
function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
