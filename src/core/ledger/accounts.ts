/**
 * One account for each run, whatever it is called over time: what was booked of it, and which record stands for it now.
 *
 * An account is never shared by two records that stand at once: what the gate takes for two runs is charged as two.
 */
import { digest } from '../digest.ts'
import { measure } from '../merge.ts'
import { beganAfter } from '../reconcile.ts'
import type { Run } from '../record.ts'
import type { Landing, Lines } from './ledger.ts'
import { larger, NO_LINES } from './lines.ts'

/** What is left of a booking after corrections. */
export interface Entry {
  readonly landing: Landing
  readonly record: Run
  lines: Lines
}

export interface Account {
  /** All that was ever booked of it. */
  lines: Lines
  /** Of the record that told it last. */
  said: Lines
  last: Run
  /** Id of the record that stands for it; `null` when none does. */
  holder: string | null
  /** Oldest first. */
  entries: Entry[]
  /** Digests of every record that told it. */
  readonly seen: Set<string>
}

export class Accounts {
  /** The newest last: another run may come under an old id. */
  readonly #byId = new Map<string, Account[]>()
  /** Of records that were set aside: the account of what is counted for them. */
  readonly #tellers = new Map<string, Account>()
  /** Of records that are named by their paths: the account by what they say. */
  readonly #cards = new Map<string, Account>()

  /** Of a record that comes in its own right; `null` when nothing was booked of it. */
  find(run: Run): Account | null {
    const own = this.#own(run, run.id, (holder) => holder === null || holder === run.id)
    if (own !== null) return own
    for (const { id } of run.alsoIn ?? []) {
      const known = this.#own(run, id, (holder) => holder === null || holder === id)
      if (known !== null) return known
    }
    const others = [this.#tellers.get(run.id), isNamedByPath(run) ? this.#cards.get(textOf(run)) : undefined]
    return others.find((one) => one !== undefined && one.holder === null && !beganAfter(run, one.last)) ?? null
  }

  /** The one that says the same, or else the newest, unless the run began after that had ended. */
  #own(run: Run, id: string, free: (holder: string | null) => boolean): Account | null {
    const all = (this.#byId.get(id) ?? []).filter(({ holder }) => free(holder))
    const text = textOf(run)
    const newest = all.at(-1)
    const known = all.findLast(({ seen }) => seen.has(text))
    return known ?? (newest !== undefined && !beganAfter(run, newest.last) ? newest : null)
  }

  /** Of a record that stands. */
  held(id: string): Account | null {
    const all = this.#byId.get(id) ?? []
    return all.findLast(({ holder }) => holder === id) ?? null
  }

  newest(id: string): Account | null {
    return this.#byId.get(id)?.at(-1) ?? this.#tellers.get(id) ?? null
  }

  open(run: Run): Account {
    return { lines: NO_LINES, said: NO_LINES, last: run, holder: null, entries: [], seen: new Set() }
  }

  /** A better account of the same run, which was booked under its own id before: what is booked of both is the larger. */
  join(account: Account, other: Account): void {
    account.lines = larger(account.lines, other.lines)
    account.entries = [...other.entries, ...account.entries]
    for (const text of other.seen) account.seen.add(text)
    for (const all of this.#byId.values()) if (all.includes(other)) all.splice(all.indexOf(other), 1, account)
  }

  /** From now on this record stands for the account. */
  hold(account: Account, run: Run, said: Lines): void {
    account.holder = run.id
    account.last = run
    account.said = said
    account.seen.add(textOf(run))
    const all = this.#byId.get(run.id)?.filter((one) => one !== account) ?? []
    this.#byId.set(run.id, [...all, account])
    for (const { id } of run.alsoIn ?? []) this.#tellers.set(id, account)
    if (isNamedByPath(run)) this.#cards.set(textOf(run), account)
  }
}

/** As in reconcile.ts: elsewhere a new id is a new charge. */
function isNamedByPath({ source }: Run): boolean {
  return source.format === 'model-card'
}

function textOf(run: Run): string {
  return digest(measure(run))
}
