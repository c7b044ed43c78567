/**
 * Who allowed what on a pull request, as GitHub knows it. Comments come over GraphQL, which alone says whether one was
 * edited; REST has `updated_at`, which other things move as well.
 *
 * A deleted account is `null` as an author (https://docs.github.com/public/schema.docs.graphql, `Comment.author`), and
 * `Commit.authors` holds the author and everybody whom `Co-authored-by` names, as far as an account has the address.
 */
import type { Makers } from '../core/waivers/waiver.ts'
import type { PullComment, WaiverSource } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { COMMAND_WORD, commentNumber, instantOf, loginOf } from './comment-facts.ts'
import { commentsElsewhere } from './comments-elsewhere.ts'
import { fault } from './fault.ts'
import { type HeadBranch, headsAt } from './heads-at.ts'
import { isObjectId } from './object-id.ts'
import { standingOf } from './standing.ts'

/** Pages of comments and of commits; both may be somebody's attempt to keep us busy. */
const MAX_COMMENT_PAGES = 50
const MAX_COMMIT_PAGES = 10

export function waiverSource(api: Api, pullRequest: number): WaiverSource {
  const number = pullRequest
  let branch: Promise<HeadBranch> | null = null
  const branchOf = (): Promise<HeadBranch> => {
    branch ??= ask(api, BRANCH, { number }).then(parseBranch)
    return branch
  }
  return {
    conversation: () => readConversation(api, number),
    makers: () => readMakers(api, number),
    standing: (login, approver) => standingOf(api, login, approver),
    headsAt: async (times) => headsAt(api, await branchOf(), times),
    elsewhereSince: (from) => commentsElsewhere(api, number, from),
  }
}

const CONVERSATION = `query Waivers($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { url body createdAt lastEditedAt includesCreatedEdit author { __typename login } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

async function readConversation(api: Api, number: number) {
  const comments: PullComment[] = []
  let after: string | null = null
  for (let page = 0; page < MAX_COMMENT_PAGES; page += 1) {
    const pull = await ask(api, CONVERSATION, { number, after })
    const list = listIn(pull.comments)
    if (!isObjectId(pull.headRefOid) || list === null) throw unexpected('the answer has no head or no comments')
    comments.push(...list.nodes.flatMap(parseComment))
    if (list.next === null) return { head: pull.headRefOid, comments }
    after = list.next
  }
  throw unexpected(`there are more than ${MAX_COMMENT_PAGES * 100} comments`)
}

function parseComment(node: unknown): readonly PullComment[] {
  if (!isObject(node) || typeof node.body !== 'string' || !COMMAND_WORD.test(node.body)) return []
  const { url, body, createdAt, lastEditedAt, includesCreatedEdit } = node
  const number = commentNumber(url)
  const created = instantOf(createdAt)
  if (typeof url !== 'string' || number === null || created === null)
    throw unexpected('a comment does not say where and when it was written')
  const { __typename: type } = isObject(node.author) ? node.author : {}
  const account = type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other'
  const edited = lastEditedAt !== null || includesCreatedEdit !== false || isObject(node.editor)
  return [{ number, url, login: loginOf(node.author), account, created, edited, body }]
}

const MAKERS = `query Makers($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      author { __typename login }
      commits(first: 100, after: $after) {
        nodes { commit { authors(first: 100) { nodes { user { login } } pageInfo { hasNextPage endCursor } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

async function readMakers(api: Api, number: number): Promise<Makers> {
  const writers = new Set<string>()
  let after: string | null = null
  for (let page = 0; page < MAX_COMMIT_PAGES; page += 1) {
    const pull = await ask(api, MAKERS, { number, after })
    const commits = listIn(pull.commits)
    if (commits === null) throw unexpected('the answer has no commits')
    for (const node of commits.nodes) for (const login of authorsOf(node)) writers.add(login)
    if (commits.next === null) return { opener: loginOf(pull.author), writers: [...writers].sort() }
    after = commits.next
  }
  throw unexpected(`there are more than ${MAX_COMMIT_PAGES * 100} commits`)
}

function authorsOf(node: unknown): readonly string[] {
  const authors = isObject(node) && isObject(node.commit) ? listIn(node.commit.authors) : null
  if (authors === null || authors.next !== null) throw unexpected('a commit does not name all of its authors')
  return authors.nodes.flatMap((author) => (isObject(author) ? (loginOf(author.user) ?? []) : []))
}

const BRANCH = `query HeadBranch($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid headRefName headRepository { name owner { login } } }
  }
}`

function parseBranch({ headRefOid, headRefName, headRepository }: Record<string, unknown>): HeadBranch {
  const { name, owner } = isObject(headRepository) ? headRepository : {}
  const login = isObject(owner) ? owner.login : null
  if (!isObjectId(headRefOid) || typeof headRefName !== 'string') throw unexpected('the answer has no head')
  const repository = typeof name === 'string' && typeof login === 'string' ? { owner: login, name } : null
  return { head: headRefOid, branch: headRefName, repository }
}

async function ask(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const { data, errors } = await api.graphql(WHAT, query, { ...api.repository, ...variables })
  const repository = isObject(data) ? data.repository : null
  const pull = isObject(repository) ? repository.pullRequest : null
  if (isObject(pull)) return pull
  throw errors.includes('FORBIDDEN')
    ? fault(
        'github/forbidden',
        `${WHAT}: the token may not read them`,
        'give the job "pull-requests: write" under "permissions:" in the workflow',
      )
    : fault('github/not-found', `${WHAT}: the pull request was not found`)
}

const WHAT = 'the comments of the pull request'

interface List {
  readonly nodes: readonly unknown[]
  /** Where the next page begins; `null` at the end. */
  readonly next: string | null
}

function listIn(value: unknown): List | null {
  if (!isObject(value) || !Array.isArray(value.nodes) || !isObject(value.pageInfo)) return null
  const { hasNextPage, endCursor } = value.pageInfo
  if (hasNextPage === false) return { nodes: value.nodes, next: null }
  return typeof endCursor === 'string' ? { nodes: value.nodes, next: endCursor } : null
}

function unexpected(why: string) {
  return fault('github/unexpected-answer', `${WHAT}: ${why}`)
}
