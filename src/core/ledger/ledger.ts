/**
 * What has been spent so far, rebuilt from the first-parent history of a branch: each commit of it is a landing, at which
 * something was merged. A run is booked when it lands, by what it adds to all that was ever booked of it, and stays booked.
 *
 * What a ledger says of the past depends on nothing that landed later: the ledger of an earlier commit is its beginning.
 */
import type { Amount, Footprint, Line } from '../footprint.ts'
import type { Item } from '../reconcile.ts'
import type { Plan, Record, Run, Serving } from '../record.ts'

/** Who brought a landing in. What is not known is `null`. */
export interface Author {
  /** Login at GitHub, lower case; `null` when only a commit tells. */
  readonly login: string | null
  /** Address of the commit's author, lower case. */
  readonly email: string | null
  /** What GitHub says of the account. */
  readonly account: 'user' | 'bot' | null
}

/** A commit of the first-parent history. */
export interface Landing {
  readonly commit: string
  /**
   * When it was merged, seconds since 1970: the committer's clock, which GitHub sets at a merge. Never before the landing
   * before it, so that nothing is moved into a period that is over.
   */
  readonly at: number
  readonly author: Author
  /** Labels of the pull request; `null` when nobody says. */
  readonly labels: readonly string[] | null
}

/** What a landing did to the records, as base against head of its pull request. Items that stay the same are left out. */
export interface Movement {
  readonly landing: Landing
  readonly items: readonly Item[]
}

export type Lines = { readonly [L in Line]: Amount }

/** One entry: a run that came in, or grew. */
export interface Booking {
  readonly landing: Landing
  /** `new`: first seen. `grown`: more than was booked of it. `corrected`: by an entry of the policy, which may be less. */
  readonly change: 'new' | 'grown' | 'corrected'
  readonly record: Run
  /** What this entry adds; of a correction, what it changes: then amounts may be below zero. */
  readonly lines: Lines
}

/** A plan or a serving that a landing brought in, and when it went. */
export interface Commitment {
  readonly landing: Landing
  readonly record: Plan | Serving
  readonly footprint: Footprint
  /** The landing that removed it or put another account in its place; `null` while it stands. */
  readonly ended: Landing | null
}

/** What happened to booked runs without changing what is booked. */
export interface Remark {
  readonly landing: Landing
  /** `removed` and `shrunk` refund nothing; `returned` charges nothing; `odd-date`: the commit's date cannot be. */
  readonly what: 'removed' | 'shrunk' | 'returned' | 'odd-date'
  /** Id of the run; empty for a date. */
  readonly id: string
  readonly path: string
  /** kg CO2e that stay booked, best estimate. */
  readonly kg: number
}

export interface Ledger {
  /** The commit whose history it is. */
  readonly tip: string
  /** Commits that were looked at. */
  readonly landings: number
  /** Of the first landing that was looked at; what stood there already is booked at it. `null` for an empty history. */
  readonly from: number | null
  /** False when history was not read to its beginning. */
  readonly complete: boolean
  /** When the policy file came first, or again after it had gone; `null` when it is in no landing. */
  readonly policySince: number | null
  readonly bookings: readonly Booking[]
  readonly commitments: readonly Commitment[]
  readonly remarks: readonly Remark[]
  /** Everything that was booked of the run that this record tells of; `null` when nothing was. */
  bookedOf(record: Record): Lines | null
}
