/** Where GitHub and `emulate` differ, GitHub's behaviour: raw blobs, truncated listings, limits in bytes, annotations. */
import { Buffer } from 'node:buffer'
import type { Route } from './description.ts'
import type { Call, FakeState } from './server.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

type Forward = (body: string) => Promise<Answer>

export async function special(state: FakeState, call: Call, route: Route, forward: Forward): Promise<Answer> {
  switch (route.name) {
    case 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}':
      return tree(state, await forward(''))
    case 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}':
      return call.accept.includes('raw') ? rawBlob(await forward('')) : forward('')
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return commentFits(call)
        ? forward(call.body)
        : tooLong('IssueComment', 'body is too long (maximum is 65536 characters)')
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}':
      return editComment(state, call, route, forward)
    case 'POST /repos/{owner}/{repo}/check-runs':
    case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}':
      return writeCheck(state, call, forward)
    case 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}':
      return withCount(state, await forward(''))
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}':
      return withHead(state, route, await forward(''))
    case 'GET /user':
      return call.login.endsWith('[bot]') ? notForApps() : forward('')
    default:
      return forward(call.body)
  }
}

/** A recursive listing beyond the limit is cut and says so. */
function tree(state: FakeState, answer: Answer): Answer {
  if (answer.status !== 200) return answer
  const listing = JSON.parse(answer.body.toString()) as { tree: unknown[]; truncated: boolean }
  if (listing.tree.length <= state.treeLimit) return answer
  const cut = { ...listing, tree: listing.tree.slice(0, state.treeLimit), truncated: true }
  return { ...answer, body: Buffer.from(JSON.stringify(cut)) }
}

/** GitHub claims UTF-8 for raw bytes of any kind. */
function rawBlob(answer: Answer): Answer {
  if (answer.status !== 200) return answer
  const { content } = JSON.parse(answer.body.toString()) as { content: string }
  const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
  return { status: 200, headers, body: Buffer.from(content, 'base64') }
}

function commentFits(call: Call): boolean {
  return Buffer.byteLength((JSON.parse(call.body) as { body: string }).body) <= 65_536
}

async function editComment(state: FakeState, call: Call, route: Route, forward: Forward): Promise<Answer> {
  if (!commentFits(call)) return tooLong('IssueComment', 'body is too long (maximum is 65536 characters)')
  const answer = await forward(call.body)
  if (answer.status === 200) state.editors.set(Number(route.path.comment_id), call.login)
  return answer
}

async function writeCheck(state: FakeState, call: Call, forward: Forward): Promise<Answer> {
  const sent = JSON.parse(call.body) as { output?: { summary?: string; annotations?: unknown[] } }
  const { annotations = [], ...output } = sent.output ?? {}
  if (Buffer.byteLength(output.summary ?? '') > 65_535)
    return tooLong('CheckRun', 'summary exceeds a maximum bytesize of 65535')
  if (annotations.length > 50) return tooLong('CheckRun', 'annotations exceeds a maximum quantity of 50')
  const answer = await forward(JSON.stringify({ ...sent, ...(sent.output === undefined ? {} : { output }) }))
  if (answer.status >= 300) return answer
  const { id } = JSON.parse(answer.body.toString()) as { id: number }
  state.annotations.set(id, [...(state.annotations.get(id) ?? []), ...annotations])
  return withCount(state, answer)
}

function withCount(state: FakeState, answer: Answer): Answer {
  if (answer.status >= 300) return answer
  const run = JSON.parse(answer.body.toString()) as { id: number; output: object }
  const output = { ...run.output, annotations_count: state.annotations.get(run.id)?.length ?? 0 }
  return { ...answer, body: Buffer.from(JSON.stringify({ ...run, output })) }
}

function withHead(state: FakeState, route: Route, answer: Answer): Answer {
  const sha = state.heads.get(Number(route.path.pull_number))
  if (answer.status !== 200 || sha === undefined) return answer
  const pull = JSON.parse(answer.body.toString()) as { head: object }
  return { ...answer, body: Buffer.from(JSON.stringify({ ...pull, head: { ...pull.head, sha } })) }
}

/** A token of an app has no user behind it. */
function notForApps(): Answer {
  const body = Buffer.from(JSON.stringify({ message: 'Resource not accessible by integration' }))
  return { status: 403, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
}

function tooLong(resource: string, message: string): Answer {
  const body = { message: 'Validation Failed', errors: [{ resource, code: 'unprocessable', message }] }
  return {
    status: 422,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(body)),
  }
}
