/** The part of GitHub's GraphQL that we ask, executed by the reference implementation, so a wrong query fails as it would there. */
import { buildSchema, type ExecutionResult, execute, parse, validate } from 'graphql'

/** Names, types and nullability as in GitHub's public schema. */
const schema = buildSchema(`
  scalar GitObjectID
  scalar URI
  scalar DateTime
  type Query { repository(owner: String!, name: String!, followRenames: Boolean = true): Repository  viewer: User! }
  type User implements Actor { login: String! }
  type Bot implements Actor { login: String! }
  interface Actor { login: String! }
  type Repository {
    object(expression: String, oid: GitObjectID): GitObject
    pullRequest(number: Int!): PullRequest
  }
  interface GitObject { oid: GitObjectID! }
  type Blob implements GitObject { oid: GitObjectID!  byteSize: Int!  isBinary: Boolean  isTruncated: Boolean!  text: String }
  type Commit implements GitObject { oid: GitObjectID! }
  type PullRequest {
    number: Int!
    headRefOid: GitObjectID!
    comments(first: Int, last: Int, after: String, before: String): IssueCommentConnection!
  }
  type IssueCommentConnection { nodes: [IssueComment]  pageInfo: PageInfo!  totalCount: Int! }
  type PageInfo { hasNextPage: Boolean!  hasPreviousPage: Boolean!  endCursor: String  startCursor: String }
  type IssueComment {
    databaseId: Int
    body: String!
    url: URI!
    viewerDidAuthor: Boolean!
    author: Actor
    editor: Actor
    lastEditedAt: DateTime
  }
`)

interface StoredBlob {
  readonly oid: string
  readonly bytes: Uint8Array
}

export interface StoredComment {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly author: string
  readonly editor: string | null
}

/** The state behind the queries, seen by one viewer. */
export interface GraphqlState {
  readonly viewer: string
  blob(owner: string, name: string, oid: string): Promise<StoredBlob | null>
  pull(
    owner: string,
    name: string,
    number: number,
  ): Promise<{ head: string; comments: readonly StoredComment[] } | null>
}

/** GitHub cuts `Blob.text` here. */
const TEXT_BYTES = 512_000
const MAX_PAGE = 100

export async function answerGraphql(state: GraphqlState, body: string): Promise<ExecutionResult> {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
  const document = parse(query)
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors }
  return execute({ schema, document, rootValue: root(state), variableValues: variables ?? {}, typeResolver: typeOf })
}

function typeOf(value: unknown): string {
  return (value as { readonly kind: string }).kind
}

function root(state: GraphqlState) {
  return {
    viewer: { kind: 'Bot', login: actorName(state.viewer) },
    repository: ({ owner, name }: { owner: string; name: string }) => ({
      object: async ({ oid }: { oid: string }) => blobAnswer(await state.blob(owner, name, oid)),
      pullRequest: async ({ number }: { number: number }) => {
        const pull = await state.pull(owner, name, number)
        return pull === null
          ? null
          : { number, headRefOid: pull.head, comments: (page: Page) => connection(pull.comments, page, state.viewer) }
      },
    }),
  }
}

function blobAnswer(blob: StoredBlob | null) {
  if (blob === null) return null
  const isBinary = blob.bytes.subarray(0, 8000).includes(0)
  const cut = blob.bytes.subarray(0, TEXT_BYTES)
  return {
    kind: 'Blob',
    oid: blob.oid,
    byteSize: blob.bytes.byteLength,
    isBinary,
    isTruncated: blob.bytes.byteLength > TEXT_BYTES,
    // Bytes that are not UTF-8 arrive as replacement characters.
    text: isBinary ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(cut),
  }
}

interface Page {
  readonly first?: number
  readonly after?: string | null
}

function connection(comments: readonly StoredComment[], { first, after }: Page, viewer: string) {
  if (first === undefined || first < 1 || first > MAX_PAGE)
    throw new Error('You must provide a `first` or `last` value')
  const start = after === undefined || after === null ? 0 : Number(Buffer.from(after, 'base64').toString())
  const page = comments.slice(start, start + first)
  const end = start + page.length
  return {
    totalCount: comments.length,
    pageInfo: {
      hasNextPage: end < comments.length,
      hasPreviousPage: start > 0,
      endCursor: page.length === 0 ? null : Buffer.from(String(end)).toString('base64'),
      startCursor: page.length === 0 ? null : Buffer.from(String(start)).toString('base64'),
    },
    nodes: page.map((comment) => ({
      databaseId: comment.id,
      body: comment.body,
      url: comment.url,
      viewerDidAuthor: comment.author === viewer,
      author: actor(comment.author),
      editor: comment.editor === null ? null : actor(comment.editor),
      lastEditedAt: null,
    })),
  }
}

function actor(login: string) {
  return { kind: login.endsWith('[bot]') ? 'Bot' : 'User', login: actorName(login) }
}

/** REST says `github-actions[bot]`, GraphQL `github-actions`. */
function actorName(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
