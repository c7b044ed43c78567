/** Problems with places: first those that hold the merge, then, folded, those in files that nobody touched. */
import type { ProblemReport, Report } from '../../core/report.ts'
import { counted } from '../numbers.ts'
import { prose } from '../prose.ts'
import { code } from '../text.ts'
import { blocksOf, type Extent, fold } from './extent.ts'

export function renderProblems(report: Report, extent: Extent): string | null {
  const blocking = report.problems.filter((problem) => problem.blocks)
  const others = report.problems.filter((problem) => !problem.blocks)
  return (
    blocksOf([
      blocking.length === 0 ? null : `#### ${counted(blocking.length, 'problem')} to fix\n\n${list(blocking, extent)}`,
      others.length === 0 ? null : fold(othersInWords(others), list(others, extent)),
    ]) || null
  )
}

function othersInWords(others: readonly ProblemReport[]): string {
  const errors = others.filter((problem) => problem.severity === 'error').length
  const looks = others.length - errors
  const parts = [
    errors > 0 ? `${counted(errors, 'older problem')} in files that this pull request does not touch` : null,
    looks > 0 ? `${counted(looks, 'remark')} on records that were counted` : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function list(problems: readonly ProblemReport[], extent: Extent): string {
  const shown = problems.slice(0, extent.shown).map(line)
  const hidden = problems.slice(extent.shown, extent.shown + extent.folded).map(line)
  const rest = problems.length - shown.length - hidden.length
  return blocksOf([
    shown.join('\n'),
    hidden.length > 0 ? fold(`${hidden.length} more`, hidden.join('\n')) : null,
    rest > 0 ? `${rest} more are not listed here; the command at the end lists all.` : null,
  ])
}

function line(problem: ProblemReport): string {
  const place = `${problem.file}:${problem.line}${problem.column > 1 ? `:${problem.column}` : ''}`
  return `- ${code(place)} ${sentence(problem.message)}<br>${capital(sentence(problem.hint))} <sub>${code(problem.code)}</sub>`
}

function sentence(text: string): string {
  const markdown = prose(text)
  return markdown === '`(empty)`' ? '' : markdown + (/[.!?]`*$/.test(markdown) ? '' : '.')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
