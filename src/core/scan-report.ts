/** The document of `scan`: what stands in some files, and what was seen in them besides. */

import type { ProblemReport, ScannedPlan, ScannedRun, ScannedServing, Totals } from './report.ts'
import type { Twins } from './twins.ts'

/** What was found of one format. */
export interface FoundReport {
  readonly format: string
  readonly title: string
  readonly files: number
  readonly runs: number
  readonly plans: number
  readonly servings: number
}

/** Something that belongs to a known format and was not counted. */
export interface UnusedReport {
  readonly path: string
  readonly line: number
  readonly what: string
  readonly reason: string
  readonly why: string
}

/** A file that has the name of a record and is none. */
interface LookalikeReport {
  readonly path: string
  readonly format: string
  /** The end of a sentence that begins with "it". */
  readonly why: string
}

/** What was seen, besides what was counted. */
export interface Sightings {
  readonly found: readonly FoundReport[]
  readonly unused: readonly UnusedReport[]
  readonly lookalikes: readonly LookalikeReport[]
  readonly twins: readonly Twins[]
}

/** `scan`: what stands in some files. The grounds of one record are asked for with `explain`. */
export interface ScanReport extends Sightings {
  readonly schema_version: 1
  readonly runs: readonly ScannedRun[]
  readonly plans: readonly ScannedPlan[]
  readonly servings: readonly ScannedServing[]
  readonly problems: readonly ProblemReport[]
  readonly totals: Totals
  /** Of the records that say how much or how long: the totals without placeholders. */
  readonly known: Totals
}
