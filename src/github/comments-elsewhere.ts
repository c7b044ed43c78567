/** The comments on other pull requests of the repository, the newest first, as far back as a period reaches. */
import type { PullComment } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { COMMAND_WORD, commentNumber, instantOf } from './comment-facts.ts'
import { fault } from './fault.ts'

const PER_PAGE = 100
/** What lies beyond is not left out in silence: then nothing is counted, and nothing allowed. */
const MAX_PAGES = 30

/** @param from Seconds since 1970. */
export async function commentsElsewhere(api: Api, pullRequest: number, from: number): Promise<readonly PullComment[]> {
  const found = new Map<number, PullComment>()
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const rows = await readPage(api, from, page)
    for (const row of rows) {
      const comment = parseRow(row, pullRequest)
      if (comment !== null && comment.created >= from) found.set(comment.number, comment)
    }
    const oldest = isObject(rows.at(-1)) ? instantOf((rows.at(-1) as Record<string, unknown>).created_at) : null
    if (rows.length < PER_PAGE || (oldest !== null && oldest < from)) return [...found.values()]
  }
  throw fault(
    'github/unexpected-answer',
    `${WHAT}: there are more than ${MAX_PAGES * PER_PAGE} in the period`,
    'leave "quota" out of the waivers in the policy, or count it by a shorter period',
  )
}

const WHAT = 'the comments of other pull requests'

/** `since` goes by the last change, `sort` by when a comment was written. */
async function readPage(api: Api, from: number, page: number): Promise<readonly unknown[]> {
  const since = new Date(from * 1000).toISOString()
  const rows = await api.json({
    what: WHAT,
    route: 'GET /repos/{owner}/{repo}/issues/comments',
    parameters: { sort: 'created', direction: 'desc', since, per_page: PER_PAGE, page },
    repeat: 'safe',
    slow: true,
  })
  if (!Array.isArray(rows)) throw fault('github/unexpected-answer', `${WHAT}: the answer is not a list`)
  return rows
}

/** Comments on issues stand in the same list. A command on one allows nothing, and is counted rather than overlooked. */
function parseRow(row: unknown, pullRequest: number): PullComment | null {
  if (!isObject(row) || typeof row.body !== 'string' || !COMMAND_WORD.test(row.body)) return null
  const { html_url: url, created_at, updated_at, body } = row
  const [, pull] = typeof url === 'string' ? (/\/(?:pull|issues)\/(\d{1,15})#issuecomment-/.exec(url) ?? []) : []
  if (typeof url !== 'string' || pull === undefined || Number(pull) === pullRequest) return null
  const [number, created] = [commentNumber(url), instantOf(created_at)]
  if (number === null || created === null) throw fault('github/unexpected-answer', `${WHAT}: one has no time`)
  const { login, type } = isObject(row.user) ? row.user : {}
  const account = type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other'
  const edited = updated_at !== created_at
  return { number, url, login: typeof login === 'string' ? login.toLowerCase() : null, account, created, edited, body }
}
