/** Runs that could have been spared, and what the pull request holds that is not counted. */
import type { Report } from '../../core/report.ts'
import { counted } from '../numbers.ts'
import { seenGroups } from '../seen.ts'
import { code } from '../text.ts'
import { blocksOf, type Extent, fold } from './extent.ts'

const MOST = 5

export function renderTwins({ twins }: Report, extent: Extent): string | null {
  if (twins.length === 0) return null
  const lines = twins.slice(0, Math.min(MOST, extent.shown)).map(({ model, data, ids }) => {
    const names = ids.slice(0, MOST).map((id) => code(id, 60))
    const rest = ids.length > MOST ? ` and ${ids.length - MOST} more` : ''
    const made = data === null ? code(model, 60) : `${code(model, 60)} on ${code(data, 60)}`
    return `- ${made}: ${names.join(', ')}${rest}`
  })
  const more = twins.length > lines.length ? [`- and ${twins.length - lines.length} more`] : []
  return `#### Near twins\n\nThe same model, data and settings but for the seed. Where one result serves, the other need not be trained:\n\n${[...lines, ...more].join('\n')}`
}

export function renderUnused({ unused }: Report, extent: Extent): string | null {
  if (unused.length === 0 || !extent.notes) return null
  const groups = seenGroups(unused, Math.min(MOST, extent.shown)).map(({ why, count, examples }) => {
    const lines = examples.map(({ path, line, what }) => `- ${code(`${path}:${line}`, 120)}: ${code(what, 120)}`)
    const more = count > examples.length ? [`- and ${count - examples.length} more`] : []
    return `${why}\n\n${[...lines, ...more].join('\n')}`
  })
  return fold(`Recognised and not counted, ${counted(unused.length, 'place')}`, blocksOf(groups))
}
