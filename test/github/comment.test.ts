import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { comments, write } from '../fake-github/repository.ts'
import { OWNER, REPO } from '../fake-github/server.ts'
import { BOT, bodies, marked, type Pull, publish, pullRequest, routes } from './conversation.ts'

const github = await fakeGitHub()

const urlOf = (pull: Pull, id: number): RegExp =>
  new RegExp(`/${OWNER}/${REPO}/issues/${pull.number}#issuecomment-${id}$`)

test('the first answer is a new comment', async () => {
  const pull = await pullRequest(github)
  const effect = await publish(github, pull, 'Within budget\n')
  const [comment] = await comments(github, pull.number)
  expect(effect).toEqual({
    what: 'comment',
    outcome: 'created',
    url: expect.stringMatching(urlOf(pull, comment?.id ?? 0)),
    because: null,
  })
  expect(await bodies(github, pull)).toEqual([[BOT, marked('Within budget\n', pull)]])
  expect(routes(github)).toEqual(['query', 'POST', 'query'])
})

test('the next answer replaces the text of the same comment', async () => {
  const pull = await pullRequest(github)
  await publish(github, pull, 'first')
  github.calls.length = 0
  expect(await publish(github, pull, 'second', { run: { id: 11, attempt: 1 } })).toMatchObject({
    outcome: 'updated',
    because: null,
  })
  expect(await bodies(github, pull)).toEqual([[BOT, marked('second', pull, 11)]])
  expect(routes(github)).toEqual(['query', 'PATCH'])
})

test('the same text is left alone', async () => {
  const pull = await pullRequest(github)
  await publish(github, pull, 'same\n')
  github.calls.length = 0
  expect(await publish(github, pull, 'same\n', { run: { id: 12, attempt: 1 } })).toMatchObject({ outcome: 'unchanged' })
  expect(routes(github)).toEqual(['query'])
  expect(await bodies(github, pull)).toEqual([[BOT, marked('same\n', pull)]])
})

test('the comment is found behind several pages of talk', async () => {
  const pull = await pullRequest(github)
  for (let i = 0; i < 105; i += 1) await write(github, pull.number, `talk ${i}`, 'mallory')
  await publish(github, pull, 'first')
  for (let i = 0; i < 100; i += 1) await write(github, pull.number, `more talk ${i}`, 'mallory')
  github.calls.length = 0
  await publish(github, pull, 'second', { run: { id: 11, attempt: 1 } })
  expect(routes(github)).toEqual(['query', 'query', 'query', 'PATCH'])
  github.calls.length = 0
  await publish(github, pull, 'of another gate', { key: 'other' })
  expect(routes(github)).toEqual(['query', 'query', 'query', 'POST', 'query'])
  expect((await bodies(github, pull)).filter(([login]) => login === BOT)).toEqual([
    [BOT, marked('second', pull, 11)],
    [BOT, marked('of another gate', pull, 10, 1, 'other')],
  ])
}, 60_000)

test('nothing to say: no comment is made, but one that is there is brought up to date', async () => {
  const pull = await pullRequest(github)
  expect(await publish(github, pull, 'fine', { mode: 'update' })).toMatchObject({
    outcome: 'skipped',
    because: 'there is nothing to say',
  })
  expect(await bodies(github, pull)).toEqual([])
  await publish(github, pull, 'over')
  expect(await publish(github, pull, 'fine', { mode: 'update', run: { id: 11, attempt: 1 } })).toMatchObject({
    outcome: 'updated',
  })
})

test('the longest text that the renderer is asked for fits GitHub, in bytes', async () => {
  const pull = await pullRequest(github)
  const render = (maxBytes: number): string => '\u{1F331}'.repeat(Math.floor(maxBytes / 4))
  expect((await publish(github, pull, '', { render, key: 'k'.repeat(64) })).outcome).toBe('created')
})
