/**
 * From a record to a footprint. The one door to the estimator; the storeys behind it are files of their own
 * (energy, site, embodied, serving). The method and its constants: docs/methodology.md.
 */
import type { Catalogue } from './catalogue.ts'
import type { Footprint } from './footprint.ts'
import type { Accounting, Assume } from './policy.ts'
import type { Plan, Run, Serving } from './record.ts'

export interface EstimateContext {
  readonly catalogue: Catalogue
  readonly accounting: Accounting
  /** For records that are silent; every use is listed in `assumptions`. */
  readonly assume: Assume
  /** Overrides the horizon of servings (a budget's `horizon`). */
  readonly horizonDays?: number
}

export declare function estimateRun(run: Run, context: EstimateContext): Footprint
export declare function estimatePlan(plan: Plan, context: EstimateContext): Footprint
export declare function estimateServing(serving: Serving, context: EstimateContext): Footprint
