/** Parts of the report that are there only where a budget depends on time, people or exceptions. */
import type { Interval } from './footprint.ts'
import type { Unit } from './units.ts'

/** A calendar period in UTC; days as `2026-10-01`. */
export interface PeriodReport {
  readonly name: string
  readonly from: string
  /** The first day after it. */
  readonly until: string
  /** Booked before this pull request, as it meets the limit, in the unit of the finding. */
  readonly spent: number
}

/** Parts of a limit, in the unit of the finding; together they are the limit. */
export interface AllowanceReport {
  /** As the policy writes it. */
  readonly limit: number
  /** Unused in earlier periods. */
  readonly carried: number
  /** Overspent in earlier periods: 0 or less. */
  readonly debt: number
  /** By which the limit has fallen: 0 or less. */
  readonly decline: number
  /** Let in as noise, by the ratchet, or for a better metric. */
  readonly headroom: number
  /** How the headroom was made, in words; `null` without one. */
  readonly because: string | null
}

/** A waiver that somebody wrote, valid or not. */
export interface WaiverReport {
  readonly by: string
  readonly url: string | null
  /** As in the command: `30 kg`. `null` when it could not be read. */
  readonly amount_text: string | null
  /** In the unit of the budgets that it is for; `null` when it could not be read. */
  readonly amount: number | null
  readonly unit: Unit | null
  readonly reason: string | null
  readonly created: string
  readonly until: string | null
  /** What it is bound to: a commit, or runs by their ids. */
  readonly commit: string | null
  readonly runs: readonly string[]
  /** The one budget that it is for; `null` for all of its unit. */
  readonly budget: string | null
  readonly status: 'used' | 'unused' | 'expired' | 'void'
  /** Why it is void or not used, in words; `null` when it is used. */
  readonly because: string | null
}

/** How what is over could be allowed, by the policy on base. */
export interface ExceptionReport {
  /** To be pasted as a comment with a reason: each suffices by itself for what is over in its unit. */
  readonly lines: readonly string[]
  /** Budgets that are over by more than one waiver may allow, or in a way that no amount covers. */
  readonly beyond: readonly string[]
  /** As in the policy: `team:ml-leads`. */
  readonly approvers: readonly string[]
  /** The most that one waiver may allow: `100 kgCO2e`. */
  readonly limits: readonly string[]
  readonly expire_after_days: number
  /** As in the policy: `3 per quarter`. */
  readonly quota: string | null
}

/** What the history of the base branch says. */
export interface LedgerReport {
  readonly tip: string
  readonly landings: number
  readonly from: string | null
  readonly complete: boolean
  readonly bookings: number
  /** Everything that is booked, kg. */
  readonly total_kg: Interval
  /** What is booked by month in UTC, oldest first; months without any are left out. */
  readonly months: readonly { readonly month: string; readonly total_kg: number; readonly bookings: number }[]
  /** Newest first, at most fifty. */
  readonly remarks: readonly {
    readonly what: 'removed' | 'shrunk' | 'returned' | 'odd-date' | 'corrected'
    readonly id: string
    readonly path: string
    readonly commit: string
    readonly date: string
    readonly kg: number
  }[]
}

/** How plans of one folder came out: runs that followed, over what was planned. */
export interface DriftReport {
  readonly path: string
  readonly pairs: number
  /** Of emissions, shrunk towards 1 while there are few; 1.4 is 40 % more than planned. */
  readonly factor: number
  /** Whether plans are counted with it: only where it is above 1. */
  readonly applied: boolean
  readonly newest: readonly {
    readonly plan: string
    readonly run: string
    readonly planned_kg: number
    readonly spent_kg: number
  }[]
}
