/**
 * What the landings of a branch did, without anything that depends on the clock or on the policy of today: it can be kept,
 * and continued when more has landed. Plain objects only, so that it is the same after it was written down as JSON.
 */
import type { Item } from '../reconcile.ts'
import type { Record } from '../record.ts'
import type { Author } from './ledger.ts'

export interface Chronicle {
  /** The newest commit. */
  readonly tip: string
  /** The committer's clock of every landing, the oldest first, seconds since 1970. */
  readonly dates: readonly number[]
  /** Landings that moved records, oldest first. */
  readonly steps: readonly Step[]
  /** Landings that changed the policy file, oldest first. */
  readonly policies: readonly PolicyStep[]
  /** Files whose records could not be read and were not mended since. */
  readonly unreadable: readonly Unreadable[]
}

export interface Step {
  /** Its place in `dates`. */
  readonly landing: number
  readonly commit: string
  /** As the commit says. */
  readonly author: Author
  /** As base against head of a pull request; what stays the same is left out, unless it has got another id. */
  readonly items: readonly Item[]
}

export interface PolicyStep {
  readonly landing: number
  readonly commit: string
  /** Object id of the policy; `null` where the landing removed it. */
  readonly oid: string | null
}

export interface Unreadable {
  /** The landing that brought it in. */
  readonly commit: string
  readonly path: string
  /** Code of the first problem. */
  readonly code: string
}

/** The files and records that stand at the tip: with it a chronicle can be continued. */
interface Standing {
  readonly files: readonly StandingFile[]
  readonly units: readonly StandingUnit[]
}

export interface StandingFile {
  readonly path: string
  readonly oid: string
  readonly size: number | null
  /** Format of the reader that took it; `null` when none did. */
  readonly format: string | null
}

export interface StandingUnit {
  /** Format and name of what is read together. */
  readonly key: string
  readonly records: readonly Record[]
}

/** A chronicle with what is needed to continue it. */
export interface Continuable {
  readonly chronicle: Chronicle
  readonly standing: Standing
}
