import type { LiveService } from './live.ts'
import type { Boundary } from './record.ts'

/** The policy in the words of the report: enough to print what was applied. */
export interface PolicyReport {
  readonly path: string
  /** Object id of the policy blob on base; `null` without a policy. */
  readonly blob: string | null
  /** False when nothing in the pull request could be judged by it: the values below are then the defaults. */
  readonly read: boolean
  readonly mode: 'enforce' | 'report'
  readonly gate_on: 'p5' | 'p50' | 'p95'
  readonly undecided: 'block' | 'warn' | 'pass'
  readonly on_error: 'block' | 'warn'
  readonly accounting: {
    readonly boundary: Boundary
    readonly intensity: string
    readonly method: string
    readonly embodied: boolean
    /** The service that was asked for the grid over the hours of the runs; absent when none is. */
    readonly live_grid?: LiveService | undefined
  }
  readonly assume: { readonly region: string | null; readonly pue: number | null; readonly hardware: string | null }
  /** What the pull request would change in the policy, in effect after the merge: `research: 50 kgCO2e -> 90 kgCO2e (+80%)`. */
  readonly proposed: readonly string[]
  /** Who owns the policy file by CODEOWNERS on base, when the pull request changes it: `@acme/ml-leads`. Absent: nobody does. */
  readonly owners?: readonly string[]
  /** The organisation's policy that this one extends. */
  readonly organization?: { readonly reference: string; readonly blob: string; readonly locked: readonly string[] }
  /** The branch whose policy judges, where it is not the base of the pull request: the trunk of a stack. */
  readonly trunk?: string
  /** A policy to start with, when base has none. */
  readonly suggested: string | null
}
