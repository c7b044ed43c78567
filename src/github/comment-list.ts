/**
 * The conversation over REST, for a GitHub whose GraphQL does not answer. REST does not say which comments are ours, so
 * it is asked who we are; a workflow's own token may not even ask that, and always writes as `github-actions[bot]`.
 */
import { WorldError } from '../core/problem.ts'
import { type Api, isObject } from './api.ts'
import type { Thread, ThreadComment } from './comment-thread.ts'
import { fault } from './fault.ts'

const PER_PAGE = 100
const MAX_PAGES = 50
const WORKFLOW_LOGIN = 'github-actions[bot]'

export async function listComments(api: Api, pullRequest: number): Promise<Thread> {
  const [head, login, rows] = await Promise.all([headOf(api, pullRequest), ownLogin(api), allRows(api, pullRequest)])
  return { head, comments: rows.flatMap((row) => parseRow(row, login)), end: null }
}

async function headOf(api: Api, pullRequest: number): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
  const pull = await api.json({
    what: 'the pull request',
    route,
    parameters: { pull_number: pullRequest },
    repeat: 'safe',
  })
  const head = isObject(pull) && isObject(pull.head) ? pull.head.sha : null
  if (typeof head !== 'string') throw fault('github/unexpected-answer', 'the pull request: the answer has no head')
  return head
}

async function ownLogin(api: Api): Promise<string> {
  try {
    const user = await api.json({ what: 'who we are', route: 'GET /user', parameters: {}, repeat: 'safe' })
    return isObject(user) && typeof user.login === 'string' ? user.login : WORKFLOW_LOGIN
  } catch (thrown) {
    if (thrown instanceof WorldError && thrown.code !== 'github/rate-limited') return WORKFLOW_LOGIN
    throw thrown
  }
}

async function allRows(api: Api, pullRequest: number): Promise<readonly unknown[]> {
  const all: unknown[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const rows = await api.json({
      what: 'the comments',
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: pullRequest, per_page: PER_PAGE, page },
      repeat: 'safe',
    })
    if (!Array.isArray(rows)) throw fault('github/unexpected-answer', 'the comments: the answer is not a list')
    all.push(...rows)
    if (rows.length < PER_PAGE) return all
  }
  throw fault('github/unexpected-answer', `the comments: more than ${MAX_PAGES * PER_PAGE}`)
}

function parseRow(row: unknown, login: string): readonly ThreadComment[] {
  if (!isObject(row) || typeof row.id !== 'number' || typeof row.body !== 'string') return []
  const author = isObject(row.user) ? row.user.login : null
  const url = typeof row.html_url === 'string' ? row.html_url : ''
  return [{ id: row.id, body: row.body, url, ours: author === login, editedByOthers: false }]
}
