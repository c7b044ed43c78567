/** When landings were, from clocks that anybody may set. */
import type { Chronicle } from './chronicle.ts'

/** A clock may be wrong by so much, and zones apart; what is later than this was not made yet. */
const BELIEVED_S = 86_400

export interface Times {
  /** Of each landing, seconds since 1970; never before the landing before it. */
  readonly at: readonly number[]
  /** Landings whose date is not believed: more than a day after the time of judging. */
  readonly odd: ReadonlySet<number>
}

/**
 * The committer's clock, or the time of the landing before where that is later: nothing moves into a period that is over.
 * A date that is not believed is taken as that of the landing before it. A first one has none before it, and takes the
 * first that is believed, or the time of judging.
 */
export function timesOf(dates: readonly number[], judgedAt: number): Times {
  const isOdd = (date: number) => !Number.isFinite(date) || date > judgedAt + BELIEVED_S
  const odd = new Set(dates.flatMap((date, index) => (isOdd(date) ? [index] : [])))
  let last = dates.find((date) => !isOdd(date)) ?? judgedAt
  const at = dates.map((date) => {
    if (!isOdd(date)) last = Math.max(last, date)
    return last
  })
  return { at, odd }
}

/** When the policy file came first, or again after it had gone; `null` when it is not there. */
export function policySinceOf({ policies }: Pick<Chronicle, 'policies'>, at: readonly number[]): number | null {
  let since: number | null = null
  for (const { landing, oid } of policies) {
    if (oid === null) since = null
    else since ??= at[landing] ?? null
  }
  return since
}
