/** Problems of the report at their places, for a check run or for the runner's own commands. */
import type { ProblemReport, Report } from '../../core/report.ts'
import type { Annotation } from '../../github/check-run.ts'
import { isEvaluated } from './conclusion.ts'

/** What blocks first, so that the limits of GitHub cut off the rest. */
export function annotationsOf(report: Report): readonly Annotation[] {
  // An evaluation that did not take place has a cause, but no place in a file; the policy's problems have one.
  if (!isEvaluated(report) && report.verdict !== 'BAD_POLICY') return []
  const blocking = report.problems.filter(({ blocks }) => blocks)
  const others = report.problems.filter(({ blocks }) => !blocks)
  return [...blocking, ...others].map(annotation)
}

function annotation(problem: ProblemReport): Annotation {
  return {
    path: problem.file,
    line: problem.line,
    column: problem.column,
    level: problem.blocks ? 'failure' : 'warning',
    title: problem.code,
    message: `${problem.message}. ${problem.hint}`,
  }
}
