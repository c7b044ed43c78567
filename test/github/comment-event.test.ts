import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { parseCommentEvent, triggerOf } from '../../src/github/comment-event.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { comesFrom, mergedAs } from '../fake-github/words.ts'
import { connectTo } from './connection.ts'
import { open } from './waiving.ts'

const github = await fakeGitHub()
const repository = 'octocat/models'
const read = (payload: unknown) => parseCommentEvent({ payload, repository })

test('a comment says where it stands, and what it says and said', () => {
  const comment = { body: 'now' }
  const pull = { number: 7, pull_request: { url: '' } }
  expect(read({ action: 'created', issue: pull, comment })).toEqual({
    repository: { owner: 'octocat', name: 'models' },
    pullRequest: 7,
    bodies: ['now'],
  })
  expect(read({ issue: pull, comment, changes: { body: { from: 'before' } } }).bodies).toEqual(['now', 'before'])
  expect(read({ issue: { number: 7 }, comment }).pullRequest).toBeNull()
})

test.each([
  null,
  {},
  { issue: { number: 7 } },
  { issue: { number: '7' }, comment: {} },
  { issue: { number: 0 }, comment: {} },
])('a payload that is none is refused: %j', (payload) => {
  expect(() => read(payload)).toThrow(WorldError)
})

test('the pull request is judged as it stands now, against the tip of its base, and nothing of a checkout', async () => {
  const pull = await open(github)
  const { api } = await connectTo(github)
  const { base, head, number } = pull
  expect(await triggerOf(api, number)).toMatchObject({
    ...{ event: 'issue_comment', kind: 'judge', base, head, pullRequest: number, fork: false, privileged: true },
  })
  comesFrom(github, number, 'mona/models')
  expect(await triggerOf(api, number)).toMatchObject({ fork: true })
  mergedAs(github, number, head)
  expect(await triggerOf(api, number)).toBeNull()
})
