import { expect, test } from 'vitest'
import { harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { openCase } from './cases.ts'
import { conclusions, judge, ownComments } from './judgement.ts'
import { runAction } from './runner.ts'

const github = await fakeGitHub()

test.each([
  ['is not JSON', '{"pull_request": '],
  ['is not an object', '[]'],
  [
    'has a number as text',
    { pull_request: { number: '1', base: { sha: 'a'.repeat(40) }, head: { sha: 'b'.repeat(40) } } },
  ],
])('a payload that %s ends as INDETERMINATE', async (_, payload) => {
  const ended = await runAction(github, { event: 'pull_request', payload })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['INDETERMINATE', 4])
  expect(github.calls).toEqual([])
})

test('an event file that is not there ends as INDETERMINATE', async () => {
  const ended = await runAction(github, {
    event: 'pull_request',
    payload: {},
    environment: { GITHUB_EVENT_PATH: '/nowhere.json' },
  })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['INDETERMINATE', 4])
})

test('outside of a runner, without its files, the verdict is still the exit code', async () => {
  const pull = await openCase(github, 'over')
  const environment = { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined }
  expect((await judge(github, pull, { environment })).exitCode).toBe(1)
})

test('a summary file that cannot be written changes nothing', async () => {
  const pull = await openCase(github, 'over')
  const ended = await judge(github, pull, { environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } })
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toContain('no summary')
})

test('comment and check refused in every way leave the verdict as it is', async () => {
  const harm = harms.notAccessible('checks=write')
  const pull = await openCase(github, 'within')
  github.faults.push({ when: ({ method, route }) => method !== 'GET' && !route.startsWith('GraphQL'), harm, times: 99 })
  expect((await judge(github, pull)).exitCode).toBe(0)
})

test('an exception of our own ends as INTERNAL, with a check, a comment and a summary', async () => {
  const pull = await openCase(github, 'over')
  const broken = 'crypto.subtle.digest = () => { throw new TypeError("broken ::add-mask::x\\n::error::y") }'
  const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` }
  const ended = await judge(github, pull, { environment })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['INTERNAL', 5])
  expect(await conclusions(github, pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await ownComments(github, pull)).toHaveLength(1)
  expect(ended.summary).toContain('Not judged')
  expect(ended.outputs).toMatchObject({ 'total-kg': '' })
  expect(ended.log).toContain('TypeError')
  expect(ended.commands.map(({ name }) => name)).toEqual(['error'])
})
