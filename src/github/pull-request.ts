/** What there is to know of one pull request, asked of GitHub: for events whose payload does not tell. */
import type { Author } from '../core/ledger/ledger.ts'
import { type Api, isObject } from './api.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'

export interface PullRequest {
  readonly number: number
  readonly open: boolean
  readonly author: Author
  /** `null` when they cannot be told. */
  readonly labels: readonly string[] | null
  readonly base: string
  readonly baseRef: string
  /** The branch that the base repository goes by; `null` when it is not told. */
  readonly defaultBranch: string | null
  readonly head: string
  readonly headRef: string
  /** The head stands in another repository, or that repository is gone. */
  readonly fork: boolean
}

export async function readPullRequest(api: Api, number: number): Promise<PullRequest> {
  const answer = await api.json({
    what: WHAT,
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number },
    repeat: 'safe',
  })
  return parsePullRequest(answer)
}

const WHAT = 'the pull request'

/** A pull request as REST and payloads of events write it. */
export function parsePullRequest(answer: unknown): PullRequest {
  const { number, state, user, labels, base, head } = isObject(answer) ? answer : {}
  if (typeof number !== 'number' || !isObject(base) || !isObject(head)) throw unexpected('number, base and head')
  if (!isObjectId(base.sha) || !isObjectId(head.sha)) throw unexpected('object ids of base and head')
  if (typeof base.ref !== 'string' || typeof head.ref !== 'string') throw unexpected('branches')
  const [baseRepository, headRepository] = [repositoryOf(base), repositoryOf(head)]
  const { id, default_branch: defaultBranch } = baseRepository ?? {}
  return {
    number,
    open: state === 'open',
    author: authorOfAccount(user),
    labels: labelNames(labels),
    base: base.sha,
    baseRef: base.ref,
    defaultBranch: typeof defaultBranch === 'string' ? defaultBranch : null,
    head: head.sha,
    headRef: head.ref,
    fork: typeof id !== 'number' || headRepository?.id !== id,
  }
}

function unexpected(what: string) {
  return fault('github/unexpected-answer', `${WHAT}: the answer lacks ${what}`)
}

function repositoryOf(side: Record<string, unknown>): Record<string, unknown> | null {
  return isObject(side.repo) ? side.repo : null
}

/** An account as REST writes it. One that is gone is `ghost`, which is nobody. */
export function authorOfAccount(account: unknown): Author {
  const { login, type } = isObject(account) ? account : {}
  if (typeof login !== 'string' || login === '' || login === 'ghost') return { login: null, email: null, account: null }
  return {
    login: login.toLowerCase(),
    email: null,
    account: type === 'Bot' ? 'bot' : type === 'User' ? 'user' : null,
  }
}

/** A label that has no name would be lost, so then none is told. */
export function labelNames(labels: unknown): readonly string[] | null {
  if (!Array.isArray(labels)) return null
  const names = labels.map((label) => (isObject(label) ? label.name : null))
  return names.every((name) => typeof name === 'string') ? names : null
}
