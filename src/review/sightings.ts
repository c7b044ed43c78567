/** What `scan` says besides the figures: which formats were found, and what was seen and not counted. */
import type { Merged } from '../core/merge.ts'
import { compare } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import type { FoundReport, UnusedReport } from '../core/scan-report.ts'
import type { Reader, Unused } from '../parse/reader.ts'
import { unusedReasons } from '../parse/unused.ts'

/** One unit that was read. */
export interface FoundFiles {
  readonly reader: Reader
  readonly files: number
  readonly records: readonly Record[]
}

/** By format, in order of their names; records as they stand in the files, before any is found to tell the same. */
export function foundReports(units: readonly FoundFiles[]): FoundReport[] {
  const formats = [...new Set(units.map(({ reader }) => reader))].sort((a, b) => compare(a.title, b.title))
  return formats.map((reader) => {
    const mine = units.filter((unit) => unit.reader === reader)
    const records = mine.flatMap((unit) => unit.records)
    const count = (kind: Record['kind']) => records.filter((record) => record.kind === kind).length
    const files = mine.reduce((sum, unit) => sum + unit.files, 0)
    const counts = { runs: count('run'), plans: count('plan'), servings: count('serving') }
    return { format: reader.format, title: reader.title, files, ...counts }
  })
}

/** What the readers left, and what is told better by another record. */
export function unusedReports(unused: readonly Unused[], merged: Pick<Merged, 'aside' | 'idle'>): UnusedReport[] {
  const runs = merged.aside.map(({ run, by }) => uncounted(run, by))
  const plans = merged.idle.map(({ plan, by }) => uncounted(plan, by))
  const repeated = [...runs, ...plans]
  const reports = [...unused, ...repeated].map(({ path, line, what, reason }) => ({
    path,
    line,
    what,
    reason,
    why: unusedReasons[reason],
  }))
  return reports.sort((a, b) => compare(a.path, b.path) || a.line - b.line)
}

function uncounted({ id, source }: Record, by: Record | null): Unused {
  const { path, line } = source
  if (by === null) return { path, line, reason: 'no-amount', what: `${id} names neither hours nor operations` }
  return { path, line, reason: 'repeats', what: `${id} is counted as ${by.id}` }
}
