/**
 * A waiver: a limited, reasoned, expiring permission to exceed a budget, given as a comment on the pull request by
 * somebody whom the policy on base names. It is a grant of so much and no more, for one state of the work, for a while.
 */
import type { Quantity } from '../units.ts'

/** What one comment asks for, as written. */
export interface WaiverCommand {
  readonly kind: 'command'
  /** `30 kg` */
  readonly text: string
  readonly amount: Quantity
  /** The one budget that it is for; `null` for all of its unit. */
  readonly budget: string | null
  /** Object id of a commit or its beginning, lower case, at least seven digits. */
  readonly commit: string | null
  /** Ids of the runs, plans or servings whose addition it covers; empty for whatever the commit adds. */
  readonly runs: readonly string[]
  /** Seconds for which it holds; `null` when it does not say. */
  readonly lasts: number | null
  /** Until when it holds, seconds since 1970; `null` when it does not say. */
  readonly until: number | null
  readonly reason: string
}

/** A comment that means to be a waiver and cannot be one. */
interface RefusedWaiver {
  readonly kind: 'refused'
  /** What is wrong, and what to write. */
  readonly because: string
}

export type WrittenWaiver = WaiverCommand | RefusedWaiver

/** A comment of a pull request with a command in it. */
export interface WaiverComment {
  /** GitHub's number of the comment: a later one has a larger number. */
  readonly number: number
  readonly url: string | null
  /** Lower case; `null` when the account is gone. */
  readonly login: string | null
  readonly account: 'user' | 'bot' | 'other'
  /** Seconds since 1970, GitHub's clock. */
  readonly created: number
  /** Changed after it was written, by anybody. */
  readonly edited: boolean
  readonly written: WrittenWaiver
}

/** Whether somebody is an approver; `unknown` says in words what the token could not learn. */
export type Standing = { readonly answer: 'yes' | 'no' } | { readonly answer: 'unknown'; readonly because: string }

/** Who made the pull request, lower-case logins as far as GitHub knows them. */
export interface Makers {
  /** `null` when the account is gone. */
  readonly opener: string | null
  /** Authors and co-authors of its commits. */
  readonly writers: readonly string[]
}

/** A waiver of another pull request, as it counts in the quota. */
export interface Granted {
  readonly number: number
  readonly created: number
  readonly amount: Quantity
}

/** What could not be learned, in words for a person. */
export interface Unlearned {
  readonly because: string
}
