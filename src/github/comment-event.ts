/**
 * A comment on a pull request as what started us. The workflow of the default branch runs then, with its secrets,
 * whoever wrote the comment: so nothing of the checkout is looked at, the two commits are asked of GitHub, and a comment
 * can make us judge again, no more. What it allows is for the judging to say.
 */
import { type Api, isObject, type Repository } from './api.ts'
import { type EventSource, parseRepository, type Trigger } from './event.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'
import { readPullRequest } from './pull-request.ts'

export interface CommentEvent {
  readonly repository: Repository
  /** `null` for a comment on an issue. */
  readonly pullRequest: number | null
  /** What the comment says, and what it said before an edit. */
  readonly bodies: readonly string[]
}

export function parseCommentEvent({ payload, repository }: Pick<EventSource, 'payload' | 'repository'>): CommentEvent {
  const { issue, comment, changes } = isObject(payload) ? payload : {}
  if (!isObject(issue) || !isObject(comment)) throw unreadable('"issue" or "comment" is missing')
  const { number, pull_request: pull } = issue
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0)
    throw unreadable('"issue.number" is not a whole number above 0')
  const before = isObject(changes) && isObject(changes.body) ? changes.body.from : null
  const bodies = [comment.body, before].filter((body) => typeof body === 'string')
  return { repository: parseRepository(repository), pullRequest: isObject(pull) ? number : null, bodies }
}

const QUERY = `query CommentedPull($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { state headRefOid isCrossRepository baseRef { target { oid } } }
  }
}`

/** The pull request as it stands now, against the tip of its base branch; `null` when it is closed. */
export async function triggerOf(api: Api, pullRequest: number): Promise<Trigger | null> {
  const [{ data }, told] = await Promise.all([
    api.graphql('the pull request', QUERY, { ...api.repository, number: pullRequest }),
    readPullRequest(api, pullRequest),
  ])
  const repository = isObject(data) ? data.repository : null
  const pull = isObject(repository) && isObject(repository.pullRequest) ? repository.pullRequest : null
  if (pull === null) throw fault('github/not-found', 'the pull request was not found')
  if (pull.state !== 'OPEN') return null
  const target = isObject(pull.baseRef) && isObject(pull.baseRef.target) ? pull.baseRef.target : {}
  const [base, head] = [target.oid, pull.headRefOid]
  if (!isObjectId(base) || !isObjectId(head))
    throw fault('github/unexpected-answer', 'the pull request: the answer does not name both of its commits')
  const fork = pull.isCrossRepository !== false
  return {
    event: 'issue_comment',
    kind: 'judge',
    repository: api.repository,
    base,
    head,
    pullRequest,
    fork,
    privileged: true,
    author: told.author,
    labels: told.labels,
    baseRef: told.baseRef,
    defaultBranch: told.defaultBranch,
    stackRef: null,
  }
}

function unreadable(why: string) {
  return fault('github/event-unreadable', `the payload of "issue_comment" cannot be read: ${why}`)
}
