import type { LiveService } from './live.ts'
import type { Place } from './problem.ts'
import type { Boundary } from './record.ts'
import type { Currency, Quantity } from './units.ts'

/** What a budget counts. `training` is the operational emission of runs and plans, `inference` that of servings. */
export type Component = 'training' | 'idle' | 'embodied' | 'inference'

export type Limit =
  | { readonly kind: 'absolute'; readonly quantity: Quantity; readonly text: string }
  /** A serving's average, fixed load included: so much per so many requests. */
  | { readonly kind: 'per-request'; readonly quantity: Quantity; readonly requests: number; readonly text: string }
  /** Head against base: +5% is 0.05. */
  | { readonly kind: 'relative'; readonly ratio: number; readonly text: string }
  /** So much for each `step` by which the metric of a model is better than on base; `most` in any case. */
  | {
      readonly kind: 'exchange'
      readonly quantity: Quantity
      readonly metric: string
      /** Above 0. */
      readonly step: number
      /** `down` for losses and error rates. */
      readonly better: 'up' | 'down'
      readonly most: Quantity | null
      readonly text: string
    }

/** Calendar periods, in UTC. */
export const PERIODS = ['month', 'quarter', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** What a limit is held against. */
export type Per = 'run' | 'pull_request' | Period | 'total'

/** What a budget over time keeps from one period for the next. */
export interface Memory {
  /** Unused budget that goes over to the next period, at most this share of the limit; 0 to 1. */
  readonly carryOver: number
  /** Whether what was spent beyond the limit is taken from the next period. */
  readonly debt: boolean
  /** Share by which the limit falls every year after the one of `starts`; 0 to 1. */
  readonly declines: number
}

/** Who brings something in: kinds of accounts, or one of them. */
export type Who =
  | { readonly kind: 'people' | 'bots' | 'agents' }
  /** A login of GitHub, lower case, with `[bot]` where it has one. */
  | { readonly kind: 'user'; readonly login: string }
  /** A glob over the address of a commit's author, lower case. */
  | { readonly kind: 'email'; readonly pattern: string }

export interface Budget {
  readonly name: string
  readonly covers: readonly Component[]
  /** Globs over record paths; empty means every record. */
  readonly paths: readonly string[]
  readonly model: string | null
  /** Whose pull requests count; empty means everybody's. */
  readonly authors: readonly Who[]
  /** Pull requests with one of these labels count; empty means all. */
  readonly labels: readonly string[]
  readonly per: Per
  /** Seconds since 1970, midnight UTC: what was merged earlier does not count. `null`: the first commit of the policy. */
  readonly starts: number | null
  readonly memory: Memory
  /**
   * By how much a comparison with base may be off without anybody's doing: a share, or `measured` from the spread between
   * runs that repeat each other. `null`: not at all.
   */
  readonly noise: number | 'measured' | null
  /** What is over its limit on base already may stay, and may not grow by more than the noise. */
  readonly ratchet: boolean
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

/** What money limits are worked out with; a budget in money counts the electricity and, where priced, the rest. */
export interface Prices {
  readonly currency: Currency
  readonly perKwh: number | null
  readonly perKgCO2e: number | null
  readonly perL: number | null
}

/** Who may let a pull request exceed its budgets. */
export type Approver =
  | { readonly kind: 'user'; readonly login: string }
  /** Members of a team of the organisation. */
  | { readonly kind: 'team'; readonly slug: string }
  /** Everybody with at least this role in the repository. */
  | { readonly kind: 'role'; readonly role: 'admin' | 'maintain' | 'write' }

export interface WaiverRules {
  readonly approvers: readonly Approver[]
  /** The most that one waiver may grant, each unit once; a unit that is not here cannot be waived. */
  readonly limits: readonly Quantity[]
  /** The longest that one holds, and how long it holds when it does not say. */
  readonly expireAfterDays: number
  readonly quota: WaiverQuota | null
}

/** How much may be granted in a period: so many waivers, or so much in all. */
export interface WaiverQuota {
  readonly per: Period
  readonly count: number | null
  readonly quantity: Quantity | null
  readonly text: string
}

/** Something booked by mistake, corrected in the open: the amount is taken from (or added to) what the run is booked with. */
export interface Correction {
  /** Id of the run. */
  readonly run: string
  /** What the run is booked with instead: a mass of CO2e, to which its other lines are scaled. 0 strikes it out. */
  readonly kg: number
  readonly reason: string
  readonly at: Place
}

/** A file of another repository. */
export interface PolicyReference {
  readonly owner: string
  readonly repository: string
  readonly path: string
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
  readonly prices: Prices | null
  /** Who is an agent: a program that opens pull requests by itself. Known ones are agents without being named. */
  readonly agents: readonly Who[]
  readonly waivers: WaiverRules | null
  readonly corrections: readonly Correction[]
  /** Whether plans are counted as the runs that followed earlier ones came out (core/ledger/drift.ts); never for less. */
  readonly learnFromDrift: boolean
  /** The policy of the organisation, which this one may tighten. */
  readonly extends: PolicyReference | null
  /** Of an organisation's policy: keys that a repository may not loosen. Names of settings, or `budgets`. */
  readonly locked: readonly string[]
}
