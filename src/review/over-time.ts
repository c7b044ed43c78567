/** What depends on time: asked for only where a budget does, so that all others stay as cheap as they were. */
import type { Catalogue } from '../core/catalogue.ts'
import type { Author, Ledger } from '../core/ledger/ledger.ts'
import type { Budget, Policy } from '../core/policy.ts'
import type { Report } from '../core/report.ts'
import type { OpenedLedger } from './ledger.ts'

/** What a ledger is made for: amounts are those of today's policy and factors. */
export interface LedgerWish {
  readonly policy: Policy
  readonly catalogue: Catalogue
  readonly policyPath: string
  /** Seconds since 1970. */
  readonly at: number
  /** Whether budgets ask who brought something in, or under which labels. */
  readonly people: boolean
}

/** @throws WorldError when history is cut off or cannot be read. */
export type OpenLedger = (wish: LedgerWish) => Promise<OpenedLedger>

/** What is known of the pull request besides its files. */
export interface Circumstances {
  readonly at: number | null
  readonly author: Author | null
  readonly labels: readonly string[] | null
}

/** Budgets that count what was merged before. */
function countsHistory({ per, limit }: Budget): boolean {
  return limit.kind !== 'per-request' && limit.kind !== 'relative' && per !== 'run' && per !== 'pull_request'
}

/** Budgets that ask who opened the pull request, or how it is labelled. */
function asksForPeople({ authors, labels }: Budget): boolean {
  return authors.length > 0 || labels.length > 0
}

/** `null` when no budget needs one, or nobody can tell: judging says of each budget what that means. */
export async function ledgerFor(
  { policy, catalogue, policyPath }: Omit<LedgerWish, 'at' | 'people'>,
  at: number | null,
  open: OpenLedger | undefined,
): Promise<OpenedLedger | null> {
  const budgets = policy.budgets.filter(countsHistory)
  const isNeeded = budgets.length > 0 || policy.learnFromDrift
  if (!isNeeded || open === undefined || at === null) return null
  return open({ policy, catalogue, policyPath, at, people: budgets.some(asksForPeople) })
}

/** Only what a budget asked for stands in the report, so that others' reports do not change with the clock. */
export function circumstancesIn(
  policy: Policy,
  { at, author, labels }: Circumstances,
  ledger: Ledger | null,
): Partial<Pick<Report['inputs'], 'at' | 'author' | 'labels'>> {
  const asked = policy.budgets.filter(asksForPeople)
  const isTimed = at !== null && (ledger !== null || policy.waivers !== null)
  return {
    ...(isTimed ? { at: timeText(at) } : {}),
    ...(asked.some((budget) => budget.authors.length > 0) && author !== null ? { author } : {}),
    ...(asked.some((budget) => budget.labels.length > 0) ? { labels } : {}),
  }
}

/** What a person adds to the line that reproduces the report, so that it is judged at the same time for the same people. */
export function flagsOf({ at, author, labels }: ReturnType<typeof circumstancesIn>): string {
  const named = labels?.length === 0 ? [' --no-label'] : (labels ?? []).map((label) => ` --label ${quoted(label)}`)
  const who = author?.login ? ` --author ${quoted(author.login)}` : ''
  return `${at === undefined ? '' : ` --at ${at}`}${who}${named.join('')}`
}

/** For a shell: nothing in it means anything. */
function quoted(text: string): string {
  return /^[A-Za-z0-9_.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** `2026-11-23T12:00:00Z`. */
function timeText(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}
