import { expect, test } from 'vitest'
import { publishComment } from '../../src/github/comment.ts'
import { type Harm, harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { connectTo } from './connection.ts'
import { BOT, bodies, isPatch, isPost, marked, publish, pullRequest, routes } from './conversation.ts'

const github = await fakeGitHub()

test('a comment that was made although the answer got lost is not made twice', async () => {
  for (const harm of [harms.badGateway(true), { kind: 'drop', afterCommit: true } as const]) {
    const pull = await pullRequest(github)
    github.faults.push({ when: isPost, harm })
    github.calls.length = 0
    expect((await publish(github, pull, 'once')).outcome).toBe('unchanged')
    expect(routes(github)).toEqual(['query', 'POST', 'query'])
    expect(await bodies(github, pull)).toEqual([[BOT, marked('once', pull)]])
  }
})

test('a comment that was not made is tried once more, and no further', async () => {
  const pull = await pullRequest(github)
  github.faults.push({ when: isPost, harm: harms.badGateway() })
  expect((await publish(github, pull, 'text')).outcome).toBe('created')
  const other = await pullRequest(github)
  github.faults.push({ when: isPost, harm: harms.badGateway(), times: 9 })
  github.calls.length = 0
  expect(await publish(github, other, 'text')).toMatchObject({ outcome: 'refused', url: null })
  expect(routes(github)).toEqual(['query', 'POST', 'query', 'POST'])
  expect(await bodies(github, other)).toEqual([])
})

test('an update is repeated, because doing it twice does no harm', async () => {
  const pull = await pullRequest(github)
  await publish(github, pull, 'first')
  github.faults.push({ when: isPatch, harm: harms.badGateway(true), times: 2 })
  expect((await publish(github, pull, 'second')).outcome).toBe('updated')
  expect(await bodies(github, pull)).toEqual([[BOT, marked('second', pull)]])
})

test('the token of a fork loses the comment, and the permission is named', async () => {
  const pull = await pullRequest(github)
  expect(await publish(github, pull, 'text', { as: 'fork' })).toEqual({
    what: 'comment',
    outcome: 'refused',
    url: null,
    because:
      'the comment: GitHub refused (403): Resource not accessible by integration; ' +
      'give the job "issues: write" or "pull-requests: write" under "permissions:" in the workflow',
  })
})

const refusals: readonly (readonly [string, Harm, string])[] = [
  [
    'a locked conversation',
    { kind: 'answer', status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
    'locked',
  ],
  ['a deleted pull request', { kind: 'answer', status: 404, body: { message: 'Not Found' } }, 'not found (404)'],
  ['a transferred repository', { kind: 'answer', status: 410, body: { message: 'Gone' } }, 'not found (410)'],
  ['a comment too long for GitHub', { kind: 'answer', status: 422, body: { message: 'Validation Failed' } }, '422'],
  ['a used-up limit', harms.primaryLimit(), 'slow down'],
  ['a secondary limit', harms.secondaryLimit(), 'slow down'],
]

test.each(refusals)('%s is an effect with a reason, never an exception', async (_, harm, reason) => {
  const pull = await pullRequest(github)
  github.faults.push({ when: isPost, harm, times: 9 })
  const effect = await publish(github, pull, 'text')
  expect(effect).toMatchObject({ what: 'comment', outcome: 'refused', url: null })
  expect(effect.because).toContain(reason)
  expect(github.calls.filter(isPost)).toHaveLength(1)
})

test('a short secondary limit is waited for', async () => {
  const pull = await pullRequest(github)
  github.faults.push({ when: isPost, harm: harms.secondaryLimit(3) })
  const { api, waits } = await connectTo(github)
  const request = {
    pullRequest: pull.number,
    key: '',
    head: pull.head,
    run: { id: 1, attempt: 1 },
    mode: 'create',
  } as const
  expect((await publishComment(api, { ...request, render: () => 'text' })).outcome).toBe('created')
  expect(waits).toEqual([3000])
})
