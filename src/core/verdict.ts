/** From findings and problems to one answer and one exit code. */
import type { FindingReport, ProblemReport, Verdict } from './report.ts'

export const EXIT_CODES: { readonly [V in Verdict]: number } = {
  PASS: 0,
  NO_RECORDS: 0,
  OVER: 1,
  BAD_INPUT: 2,
  BAD_POLICY: 3,
  INDETERMINATE: 4,
  INTERNAL: 5,
}

/** Wrong usage of the command line, after sysexits.h. */
export const EXIT_USAGE = 64

export interface Evaluation {
  readonly findings: readonly FindingReport[]
  readonly problems: readonly ProblemReport[]
  /** Records on either side, readable or not. */
  readonly records: number
}

/** Unreadable comes before over: with a part missing, a number is only "at least". */
export function decide({ findings, problems, records }: Evaluation): Verdict {
  if (problems.some((problem) => problem.blocks)) return 'BAD_INPUT'
  if (findings.some(isHeld)) return 'OVER'
  return records === 0 ? 'NO_RECORDS' : 'PASS'
}

/** In report mode nothing blocks, yet an overrun that the pull request adds to is still called by its name. */
export function isHeld({ blocks, status, note, waived }: FindingReport): boolean {
  return blocks || (status === 'over' && note === null && waived === undefined)
}

export interface Enforcement {
  readonly mode: 'enforce' | 'report'
  readonly onError: 'block' | 'warn'
}

/** Whether the verdict holds the merge, and the exit code that says so. */
export function enforce(verdict: Verdict, { mode, onError }: Enforcement): { enforced: boolean; exitCode: number } {
  const isError = verdict === 'BAD_INPUT' || verdict === 'INDETERMINATE' || verdict === 'INTERNAL'
  if (verdict === 'BAD_POLICY') return { enforced: true, exitCode: EXIT_CODES.BAD_POLICY }
  const enforced = mode === 'enforce' && !(isError && onError === 'warn')
  return { enforced, exitCode: enforced ? EXIT_CODES[verdict] : 0 }
}
