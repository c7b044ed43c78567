/**
 * One comment a pull request and key, kept up to date. It is a courtesy: whatever happens here becomes an `Effect`,
 * never an exception, and never changes the verdict.
 */
import { WorldError } from '../core/problem.ts'
import type { Effect } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { listComments } from './comment-list.ts'
import { readThread, type Thread, type ThreadComment } from './comment-thread.ts'
import { isNewer, type Marked, type RunId, readMarker, writeMarker } from './marker.ts'

export interface CommentRequest {
  readonly pullRequest: number
  readonly key: string
  /** The commit that was judged. */
  readonly head: string
  readonly run: RunId
  /** The text within a number of bytes of UTF-8. */
  readonly render: (maxBytes: number) => string
  /** `update`: only a comment that is already there is brought up to date. */
  readonly mode: 'create' | 'update'
}

/** GitHub's limit is 65,536; it counts bytes in places where its documentation says characters. */
const COMMENT_BYTES = 65_000

interface Own extends ThreadComment {
  readonly marked: Marked | null
  readonly text: string
}

/** How often the conversation may still be looked at, and from where. */
interface Looks {
  readonly looks: number
  readonly from: string | null
}

export async function publishComment(api: Api, request: CommentRequest): Promise<Effect> {
  try {
    return await settle(api, request, { looks: 2, from: null })
  } catch (thrown) {
    if (!(thrown instanceof WorldError)) throw thrown
    return effect('refused', null, `${thrown.message}; ${thrown.hint}`)
  }
}

/**
 * Look, decide, write. After a comment was made, or may have been made, one more look finds what another run did
 * meanwhile; the oldest of several comments stays and carries the newest answer.
 */
async function settle(api: Api, request: CommentRequest, { looks, from }: Looks): Promise<Effect> {
  const thread = await readThread(api, request.pullRequest, from).catch((thrown: unknown) => {
    if (!isGraphqlRefusal(thrown)) throw thrown
    return listComments(api, request.pullRequest)
  })
  if (thread.head !== request.head) return effect('skipped', null, 'the pull request has a newer commit by now')
  const [first, ...others] = ownComments(thread, request.key)
  if (first === undefined)
    return request.mode === 'update' ? nothingToUpdate() : create(api, request, { looks, from: thread.end })
  const newest = [first, ...others].find((own) => isOvertaken(own, request))
  const effectOfFirst = newest === undefined ? await update(api, request, first) : overtaken(newest)
  // The newer run keeps the oldest comment as well, so the others go only when it has what they say.
  const spare = newest === undefined ? others : others.filter((own) => own !== newest)
  for (const own of spare) await remove(api, own)
  return effectOfFirst
}

function ownComments(thread: Thread, key: string): readonly Own[] {
  return thread.comments
    .filter(({ ours }) => ours)
    .flatMap((comment) => {
      const marker = readMarker(key, comment.body.replaceAll('\r\n', '\n'))
      return marker === null ? [] : [{ ...comment, ...marker }]
    })
    .sort((a, b) => a.id - b.id)
}

/** A run says so itself in the marker, which is believed only for the commit that is the head, and only if untouched. */
function isOvertaken(own: Own, request: CommentRequest): boolean {
  const { marked } = own
  return marked !== null && !own.editedByOthers && marked.head === request.head && isNewer(marked.run, request.run)
}

function overtaken(own: Own): Effect {
  return effect('skipped', own.url, 'a newer run has answered already')
}

function nothingToUpdate(): Effect {
  return effect('skipped', null, 'there is nothing to say')
}

async function create(api: Api, request: CommentRequest, { looks, from }: Looks): Promise<Effect> {
  const url = await post(api, request).catch((thrown: unknown) => {
    if (looks <= 1 || !isAnswerLost(thrown)) throw thrown
    return 'lost' as const
  })
  // The comment may be there although the answer was lost: look for it before writing a second one.
  if (url === 'lost') return settle(api, request, { looks: looks - 1, from })
  const created = effect('created', url, null)
  if (looks <= 1) return created
  const second = await settle(api, { ...request, mode: 'update' }, { looks: looks - 1, from }).catch(ignoreWorld)
  return second === undefined || second.outcome === 'unchanged' || second.url === null ? created : second
}

async function post(api: Api, request: CommentRequest): Promise<string | null> {
  const answer = await api.json({
    what: 'the comment',
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: request.pullRequest, body: bodyOf(request) },
    repeat: 'once',
  })
  return isObject(answer) && typeof answer.html_url === 'string' ? answer.html_url : null
}

async function update(api: Api, request: CommentRequest, own: Own): Promise<Effect> {
  const body = bodyOf(request)
  const text = readMarker(request.key, body)?.text
  if (own.text.trimEnd() === text?.trimEnd() && !own.editedByOthers) return effect('unchanged', own.url, null)
  await api.json({
    what: 'the comment',
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: own.id, body },
    repeat: 'safe',
  })
  return effect('updated', own.url, null)
}

/** A leftover of a crash or of two runs at once. If it cannot be deleted, the next run tries again. */
async function remove(api: Api, own: Own): Promise<void> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
  await api
    .bytes({ what: 'a second comment', route, parameters: { comment_id: own.id }, repeat: 'safe' })
    .catch(ignoreWorld)
}

function bodyOf(request: CommentRequest): string {
  const marker = writeMarker(request.key, request)
  return marker + request.render(COMMENT_BYTES - marker.length)
}

export function isAnswerLost(thrown: unknown): boolean {
  const lost = ['github/unavailable', 'github/timeout', 'github/unreachable', 'github/unexpected-answer']
  return thrown instanceof WorldError && lost.includes(thrown.code)
}

/** Reasons that may be GraphQL's own; a used-up limit or a bad token would be the same over REST. */
function isGraphqlRefusal(thrown: unknown): boolean {
  return thrown instanceof WorldError && !['github/rate-limited', 'github/unauthorized'].includes(thrown.code)
}

function ignoreWorld(thrown: unknown): undefined {
  if (!(thrown instanceof WorldError)) throw thrown
  return undefined
}

function effect(outcome: Effect['outcome'], url: string | null, because: string | null): Effect {
  return { what: 'comment', outcome, url, because }
}
