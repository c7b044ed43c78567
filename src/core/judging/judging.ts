/** What is held against budgets, and by which rules. */
import type { Footprint } from '../footprint.ts'
import type { Author, Ledger } from '../ledger/ledger.ts'
import { isBy, isLabelled } from '../ledger/who.ts'
import type { Budget, Policy } from '../policy.ts'
import type { Item } from '../reconcile.ts'

/** A reconciled record with its footprints. */
export interface Estimated {
  readonly item: Item
  readonly base: Footprint | null
  readonly head: Footprint | null
}

export interface Judging {
  readonly gateOn: Policy['gateOn']
  readonly undecided: Policy['undecided']
  /** False in report mode: nothing is held. */
  readonly enforced: boolean
  readonly matches: (budget: Budget, path: string) => boolean
  /** Paths of records that could not be counted. */
  readonly unreadable: readonly string[]
  /** Footprints of servings over a budget's own horizon. */
  readonly overHorizon: (estimated: Estimated, days: number) => Estimated
  /** Up to base; `null`: nobody asked for it, or nobody could tell. */
  readonly ledger: Ledger | null
  /** When it is judged, seconds since 1970; `null`: not known. */
  readonly at: number | null
  /** Who opened the pull request, and its labels; `null`: not known, which is every one. */
  readonly author: Author | null
  readonly labels: readonly string[] | null
  readonly prices: Policy['prices']
  readonly agents: Policy['agents']
}

/** Why a budget by authors or labels is not about this pull request; `null`: it is. */
export function unconcerned(budget: Budget, { author, labels, agents }: Judging): string | null {
  if (!isBy(budget.authors, author, agents)) return 'it is not about the pull requests of this author'
  return isLabelled(budget, labels) ? null : 'it is about pull requests with other labels'
}

export function isTouched({ item }: Estimated): boolean {
  return item.change === 'new' || item.change === 'changed'
}
