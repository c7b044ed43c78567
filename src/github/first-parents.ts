/**
 * The first-parent chain of a commit. GraphQL's `Commit.history` lists all ancestors, a hundred a page, each with the
 * commit it continues; the chain is followed through them, until it ends at a commit without a parent.
 * Names and nullability: https://docs.github.com/public/schema.docs.graphql
 */
import { claimedBy } from '../core/ledger/claim.ts'
import type { Author } from '../core/ledger/ledger.ts'
import { type Api, isObject } from './api.ts'
import { fault } from './fault.ts'
import { type HistoryLimits, incomplete, type Spend, tooLong } from './history-limits.ts'
import { isObjectId } from './object-id.ts'

export interface Step {
  readonly commit: string
  /** Seconds since 1970. */
  readonly committed: number
  readonly author: Author
  readonly tree: string
  readonly parent: string | null
}

export interface Chain {
  /** The commit after which the steps begin; `null` when they begin with the first of all. */
  readonly start: Step | null
  /** From the oldest to the tip. */
  readonly steps: readonly Step[]
}

const QUERY = `query History($owner: String!, $name: String!, $tip: GitObjectID!, $after: String, $count: Boolean!) {
  repository(owner: $owner, name: $name) {
    object(oid: $tip) {
      ... on Commit {
        history(first: 100, after: $after) {
          totalCount @include(if: $count)
          nodes { oid committedDate author { email } parents(first: 1) { nodes { oid } } tree { oid } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`

const PAGE = 100

/** @returns `null` when `after` is not on the chain. */
export async function firstParents(
  api: Api,
  { tip, after }: { readonly tip: string; readonly after: string | null },
  limits: HistoryLimits,
  spend: Spend,
): Promise<Chain | null> {
  const seen = new Map<string, Step>()
  const chain: Step[] = []
  let next: string | null = tip
  let cursor: string | null = null
  for (;;) {
    spend()
    const page = await fetchPage(api, tip, cursor, after === null && cursor === null)
    if (page.total !== null && page.total > limits.requests * PAGE) throw tooLong(`it has ${page.total} commits`)
    for (const step of page.steps) seen.set(step.commit, step)
    for (let step = seen.get(next); step !== undefined; step = next === null ? undefined : seen.get(next)) {
      if (step.commit === after) return { start: step, steps: chain.reverse() }
      chain.push(step)
      if (chain.length > limits.landings) throw tooLong(`more than ${limits.landings} commits follow each other`)
      next = step.parent
    }
    if (next === null) return after === null ? { start: null, steps: chain.reverse() } : null
    if (page.end === null) throw incomplete(`it ends before ${next}, which another commit continues`)
    cursor = page.end
  }
}

interface Page {
  readonly steps: readonly Step[]
  /** Where the next page begins; `null` after the last one. */
  readonly end: string | null
  readonly total: number | null
}

async function fetchPage(api: Api, tip: string, after: string | null, count: boolean): Promise<Page> {
  const { data, errors } = await api.graphql(WHAT, QUERY, { ...api.repository, tip, after, count })
  const repository = isObject(data) ? data.repository : null
  const commit = isObject(repository) ? repository.object : null
  const history = isObject(commit) ? commit.history : null
  if (errors.includes('FORBIDDEN')) throw fault('github/forbidden', `${WHAT}: the token may not read it`)
  if (!isObject(history)) throw fault('github/not-found', `${WHAT}: the commit ${tip} was not found`)
  const { nodes, pageInfo, totalCount } = history
  if (!Array.isArray(nodes) || !isObject(pageInfo) || typeof pageInfo.hasNextPage !== 'boolean') {
    throw incomplete(errors.length > 0 ? errors.join(', ') : 'a page is not a list of commits')
  }
  const { hasNextPage, endCursor } = pageInfo
  if (hasNextPage && (typeof endCursor !== 'string' || endCursor === after || nodes.length === 0)) {
    throw incomplete('a page does not say where the next one begins')
  }
  return {
    steps: nodes.map(parseStep),
    end: hasNextPage ? (endCursor as string) : null,
    total: Number.isSafeInteger(totalCount) ? (totalCount as number) : null,
  }
}

const WHAT = 'the history of the branch'

function parseStep(node: unknown): Step {
  const { oid, committedDate, author, parents, tree } = isObject(node) ? node : {}
  const ancestors = isObject(parents) ? parents.nodes : null
  const treeId = isObject(tree) ? tree.oid : null
  const committed = seconds(committedDate)
  if (!isObjectId(oid) || !isObjectId(treeId) || !Array.isArray(ancestors) || committed === null) {
    throw incomplete('a commit has no object id, tree, parents or date')
  }
  const email = isObject(author) && typeof author.email === 'string' ? author.email : ''
  return { commit: oid, committed, author: claimedBy(email), tree: treeId, parent: firstOf(oid, ancestors) }
}

function firstOf(commit: string, parents: readonly unknown[]): string | null {
  if (parents.length === 0) return null
  const [first] = parents
  const oid = isObject(first) ? first.oid : null
  if (!isObjectId(oid)) throw incomplete(`the parent of ${commit} is not told`)
  return oid
}

/** ISO 8601, UTC or with an offset. */
function seconds(date: unknown): number | null {
  const ms = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isFinite(ms) ? Math.floor(ms / 1000) : null
}
