/**
 * The check run, the job's summary and the lines that make the runner annotate files. All show the same report as the
 * comment; annotations are plain text at a place, so nothing in them is Markdown.
 */
import type { ProblemReport, Report } from '../core/report.ts'
import { standing } from './comment/opening.ts'
import { renderComment } from './comment.ts'
import { leftInWords } from './finding.ts'
import { inert, printable, shorten } from './text.ts'
import { itemsOf } from './words.ts'

/** As GitHub takes it: a column only where the annotation stands on one line. */
export interface Annotation {
  /** Repository path, exact: GitHub matches it against the files of the commit. */
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

interface Check {
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

const TITLE_GRAPHEMES = 200
const MESSAGE_GRAPHEMES = 1000
/** GitHub keeps 1 MiB of a step's summary and drops the whole of a longer one. */
const SUMMARY_BYTES = 1_000_000
/** GitHub shows ten annotations of a kind for a step; the last one of ours says how many are left. */
const PER_KIND = 10

export function renderCheck(report: Report, options: { readonly maxBytes: number }): Check {
  return {
    title: shorten(printable(standing(report) + report.headline), TITLE_GRAPHEMES),
    summary: renderComment(report, options),
    annotations: annotationsOf(report),
  }
}

/** The whole report, lists and all: readable where neither comment nor annotations arrived. */
export function renderSummary(report: Report): string {
  return renderComment(report, { maxBytes: SUMMARY_BYTES })
}

/**
 * `::error file=…,line=…::…` lines for a runner. Its parser splits properties at commas and ends them at `::`, and
 * decodes `%25 %0D %0A`, in properties also `%3A %2C` (actions/runner, ActionCommand.cs).
 */
export function renderWorkflowCommands(report: Report): readonly string[] {
  const annotations = annotationsOf(report)
  const kinds = [
    ['error', annotations.filter((one) => one.annotation_level === 'failure')],
    ['warning', annotations.filter((one) => one.annotation_level === 'warning')],
    ['notice', annotations.filter((one) => one.annotation_level === 'notice')],
  ] as const
  return kinds.flatMap(([kind, all]) => {
    const shown = all.slice(0, all.length > PER_KIND ? PER_KIND - 1 : PER_KIND).map((one) => commandOf(kind, one))
    const rest = all.length - shown.length
    return rest === 0 ? shown : [...shown, `::${kind} title=carbon-clerk::${rest} more; the job summary lists all.`]
  })
}

function commandOf(kind: string, annotation: Annotation): string {
  const { path, start_line, start_column, title, message } = annotation
  const column = start_column === undefined ? '' : `,col=${start_column}`
  return `::${kind} file=${property(path)},line=${start_line}${column},title=${property(title)}::${data(message)}`
}

function data(text: string): string {
  return inert(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/** Problems at their places, blocking ones first, then the items that exceed a limit of their own. */
function annotationsOf(report: Report): readonly Annotation[] {
  const blocking = report.problems.filter((problem) => problem.blocks)
  const others = report.problems.filter((problem) => !problem.blocks)
  return [...blocking, ...others].map(problemAt).concat(exceedingItems(report))
}

function problemAt(problem: ProblemReport): Annotation {
  const { file, line, column, blocks, severity } = problem
  const hint = problem.hint === '' ? '' : `\n${problem.hint}`
  return {
    path: file,
    start_line: line,
    end_line: line,
    ...(column > 1 ? { start_column: column } : {}),
    annotation_level: blocks ? 'failure' : severity === 'error' ? 'warning' : 'notice',
    title: shorten(printable(problem.code), TITLE_GRAPHEMES),
    message: shorten(`${problem.message}${hint}`.split('\n').map(printable).join('\n'), MESSAGE_GRAPHEMES),
  }
}

function exceedingItems(report: Report): readonly Annotation[] {
  return report.findings.flatMap((finding) => {
    const item = itemsOf(report).find(([, one]) => one.id === finding.item)?.[1]
    if (item === undefined || finding.status !== 'over') return []
    return [
      {
        path: item.path,
        start_line: item.line,
        end_line: item.line,
        annotation_level: finding.blocks && report.enforced ? 'failure' : 'warning',
        title: 'over budget',
        message: `${leftInWords(finding)} for ${shorten(printable(finding.budget), TITLE_GRAPHEMES)}`,
      } as const,
    ]
  })
}
