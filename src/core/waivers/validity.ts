/**
 * Which of the waivers that people wrote are permissions: everything that the base policy asks of one, in the order in
 * which a person would look at it. What could not be learned makes a waiver void; it never makes one valid.
 */
import { exceeds } from '../exact.ts'
import { DAY_S } from '../ledger/window.ts'
import type { Approver, Budget, WaiverRules } from '../policy.ts'
import type { Quantity } from '../units.ts'
import { quotaRefusal } from './quota.ts'
import type { Granted, Makers, Standing, Unlearned, WaiverCommand, WaiverComment } from './waiver.ts'

export interface WaiverFacts {
  /** Seconds since 1970. */
  readonly at: number
  /** The commit that is judged, full. */
  readonly head: string
  readonly makers: Makers | Unlearned
  /** By login. */
  readonly standings: ReadonlyMap<string, Standing>
  /** The head when a comment was written, by number of the comment; absent or `null` where nobody knows. */
  readonly heads: ReadonlyMap<number, string | null>
  /** Waivers of other pull requests since the beginning of the period. */
  readonly others: readonly Granted[] | Unlearned
}

export interface JudgedWaiver {
  readonly comment: WaiverComment
  readonly state: 'valid' | 'void' | 'expired'
  /** In words, unless it is valid. */
  readonly because: string | null
  /** Seconds since 1970; `null` when the comment says nothing that can be read. */
  readonly until: number | null
  /** What it is bound to; `null` when it is bound to runs alone, or to nothing that is known. */
  readonly commit: string | null
}

/** What is wrong with a waiver whoever wrote it, and whatever the pull request is: nobody needs to be asked for this. */
export function plainRefusal(comment: WaiverComment, rules: WaiverRules, budgets: readonly Budget[]): string | null {
  const { login, account, edited, written } = comment
  if (login === null) return 'the account that wrote it is gone'
  if (account !== 'user') return 'only people can allow an exception, and a program wrote this'
  if (edited) return 'it was edited after it was written: write a new comment instead'
  if (written.kind === 'refused') return written.because
  return (
    amountRefusal(written.amount, written.text, rules) ??
    budgetRefusal(written, budgets) ??
    lengthRefusal(comment.created, written, rules)
  )
}

function amountRefusal({ value, unit }: Quantity, text: string, { limits }: WaiverRules): string | null {
  const most = limits.find((limit) => limit.unit === unit)
  const allowed = limits.map((limit) => `${limit.value} ${limit.unit}`).join(', ')
  if (most === undefined) return `the policy lets nobody allow an amount in ${unit}; one waiver may be of ${allowed}`
  return exceeds(value, most.value) ? `${text} is more than one waiver may allow, ${most.value} ${unit}` : null
}

function budgetRefusal({ budget, amount }: WaiverCommand, budgets: readonly Budget[]): string | null {
  if (budget === null) return null
  const named = budgetNamed(budget, budgets)
  if (named === null) return 'it is for a budget that the policy does not have: write its name as the policy does'
  const { limit } = named
  const unit = limit.kind === 'relative' ? 'kgCO2e' : limit.kind === 'per-request' ? null : limit.quantity.unit
  if (unit === null) return 'it is for a budget per request, which no amount can cover: raise that limit in the policy'
  return unit === amount.unit ? null : `it is for a budget in ${unit}: write an amount in ${unit}`
}

/** By its name exactly, or, where that is one budget only, whatever the case. */
export function budgetNamed(name: string, budgets: readonly Budget[]): Budget | null {
  const same = budgets.filter((one) => one.name === name)
  const alike = same.length > 0 ? same : budgets.filter((one) => one.name.toLowerCase() === name.toLowerCase())
  return alike.length === 1 ? (alike[0] ?? null) : null
}

function lengthRefusal(created: number, command: WaiverCommand, { expireAfterDays }: WaiverRules): string | null {
  const { until } = command
  if (until !== null && until <= created) return 'it ends before it begins: write a later day'
  const lasts = until === null ? command.lasts : until - created
  // Until the end of a day that is so many days ahead is meant by people who count days.
  const most = expireAfterDays * DAY_S + (until === null ? 0 : DAY_S - (created % DAY_S))
  return lasts !== null && lasts > most
    ? `it is for longer than the ${expireAfterDays} days that the policy allows`
    : null
}

/** @returns in the order in which they were written. */
export function judgeWaivers(
  comments: readonly WaiverComment[],
  rules: WaiverRules,
  budgets: readonly Budget[],
  facts: WaiverFacts,
): readonly JudgedWaiver[] {
  const granted: Granted[] = []
  return [...comments]
    .sort((a, b) => a.number - b.number)
    .map((comment) => {
      const { written } = comment
      const none = { comment, until: null, commit: null }
      const plain = plainRefusal(comment, rules, budgets)
      const refusal = plain ?? makerRefusal(comment, facts) ?? standingRefusal(comment, rules, facts)
      if (written.kind === 'refused') return { ...none, state: 'void', because: refusal }
      const until = untilOf(comment.created, written, rules)
      const commit = commitOf(comment, written, facts)
      const known = { comment, until, commit }
      if (refusal !== null) return { ...known, state: 'void', because: refusal }
      // It was a permission when it was written, whatever became of the commit since: it counts from here on.
      const used = quotaRefusal(comment, written.amount, rules.quota, granted, facts.others)
      if (used !== null) return { ...known, state: 'void', because: used }
      granted.push({ number: comment.number, created: comment.created, amount: written.amount })
      const moved = commitRefusal(written, commit, facts.head)
      if (moved !== null) return { ...known, state: 'void', because: moved }
      if (facts.at >= until) return { ...known, state: 'expired', because: `it ended on ${dateOf(until)}` }
      return { ...known, state: 'valid', because: null }
    })
}

function makerRefusal({ login }: WaiverComment, { makers }: WaiverFacts): string | null {
  if ('because' in makers) return `who made the pull request could not be learned: ${makers.because}`
  if (makers.opener === login) return 'it was written by the author of the pull request'
  const wrote = login !== null && makers.writers.includes(login)
  return wrote ? 'it was written by an author of a commit of the pull request' : null
}

function standingRefusal({ login }: WaiverComment, rules: WaiverRules, { standings }: WaiverFacts): string | null {
  const standing = login === null ? undefined : standings.get(login)
  if (standing?.answer === 'yes') return null
  if (standing?.answer === 'unknown') return standing.because
  return `who wrote it is not an approver; approvers are ${rules.approvers.map(approverText).join(', ')}`
}

/** As in the policy: `team:ml-leads`. */
export function approverText(approver: Approver): string {
  switch (approver.kind) {
    case 'user':
      return `user:${approver.login}`
    case 'team':
      return `team:${approver.slug}`
    case 'role':
      return `role:${approver.role}`
  }
}

/** What does not say how long it holds, holds as long as the policy lets one. */
function untilOf(created: number, { lasts, until }: WaiverCommand, { expireAfterDays }: WaiverRules): number {
  return until ?? created + (lasts ?? expireAfterDays * DAY_S)
}

function commitOf(comment: WaiverComment, { commit, runs }: WaiverCommand, facts: WaiverFacts): string | null {
  if (commit !== null) return facts.head.startsWith(commit) ? facts.head : commit
  return runs.length > 0 ? null : (facts.heads.get(comment.number) ?? null)
}

function commitRefusal({ text, runs }: WaiverCommand, commit: string | null, head: string): string | null {
  if (commit === head || (commit === null && runs.length > 0)) return null
  const line = `write: /carbon waive ${text} at ${head.slice(0, SHOWN)}: reason`
  return commit === null
    ? `which commit it was written for could not be learned; ${line}`
    : `it is for the commit ${commit.slice(0, SHOWN)}, and the pull request has moved on; ${line}`
}

/** Digits of an object id that are shown, and asked for. */
const SHOWN = 12

function dateOf(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
