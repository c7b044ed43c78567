import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { baseOf, openCase } from './cases.ts'
import { conclusions, judge, ownComments } from './judgement.ts'
import { pullRequestPayload, runAction } from './runner.ts'

const github = await fakeGitHub()

test('a fork: the comment is lost, the verdict is not', async () => {
  const pull = await openCase(github, 'over')
  const ended = await judge(github, pull, { as: 'fork', fork: true })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
  expect(await ownComments(github, pull)).toEqual([])
  expect(await conclusions(github, pull)).toEqual([])
  expect(ended.outputs['comment-url']).toBe('')
  expect(ended.summary).toContain('Over budget')
  expect(ended.log).toContain('"checks: write" under "permissions:"')
  expect(ended.commands.filter(({ name }) => name === 'error').length).toBeGreaterThanOrEqual(1)
})

test('a fork that was deleted is still judged', async () => {
  const pull = await openCase(github, 'within')
  expect((await judge(github, pull, { as: 'fork', fork: null })).exitCode).toBe(0)
})

test('without a check run, problems are annotated by command, at their places', async () => {
  const pull = await openCase(github, 'bad-number')
  const ended = await judge(github, pull, { as: 'fork', fork: true })
  const places = ended.commands.filter(({ properties }) => properties.file !== undefined)
  expect(places.length, ended.log).toBeGreaterThan(0)
  for (const { properties } of places)
    expect(properties).toMatchObject({ file: expect.any(String), line: expect.stringMatching(/^\d+$/) })
})

test('a merge group is judged on its own tree, without a comment', async () => {
  const pull = await openCase(github, 'over')
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: pull.head,
      base_sha: pull.base,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      base_ref: `refs/heads/${await baseOf(github, pull)}`,
    },
  }
  const ended = await runAction(github, { event: 'merge_group', payload })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
  expect(await conclusions(github, pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await ownComments(github, pull)).toEqual([])
})

test('a push renews the totals and leaves no check run that could pass for a judgement', async () => {
  const pull = await openCase(github, 'over')
  const ended = await runAction(github, {
    event: 'push',
    payload: { before: pull.base, after: pull.head, ref: 'refs/heads/main' },
  })
  expect(ended.exitCode, ended.log).toBe(0)
  expect(await conclusions(github, pull)).toEqual([])
})

test.each(['pull_request_target', 'workflow_run'])(
  '%s is refused before anything is read or written',
  async (event) => {
    const pull = await openCase(github, 'within')
    const ended = await runAction(github, { event, payload: pullRequestPayload(pull) })
    expect([ended.outputs.verdict, ended.exitCode]).toEqual(['BAD_POLICY', 3])
    expect(github.calls).toEqual([])
    expect(ended.commands.map(({ name }) => name)).toEqual(['error'])
    expect(ended.commands[0]?.text).toContain('on: pull_request')
  },
)

test('pull_request_target that was allowed by name reads through the API', async () => {
  const pull = await openCase(github, 'over')
  const inputs = { 'allow-privileged-trigger': 'true' }
  const ended = await runAction(github, { event: 'pull_request_target', payload: pullRequestPayload(pull), inputs })
  expect(ended.exitCode, ended.log).toBe(1)
  expect(github.calls.filter(({ route }) => route.includes('/trees/'))).toHaveLength(2)
})

test('no command, control character or secret gets into the log from a hostile pull request', async () => {
  const pull = await openCase(github, 'hostile-names')
  for (const as of ['workflow', 'fork'] as const) {
    const ended = await judge(github, pull, { as })
    expect(
      ended.commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name)),
    ).toEqual([])
    expect(ended.log).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    expect(ended.log + ended.summary).not.toMatch(/ghs_/)
  }
})
