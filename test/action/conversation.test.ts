import { Octokit } from 'octokit'
import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit, push } from '../fake-github/repository.ts'
import { OWNER, REPO, TOKENS } from '../fake-github/server.ts'
import { filesOf, openCase, openChange } from './cases.ts'
import { BOT, conclusions, judge, ownComments } from './judgement.ts'

const github = await fakeGitHub()

test('a second push: one comment, brought up to date, and an answer on each commit', async () => {
  const pull = await openCase(github, 'over')
  await judge(github, pull)
  const head = await commit(github, filesOf('within', 'head'), [pull.head])
  push(github, pull.number, head)
  const ended = await judge(github, { ...pull, head }, { runId: 101 })
  const [comment, ...others] = await ownComments(github, pull)
  expect(others).toEqual([])
  expect(comment).not.toContain('Over budget')
  expect(ended.exitCode, ended.log).toBe(0)
  expect(await conclusions(github, pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await conclusions(github, { ...pull, head })).toEqual([['carbon-clerk (action)', 'success']])
})

test('a run that is late answers for its own commit and leaves the comment alone', async () => {
  const pull = await openCase(github, 'over')
  const head = await commit(github, filesOf('within', 'head'), [pull.head])
  push(github, pull.number, head)
  await judge(github, { ...pull, head }, { runId: 101 })
  const before = await ownComments(github, pull)
  expect((await judge(github, pull)).exitCode).toBe(1)
  expect(await ownComments(github, pull)).toEqual(before)
})

test('the same evaluation again writes nothing into the comment', async () => {
  const pull = await openCase(github, 'over')
  await judge(github, pull)
  github.calls.length = 0
  await judge(github, pull, { runId: 101 })
  expect(github.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/issues/'))).toEqual([])
})

test('records that are gone again: the comment that spoke of them is brought up to date', async () => {
  const pull = await openCase(github, 'over')
  await judge(github, pull)
  const head = await commit(github, filesOf('over', 'base'), [pull.head])
  push(github, pull.number, head)
  expect((await judge(github, { ...pull, head }, { runId: 101 })).exitCode).toBe(0)
  const [comment, ...others] = await ownComments(github, pull)
  expect(others).toEqual([])
  expect(comment).not.toContain('Over budget')
})

test('twenty changed files cost seven requests, and one more for the first comment', async () => {
  const before = filesOf('over', 'base')
  const rows = Buffer.from(before['emissions.csv'] ?? '').toString()
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `runs/${i}/emissions.csv`,
      rows.replaceAll(/(?<=trainer,)[0-9a-f]{4}/g, `${1000 + i}`),
    ]),
  )
  const pull = await openChange(github, before, { ...before, ...many })
  const ended = await judge(github, pull)
  expect(ended.exitCode, ended.log).toBeTypeOf('number')
  const reading = ['GET trees', 'GET trees', 'GET compare', 'GraphQL Texts']
  expect(requests()).toEqual(
    [...reading, 'GraphQL Thread', 'POST check-runs', 'POST comments', 'GraphQL Thread'].sort(),
  )
  const head = await commit(github, { ...before, ...many, 'runs/20/emissions.csv': rows }, [pull.head])
  push(github, pull.number, head)
  github.calls.length = 0
  await judge(github, { ...pull, head }, { runId: 101 })
  expect(requests()).toEqual([...reading, 'GraphQL Thread', 'POST check-runs', 'PATCH comments'].sort())
})

function requests(): readonly string[] {
  const names = ['trees', 'compare', 'check-runs', 'comments', 'blobs']
  return github.calls
    .map(({ method, route }) =>
      route.startsWith('GraphQL') ? route : `${method} ${names.find((name) => route.includes(name))}`,
    )
    .sort()
}

test('two runs at once leave one comment, with the answer of the newer one', async () => {
  const pull = await openCase(github, 'over')
  await Promise.all([
    judge(github, pull, { runId: 201 }),
    judge(github, pull, { runId: 202, inputs: { 'fail-on': 'never' } }),
  ])
  const [comment, ...others] = await ownComments(github, pull)
  expect(others).toEqual([])
  expect(comment).toContain('NOT ENFORCED')
})

test('a client that is not ours sees the same comment and the same check', async () => {
  const pull = await openCase(github, 'within')
  const ended = await judge(github, pull)
  const client = new Octokit({
    auth: TOKENS.owner.token,
    baseUrl: github.url,
    throttle: { enabled: false },
    retry: { enabled: false },
  })
  const repository = { owner: OWNER, repo: REPO }
  const seen = await client.rest.issues.listComments({ ...repository, issue_number: pull.number })
  expect(seen.data.map(({ html_url, user }) => [html_url, user?.login])).toEqual([[ended.outputs['comment-url'], BOT]])
  const checks = await client.rest.checks.listForRef({ ...repository, ref: pull.head })
  expect(checks.data.check_runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['carbon-clerk (action)', 'success'],
  ])
})
