/**
 * Whose policy judges. A pull request is judged by the branch that its change ends on, at that branch's tip:
 *
 * - A merge group stands on a commit of the queue, which may hold another pull request's edit of the policy.
 * - A pull request of a stack has the branch below it as its base, and whoever wrote that branch wrote its policy.
 *
 * The base of an ordinary pull request is its trunk already. A branch that GitHub protects is a trunk, whoever opens pull
 * requests from it; other branches end where their own pull requests end.
 */
import type { WorldError } from '../core/problem.ts'
import type { TrustedPolicy } from '../review/trusted-policy.ts'
import { type Api, isObject, type Repository } from './api.ts'
import { readFileAt } from './contents.ts'
import type { Trigger } from './event.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'

/** A stack of more is one that nobody reviews. */
const MOST_LAYERS = 10

/**
 * @returns `undefined` when the base of the event is the trusted commit, `null` when the trunk has no policy.
 * @throws WorldError when the trunk cannot be found: then nothing says by which policy to judge.
 */
export async function openTrunk(
  api: Api,
  trigger: Trigger,
  policyPath: string,
): Promise<TrustedPolicy | null | undefined> {
  const { kind, baseRef, event } = trigger
  if (kind !== 'judge' || baseRef === null) return undefined
  if (event === 'merge_group') return policyAt(api, baseRef, policyPath)
  const defaultBranch = trigger.defaultBranch ?? (await readDefaultBranch(api))
  const trunks = await trunksOf(api, { baseRef, stackRef: trigger.stackRef, defaultBranch })
  if (trunks.includes(baseRef)) return undefined
  for (const branch of trunks) {
    const policy = await policyAt(api, branch, policyPath)
    if (policy !== null) return { ...policy, branch }
  }
  return null
}

/** @returns the branches whose policy may be taken, best first; the first that has one is the trunk. */
async function trunksOf(
  api: Api,
  { baseRef, stackRef, defaultBranch }: Pick<Trigger, 'stackRef'> & { baseRef: string; defaultBranch: string },
): Promise<readonly string[]> {
  const seen = new Set<string>()
  let branch = baseRef
  for (;;) {
    if (branch === defaultBranch || (await isProtected(api, branch))) return [branch]
    seen.add(branch)
    const below =
      branch === baseRef && stackRef !== null && stackRef !== baseRef ? [stackRef] : await basesOf(api, branch)
    // The pull requests of one branch may end on several; the default branch is trusted in any case.
    const next = below.includes(defaultBranch) ? defaultBranch : below[0]
    if (next === undefined) return branch === baseRef ? [baseRef] : [defaultBranch, branch]
    if (seen.has(next)) throw unclear(`the branches of this stack lead back to "${shown(next)}"`)
    if (seen.size > MOST_LAYERS) throw unclear(`this stack has more than ${MOST_LAYERS} layers`)
    if (new Set(below).size > 1 && next !== defaultBranch)
      throw unclear(`"${shown(branch)}" has pull requests into ${new Set(below).size} branches`)
    branch = next
  }
}

function unclear(why: string): WorldError {
  return fault('github/stack-unclear', `whose policy judges is not clear: ${why}`)
}

/** Names of branches come from whoever made them. */
function shown(branch: string): string {
  return branch.slice(0, 60)
}

/** "branch protections or rulesets": https://docs.github.com/en/rest/branches/branches */
async function isProtected(api: Api, branch: string): Promise<boolean> {
  const answer = await api.json({
    what: `the branch "${shown(branch)}"`,
    route: 'GET /repos/{owner}/{repo}/branches/{branch}',
    parameters: { branch },
    repeat: 'safe',
  })
  return isObject(answer) && answer.protected === true
}

/** Base branches of the open pull requests whose head is this branch of this repository. */
async function basesOf(api: Api, branch: string): Promise<readonly string[]> {
  const what = 'the pull requests of a stack'
  const { owner } = api.repository
  const rows = await api.json({
    what,
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', head: `${owner}:${branch}`, per_page: 100 },
    repeat: 'safe',
    slow: true,
  })
  if (!Array.isArray(rows)) throw fault('github/unexpected-answer', `${what}: the answer is not a list`)
  return rows.flatMap((pull) => (isObject(pull) && isFrom(pull, branch, api.repository) ? baseName(pull) : []))
}

/** The filter by head is GitHub's; a fork's branch of the same name is not ours. */
function isFrom({ head }: Record<string, unknown>, branch: string, { owner, name }: Repository): boolean {
  if (!isObject(head) || head.ref !== branch || !isObject(head.repo)) return false
  const { full_name: full } = head.repo
  return typeof full === 'string' && full.toLowerCase() === `${owner}/${name}`.toLowerCase()
}

function baseName({ base }: Record<string, unknown>): readonly string[] {
  return isObject(base) && typeof base.ref === 'string' ? [base.ref] : []
}

async function readDefaultBranch(api: Api): Promise<string> {
  const what = 'the repository'
  const answer = await api.json({ what, route: 'GET /repos/{owner}/{repo}', parameters: {}, repeat: 'safe' })
  if (isObject(answer) && typeof answer.default_branch === 'string') return answer.default_branch
  throw fault('github/unexpected-answer', `${what}: the answer does not name its default branch`)
}

/** First the tip, so that a branch that is not there is not taken for one without a policy. */
async function policyAt(api: Api, branch: string, path: string): Promise<TrustedPolicy | null> {
  return readFileAt(api, api.repository, path, await tipOf(api, branch))
}

/** The newest commit of a branch. */
export async function tipOf(api: Api, branch: string): Promise<string> {
  const what = `the branch "${shown(branch)}"`
  const answer = await api.json({
    what,
    route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    parameters: { ref: `heads/${branch}` },
    repeat: 'safe',
  })
  const tip = isObject(answer) && isObject(answer.object) ? answer.object.sha : null
  if (!isObjectId(tip)) throw fault('github/unexpected-answer', `${what}: the answer does not name its commit`)
  return tip
}
