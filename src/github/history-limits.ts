/** What reading a history through the API may cost, and the count of what it has cost. */
import { fault } from './fault.ts'

export interface HistoryLimits {
  /**
   * Requests for commits and folders. Each costs one of the 1,000 points that the token of a workflow has an hour, which
   * all jobs of the repository share ("Rate limits and query limits for the GraphQL API" in GitHub's documentation).
   */
  readonly requests: number
  readonly landings: number
  /** Folders a query. */
  readonly perQuery: number
  /** Entries a query, as far as they can be guessed: an answer that takes GitHub more than ten seconds is lost. */
  readonly rowsPerQuery: number
  /** Entries that are kept in memory at once, as far as they can be guessed. */
  readonly rowsKept: number
  /** Folders that may differ in one stretch of history: a small tree can hold itself a billion times. */
  readonly gaps: number
  readonly parallel: number
}

export const historyLimits: HistoryLimits = {
  requests: 500,
  landings: 20_000,
  perQuery: 200,
  rowsPerQuery: 20_000,
  rowsKept: 300_000,
  gaps: 500_000,
  parallel: 4,
}

/** Counts requests. @throws WorldError `github/history-too-long` for one too many. */
export type Spend = () => void

export function meter(limits: HistoryLimits): Spend {
  let spent = 0
  return () => {
    spent += 1
    if (spent > limits.requests) throw tooLong(`it takes more than ${limits.requests} requests`)
  }
}

export function tooLong(why: string) {
  return fault('github/history-too-long', `the history of the branch cannot be read through the API: ${why}`)
}

export function incomplete(why: string) {
  return fault('github/history-incomplete', `the history of the branch did not arrive whole: ${why}`)
}
