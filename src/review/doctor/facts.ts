/** What `doctor` is told: facts that were read from files, from GitHub and from the clone, and what could not be read. */
import type { Policy } from '../../core/policy.ts'
import type { Problem } from '../../core/problem.ts'
import type { Workflow } from '../../parse/workflow/workflow.ts'

/** Something that was looked at, or why it could not be. */
export type Seen<T> =
  | { readonly seen: true; readonly value: T }
  | { readonly seen: false; readonly because: string; readonly hint: string }

export interface PolicyFacts {
  readonly path: string
  /** `null`: there is none. */
  readonly read:
    | null
    | { readonly ok: true; readonly policy: Policy }
    | { readonly ok: false; readonly problems: readonly Problem[] }
}

export interface CloneFacts {
  readonly shallow: boolean
  readonly partial: boolean
  /** Name of the base that was looked for, and whether it is here. */
  readonly base: string
  readonly hasBase: boolean
  /** `2.47.1`; `null` when git did not say. */
  readonly git: string | null
  /** Paths of the gate's files that differ between the base branch and the disk. */
  readonly differing: readonly string[]
}

export interface RequiredCheck {
  readonly context: string
  /** The app that it is expected from; `null`: whoever sets it. */
  readonly app: number | null
}

/** The active rules of rulesets on a branch, those of the organisation included. Who may bypass them is not told. */
export interface BranchRules {
  readonly checks: readonly RequiredCheck[]
  readonly strict: boolean
  readonly queue: boolean
  readonly review: ReviewRule | null
  /** Paths of workflows that a ruleset requires. */
  readonly workflows: readonly string[]
  readonly blocksForcePushes: boolean
  readonly blocksDeletion: boolean
}

export interface ReviewRule {
  readonly ownersApprove: boolean
  readonly dismissesStale: boolean
}

/** Classic branch protection as everybody sees it. */
export interface BranchFacts {
  readonly isProtected: boolean
  readonly checks: readonly RequiredCheck[]
}

/** Classic branch protection as administrators see it. */
export interface Protection {
  readonly checks: readonly RequiredCheck[]
  readonly strict: boolean
  readonly review: ReviewRule | null
  readonly forcePushes: boolean
  readonly deletions: boolean
  readonly holdsForAdministrators: boolean
}

export interface RecentCheck {
  readonly name: string
  readonly app: { readonly id: number; readonly slug: string }
  /** Seconds since 1970; `null` while it runs. */
  readonly completed: number | null
}

export interface GitHubFacts {
  readonly repository: Seen<{ readonly defaultBranch: string; readonly isPrivate: boolean }>
  readonly rules: Seen<BranchRules>
  readonly branch: Seen<BranchFacts>
  /** `null`: no classic protection. */
  readonly protection: Seen<Protection | null>
  readonly settings: Seen<{ readonly writes: boolean; readonly approves: boolean }>
  /** Checks of the names that were asked for, on the heads of recent pull requests. */
  readonly checks: Seen<readonly RecentCheck[]>
  /** The file that the policy extends, of the first policy that extends one; `null` when none does. */
  readonly organization: Seen<{ readonly isPrivate: boolean }> | null
}

export interface SetUp {
  /** What the files were read from: a commit, or `worktree`. */
  readonly files: string
  /** The branch that is guarded; `null` when nobody says. */
  readonly branch: string | null
  /** `owner/name` */
  readonly repository: string | null
  readonly workflows: readonly Workflow[]
  /** Workflow files that speak of Carbon Clerk and cannot be read. */
  readonly unreadable: readonly Problem[]
  /** This repository is Carbon Clerk itself, so that `uses: ./` is the gate. */
  readonly isOurs: boolean
  readonly policies: readonly PolicyFacts[]
  readonly owners: { readonly path: string; readonly text: string } | null
  /** `null`: no clone. */
  readonly clone: CloneFacts | null
  readonly github: Seen<GitHubFacts>
  /** GitHub was not to be asked, so that nothing is missing without it. */
  readonly offline: boolean
  /** Id of the Carbon Clerk App that is installed here; `null` when there is none, or nobody said. */
  readonly app: number | null
  readonly nowS: number
}
