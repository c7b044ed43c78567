import { byPlace, type Problem } from '../core/problem.ts'
import type { ProblemReport } from '../core/report.ts'

/** Problems in the words of the report, sorted by place. `blocks` says which of the errors hold the merge. */
export function problemReports(problems: readonly Problem[], blocks: (problem: Problem) => boolean): ProblemReport[] {
  return [...problems].sort(byPlace).map((problem) => {
    const { code, class: group, severity, message, hint, at } = problem
    return { code, class: group, severity, message, hint, ...at, blocks: severity === 'error' && blocks(problem) }
  })
}
