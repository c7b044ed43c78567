import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { checkRuns } from '../fake-github/repository.ts'
import { openCase } from './cases.ts'
import { conclusions, judge, ownComments } from './judgement.ts'

const github = await fakeGitHub()

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/

test('PASS: a green check, a comment, numbers for later steps, exit 0', async () => {
  const pull = await openCase(github, 'within')
  const ended = await judge(github, pull)
  expect(ended.exitCode, ended.log).toBe(0)
  expect(ended.outputs.verdict).toBe('PASS')
  expect(await conclusions(github, pull)).toEqual([['carbon-clerk (action)', 'success']])
  const [comment, ...others] = await ownComments(github, pull)
  expect(others).toEqual([])
  expect(comment).toContain('Within budget')
  expect(ended.summary).toContain('Within budget')
  for (const name of ['training-kg', 'total-kg', 'energy-kwh', 'budget-remaining-kg'])
    expect(ended.outputs[name]).toMatch(NUMBER)
  expect(ended.outputs['comment-url']).toMatch(/#issuecomment-\d+$/)
  expect(Object.keys(ended.outputs).sort()).toEqual([
    'budget-remaining-kg',
    'comment-url',
    'energy-kwh',
    'inference-kg',
    'report-path',
    'total-kg',
    'training-kg',
    'verdict',
  ])
  expect(ended.commands).toEqual([])
})

test.each([
  ['over', 'OVER', 1],
  ['bad-number', 'BAD_INPUT', 2],
  ['policy-broken-on-base', 'BAD_POLICY', 3],
])('%s: a red check, a comment, exit %s %i', async (name, verdict, exitCode) => {
  const pull = await openCase(github, name)
  const ended = await judge(github, pull)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual([verdict, exitCode])
  expect(await conclusions(github, pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await ownComments(github, pull)).toHaveLength(1)
  expect(ended.summary.length).toBeGreaterThan(50)
  expect(ended.commands.map(({ name: one }) => one)).toEqual(['error'])
})

test('INDETERMINATE: GitHub is down, the job fails and says so without inventing numbers', async () => {
  const pull = await openCase(github, 'within')
  const isTree = ({ route }: { route: string }): boolean => route.includes('/trees/')
  github.faults.push({ when: isTree, harm: { kind: 'answer', status: 404 }, times: 99 })
  const ended = await judge(github, pull)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['INDETERMINATE', 4])
  expect(ended.outputs).toMatchObject({ 'total-kg': '', 'energy-kwh': '', 'budget-remaining-kg': '' })
  expect(await conclusions(github, pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(ended.summary).toContain('Not judged')
})

test('an untouched repository has nothing to say: a green check and no comment', async () => {
  const pull = await openCase(github, 'no-records')
  const ended = await judge(github, pull)
  expect(ended.exitCode, ended.log).toBe(0)
  expect(await ownComments(github, pull)).toEqual([])
  expect(await conclusions(github, pull)).toEqual([['carbon-clerk (action)', 'success']])
})

test('a policy that the pull request edits does not judge it', async () => {
  const pull = await openCase(github, 'policy-edited')
  const ended = await judge(github, pull)
  expect(ended.exitCode, ended.log).not.toBe(0)
  const removed = await openCase(github, 'policy-removed')
  expect((await judge(github, removed)).exitCode).not.toBe(0)
})

test('a repository without a policy is told what one would look like', async () => {
  const pull = await openCase(github, 'no-policy')
  const ended = await judge(github, pull)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['PASS', 0])
  expect(ended.summary).toContain('carbon-budget.yml')
})

test('on_error: warn in the base policy opens the gate when GitHub is down, and says so', async () => {
  const pull = await openCase(github, 'not-enforced')
  const ended = await judge(github, pull)
  expect(ended.exitCode, ended.log).toBe(0)
  expect((await checkRuns(github, pull.head))[0]?.output.title).toContain('NOT ENFORCED')
})
