import { expect, test } from 'vitest'
import { parsePullRequest, readPullRequest } from '../../src/github/pull-request.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit, openPull } from '../fake-github/repository.ts'
import { comesFrom, label, openedBy, pushAt } from '../fake-github/words.ts'
import { connectTo } from './connection.ts'
import { failure } from './objects.ts'

const github = await fakeGitHub()

async function opened() {
  const base = await commit(github, { a: '1' })
  const head = await commit(github, { a: '2' }, [base])
  return { base, head, number: await openPull(github, base, head) }
}

test('who opened a pull request, its labels and its branches', async () => {
  const { base, head, number } = await opened()
  await label(github, number, ['research'])
  const { api } = await connectTo(github)
  expect(await readPullRequest(api, number)).toEqual({
    number,
    open: true,
    author: { login: 'octocat', email: null, account: 'user' },
    labels: ['research'],
    base,
    baseRef: 'base-1',
    defaultBranch: 'main',
    head,
    headRef: 'head-1',
    fork: false,
  })
})

test('a bot, somebody who is gone, a fork and a head that moved', async () => {
  const { base, number } = await opened()
  const { api } = await connectTo(github)
  openedBy(github, number, 'dependabot[bot]')
  comesFrom(github, number, 'mallory/models')
  const head = await commit(github, { a: '3' }, [base])
  await pushAt(github, number, head, '2026-01-01T00:00:00Z')
  expect(await readPullRequest(api, number)).toMatchObject({
    author: { login: 'dependabot[bot]', account: 'bot' },
    head,
    fork: true,
  })
  openedBy(github, number, 'ghost')
  comesFrom(github, number, null)
  expect(await readPullRequest(api, number)).toMatchObject({ author: { login: null, account: null }, fork: true })
})

const sides = { base: { sha: 'a'.repeat(40), ref: 'main' }, head: { sha: 'b'.repeat(40), ref: 'topic' } }

test('what is not told is not known', () => {
  expect(parsePullRequest({ number: 1, ...sides, labels: [{ name: 'a' }, {}] })).toEqual({
    number: 1,
    open: false,
    author: { login: null, email: null, account: null },
    labels: null,
    base: sides.base.sha,
    baseRef: 'main',
    defaultBranch: null,
    head: sides.head.sha,
    headRef: 'topic',
    fork: true,
  })
})

test.each([
  ['nothing', null],
  ['no number', sides],
  ['no base', { number: 1, head: sides.head }],
  ['a head that is no object id', { number: 1, ...sides, head: { sha: 'HEAD', ref: 'topic' } }],
  ['a base without a branch', { number: 1, ...sides, base: { sha: sides.base.sha } }],
])('an answer with %s is refused', async (_, answer) => {
  expect((await failure(Promise.resolve().then(() => parsePullRequest(answer)))).code).toBe('github/unexpected-answer')
})
