import { expect, test } from 'vitest'
import { type Harm, harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit, push, write } from '../fake-github/repository.ts'
import { type Call, OWNER } from '../fake-github/server.ts'
import { BOT, bodies, isPost, isThread, marked, publish, pullRequest } from './conversation.ts'

const github = await fakeGitHub()

const noGraphql = () => ({
  when: isThread,
  harm: { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const,
  times: 99,
})

test.each([
  ['workflow', BOT],
  ['owner', OWNER],
] as const)(
  'without GraphQL, the comment of a token of %s is found over REST, and a decoy is not',
  async (as, login) => {
    const pull = await pullRequest(github)
    github.faults.push(noGraphql())
    const decoy = marked('Within budget, honestly', pull, 99)
    await write(github, pull.number, decoy, 'mallory')
    for (let i = 0; i < 101; i += 1) await write(github, pull.number, `talk ${i}`, 'mallory')
    expect(await publish(github, pull, 'first', { as })).toMatchObject({ outcome: 'created' })
    expect(await publish(github, pull, 'second', { as, run: { id: 11, attempt: 1 } })).toMatchObject({
      outcome: 'updated',
    })
    const others = (await bodies(github, pull)).filter(([, body]) => !body.startsWith('talk'))
    expect(others).toEqual([
      ['mallory', decoy],
      [login, marked('second', pull, 11)],
    ])
  },
)

test('without GraphQL, a run for an older commit still leaves the comment alone', async () => {
  const pull = await pullRequest(github)
  push(github, pull.number, await commit(github, { 'README.md': 'newer still' }, [pull.head]))
  github.faults.push(noGraphql())
  expect(await publish(github, pull, 'older')).toMatchObject({
    outcome: 'skipped',
    because: 'the pull request has a newer commit by now',
  })
})

test.each([
  [
    'is forbidden',
    { kind: 'answer', status: 200, body: { data: { repository: null }, errors: [{ type: 'FORBIDDEN' }] } },
  ],
  ['fails', harms.badGateway()],
  ['answers a page', { kind: 'change', change: () => '<html>' }],
] as readonly (readonly [string, Harm])[])('when GraphQL %s, REST is asked', async (_, harm) => {
  const pull = await pullRequest(github)
  github.faults.push({ when: isThread, harm, times: 99 })
  expect(await publish(github, pull, 'text')).toMatchObject({ outcome: 'created' })
  expect(await bodies(github, pull)).toEqual([[BOT, marked('text', pull)]])
})

test.each([
  ['the limit is used up', harms.primaryLimit()],
  ['the token is bad', { kind: 'answer', status: 401, body: { message: 'Bad credentials' } }],
] as readonly (readonly [string, Harm])[])('when %s, no other way is tried', async (_, harm) => {
  const pull = await pullRequest(github)
  github.faults.push({ when: isThread, harm, times: 99 })
  expect(await publish(github, pull, 'text')).toMatchObject({ outcome: 'refused' })
  expect(github.calls).toHaveLength(1)
})

test('without any way to see the conversation, nothing is written', async () => {
  const pull = await pullRequest(github)
  const isRead = ({ method, route }: Call): boolean => method === 'GET' || route.startsWith('GraphQL')
  github.faults.push({ when: isRead, harm: { kind: 'answer', status: 404 }, times: 99 })
  expect(await publish(github, pull, 'text')).toMatchObject({ outcome: 'refused' })
  expect(github.calls.some(isPost)).toBe(false)
})
