import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { checkRuns } from '../fake-github/repository.ts'
import { openCase } from './cases.ts'
import { conclusions, judge, ownComments } from './judgement.ts'

const github = await fakeGitHub()

test('gates with keys stand side by side', async () => {
  const pull = await openCase(github, 'over')
  await judge(github, pull, { inputs: { key: 'strict' } })
  await judge(github, pull, { inputs: { key: 'lax', 'fail-on': 'never' } })
  expect(await conclusions(github, pull)).toEqual([
    ['carbon-clerk (action: lax)', 'success'],
    ['carbon-clerk (action: strict)', 'failure'],
  ])
  expect(await ownComments(github, pull)).toHaveLength(2)
})

test('fail-on: never opens the gate and says so everywhere', async () => {
  const pull = await openCase(github, 'over')
  const ended = await judge(github, pull, { inputs: { 'fail-on': 'never' } })
  expect([ended.outputs.verdict, ended.exitCode]).toEqual(['OVER', 0])
  const [run] = await checkRuns(github, pull.head)
  expect(run).toMatchObject({ conclusion: 'success', output: { title: expect.stringContaining('NOT ENFORCED') } })
  expect((await ownComments(github, pull))[0]).toContain('NOT ENFORCED')
  expect(ended.summary).toContain('NOT ENFORCED')
})

test.each([
  ['always', 'no-records', 1],
  ['on-change', 'no-records', 0],
  ['on-change', 'within', 1],
  ['on-failure', 'within', 0],
  ['on-failure', 'over', 1],
  ['never', 'over', 0],
])('comment: %s on "%s" makes %i comments', async (comment, name, count) => {
  const pull = await openCase(github, name)
  await judge(github, pull, { inputs: { comment } })
  expect(await ownComments(github, pull)).toHaveLength(count)
})

test('check-run: false writes none', async () => {
  const pull = await openCase(github, 'over')
  expect((await judge(github, pull, { inputs: { 'check-run': 'false' } })).exitCode).toBe(1)
  expect(await conclusions(github, pull)).toEqual([])
})

test.each([
  ['check-run', 'no'],
  ['check-run', '0'],
  ['allow-privileged-trigger', 'yes'],
  ['comment', 'sometimes'],
  ['fail-on', 'Over'],
  ['policy', '../policy.yml'],
  ['policy', '/etc/passwd'],
  ['key', 'a --> b'],
  ['report', 'report.html'],
  ['report', 'report'],
  ['github-token', ''],
])('the input %s: "%s" is refused with exit 3, and nothing is asked', async (name, value) => {
  const pull = await openCase(github, 'within')
  const ended = await judge(github, pull, { inputs: { [name]: value } })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['BAD_POLICY', 3])
  expect(ended.commands[0]?.text).toContain(`"${name}"`)
  expect(github.calls).toEqual([])
})

test.each([
  ['check-run', 'True'],
  ['check-run', ''],
  ['comment', ' on-change '],
  ['policy', ''],
])('the input %s: "%s" is taken', async (name, value) => {
  const pull = await openCase(github, 'over')
  expect((await judge(github, pull, { inputs: { [name]: value } })).exitCode).toBe(1)
})

test('reports are written where the workflow says, and the first is named', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'carbon-clerk-reports-'))
  const pull = await openCase(github, 'over')
  const ended = await judge(github, pull, { workspace, inputs: { report: 'out/carbon.json\nout/carbon.md' } })
  expect(ended.exitCode).toBe(1)
  expect(ended.outputs['report-path']).toBe('out/carbon.json')
  const report = JSON.parse(readFileSync(join(workspace, 'out/carbon.json'), 'utf8'))
  expect(report).toMatchObject({ schema_version: 1, verdict: 'OVER', inputs: { base: pull.base, head: pull.head } })
  expect(readFileSync(join(workspace, 'out/carbon.md'), 'utf8')).toContain('Over budget')
  symlinkSync('/etc/passwd', join(workspace, 'out/link.json'))
  const refused = await judge(github, pull, { workspace, inputs: { report: 'out/link.json' } })
  expect([refused.outputs.verdict, refused.exitCode]).toEqual(['BAD_POLICY', 3])
  rmSync(workspace, { recursive: true })
})
