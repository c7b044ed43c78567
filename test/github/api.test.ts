import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import type { Send } from '../../src/github/api.ts'
import { diagnose, githubFaults, redact } from '../../src/github/fault.ts'
import { type Harm, harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit } from '../fake-github/repository.ts'
import { TOKENS } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'

const github = await fakeGitHub()
const tip = await commit(github, { 'a.csv': 'a' })

const any = (): boolean => true
const listing = (): Send => ({
  what: 'the files',
  route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  parameters: { tree_sha: tip, recursive: '1' },
  repeat: 'safe',
})

async function refusalOf(work: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(thrown instanceof WorldError)) throw new Error(`not a world error: ${String(thrown)}`)
  return { code: thrown.code, message: thrown.message, hint: thrown.hint }
}

const transient: readonly (readonly [string, Harm])[] = [
  ['502', harms.badGateway()],
  ['a dropped connection', { kind: 'drop' }],
]

test.each(transient)('after %s a request that changes nothing is repeated', async (_, harm) => {
  github.faults.push({ when: any, harm, times: 3 })
  const { api, waits } = await connectTo(github)
  expect(await api.json(listing())).toMatchObject({ truncated: false })
  expect(waits).toEqual([100, 200, 400])
})

test.each([
  ['502', harms.badGateway(), 'github/unavailable', 4, [100, 200, 400]],
  ['a dropped connection', { kind: 'drop' }, 'github/unreachable', 4, [100, 200, 400]],
  ['401', { kind: 'answer', status: 401, body: { message: 'Bad credentials' } }, 'github/unauthorized', 1, []],
  ['403', harms.notAccessible('contents=read'), 'github/forbidden', 1, []],
  ['404', { kind: 'answer', status: 404 }, 'github/not-found', 1, []],
  ['409, an empty repository', { kind: 'answer', status: 409 }, 'github/not-found', 1, []],
  ['451', { kind: 'answer', status: 451 }, 'github/not-found', 1, []],
  ['422', { kind: 'answer', status: 422, body: { message: 'Validation Failed' } }, 'github/rejected', 1, []],
  ['a used-up primary limit', harms.primaryLimit(), 'github/rate-limited', 1, []],
  ['a secondary limit without an end', harms.secondaryLimit(), 'github/rate-limited', 1, []],
  ['a secondary limit of an hour', harms.secondaryLimit(3600), 'github/rate-limited', 1, []],
  ['429 of twenty seconds, again and again', harms.tooMany(20), 'github/rate-limited', 4, [20_000, 20_000, 20_000]],
] as readonly (readonly [string, Harm, string, number, number[]])[])(
  '%s that lasts ends with %s %s after %i requests',
  async (_, harm, code, requests, expected) => {
    github.faults.push({ when: any, harm, times: 99 })
    const { api, waits } = await connectTo(github)
    expect((await refusalOf(api.json(listing()))).code).toBe(code)
    expect(github.calls).toHaveLength(requests)
    expect(waits).toEqual(expected)
  },
)

test('an answer that never comes ends at the time limit', async () => {
  github.faults.push({ when: any, harm: { kind: 'hang' }, times: 9 })
  const { api } = await connectTo(github, 'workflow', { timeoutMs: 50, waitsMs: [] })
  expect(await refusalOf(api.json(listing()))).toEqual({
    code: 'github/timeout',
    message: 'the files: no answer in time',
    hint: githubFaults['github/timeout'],
  })
})

test('an answer of any size is not read', async () => {
  github.faults.push({ when: any, harm: { kind: 'change', change: () => Buffer.alloc(100_000) } })
  const { api } = await connectTo(github)
  expect(await refusalOf(api.bytes({ ...listing(), maxBytes: 99_999 }))).toMatchObject({
    code: 'github/unexpected-answer',
    message: 'the files: the answer is larger than 99999 bytes',
  })
})

test.each([
  ['contents=read', '"contents: read"'],
  ['checks=write; metadata=read', '"checks: write"'],
  ['issues=write; pull_requests=write', '"issues: write" or "pull-requests: write"'],
  ['contents=write,workflows=write; actions=write', '"contents: write" and "workflows: write" or "actions: write"'],
])('when GitHub names %s, the hint says %s', async (accepted, named) => {
  github.faults.push({ when: any, harm: harms.notAccessible(accepted) })
  const { api } = await connectTo(github)
  const { hint } = await refusalOf(api.json(listing()))
  expect(hint).toBe(`give the job ${named} under "permissions:" in the workflow`)
})

test.each(['metadata=read', '', '<script>', 'x'.repeat(500)])(
  'when GitHub names "%s", the hint is the general one',
  async (accepted) => {
    github.faults.push({ when: any, harm: harms.notAccessible(accepted) })
    const { api } = await connectTo(github)
    expect((await refusalOf(api.json(listing()))).hint).toBe(githubFaults['github/forbidden'])
  },
)

test('a server that is not there is a world error', async () => {
  const { api } = await connectTo({ ...github, url: 'http://127.0.0.1:1' })
  expect((await refusalOf(api.json(listing()))).code).toBe('github/unreachable')
})

test('requests carry the token, and nothing that is said afterwards does', async () => {
  const { token } = TOKENS.workflow
  const body = { message: `bad token ${token} for https://user:${token}@example.com and ghp_abcdefghijklmnop1234` }
  github.faults.push({ when: any, harm: { kind: 'answer', status: 422, body } })
  const { api } = await connectTo(github)
  const thrown = await api.json(listing()).catch((error: unknown) => error as WorldError)
  const everything = `${String(thrown)} ${JSON.stringify(thrown)} ${(thrown as Error).stack} ${String((thrown as Error).cause)}`
  expect(everything).not.toMatch(/ghs_|ghp_|workflow000/)
  expect((thrown as Error).message).toBe(
    'the files: GitHub answered 422: bad token *** for https://***@example.com and ***',
  )
})

test.each([
  ['github_pat_11ABCDEFG0123456789', '***'],
  ['authorization: Bearer abcdefghijklmnop', 'authorization: ***'],
  ['https://x-access-token:secret@github.com/a', 'https://***@github.com/a'],
  ['nothing to hide', 'nothing to hide'],
])('%s is printed as %s', (text, clean) => {
  expect(redact(text, [])).toBe(clean)
})

test('whatever is thrown becomes a diagnosis', () => {
  for (const odd of [undefined, null, 'text', 7, {}, new Error('x'), { status: 'x', response: null }]) {
    expect(diagnose('it', odd, []).error.code).toMatch(/^github\//)
  }
})

test.each([
  ['null', 'null'],
  ['a list', '[]'],
  ['no data', '{"errors":[{"type":"NOT_FOUND","message":"m"}]}'],
])('a GraphQL answer that is %s is an error', async (_, answer) => {
  github.faults.push({ when: any, harm: { kind: 'change', change: () => answer } })
  const { api } = await connectTo(github)
  expect((await refusalOf(api.graphql('it', 'query It { viewer { login } }', {}))).code).toMatch(/^github\//)
})

test('a GraphQL limit is a limit, although the status says 200', async () => {
  const body = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'm' }] }
  github.faults.push({ when: any, harm: { kind: 'answer', status: 200, body } })
  const { api } = await connectTo(github)
  expect((await refusalOf(api.graphql('it', 'query It { viewer { login } }', {}))).code).toBe('github/rate-limited')
})
