/**
 * A workflow of GitHub Actions, as far as it says whether, when and with what rights a step runs. Values that may hold
 * expressions stay text. Source: "Workflow syntax for GitHub Actions" in GitHub's documentation.
 */
import type { Place } from '../../core/problem.ts'

export interface Workflow {
  readonly path: string
  /** By name of the event, in the order of the file. */
  readonly events: ReadonlyMap<string, Trigger>
  readonly permissions: Permissions | null
  readonly concurrency: Concurrency | null
  readonly jobs: readonly Job[]
}

export interface Trigger {
  readonly at: Place
  /** `null`: the default types of the event. */
  readonly types: readonly string[] | null
  readonly filters: readonly Filter[]
}

export interface Filter {
  readonly key: 'branches' | 'branches-ignore' | 'paths' | 'paths-ignore'
  readonly patterns: readonly string[]
  readonly at: Place
}

export interface Permissions {
  /** What every scope has that is not named: `permissions: read-all`, `write-all`; a list leaves the others out. */
  readonly others: 'none' | 'read' | 'write'
  readonly scopes: ReadonlyMap<string, string>
  readonly at: Place
}

export interface Concurrency {
  readonly group: string
  /** Anything but `false`: a run may be cancelled by the next of its group. */
  readonly cancels: boolean
  readonly at: Place
}

/** A value with its place. */
export interface Said {
  readonly text: string
  readonly at: Place
}

export interface Job {
  readonly id: string
  /** What the check is called, unless a matrix adds to it. */
  readonly name: string
  readonly at: Place
  readonly condition: Said | null
  readonly continueOnError: Said | null
  readonly needs: Said | null
  readonly matrix: Place | null
  readonly permissions: Permissions | null
  readonly concurrency: Concurrency | null
  /** A workflow that is called in place of steps. */
  readonly uses: Said | null
  readonly steps: readonly Step[]
}

export interface Step {
  readonly at: Place
  readonly uses: Said | null
  readonly run: Said | null
  readonly condition: Said | null
  readonly continueOnError: Said | null
  /** Inputs, by name in lower case: GitHub does not tell them apart by case. */
  readonly with: ReadonlyMap<string, Said>
}
