/** Where GitHub and `emulate` differ, GitHub's behaviour: raw blobs, truncated listings, limits in bytes, annotations. */
import { Buffer } from 'node:buffer'
import type { Answer, Forward } from './answer.ts'
import type { Route } from './description.ts'
import { restAnswer } from './rest.ts'
import { blobContent, treeListing } from './rest-objects.ts'
import type { Call, FakeState } from './server.ts'

export async function special(state: FakeState, call: Call, route: Route, forward: Forward): Promise<Answer> {
  switch (route.name) {
    case 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}':
      return tree(
        state,
        await orPushed(forward, () =>
          treeListing(state.facts.objects, route.path.tree_sha ?? '', call.query.has('recursive')),
        ),
      )
    case 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}':
      return blob(call, await orPushed(forward, () => blobContent(state.facts.objects, route.path.file_sha ?? '')))
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
    case 'GET /user':
      return call.login.endsWith('[bot]') ? notForApps() : forward('')
    default:
      return (await restAnswer(state, call, route, forward)) ?? forward(call.body)
  }
}

/** What `emulate` does not have may have been pushed as it is. */
async function orPushed(forward: Forward, pushed: () => Answer): Promise<Answer> {
  const answer = await forward('')
  return answer.status === 404 ? pushed() : answer
}

function blob(call: Call, answer: Answer): Answer {
  return call.accept.includes('raw') ? rawBlob(answer) : answer
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
