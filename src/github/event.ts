/**
 * What started us, read strictly from the event's payload. Two commits come out: the trusted one, whose policy judges,
 * and the one that is judged. A payload is written by GitHub, but names, labels and branches in it are not: only
 * numbers, object ids and names of a checked shape leave this file.
 */
import type { Author } from '../core/ledger/ledger.ts'
import { WorldError } from '../core/problem.ts'
import { isObject, type Repository } from './api.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'
import { authorOfAccount, labelNames } from './pull-request.ts'

export interface Trigger {
  readonly event: string
  /** `judge`: base against head. `refresh`: the tip of a branch that is trusted itself; nothing is added. `none`: nothing to do. */
  readonly kind: 'judge' | 'refresh' | 'none'
  readonly repository: Repository
  /** The trusted commit: its policy judges. */
  readonly base: string
  readonly head: string
  /** Where the comment goes; `null` when there is no pull request. */
  readonly pullRequest: number | null
  /** Of a merge group: the pull request that it ends with, whose waivers hold in the queue as well. */
  readonly queued?: number
  /** The head stands in another repository, or that repository is gone: the token can only read. */
  readonly fork: boolean
  /** Runs with secrets although the pull request may come from a stranger; files are read through the API only. */
  readonly privileged: boolean
  /** Who opened the pull request; `null` when there is none, or nobody says. */
  readonly author: Author | null
  /** Of the pull request; `null` when there is none, or they cannot be told. */
  readonly labels: readonly string[] | null
  /** The branch that it would be merged into, without `refs/heads/`; `null` when there is none. */
  readonly baseRef: string | null
  /** `null` when the payload does not say. */
  readonly defaultBranch: string | null
  /** The branch that the whole stack ends on, where GitHub keeps the pull request in a stack. */
  readonly stackRef: string | null
}

export interface EventSource {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string
  /** The parsed file at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown
  /** `GITHUB_REPOSITORY`, `owner/name`. */
  readonly repository: string
  /** `GITHUB_SHA` */
  readonly sha: string
  readonly allowPrivileged: boolean
}

/** Events that run with the base repository's secrets, whoever opened the pull request. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run'])

/** @throws WorldError `github/event-refused` for a privileged or unknown event, `github/event-unreadable` otherwise. */
export function parseEvent(source: EventSource): Trigger {
  const privileged = PRIVILEGED.has(source.name)
  if (privileged && !source.allowPrivileged) throw refusedPrivileged(source.name)
  const repository = parseRepository(source.repository)
  const payload = isObject(source.payload) ? source.payload : unreadable(source.name, 'the payload is not an object')
  const defaultBranch = isObject(payload.repository) ? branch(payload.repository.default_branch) : null
  const common = { event: source.name, repository, privileged, defaultBranch }
  switch (source.name) {
    case 'pull_request':
    case 'pull_request_target':
      return { ...common, kind: 'judge', ...pullRequest(source.name, payload) }
    case 'merge_group':
      return { ...common, kind: 'judge', ...mergeGroup(payload) }
    case 'workflow_run':
      return { ...common, kind: 'judge', ...workflowRun(payload, repository) }
    case 'push':
      return { ...common, ...push(payload) }
    case 'workflow_dispatch': {
      const tip = objectId('workflow_dispatch', 'GITHUB_SHA', source.sha)
      return { ...common, kind: 'refresh', base: tip, head: tip, ...NO_PULL_REQUEST }
    }
    default:
      throw refusedUnknown(source.name)
  }
}

type Rest = Omit<Trigger, 'event' | 'kind' | 'repository' | 'privileged' | 'defaultBranch'>

const NO_PULL_REQUEST = {
  pullRequest: null,
  fork: false,
  author: null,
  labels: null,
  baseRef: null,
  stackRef: null,
} as const

/**
 * A retargeted pull request (`edited`) and one with another label are read like every other: what the payload says is how
 * it stands now.
 */
function pullRequest(event: string, payload: Record<string, unknown>): Rest {
  const pull = object(event, payload, 'pull_request')
  const base = object(event, pull, 'base')
  const head = object(event, pull, 'head')
  return {
    base: objectId(event, 'pull_request.base.sha', base.sha),
    head: objectId(event, 'pull_request.head.sha', head.sha),
    pullRequest: number(event, 'pull_request.number', pull.number),
    // `null` once the fork is deleted; its commits stay readable from here as long as the pull request is there.
    fork: head.repo === null || repositoryId(head.repo) !== repositoryId(base.repo),
    author: isObject(pull.user) ? authorOfAccount(pull.user) : null,
    labels: labelNames(pull.labels),
    baseRef: branch(base.ref),
    stackRef: stackBase(pull.stack),
  }
}

/** https://docs.github.com/en/pull-requests/reference/stacked-pull-requests-apis-and-webhooks */
function stackBase(stack: unknown): string | null {
  return isObject(stack) && isObject(stack.base) ? branch(stack.base.ref) : null
}

/** What git allows as the name of a branch (git-check-ref-format); anything else is none. */
function branch(name: unknown): string | null {
  if (typeof name !== 'string' || name.length > 255) return null
  const wrong = /^[-/.]|[\p{Cc} ~^:?*[\\]|\.\.|\/\/|\/\.|@\{|[/.]$|\.lock(?:\/|$)/u
  return name === '' || name === '@' || wrong.test(name) ? null : name
}

/**
 * A merge group is judged as one change, against the commit that it stands on. That may be a commit of the queue, with
 * another pull request's edit of the policy in it, so the policy comes from the branch (trunk.ts).
 */
function mergeGroup(payload: Record<string, unknown>): Rest {
  const group = object('merge_group', payload, 'merge_group')
  return {
    base: objectId('merge_group', 'merge_group.base_sha', group.base_sha),
    head: objectId('merge_group', 'merge_group.head_sha', group.head_sha),
    ...NO_PULL_REQUEST,
    ...queuedIn(group.head_ref),
    baseRef: fullRef(group.base_ref),
  }
}

/** GitHub alone makes branches of a queue: `refs/heads/gh-readonly-queue/main/pr-7-SHA`, with the commit that it stands on. */
function queuedIn(ref: unknown): Pick<Trigger, 'queued'> {
  const [, digits] =
    typeof ref === 'string'
      ? (/^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]{40,64}$/.exec(ref) ?? [])
      : []
  return digits === undefined ? {} : { queued: Number(digits) }
}

/** `refs/heads/main`: "the full ref of the branch the merge group will be merged into". */
function fullRef(value: unknown): string {
  const name = typeof value === 'string' ? branch(value.replace(/^refs\/heads\//, '')) : null
  return name ?? unreadable('merge_group', '"merge_group.base_ref" is not a branch')
}

/** The pull requests of a workflow run are listed only when they come from the same repository. */
function workflowRun(payload: Record<string, unknown>, repository: Repository): Rest {
  const run = object('workflow_run', payload, 'workflow_run')
  const pulls = Array.isArray(run.pull_requests) ? run.pull_requests : []
  const own = pulls.filter((pull) => belongs(pull, repository))
  const [pull] = own
  if (!isObject(pull) || own.length !== 1) {
    return unreadable('workflow_run', `it names ${own.length} pull requests of this repository, not one`)
  }
  return pullRequest('workflow_run', { pull_request: pull })
}

function belongs(pull: unknown, { name }: Repository): boolean {
  const base = isObject(pull) && isObject(pull.base) ? pull.base : {}
  const repo = isObject(base.repo) ? base.repo : {}
  return repo.name === name
}

/** What was pushed is already on the branch, so its own tip is the trusted one: totals are renewed, nothing is judged. */
function push(payload: Record<string, unknown>): Rest & Pick<Trigger, 'kind'> {
  const after = objectId('push', 'after', payload.after)
  const deleted = payload.deleted === true || /^0+$/.test(after)
  return { kind: deleted ? 'none' : 'refresh', base: after, head: after, ...NO_PULL_REQUEST }
}

/** `GITHUB_REPOSITORY` */
export function parseRepository(text: string): Repository {
  const [, owner, name] =
    /^([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,38})?)\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? []
  if (owner === undefined || name === undefined || name === '.' || name === '..') {
    throw fault('github/event-unreadable', 'GITHUB_REPOSITORY is not "owner/name"')
  }
  return { owner, name }
}

function object(event: string, from: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = from[key]
  return isObject(value) ? value : unreadable(event, `"${key}" is missing`)
}

function objectId(event: string, key: string, value: unknown): string {
  return isObjectId(value) ? value : unreadable(event, `"${key}" is not an object id`)
}

function number(event: string, key: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  return unreadable(event, `"${key}" is not a whole number above 0`)
}

function repositoryId(repository: unknown): unknown {
  return isObject(repository) ? repository.id : undefined
}

function unreadable(event: string, why: string): never {
  throw fault('github/event-unreadable', `the payload of "${event}" cannot be read: ${why}`)
}

function refusedPrivileged(event: string): WorldError {
  return new WorldError(
    'github/event-refused',
    `"${event}" runs with the secrets of this repository on the work of strangers`,
    'use "on: pull_request" (and "merge_group"); a fork then loses the comment, not the verdict',
  )
}

function refusedUnknown(event: string): WorldError {
  const shown = /^[a-z_]{1,40}$/.test(event) ? event : 'unknown'
  return new WorldError(
    'github/event-refused',
    `the event "${shown}" has nothing to judge`,
    'use "on: pull_request", "merge_group", "push" or "workflow_dispatch"',
  )
}
