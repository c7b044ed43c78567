/** The conversation of a pull request as GraphQL shows it: who wrote what, and which commit is the head right now. */
import { type Api, isObject } from './api.ts'
import { fault } from './fault.ts'

export interface ThreadComment {
  readonly id: number
  readonly body: string
  readonly url: string
  /** Written with the token that we hold; a marker alone proves nothing, since anybody can copy it. */
  readonly ours: boolean
  /** Somebody other than its author has edited it, so what it says about itself is not believed. */
  readonly editedByOthers: boolean
}

export interface Thread {
  readonly head: string
  readonly comments: readonly ThreadComment[]
  /** Where a later look goes on. */
  readonly end: string | null
}

const QUERY = `query Thread($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { databaseId body url viewerDidAuthor author { login } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** Pages that are read before giving up: GitHub itself stops at 2,500 comments. */
const MAX_PAGES = 50

/** @param from `end` of an earlier look: only what was said since then is read. */
export async function readThread(api: Api, pullRequest: number, from: string | null = null): Promise<Thread> {
  const comments: ThreadComment[] = []
  let after = from
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await api.graphql('the comments', QUERY, { ...api.repository, number: pullRequest, after })
    const pull = dig(answer.data, 'repository', 'pullRequest')
    const nodes = pull === null ? null : dig(pull, 'comments')?.nodes
    if (pull === null || typeof pull.headRefOid !== 'string' || !Array.isArray(nodes)) {
      throw unavailable(answer.errors)
    }
    comments.push(...nodes.flatMap(parseComment))
    const info = dig(pull, 'comments', 'pageInfo')
    if (typeof info?.endCursor === 'string') after = info.endCursor
    if (info?.hasNextPage !== true) return { head: pull.headRefOid, comments, end: after }
    if (typeof info.endCursor !== 'string') throw fault('github/unexpected-answer', 'the comments: a page has no end')
  }
  throw fault('github/unexpected-answer', `the comments: more than ${MAX_PAGES * 100}`)
}

function unavailable(errors: readonly string[]) {
  return errors.includes('FORBIDDEN')
    ? fault(
        'github/forbidden',
        'the comments: the token may not read them',
        'give the job "pull-requests: write" under "permissions:" in the workflow',
      )
    : fault('github/not-found', 'the comments: the pull request was not found')
}

function parseComment(node: unknown): readonly ThreadComment[] {
  if (!isObject(node)) return []
  const { databaseId, body, url, viewerDidAuthor } = node
  if (typeof databaseId !== 'number' || typeof body !== 'string' || typeof url !== 'string') return []
  const author = dig(node, 'author')?.login
  const editor = dig(node, 'editor')?.login
  const editedByOthers = editor !== undefined && editor !== author
  return [{ id: databaseId, body, url, ours: viewerDidAuthor === true, editedByOthers }]
}

function dig(from: unknown, ...keys: readonly string[]): Record<string, unknown> | null {
  let at: unknown = from
  for (const key of keys) at = isObject(at) ? at[key] : null
  return isObject(at) ? at : null
}
