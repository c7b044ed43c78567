/**
 * The ledger from what landed: a run is booked when it lands, by what it adds to all that was ever booked of it, and
 * stays booked. What is removed or made smaller refunds nothing, what comes back is charged nothing.
 */
import { type Footprint, isEstimate } from '../footprint.ts'
import type { Correction } from '../policy.ts'
import type { Item } from '../reconcile.ts'
import type { Record, Run } from '../record.ts'
import { type Account, Accounts } from './accounts.ts'
import type { Chronicle, Step } from './chronicle.ts'
import { corrected, type DatedCorrection } from './corrections.ts'
import type { Author, Booking, Commitment, Landing, Ledger, Lines, Movement, Remark } from './ledger.ts'
import { growth, isLess, isNothing, kgOf, larger, NO_LINES } from './lines.ts'
import { policySinceOf, type Times, timesOf } from './times.ts'

export interface BookInput {
  readonly chronicle: Chronicle
  readonly estimate: (record: Record) => Footprint
  readonly corrections: readonly DatedCorrection[]
  /** Time of judging, seconds since 1970. */
  readonly at: number
  readonly complete: boolean
  /** What GitHub knows of the pull request that a landing was; `null` when nobody says. */
  readonly brought: (commit: string) => { readonly author: Author; readonly labels: readonly string[] } | null
}

export interface Booked {
  readonly ledger: Ledger
  /** What each landing did, with the times of the ledger. */
  readonly movements: readonly Movement[]
  /** Corrections of runs that were not booked when the correction landed. */
  readonly unknown: readonly Correction[]
}

export function bookLedger(input: BookInput): Booked {
  const { chronicle, complete, at: judgedAt } = input
  const times = timesOf(chronicle.dates, judgedAt)
  const pages = new Pages(input.estimate)
  const waiting = [...input.corrections].sort((a, b) => (a.since ?? Infinity) - (b.since ?? Infinity))
  const unknown: Correction[] = []
  const correctUntil = (landing: number) => {
    while (waiting[0] !== undefined && (waiting[0].since ?? Infinity) < landing) {
      const { correction } = waiting.shift() as DatedCorrection
      if (!pages.correct(correction, 'all')) unknown.push(correction)
    }
  }
  const movements: Movement[] = []
  for (const step of chronicle.steps) {
    correctUntil(step.landing)
    const landing = landingOf(step, times, input)
    if (times.odd.has(step.landing)) pages.remark(landing, 'odd-date', null, null)
    pages.book(landing, step.items)
    movements.push({ landing, items: step.items })
  }
  correctUntil(Number.POSITIVE_INFINITY)
  for (const { correction } of waiting) if (!pages.correct(correction, 'first')) unknown.push(correction)
  const { bookings, remarks, accounts } = pages
  const ledger: Ledger = {
    tip: chronicle.tip,
    landings: chronicle.dates.length,
    from: times.at[0] ?? null,
    complete,
    policySince: policySinceOf(chronicle, times.at),
    bookings,
    commitments: pages.commitments(),
    remarks,
    bookedOf: (record) => (record.kind === 'run' ? (accounts.find(record)?.lines ?? null) : null),
  }
  return { ledger, movements, unknown }
}

function landingOf({ landing, commit, author }: Step, { at }: Times, { brought }: BookInput): Landing {
  const known = brought(commit)
  return { commit, at: at[landing] ?? 0, author: known?.author ?? author, labels: known?.labels ?? null }
}

class Pages {
  readonly bookings: Booking[] = []
  readonly remarks: Remark[] = []
  readonly accounts = new Accounts()
  readonly #commitments: { -readonly [K in keyof Commitment]: Commitment[K] }[] = []
  /** Those that stand, by kind and id. */
  readonly #open = new Map<string, { ended: Landing | null }>()
  readonly #estimate: (record: Record) => Footprint

  constructor(estimate: (record: Record) => Footprint) {
    this.#estimate = estimate
  }

  commitments(): readonly Commitment[] {
    return this.#commitments
  }

  /** What goes is told first, since its account may be taken over by what comes. */
  book(landing: Landing, items: readonly Item[]): void {
    for (const { base, head } of items) {
      if (base !== null && head === null) this.#remove(landing, base)
    }
    for (const { change, base, head } of items) {
      if (head === null) continue
      if (head.kind === 'run') this.#bookRun(landing, base?.kind === 'run' ? base : null, head, change === 'same')
      else this.#commit(landing, base, head)
    }
  }

  #remove(landing: Landing, base: Record): void {
    if (base.kind !== 'run') {
      this.#end(landing, base)
      return
    }
    const account = this.accounts.held(base.id)
    if (account !== null) account.holder = null
    this.remark(landing, 'removed', base, account)
  }

  #bookRun(landing: Landing, base: Run | null, head: Run, same: boolean): void {
    const known = this.#accountOf(base, head)
    const account = known ?? this.accounts.open(head)
    const before = account.said
    const footprint = this.#estimate(head)
    const lines: Lines = isEstimate(footprint) ? footprint.lines : NO_LINES
    const more = growth(lines, account.lines)
    this.accounts.hold(account, head, lines)
    if (known === null || !isNothing(more)) {
      this.bookings.push({ landing, change: known === null ? 'new' : 'grown', record: head, lines: more })
      account.entries.push({ landing, record: head, lines: more })
      account.lines = raisedTo(account.lines, lines, more)
    }
    if (same || known === null) return
    if (base !== null && isLess(lines, before)) this.remark(landing, 'shrunk', head, account)
    else if (isNothing(more) && (base === null || isLess(before, lines)))
      this.remark(landing, 'returned', head, account)
  }

  /** A better account of a run that is booked goes on with its account. */
  #accountOf(base: Run | null, head: Run): Account | null {
    const held = base === null ? null : this.accounts.held(base.id)
    if (base === null || held === null) return this.accounts.find(head)
    const other = head.id === base.id ? null : this.accounts.find(head)
    if (other !== null && other !== held && other.holder === null) this.accounts.join(held, other)
    return held
  }

  #commit(landing: Landing, base: Record | null, record: Exclude<Record, Run>): void {
    if (base !== null) this.#end(landing, base)
    const one = { landing, record, footprint: this.#estimate(record), ended: null }
    this.#commitments.push(one)
    this.#open.set(`${record.kind} ${record.id}`, one)
  }

  #end(landing: Landing, { kind, id }: Record): void {
    const one = this.#open.get(`${kind} ${id}`)
    if (one !== undefined) one.ended = landing
    this.#open.delete(`${kind} ${id}`)
  }

  correct(correction: Correction, which: 'all' | 'first'): boolean {
    const account = this.accounts.newest(correction.run)
    if (account === null) return false
    for (const booking of corrected(account, correction, which)) this.bookings.push(booking)
    return true
  }

  remark(landing: Landing, what: Remark['what'], record: Record | null, account: Account | null): void {
    const kg = account === null ? 0 : kgOf(account.lines)
    this.remarks.push({ landing, what, id: record?.id ?? '', path: record?.source.path ?? '', kg })
  }
}

/** Cautious figures are added, since each booking is at least as cautious as it is large. */
function raisedTo(booked: Lines, now: Lines, more: Lines): Lines {
  const highest = larger(booked, now)
  const cautious = (line: keyof Lines) => ({
    ...highest[line],
    cautious: booked[line].cautious + more[line].cautious,
  })
  return {
    energyKwh: cautious('energyKwh'),
    operationalKg: cautious('operationalKg'),
    idleKg: cautious('idleKg'),
    embodiedKg: cautious('embodiedKg'),
    waterL: cautious('waterL'),
  }
}
