import type { LiveService } from './live.ts'
import type { Place } from './problem.ts'
import type { Boundary } from './record.ts'
import type { Quantity } from './units.ts'

/** What a budget counts. `training` is the operational emission of runs and plans, `inference` that of servings. */
export type Component = 'training' | 'idle' | 'embodied' | 'inference'

export type Limit =
  | { readonly kind: 'absolute'; readonly quantity: Quantity; readonly text: string }
  /** A serving's average, fixed load included: so much per so many requests. */
  | { readonly kind: 'per-request'; readonly quantity: Quantity; readonly requests: number; readonly text: string }
  /** Head against base: +5% is 0.05. */
  | { readonly kind: 'relative'; readonly ratio: number; readonly text: string }

export interface Budget {
  readonly name: string
  readonly covers: readonly Component[]
  /** Globs over record paths; empty means every record. */
  readonly paths: readonly string[]
  readonly model: string | null
  readonly per: 'run' | 'pull_request' | 'total'
  readonly limit: Limit
  /** Share of the limit from which a warning is shown, 0 to 1. */
  readonly warnAt: number | null
  /** Days over which servings are projected for this budget; `null` takes each serving's own. */
  readonly horizonDays: number | null
  readonly at: Place
}

export interface Assume {
  readonly region: string | null
  readonly pue: number | null
  /** What the owner's contracts and certificates come to, g CO2e per kWh; counts only where `intensity` is `market`. */
  readonly marketGPerKwh: number | null
  readonly hardware: readonly { readonly model: string; readonly count: number }[]
}

export interface Accounting {
  readonly boundary: Boundary
  readonly intensity: 'location' | 'market'
  /** `best`: what the wall saw. `card`: TDP x hours x stated PUE, as model cards print. */
  readonly method: 'best' | 'card'
  readonly embodied: boolean
  /** Who is asked for the grid over the hours of a run; absent: nobody. */
  readonly liveGrid?: LiveService
}

export interface Policy {
  readonly mode: 'enforce' | 'report'
  readonly onError: 'block' | 'warn'
  readonly gateOn: 'p5' | 'p50' | 'p95'
  readonly undecided: 'block' | 'warn' | 'pass'
  readonly assume: Assume
  readonly accounting: Accounting
  readonly records: {
    readonly include: readonly string[]
    readonly exclude: readonly string[]
    readonly requiredFor: readonly string[]
  }
  readonly budgets: readonly Budget[]
}
