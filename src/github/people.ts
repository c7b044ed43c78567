/**
 * Who opened the pull requests that landed, and with which labels: GraphQL knows the pull requests of a commit.
 * `associatedPullRequests` gives the merged one that brought a commit in, and others that merely hold it
 * (https://docs.github.com/public/schema.docs.graphql).
 */
import { mapBounded } from '../core/bounded.ts'
import type { Author } from '../core/ledger/ledger.ts'
import type { Brought } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { loginOf } from './comment-facts.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'

/**
 * Commits a query. GitHub counts what a query could bring at most: 50 x (1 + 5) connections are 3 points, and
 * 50 x (5 + 5 x 100) = 25,250 of the 500,000 nodes that it allows.
 */
const PER_QUERY = 50
const PARALLEL = 4

/** Commits of which it is not clear who brought them in are left out: what is not known is never cheaper. */
export async function fetchPeople(api: Api, commits: readonly string[]): Promise<ReadonlyMap<string, Brought>> {
  const asked = [...new Set(commits)].filter(isObjectId)
  const batches = Array.from({ length: Math.ceil(asked.length / PER_QUERY) }, (_, index) =>
    asked.slice(index * PER_QUERY, (index + 1) * PER_QUERY),
  )
  const answers = await mapBounded(batches, PARALLEL, (batch) => fetchBatch(api, batch))
  return new Map(answers.flat())
}

async function fetchBatch(api: Api, commits: readonly string[]): Promise<readonly (readonly [string, Brought])[]> {
  const fields = commits.map((oid, index) => `c${index}: object(oid: "${oid}") { ...pulls }`).join('\n')
  const query = `query People($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment pulls on Commit {
  associatedPullRequests(first: 5) {
    nodes {
      merged
      mergeCommit { oid }
      baseRepository { nameWithOwner }
      author { __typename login }
      labels(first: 100) { nodes { name } pageInfo { hasNextPage } }
    }
    pageInfo { hasNextPage }
  }
}`
  const { data, errors } = await api.graphql(WHAT, query, { ...api.repository })
  const repository = isObject(data) ? data.repository : null
  if (!isObject(repository)) throw refused(errors)
  const { owner, name } = api.repository
  const here = `${owner}/${name}`.toLowerCase()
  return commits.flatMap((oid, index) => {
    const pull = mergedAs(oid, repository[`c${index}`], here)
    const brought = pull === null ? null : broughtBy(pull)
    return brought === null ? [] : [[oid, brought] as const]
  })
}

const WHAT = 'the pull requests that landed'

function refused(errors: readonly string[]) {
  return errors.includes('FORBIDDEN')
    ? fault(
        'github/forbidden',
        `${WHAT}: the token may not read them`,
        'give the job "pull-requests: read" under "permissions:" in the workflow',
      )
    : fault('github/unexpected-answer', `${WHAT}: ${errors.join(', ') || 'the answer has no repository'}`)
}

/**
 * The pull request that was merged as this commit. A rebase leaves a commit for each of its commits and names only the
 * last one, so for the others it is the only merged one that holds it.
 */
function mergedAs(oid: string, commit: unknown, here: string): Record<string, unknown> | null {
  const list = isObject(commit) ? commit.associatedPullRequests : null
  if (!isObject(list) || !Array.isArray(list.nodes) || isMore(list)) return null
  const merged = list.nodes.filter((pull) => isObject(pull) && pull.merged === true && isIn(pull, here))
  const asThis = merged.filter((pull) => isObject(pull.mergeCommit) && pull.mergeCommit.oid === oid)
  const [only, ...others] = asThis.length > 0 ? asThis : merged
  return isObject(only) && others.length === 0 ? only : null
}

function isIn(pull: Record<string, unknown>, here: string): boolean {
  const name = isObject(pull.baseRepository) ? pull.baseRepository.nameWithOwner : null
  return typeof name === 'string' && name.toLowerCase() === here
}

function isMore(list: Record<string, unknown>): boolean {
  return !isObject(list.pageInfo) || list.pageInfo.hasNextPage !== false
}

function broughtBy({ author, labels }: Record<string, unknown>): Brought | null {
  if (!isObject(labels) || !Array.isArray(labels.nodes) || isMore(labels)) return null
  const names = labels.nodes.map((label) => (isObject(label) ? label.name : null))
  if (!names.every((name) => typeof name === 'string')) return null
  return { author: authorOf(author), labels: names }
}

/** An account that is gone is nobody. */
function authorOf(actor: unknown): Author {
  const type = isObject(actor) ? actor.__typename : null
  return { login: loginOf(actor), email: null, account: type === 'Bot' ? 'bot' : type === 'User' ? 'user' : null }
}
