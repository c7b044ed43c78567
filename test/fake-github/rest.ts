/** Routes that `emulate` lacks or answers otherwise than GitHub does, from the facts beside it. */
import { type Answer, type Forward, json } from './answer.ts'
import type { Route } from './description.ts'
import { activityAnswer } from './rest-activity.ts'
import type { Call, FakeState } from './server.ts'

/** @returns `null` for a route that is not ours. */
export async function restAnswer(state: FakeState, call: Call, route: Route, forward: Forward): Promise<Answer | null> {
  const { facts } = state
  switch (route.name) {
    case 'GET /repos/{owner}/{repo}/activity':
      return activityAnswer(facts.activities, call)
    case 'GET /repos/{owner}/{repo}/collaborators/{username}/permission':
      return permission(state, route)
    case 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}':
      return isWorkflow(call) ? refused() : membership(state, route)
    case 'GET /repos/{owner}/{repo}/rules/branches/{branch}':
      return json(200, facts.rules.get(route.path.branch ?? '') ?? [])
    // Reading how a branch is protected needs "Administration", which a workflow's token cannot have.
    case 'GET /repos/{owner}/{repo}/branches/{branch}/protection':
      return isWorkflow(call) ? refused('administration=read') : notProtected(await forward(''))
    case 'GET /repos/{owner}/{repo}/actions/permissions/workflow':
      return isWorkflow(call) ? refused('administration=read') : json(200, facts.workflowToken)
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}':
      return changed(await forward(''), (pull) => withPullFacts(state, pull))
    case 'GET /repos/{owner}/{repo}/pulls':
      return changed(await forward(''), (pulls) => (pulls as Pull[]).map((pull) => withPullFacts(state, pull)))
    case 'GET /repos/{owner}/{repo}/issues/comments':
      return allComments(state, call, route, forward)
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return changed(await forward(''), (rows) => (rows as Comment[]).map((row) => dated(state, row)))
    default:
      return null
  }
}

function isWorkflow({ login }: Call): boolean {
  return login.endsWith('[bot]')
}

/** The older word for a role: https://docs.github.com/en/rest/collaborators/collaborators */
const LEGACY = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
} as const

function permission({ facts }: FakeState, { path }: Route): Answer {
  const { owner = '', username = '' } = path
  const login = username.toLowerCase()
  if (login === 'ghost' || login === 'nobody') return json(404, { message: `${username} is not a user` })
  const role = facts.roles.get(login) ?? (login === owner.toLowerCase() ? 'admin' : 'read')
  return json(200, { permission: LEGACY[role], role_name: role, user: { login: username, type: 'User' } })
}

function membership({ facts }: FakeState, { path }: Route): Answer {
  const { org = '', team_slug: team = '', username = '' } = path
  const state = facts.teams.get(`${org}/${team}`)?.get(username.toLowerCase())
  return state === undefined ? json(404, { message: 'Not Found' }) : json(200, { state, role: 'member', url: '' })
}

function notProtected(answer: Answer): Answer {
  return answer.status === 404 ? json(404, { message: 'Branch not protected' }) : answer
}

interface Pull {
  readonly number: number
  readonly head: object
  readonly user: object
}

/** Heads that were pushed, authors that a test names, and merges that a test made. */
function withPullFacts({ facts, heads }: FakeState, answered: unknown): unknown {
  const pull = answered as Pull
  const { author, merged, fork } = facts.pulls.get(pull.number) ?? {}
  const sha = heads.get(pull.number)
  return {
    ...pull,
    head: {
      ...pull.head,
      ...(sha === undefined ? {} : { sha }),
      ...(fork === undefined ? {} : { repo: forkOf(fork) }),
    },
    ...(author === undefined ? {} : { user: { ...pull.user, login: author, type: typeOf(author) } }),
    ...(merged === undefined ? {} : { state: 'closed', merged: true, merge_commit_sha: merged }),
  }
}

function forkOf(fork: string | null): object | null {
  const [login, name] = fork?.split('/') ?? []
  return fork === null ? null : { id: 4_000_000, name, full_name: fork, fork: true, owner: { login, type: 'User' } }
}

function typeOf(login: string): string {
  return login.endsWith('[bot]') ? 'Bot' : 'User'
}

interface Comment {
  readonly id: number
  readonly created_at: string
  readonly updated_at: string
}

/** `emulate` takes `comments` for the number of an issue, so issues and pull requests are gone through; `since` goes by the last change. */
async function allComments(state: FakeState, { query }: Call, { path }: Route, forward: Forward): Promise<Answer> {
  const here = `/repos/${path.owner}/${path.repo}`
  const rows: Comment[] = []
  for (const kind of ['issues', 'pulls']) {
    for (const { number } of await everyPage<{ number: number }>(forward, `${here}/${kind}?state=all`)) {
      rows.push(...(await everyPage<Comment>(forward, `${here}/issues/${number}/comments?`)))
    }
  }
  const since = query.get('since') ?? ''
  const key = query.get('sort') === 'updated' ? 'updated_at' : 'created_at'
  const wanted = rows.map((row) => dated(state, row)).filter((row) => row.updated_at >= since)
  const sorted = wanted.sort((a, b) => (a[key] === b[key] ? a.id - b.id : a[key] < b[key] ? -1 : 1))
  if (query.get('sort') !== null && query.get('direction') !== 'asc') sorted.reverse()
  const [perPage, page] = [Number(query.get('per_page') ?? '30'), Number(query.get('page') ?? '1')]
  return json(200, sorted.slice((page - 1) * perPage, page * perPage))
}

async function everyPage<T>(forward: Forward, path: string): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; ; page += 1) {
    const answer = await forward('', `${path}&per_page=100&page=${page}`)
    const rows = JSON.parse(answer.body.toString()) as T[]
    all.push(...rows)
    if (rows.length < 100) return all
  }
}

function dated({ facts }: FakeState, row: Comment): Comment {
  const { createdAt = row.created_at, editedAt } = facts.comments.get(row.id) ?? {}
  const updated = editedAt ?? (createdAt === row.created_at ? row.updated_at : createdAt)
  return { ...row, created_at: createdAt, updated_at: updated }
}

function changed(answer: Answer, change: (value: unknown) => unknown): Answer {
  if (answer.status !== 200) return answer
  return { ...answer, body: Buffer.from(JSON.stringify(change(JSON.parse(answer.body.toString())))) }
}

/** A token of an app without the permission that is needed. */
function refused(needed?: string): Answer {
  const headers = needed === undefined ? {} : { 'x-accepted-github-permissions': needed }
  return json(403, { message: 'Resource not accessible by integration' }, headers)
}
