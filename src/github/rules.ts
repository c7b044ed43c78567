/**
 * What GitHub enforces on a branch, and who made recent checks: facts for `doctor`. Each request may be refused by itself;
 * a refusal is told with the permission that it takes, and never counts as an answer. Routes: "Rules", "Branches", "Branch
 * protection", "Actions permissions" and "Check runs" of GitHub's REST API; permissions: "Permissions required for
 * fine-grained personal access tokens".
 */
import type { PolicyReference } from '../core/policy.ts'
import { WorldError } from '../core/problem.ts'
import type { BranchFacts, GitHubFacts, Protection, RecentCheck, RequiredCheck, Seen } from '../review/doctor/facts.ts'
import { type Api, isObject } from './api.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'
import { isOn, rulesOf } from './rule-list.ts'

export interface Questions {
  readonly branch: string | null
  /** Names of checks to look for on recent pull requests. */
  readonly checks: readonly string[]
  /** The policy of the organisation, where one is extended. */
  readonly organization: PolicyReference | null
}

const RECENT_PULLS = 5
const MOST_RULES = 100

export async function askRules(
  api: Api,
  { branch: asked, checks: names, organization }: Questions,
): Promise<GitHubFacts> {
  const repository = await seen('Metadata: read', async () => repositoryOf(await get(api, 'the repository', HERE)))
  const name = asked ?? (repository.seen ? repository.value.defaultBranch : null)
  if (name === null && !repository.seen) {
    const { because, hint } = repository
    const missed = { seen: false, because, hint } as const
    const none = { rules: missed, branch: missed, protection: missed, settings: missed, checks: missed }
    return { repository, ...none, organization: organization === null ? null : missed }
  }
  const of = { branch: name ?? '' }
  const branch = await seen('Contents: read', async () =>
    branchOf(await get(api, 'the branch', `${HERE}/branches/{branch}`, of)),
  )
  const [rules, protection, settings, checks, extended] = await Promise.all([
    seen('Metadata: read', async () => rulesOf(await allRules(api, of))),
    seen('Administration: read', () => protectionOf(api, branch, of)),
    seen('Administration: read', async () =>
      settingsOf(await get(api, 'the settings of workflows', `${HERE}/actions/permissions/workflow`)),
    ),
    seen('Pull requests: read" and "Checks: read', () => recentChecks(api, names, of.branch)),
    organization === null ? null : seen('Contents: read', () => reach(api, organization)),
  ])
  return { repository, branch, rules, protection, settings, checks, organization: extended }
}

const HERE = 'GET /repos/{owner}/{repo}'

async function get(api: Api, what: string, route: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
  return api.json({ what, route, parameters, repeat: 'safe' })
}

async function seen<T>(permission: string, ask: () => Promise<T>): Promise<Seen<T>> {
  try {
    return { seen: true, value: await ask() }
  } catch (thrown) {
    if (!(thrown instanceof WorldError)) throw thrown
    const isRefused = thrown.code === 'github/forbidden' || thrown.code === 'github/not-found'
    const hint = isRefused ? `use a token of somebody who may, with the permission "${permission}"` : thrown.hint
    return { seen: false, because: thrown.message, hint }
  }
}

function repositoryOf(answer: unknown): { readonly defaultBranch: string; readonly isPrivate: boolean } {
  const { default_branch: name, private: isPrivate } = isObject(answer) ? answer : {}
  if (typeof name !== 'string' || name === '') throw unexpected('the repository', 'no default branch')
  return { defaultBranch: name, isPrivate: isPrivate !== false }
}

function branchOf(answer: unknown): BranchFacts {
  const { protected: isProtected, protection } = isObject(answer) ? answer : {}
  if (typeof isProtected !== 'boolean') throw unexpected('the branch', 'it does not say whether it is protected')
  return { isProtected, checks: checksOf(isObject(protection) ? protection.required_status_checks : null) }
}

/** Classic protection has names in `contexts`, and with their apps in `checks`. */
function checksOf(required: unknown): readonly RequiredCheck[] {
  const { checks, contexts } = isObject(required) ? required : {}
  const rows = Array.isArray(checks) ? checks.filter(isObject) : []
  const told = rows.flatMap(({ context, app_id: app }) =>
    typeof context === 'string' ? [{ context, app: appOf(app) }] : [],
  )
  const bare = (Array.isArray(contexts) ? contexts : []).filter(
    (context): context is string => typeof context === 'string' && !told.some((one) => one.context === context),
  )
  return [...told, ...bare.map((context) => ({ context, app: null }))]
}

/** `-1` stands for "any" where somebody set it so. */
function appOf(id: unknown): number | null {
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null
}

async function allRules(api: Api, of: { readonly branch: string }): Promise<readonly unknown[]> {
  const all: unknown[] = []
  for (let page = 1; ; page += 1) {
    const parameters = { ...of, per_page: MOST_RULES, page }
    const rows = await get(api, 'the rules of the branch', `${HERE}/rules/branches/{branch}`, parameters)
    if (!Array.isArray(rows)) throw unexpected('the rules of the branch', 'it is no list')
    all.push(...rows)
    if (rows.length < MOST_RULES || page === 10) return all
  }
}

/** A branch that only rulesets protect counts as protected too; then there is nothing classic to read. */
async function protectionOf(
  api: Api,
  branch: Seen<BranchFacts>,
  of: { readonly branch: string },
): Promise<Protection | null> {
  if (branch.seen && !branch.value.isProtected) return null
  try {
    const answer = await get(api, 'the protection of the branch', `${HERE}/branches/{branch}/protection`, of)
    return classicOf(isObject(answer) ? answer : {})
  } catch (thrown) {
    if (isUnprotected(thrown)) return null
    throw thrown
  }
}

/** Administrators are told with a 404 as well that there is none; only the words differ from "Not Found". */
function isUnprotected(thrown: unknown): boolean {
  if (!(thrown instanceof WorldError) || thrown.code !== 'github/not-found') return false
  return thrown.cause instanceof Error && thrown.cause.message.startsWith('Branch not protected')
}

function classicOf(answer: Record<string, unknown>): Protection {
  const review = answer.required_pull_request_reviews
  const checks = answer.required_status_checks
  return {
    checks: checksOf(checks),
    strict: isObject(checks) && checks.strict === true,
    review: isObject(review)
      ? {
          ownersApprove: review.require_code_owner_reviews === true,
          dismissesStale: review.dismiss_stale_reviews === true,
        }
      : null,
    forcePushes: isOn(answer.allow_force_pushes),
    deletions: isOn(answer.allow_deletions),
    holdsForAdministrators: isOn(answer.enforce_admins),
  }
}

function settingsOf(answer: unknown): { readonly writes: boolean; readonly approves: boolean } {
  const { default_workflow_permissions: level, can_approve_pull_request_reviews: approves } = isObject(answer)
    ? answer
    : {}
  if (level !== 'read' && level !== 'write') throw unexpected('the settings of workflows', 'no default permissions')
  return { writes: level === 'write', approves: approves !== false }
}

async function recentChecks(api: Api, names: readonly string[], branch: string): Promise<readonly RecentCheck[]> {
  const parameters = { base: branch, state: 'all', sort: 'updated', direction: 'desc', per_page: RECENT_PULLS }
  const pulls = await get(api, 'recent pull requests', `${HERE}/pulls`, parameters)
  const heads = (Array.isArray(pulls) ? pulls : []).flatMap((pull) => {
    const head = isObject(pull) && isObject(pull.head) ? pull.head.sha : null
    return isObjectId(head) ? [head] : []
  })
  const found: RecentCheck[] = []
  for (const ref of new Set(heads)) {
    const answer = await get(api, 'the checks of a commit', `${HERE}/commits/{ref}/check-runs`, { ref, per_page: 100 })
    const runs = isObject(answer) && Array.isArray(answer.check_runs) ? answer.check_runs : []
    found.push(...runs.flatMap(recentOf).filter(({ name }) => names.includes(name)))
  }
  return found
}

function recentOf(run: unknown): readonly RecentCheck[] {
  const { name, app, completed_at: completed } = isObject(run) ? run : {}
  const { id, slug } = isObject(app) ? app : {}
  if (typeof name !== 'string' || typeof id !== 'number' || typeof slug !== 'string') return []
  const at = typeof completed === 'string' ? Date.parse(completed) / 1000 : Number.NaN
  return [{ name, app: { id, slug }, completed: Number.isFinite(at) ? at : null }]
}

async function reach(api: Api, { owner, repository, path }: PolicyReference): Promise<{ readonly isPrivate: boolean }> {
  const of = { owner, repo: repository }
  await get(api, `${owner}/${repository}:${path}`, `${HERE}/contents/{path}`, { ...of, path })
  return { isPrivate: repositoryOf(await get(api, `${owner}/${repository}`, HERE, of)).isPrivate }
}

function unexpected(what: string, why: string): WorldError {
  return fault('github/unexpected-answer', `${what}: ${why}`)
}
