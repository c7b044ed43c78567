/** What GraphQL answers from: `emulate` over REST, and the facts beside it. */
import type { Facts } from './facts.ts'
import type { GraphqlState, Place } from './graphql.ts'
import type { StoredComment, StoredPull } from './graphql-pulls.ts'
import { findObject } from './objects.ts'
import type { FakeState } from './server.ts'

type Get = (path: string) => Promise<unknown>

interface RestPull {
  readonly number?: number
  readonly state: string
  readonly head: { readonly sha: string; readonly ref: string }
  readonly base: { readonly sha: string; readonly ref: string }
  readonly user: { readonly login: string }
  readonly labels: readonly { readonly name: string }[]
  readonly merge_commit_sha: string | null
  readonly merged: boolean
}

interface RestComment {
  readonly id: number
  readonly body: string
  readonly html_url: string
  readonly user: { readonly login: string }
  readonly author_association?: string
  readonly created_at: string
  readonly updated_at: string
}

export function graphqlState(state: FakeState, viewer: string, get: Get): GraphqlState {
  return {
    viewer,
    accounts: state.facts.accounts,
    object: (place, oid) => findObject(state.facts.objects, get, here(place), oid),
    pull: (place, number) => findPull(state, get, place, number),
    pullsOf: async (place, commit) => {
      const pulls = await Promise.all(holding(state.facts, commit).map((number) => findPull(state, get, place, number)))
      return pulls.filter((pull) => pull !== null)
    },
    comments: (place, number) => allComments(state, get, place, number),
  }
}

function here({ owner, name }: Place): string {
  return `/repos/${owner}/${name}`
}

/** Oldest first, as GitHub orders them when nobody asks. */
function holding({ pulls }: Facts, commit: string): readonly number[] {
  const all = [...pulls].filter(([, { merged, rebased }]) => merged === commit || rebased.includes(commit))
  return all.map(([number]) => number).sort((a, b) => a - b)
}

async function findPull(state: FakeState, get: Get, place: Place, number: number): Promise<StoredPull | null> {
  const pull = (await get(`${here(place)}/pulls/${number}`)) as RestPull
  if (pull.number === undefined) return null
  const facts = state.facts.pulls.get(number)
  const tip = (await get(`${here(place)}/git/ref/heads/${pull.base.ref}`)) as { object?: { sha: string } }
  return {
    number,
    head: state.heads.get(number) ?? pull.head.sha,
    headRef: pull.head.ref,
    base: pull.base.sha,
    baseRef: pull.base.ref,
    baseTip: tip.object?.sha ?? null,
    open: pull.state === 'open',
    ...(facts?.fork === undefined ? {} : { fork: facts.fork }),
    author: facts?.author ?? pull.user.login,
    labels: pull.labels.map(({ name }) => name),
    merged: facts?.merged ?? (pull.merged ? pull.merge_commit_sha : null),
  }
}

async function allComments(
  state: FakeState,
  get: Get,
  place: Place,
  number: number,
): Promise<readonly StoredComment[]> {
  const all: StoredComment[] = []
  for (let page = 1; ; page += 1) {
    const path = `${here(place)}/issues/${number}/comments?per_page=100&page=${page}`
    const rows = (await get(path)) as readonly RestComment[]
    all.push(...rows.map((row) => storedComment(state, row)))
    if (rows.length < 100) return all
  }
}

function storedComment({ editors, facts }: FakeState, row: RestComment): StoredComment {
  const { createdAt = row.created_at, editedAt = null } = facts.comments.get(row.id) ?? {}
  const editor = editors.get(row.id) ?? null
  return {
    id: row.id,
    body: row.body,
    url: row.html_url,
    author: row.user.login,
    editor,
    association: row.author_association ?? 'NONE',
    createdAt,
    updatedAt: editedAt ?? (editor === null ? createdAt : row.updated_at),
    editedAt: editedAt ?? (editor === null ? null : row.updated_at),
  }
}
