/** Pull requests and their conversation as GraphQL shows them. */
import { connection, type Page } from './connection.ts'
import type { GraphqlState, Place } from './graphql.ts'
import { commitAnswer, commitsBetween, objectAnswer } from './graphql-objects.ts'

export interface StoredPull {
  readonly number: number
  readonly head: string
  readonly headRef: string
  readonly base: string
  readonly baseRef: string
  /** Where the branch stands now; `null` when it is gone. */
  readonly baseTip: string | null
  readonly open: boolean
  /** `OWNER/NAME` of a fork, `null` for one that is gone; absent for a branch of the repository itself. */
  readonly fork?: string | null
  readonly author: string
  readonly labels: readonly string[]
  readonly merged: string | null
}

export interface StoredComment {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly author: string
  readonly editor: string | null
  readonly association: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly editedAt: string | null
}

export function pullAnswer(state: GraphqlState, place: Place, pull: StoredPull) {
  const { merged, baseTip } = pull
  const here = `${place.owner}/${place.name}`
  const from = pull.fork === undefined ? here : pull.fork
  return {
    number: pull.number,
    headRefOid: pull.head,
    headRefName: pull.headRef,
    baseRefOid: pull.base,
    baseRefName: pull.baseRef,
    baseRef: baseTip === null ? null : { name: pull.baseRef, target: () => objectAnswer(state, place, baseTip) },
    baseRepository: repositoryName(here),
    headRepository: from === null ? null : repositoryName(from),
    isCrossRepository: from !== here,
    state: merged !== null ? 'MERGED' : pull.open ? 'OPEN' : 'CLOSED',
    commits: async (page: Page) =>
      connection(await commitsBetween(state, place, pull), page, (commit) => ({
        commit: commitAnswer(state, place, commit),
      })),
    author: actor(pull.author),
    labels: (page: Page) => connection(pull.labels, page, (name) => ({ name })),
    merged: merged !== null,
    mergeCommit: () => (merged === null ? null : objectAnswer(state, place, merged)),
    comments: async (page: Page) =>
      connection(await state.comments(place, pull.number), page, (comment) => commentAnswer(state, comment)),
  }
}

function repositoryName(nameWithOwner: string) {
  const [login = '', name = ''] = nameWithOwner.split('/')
  return { name, nameWithOwner, owner: { kind: 'User', login } }
}

function commentAnswer({ viewer }: GraphqlState, comment: StoredComment) {
  return {
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: comment.url,
    viewerDidAuthor: comment.author === viewer,
    author: actor(comment.author),
    authorAssociation: comment.association,
    editor: comment.editor === null ? null : actor(comment.editor),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.editedAt,
    // "Check if this comment was edited and includes an edit with the creation data".
    includesCreatedEdit: comment.editedAt !== null,
    isMinimized: false,
  }
}

/** An account that is gone is `null` here, and `ghost` to REST. */
function actor(login: string) {
  if (login === 'ghost') return null
  return { kind: login.endsWith('[bot]') ? 'Bot' : 'User', login: actorName(login) }
}

/** REST says `github-actions[bot]`, GraphQL `github-actions`. */
export function actorName(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
