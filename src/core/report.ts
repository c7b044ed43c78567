/**
 * The one document of an evaluation. The comment, the check, the summary, the terminal and the JSON output are
 * renderings of it and of nothing else, so every text that came from the pull request is still raw here:
 * renderers escape. Snake case with units in the names, because this crosses the border of the program.
 */

import type { Factor } from './catalogue.ts'
import type { ScenarioCode } from './estimate/codes.ts'
import type { Assumption, Basis, Interval, Step } from './footprint.ts'
import type { Author } from './ledger/ledger.ts'
import type { Component, Per } from './policy.ts'
import type { Boundary, Evidence } from './record.ts'
import type {
  AllowanceReport,
  DriftReport,
  ExceptionReport,
  LedgerReport,
  PeriodReport,
  WaiverReport,
} from './report-over-time.ts'
import type { PolicyReport } from './report-policy.ts'
import type { UnusedReport } from './scan-report.ts'
import type { Twins } from './twins.ts'
import type { Unit } from './units.ts'

export type Verdict = 'PASS' | 'NO_RECORDS' | 'OVER' | 'BAD_INPUT' | 'BAD_POLICY' | 'INDETERMINATE' | 'INTERNAL'

export type Change = 'new' | 'changed' | 'removed' | 'same'

export interface FootprintReport {
  readonly energy_kwh: Interval
  readonly operational_kg: Interval
  readonly idle_kg: Interval
  readonly embodied_kg: Interval
  readonly water_l: Interval
  readonly total_kg: Interval
}

export interface DeviceReport {
  readonly kind: 'gpu' | 'cpu' | 'tpu' | 'ram'
  readonly model: string
  /** Catalogue id, `null` when the name is not known. */
  readonly factor_id: string | null
  readonly count: number | null
}

/** What one part of the energy stands on. */
export interface BasisReport {
  readonly part: Basis['part']
  readonly evidence: Evidence
  readonly energy_kwh: number
}

/** An uncertain input and its share of the variance of the total, 0 to 1: what knowing it would be worth. */
export interface Contribution {
  /** Id of the factor, or the name of what is not known. */
  readonly key: string
  readonly share: number
  /** The total if it were known to be what it is taken for, kg. */
  readonly if_known: Interval
}

/** Best estimates under another reading of the record. */
interface ScenarioReport {
  readonly code: ScenarioCode
  readonly energy_kwh: number
  readonly total_kg: number
}

interface OtherMethodReport {
  readonly method: 'best' | 'card'
  readonly energy_kwh: Interval
  readonly total_kg: Interval
}

/** Where a footprint comes from: all that a person needs to redo it. */
export interface Grounds {
  readonly assumptions: readonly Assumption[]
  readonly factors: readonly Factor[]
  readonly trail: readonly Step[]
  readonly basis: readonly BasisReport[]
  /** Why the interval is as wide as it is, largest share first. */
  readonly interval: readonly Contribution[]
  readonly scenarios: readonly ScenarioReport[]
  /** `null` where the methods agree to 10 %. */
  readonly other_method: OtherMethodReport | null
  /** Operational, by contracts and certificates; in no sum. `null`: nothing is known of them. */
  readonly market_kg: Interval | null
}

interface ItemReport {
  readonly id: string
  readonly format: string
  readonly path: string
  readonly line: number
  readonly model: string | null
  readonly hardware: readonly DeviceReport[]
  readonly evidence: Evidence
  readonly boundary: Boundary
  readonly region: string | null
  readonly footprint: FootprintReport
  /** What the gate reads for this item, kg: larger than the central value when an input is not known. */
  readonly gated_kg: number
  readonly warnings: readonly string[]
  /** Records of the same compute that are not counted. Absent when there is none. */
  readonly also_in?: readonly { readonly id: string; readonly path: string; readonly line: number }[]
  /** Absent in `scan`, which has no base to compare with. */
  readonly change?: Change
  /** The footprint on base, when the item exists there with other numbers. */
  readonly before?: FootprintReport
  /** What earlier merges booked of a run that base does not hold any more, kg: it is not charged again. */
  readonly booked_kg?: number
}

export interface ScannedRun extends ItemReport {
  readonly started: string | null
  readonly finished: string | null
  readonly duration_s: number | null
  /** What the record itself says, before any correction of ours. */
  readonly declared: { readonly energy_kwh: number | null; readonly emissions_kg: number | null }
}

export interface ScannedPlan extends ItemReport {
  readonly wall_hours: number | null
  readonly gpu_hours: number | null
}

export interface ScannedServing extends ItemReport {
  readonly requests_per_day: number | null
  readonly days: number
  /** As the record states them. */
  readonly replicas: number | null
  /** Those that are counted: more when the requests need more. `null`: it is not ours to keep any. */
  readonly replicas_counted: number | null
  /** Share of their hours in which they work, 0 to 1; `null` when nothing says what a request takes. */
  readonly utilisation: number | null
  /** On average, the waiting replicas included. */
  readonly wh_per_request: Interval
  /** Of one more; `null` when requests are not what decides. */
  readonly marginal_wh_per_request: number | null
  readonly g_per_1000_requests: Interval
}

export type RunReport = ScannedRun & Grounds
export type PlanReport = ScannedPlan & Grounds
export type ServingReport = ScannedServing & Grounds

export interface ProblemReport {
  readonly code: string
  readonly class: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** The pull request touches the file, so the problem holds the merge. In `scan`: the record was not counted. */
  readonly blocks: boolean
}

export type FindingStatus = 'within' | 'over' | 'undecided' | 'unknown'

export interface FindingReport {
  readonly budget: string
  readonly covers: readonly Component[]
  readonly per: Per
  readonly status: FindingStatus
  /** Whether this finding holds the merge. An overrun that this pull request does not add to does not. */
  readonly blocks: boolean
  /** As written in the policy: `50 kgCO2e`, `+5%`, `5 gCO2e per 1000 requests`. */
  readonly limit_text: string
  /** In `unit`; for a relative limit, the amount on base times (1 + ratio). `null` when base has nothing to compare with. */
  readonly limit: number | null
  readonly value: Interval
  /** What was held against the limit. */
  readonly gated: number
  readonly unit: Unit | `${Unit} per request`
  /** What this pull request adds to `value`. */
  readonly added: number
  /** limit - gated; negative when over. */
  readonly remaining: number | null
  readonly warn: boolean
  /** Some records of this budget could not be read: the value is a lower bound. */
  readonly at_least: boolean
  /** For `per: run` and per-request limits, the item that decides. */
  readonly item: string | null
  /** One plain sentence when the status needs one: `no serving on base to compare with`. */
  readonly note: string | null
  /** Of a budget over time: absent for others. */
  readonly period?: PeriodReport
  /** Of a limit that is more or less than the policy's own text: how it was made. Absent where nothing is added. */
  readonly allowance?: AllowanceReport
  /** Of a budget that is exceeded with permission: then it does not block. */
  readonly waived?: { readonly by: string; readonly amount: number; readonly until: string }
}

export interface BreakEven {
  readonly model: string
  readonly training_kg: number
  readonly inference_kg_per_day: number
  /** Days of serving that emit as much as the training did. */
  readonly days: number
  readonly requests: number | null
  /** Training, and serving over its horizon. */
  readonly lifetime_kg: number
}

export interface Totals {
  readonly runs: number
  readonly plans: number
  readonly servings: number
  readonly declared_energy_kwh: number
  readonly declared_emissions_kg: number
  readonly energy_kwh: Interval
  readonly total_kg: Interval
}

export interface Report {
  readonly schema_version: 1
  readonly tool: { readonly name: 'carbon-clerk'; readonly version: string }
  readonly factors_version: string
  readonly inputs: {
    readonly base: string
    readonly head: string
    /** When it was judged, UTC. Absent when nothing depended on it. */
    readonly at?: string
    /** Who opened the pull request, as far as a budget asked. */
    readonly author?: Author
    /** Labels of the pull request, as far as a budget asked; `null` when nobody says. */
    readonly labels?: readonly string[] | null
    /** Record files that were read, with their object ids, sorted by path. */
    readonly records: readonly { readonly path: string; readonly base: string | null; readonly head: string | null }[]
  }
  readonly policy: PolicyReport
  readonly verdict: Verdict
  /** False in report mode: the verdict is shown and nothing is blocked. */
  readonly enforced: boolean
  /** Exit code of the CLI and the Action for this report. */
  readonly exit_code: number
  /** The first line of every rendering, plain text: `Over budget: 61.2 kgCO2e of 50 kgCO2e for one pull request`. */
  readonly headline: string
  readonly findings: readonly FindingReport[]
  readonly runs: readonly RunReport[]
  readonly plans: readonly PlanReport[]
  readonly servings: readonly ServingReport[]
  /** What this pull request adds. */
  readonly added: {
    readonly training_kg: Interval
    readonly inference_kg: Interval
    readonly embodied_kg: Interval
    readonly total_kg: Interval
    readonly energy_kwh: Interval
    readonly water_l: Interval
  }
  /** Everything in the head tree, and what was booked on base and removed since. */
  readonly totals: Totals
  readonly break_even: readonly BreakEven[]
  readonly problems: readonly ProblemReport[]
  /** Seen in the files that the pull request changes, and not counted. */
  readonly unused: readonly UnusedReport[]
  /** Runs that the pull request adds and that are made of the same as another one. */
  readonly twins: readonly Twins[]
  /** Absent when no budget needs history. */
  readonly ledger?: LedgerReport
  /** Of this pull request, the newest first. Absent when the policy knows none and nobody wrote one. */
  readonly waivers?: readonly WaiverReport[]
  /** Absent when nothing is over, or nobody may allow it. */
  readonly exceptions?: ExceptionReport
  /** Absent where no plan was followed by a run. */
  readonly drift?: readonly DriftReport[]
  readonly advice: readonly { readonly text: string; readonly verdict: Verdict }[]
  /** The line that reproduces this report from a clone. */
  readonly reproduce: string
}
