/** What the fake knows beyond `emulate`: who did what when, and what it may do. A test writes here through its words. */
import type { StoredObject } from './objects.ts'

export interface PullFacts {
  /** Who opened it, as REST writes it: bots end in `[bot]`; `ghost` for an account that is gone. */
  author?: string
  /** The commit that it was merged as. */
  merged?: string
  /** `OWNER/NAME` of the fork that it comes from; `null` once that is gone. */
  fork?: string | null
  /** Commits of it that were rebased onto the base, besides the last one. */
  readonly rebased: string[]
}

interface CommentFacts {
  /** ISO 8601. */
  createdAt?: string
  /** Of the last edit; absent while nobody has edited it. */
  editedAt?: string
}

export interface Activity {
  readonly before: string
  readonly after: string
  /** `refs/heads/…` */
  readonly ref: string
  /** ISO 8601. */
  readonly timestamp: string
  readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge'
  readonly actor: string | null
}

/** https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface Facts {
  readonly objects: Map<string, StoredObject>
  readonly pulls: Map<number, PullFacts>
  readonly comments: Map<number, CommentFacts>
  readonly activities: Activity[]
  /** By login. Who is not listed reads, as in a public repository. */
  readonly roles: Map<string, Role>
  /** Active rules by branch, as `GET rules/branches/{branch}` lists them. */
  readonly rules: Map<string, readonly unknown[]>
  /** Logins by the address that somebody writes into commits. */
  readonly accounts: Map<string, string>
  /** `ORG/TEAM`, to logins and the state of their membership. */
  readonly teams: Map<string, ReadonlyMap<string, 'active' | 'pending'>>
  workflowToken: { default_workflow_permissions: 'read' | 'write'; can_approve_pull_request_reviews: boolean }
}

export function noFacts(): Facts {
  return {
    objects: new Map(),
    pulls: new Map(),
    comments: new Map(),
    activities: [],
    roles: new Map(),
    rules: new Map(),
    accounts: new Map(),
    teams: new Map(),
    workflowToken: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  }
}

export function factsOf<K, F>(facts: Map<K, F>, key: K, fresh: F): F {
  const known = facts.get(key)
  if (known !== undefined) return known
  facts.set(key, fresh)
  return fresh
}
