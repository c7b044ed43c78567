import { expect, test } from 'vitest'
import { openApiHistory } from '../../src/github/history.ts'
import { type HistoryLimits, historyLimits } from '../../src/github/history-limits.ts'
import { type Harm, harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { pushCommit } from '../fake-github/pushed.ts'
import type { Call } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'
import { landingsOf, summaryOf } from './landed.ts'
import { failure, routes } from './objects.ts'

const github = await fakeGitHub()

async function open(tip: string, limits: Partial<HistoryLimits> = {}) {
  return openApiHistory((await connectTo(github)).api, tip, { ...historyLimits, ...limits })
}

const isHistory = ({ route }: Call): boolean => route === 'GraphQL History'
const isFolders = ({ route }: Call): boolean => route === 'GraphQL Folders'
const isListing = ({ route }: Call): boolean => route.includes('/git/trees/')

/** `count` commits, each of which adds a run. */
function pushLine(count: number): string[] {
  const commits: string[] = []
  const runs: Record<string, string> = {}
  for (let index = 0; index < count; index += 1) {
    runs[`r${index}.csv`] = `${index}`
    const parents = commits.slice(-1)
    commits.push(pushCommit(github, { runs: { ...runs }, 'a.csv': 'a' }, { parents, seconds: 1_700_000_000 + index }))
  }
  return commits
}

const added = (count: number) => Array.from({ length: count }, (_, index) => `+runs/r${index}.csv`)

interface Answer {
  readonly data: { readonly repository: Record<string, unknown> }
  errors?: unknown[]
}

/** The real answer, with another repository in it. */
function rewritten(change: (repository: Record<string, unknown>) => Record<string, unknown>, errors?: unknown[]): Harm {
  return {
    kind: 'change',
    change: (body) => {
      const answer = JSON.parse(body.toString()) as Answer
      const repository = change(answer.data.repository)
      return JSON.stringify({ data: { repository }, ...(errors === undefined ? {} : { errors }) })
    },
  }
}

const LIMITED = [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 't1'], message: 'Resource limits exceeded' }]

test.each([
  ['some folders are missing', rewritten((all) => ({ ...all, t1: null, t2: null }), LIMITED)],
  ['all folders are missing', rewritten((all) => Object.fromEntries(Object.keys(all).map((key) => [key, null])))],
  ['a folder is cut', rewritten((all) => ({ ...all, t1: cut(all.t1) }))],
  ['a folder is another one', rewritten((all) => ({ ...all, t1: all.t2 }))],
  ['a folder has no entries', rewritten((all) => ({ ...all, t0: { entries: null } }))],
  ['an entry lacks its mode', rewritten((all) => ({ ...all, t0: { entries: [{ nameRaw: 'YQ==' }] } }))],
  ['a name is not base64', rewritten((all) => ({ ...all, t0: { entries: [{ nameRaw: '%' }] } }))],
  ['the answer is an outage', harms.badGateway()],
  ['there is no repository', rewritten(() => ({}))],
  ['the query takes too long', { kind: 'change', change: () => '{"errors":[{"message":"timed out"}]}' } as Harm],
])('what GraphQL does not give at once is asked for again: %s', async (_, harm) => {
  const [tip = ''] = pushLine(9).slice(-1)
  github.faults.push({ when: isFolders, harm })
  expect(summaryOf(await landingsOf(await open(tip)))).toEqual(['+a.csv +runs/r0.csv', ...added(9).slice(1)])
  expect(routes(github).filter((route) => route === 'GraphQL Folders').length).toBeGreaterThan(2)
})

function cut(folder: unknown): unknown {
  return { entries: (folder as { entries: unknown[] }).entries.slice(1) }
}

test('without GraphQL for folders, REST lists them one by one', async () => {
  const [tip = ''] = pushLine(4).slice(-1)
  github.faults.push({ when: isFolders, harm: harms.badGateway(), times: 999 })
  expect(summaryOf(await landingsOf(await open(tip)))).toEqual(['+a.csv +runs/r0.csv', ...added(4).slice(1)])
  expect(routes(github).filter((route) => route.includes('/git/trees/')).length).toBe(9)
})

test('a folder that nobody gives is an error, never a shorter history', async () => {
  const [tip = ''] = pushLine(4).slice(-1)
  const nothing = rewritten((all) => Object.fromEntries(Object.keys(all).map((key) => [key, null])))
  github.faults.push({ when: isFolders, harm: nothing, times: 999 })
  const hidden: Harm = { kind: 'answer', status: 404 }
  github.faults.push({ when: (call) => isListing(call) && !call.query.has('recursive'), harm: hidden, times: 999 })
  expect((await failure(landingsOf(await open(tip)))).code).toBe('github/not-found')
})

test('a folder that REST cuts is an error', async () => {
  const [tip = ''] = pushLine(4).slice(-1)
  github.faults.push({ when: isFolders, harm: harms.badGateway(), times: 999 })
  const change = (body: Buffer) => body.toString().replace('"truncated":false', '"truncated":true')
  github.faults.push({
    when: (call) => isListing(call) && !call.query.has('recursive'),
    harm: { kind: 'change', change },
  })
  expect(await failure(landingsOf(await open(tip)))).toMatchObject({ code: 'github/history-incomplete' })
})

function page(change: (history: Record<string, unknown>) => Record<string, unknown> | null): Harm {
  return rewritten((all) => {
    const { history } = all.object as { history: Record<string, unknown> }
    return { object: { history: change(history) } }
  })
}

type Nodes = readonly Record<string, unknown>[]

test.each([
  ['there is no page', page(() => null), 'github/not-found'],
  ['a page is no list', page((all) => ({ ...all, nodes: null })), 'github/history-incomplete'],
  [
    'a page lacks a commit',
    page((all) => ({ ...all, nodes: (all.nodes as Nodes).slice(0, 2) })),
    'github/history-incomplete',
  ],
  ['a commit is not told', page((all) => ({ ...all, nodes: [null] })), 'github/history-incomplete'],
  ['a parent is not told', page((all) => onlyFirst(all, { parents: { nodes: [null] } })), 'github/history-incomplete'],
  ['a date is none', page((all) => onlyFirst(all, { committedDate: 'soon' })), 'github/history-incomplete'],
  ['a page has no end', page((all) => ({ ...all, pageInfo: {} })), 'github/history-incomplete'],
  [
    'pages begin nowhere',
    page((all) => ({ ...all, pageInfo: { hasNextPage: true, endCursor: null } })),
    'github/history-incomplete',
  ],
  ['the token may not read', { kind: 'change', change: () => FORBIDDEN } as Harm, 'github/forbidden'],
  ['the limit is used up', { kind: 'change', change: () => RATE_LIMITED } as Harm, 'github/rate-limited'],
  ['a query is refused', { kind: 'change', change: () => '{"errors":[{}]}' } as Harm, 'github/rejected'],
])('commits that do not arrive are an error: %s', async (_, harm, code) => {
  const [tip = ''] = pushLine(4).slice(-1)
  github.faults.push({ when: isHistory, harm })
  expect((await failure(landingsOf(await open(tip)))).code).toBe(code)
})

const FORBIDDEN = '{"data":{"repository":null},"errors":[{"type":"FORBIDDEN"}]}'
const RATE_LIMITED = '{"errors":[{"type":"RATE_LIMITED"}]}'

function onlyFirst(history: Record<string, unknown>, change: Record<string, unknown>): Record<string, unknown> {
  return {
    ...history,
    nodes: (history.nodes as Nodes).map((node, index) => (index === 0 ? { ...node, ...change } : node)),
  }
}

test('a limit that is used up while folders are asked for is not made worse', async () => {
  const [tip = ''] = pushLine(4).slice(-1)
  github.faults.push({ when: isFolders, harm: { kind: 'change', change: () => RATE_LIMITED } })
  expect((await failure(landingsOf(await open(tip)))).code).toBe('github/rate-limited')
  expect(routes(github).filter((route) => route === 'GraphQL Folders').length).toBe(1)
})

test.each<[string, Partial<HistoryLimits>, string]>([
  ['commits', { landings: 3 }, 'more than 3 commits follow each other'],
  ['requests', { requests: 2, perQuery: 2 }, 'it takes more than 2 requests'],
  ['folders', { gaps: 3 }, 'more than 3 folders differ within 5 commits'],
])('a history of too many %s says so', async (_, limits, why) => {
  const [tip = ''] = pushLine(6).slice(-1)
  expect(await failure(landingsOf(await open(tip, limits)))).toEqual({
    code: 'github/history-too-long',
    message: `the history of the branch cannot be read through the API: ${why}`,
  })
})

test('a history that cannot be paged through is refused after one request', async () => {
  const [tip = ''] = pushLine(101).slice(-1)
  expect((await failure(landingsOf(await open(tip, { requests: 1 })))).message).toContain('it has 101 commits')
  expect(routes(github)).toEqual(['GraphQL History'])
})

test('a commit that GitHub does not have is an error, never an empty history', async () => {
  const missing = 'f'.repeat(40)
  expect(await failure(landingsOf(await open(missing)))).toEqual({
    code: 'github/not-found',
    message: `the history of the branch: the commit ${missing} was not found`,
  })
})

test('a folder that holds itself many times does not run away', async () => {
  const first = pushCommit(github, { a: '1' })
  let bomb: Record<string, unknown> = { a: '2' }
  for (let depth = 0; depth < 12; depth += 1)
    bomb = Object.fromEntries('0123456789'.split('').map((name) => [name, bomb]))
  const tip = pushCommit(github, bomb as never, { parents: [first] })
  expect((await failure(landingsOf(await open(tip)))).code).toBe('github/history-too-long')
})
