/** Reports without an evaluation: the frame that one is put into, and what is said when there is none. */
import type { Interval } from '../core/footprint.ts'
import { type Problem, WorldError } from '../core/problem.ts'
import type { Report, Totals, Verdict } from '../core/report.ts'
import type { PolicyReport } from '../core/report-policy.ts'
import { enforce } from '../core/verdict.ts'
import { headline } from './headline.ts'
import { problemReports } from './problems.ts'
import { type Policies, policyReport, WITHOUT_POLICY } from './trusted-policy.ts'

export interface ReportFrame {
  readonly base: string
  readonly head: string
  readonly version: string
  readonly policyPath: string
  readonly reproduce: string
}

const ZERO: Interval = { low: 0, central: 0, high: 0 }

export const NO_TOTALS: Totals = {
  runs: 0,
  plans: 0,
  servings: 0,
  declared_energy_kwh: 0,
  declared_emissions_kg: 0,
  energy_kwh: ZERO,
  total_kg: ZERO,
}

export function emptyReport(frame: ReportFrame, policy: PolicyReport): Report {
  return {
    schema_version: 1,
    tool: { name: 'carbon-clerk', version: frame.version },
    factors_version: '',
    inputs: { base: frame.base, head: frame.head, records: [] },
    policy,
    verdict: 'PASS',
    enforced: true,
    exit_code: 0,
    headline: '',
    findings: [],
    runs: [],
    plans: [],
    servings: [],
    added: {
      training_kg: ZERO,
      inference_kg: ZERO,
      embodied_kg: ZERO,
      total_kg: ZERO,
      energy_kwh: ZERO,
      water_l: ZERO,
    },
    totals: NO_TOTALS,
    break_even: [],
    problems: [],
    unused: [],
    twins: [],
    advice: [],
    reproduce: frame.reproduce,
  }
}

/**
 * The conclusion of an evaluation that could not be made. Without a readable policy it blocks: only a base policy
 * that says `on_error: warn` opens the gate.
 */
export function failureReport(
  frame: ReportFrame,
  verdict: Extract<Verdict, 'BAD_POLICY' | 'INDETERMINATE' | 'INTERNAL'>,
  cause: readonly Problem[] | Error,
  policies: Policies | null,
): Report {
  const absent = { path: frame.policyPath, base: { state: 'absent' }, head: { state: 'absent' } } as const
  const base = policies?.base
  const policy = base?.state === 'valid' ? base.policy : WITHOUT_POLICY
  // A policy that could not be read may have been strict, and one that is absent holds nothing.
  const mode = base?.state === 'absent' ? 'report' : base?.state === 'valid' ? policy.mode : 'enforce'
  const { enforced, exitCode } = enforce(verdict, { mode, onError: policy.onError })
  const report: Report = {
    ...emptyReport(frame, { ...policyReport(policies ?? absent, policy, [], null), mode }),
    verdict,
    enforced,
    exit_code: exitCode,
    problems: problemsOf(cause, frame.policyPath),
  }
  return { ...report, headline: headline(report) }
}

function problemsOf(cause: readonly Problem[] | Error, policyPath: string): Report['problems'] {
  if (!(cause instanceof Error)) return problemReports(cause, () => true)
  const { code, message, hint } =
    cause instanceof WorldError
      ? cause
      : {
          code: 'internal/error',
          message: 'the evaluation stopped on a fault of its own',
          hint: 'run it again; if it stays, report it',
        }
  return [
    {
      code,
      class: 'E_INCOMPLETE',
      severity: 'error',
      message,
      hint,
      file: policyPath,
      line: 1,
      column: 1,
      blocks: true,
    },
  ]
}
