/** Exceptions as people live them: the blocked comment, the line that is pasted, and the check that follows. */
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { checkRuns } from '../fake-github/repository.ts'
import { comesFrom, edit, mergedAs, openedBy, writeAt } from '../fake-github/words.ts'
import { filesOf, openChange, type Pull } from './cases.ts'
import { judge, ownComments } from './judgement.ts'
import { type Ended, runAction } from './runner.ts'

const github = await fakeGitHub()

/** Later than any clock that a test runs by, so that nothing here expires. */
const THEN = '2090-01-01T12:00:00Z'
const POLICY = '.github/carbon-budget.yml'

/** 101 of 50 kg, under a policy by which octocat may allow 60. */
async function open(): Promise<Pull> {
  const [before, after] = [filesOf('over', 'base'), filesOf('over', 'head')]
  const waivers = 'waivers:\n  approvers: ["user:octocat"]\n  limit: 60 kgCO2e\n  expire_after: 90 days\n'
  const policy = Buffer.from(before[POLICY] ?? '').toString() + waivers
  const pull = await openChange(github, { ...before, [POLICY]: policy }, { ...after, [POLICY]: policy })
  openedBy(github, pull.number, 'mona')
  return pull
}

interface Examples {
  readonly name: string
  readonly examples: readonly { readonly issue: object; readonly comment: object }[]
}

/** A real payload of GitHub's documentation, moved to our pull request. */
function commented(pull: Pull | null, body: string, before?: string): Promise<Ended> {
  const all = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json') as Examples[]
  const [real] = all.find(({ name }) => name === 'issue_comment')?.examples ?? []
  if (real === undefined) throw new Error('there is no example')
  const changes = before === undefined ? {} : { changes: { body: { from: before } } }
  const on = pull === null ? {} : { number: pull.number, pull_request: { url: '' } }
  const payload = { ...real, ...changes, issue: { ...real.issue, ...on }, comment: { ...real.comment, body } }
  return runAction(github, { event: 'issue_comment', payload, runId: 200 })
}

/** The newest first. */
const checks = async ({ head }: Pull) => (await checkRuns(github, head)).map(({ conclusion }) => conclusion)

test('the line that a blocked comment shows lets the pull request through; edited, it does not any more', async () => {
  const pull = await open()
  const blocked = await judge(github, pull)
  expect([blocked.outputs.verdict, blocked.exitCode], blocked.log).toEqual(['OVER', 1])
  const [comment = ''] = await ownComments(github, pull)
  const [, line = ''] = /^- `(\/carbon waive [^`]+): reason`$/m.exec(comment) ?? []
  expect(line).toBe(`/carbon waive 51.4 kgCO2e on "one pull request" at ${pull.head.slice(0, 12)}`)

  const number = await writeAt(github, pull.number, `${line}: the baseline of the paper`, THEN)
  const allowed = await commented(pull, `${line}: the baseline of the paper`)
  expect([allowed.outputs.verdict, allowed.exitCode], allowed.log).toEqual(['PASS', 0])
  expect(await checks(pull)).toEqual(['success', 'failure'])
  const [after = ''] = await ownComments(github, pull)
  expect(after).toContain('Over budget by permission: 101 of 50 kgCO2e')
  expect(after).toContain('- **Used** `51.4 kgCO2e` by `octocat`')

  await edit(github, number, `${line}: something else`, THEN, 'mallory')
  const edited = await commented(pull, `${line}: something else`, `${line}: the baseline of the paper`)
  // The job stands on the default branch, which is not to blame.
  expect([edited.outputs.verdict, edited.exitCode], edited.log).toEqual(['OVER', 0])
  expect(edited.commands).toEqual([])
  expect(await checks(pull)).toEqual(['failure', 'success', 'failure'])
  expect((await ownComments(github, pull))[0]).toContain('it was edited after it was written')
})

test('a stranger can make it judge again, and allows nothing', async () => {
  const pull = await open()
  await writeAt(github, pull.number, '/carbon waive 60 kg: please', THEN, 'mallory')
  const ended = await commented(pull, '/carbon waive 60 kg: please')
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 0])
  expect(await checks(pull)).toEqual(['failure'])
  expect((await ownComments(github, pull))[0]).toContain(
    'who wrote it is not an approver; approvers are `user:octocat`',
  )
})

test('a fork gets its check by a comment, whose token may write one', async () => {
  const pull = await open()
  comesFrom(github, pull.number, 'mona/models')
  expect((await judge(github, pull, { as: 'fork', fork: true })).exitCode).toBe(1)
  expect(await checks(pull)).toEqual([])
  const ended = await commented(pull, 'Please.\n\n/carbon recheck')
  expect(ended.exitCode, ended.log).toBe(0)
  expect(await checks(pull)).toEqual(['failure'])
})

test('without the check run the job itself says no, because nothing else does', async () => {
  const pull = await open()
  const isCheck = ({ method, route }: { method: string; route: string }) =>
    method === 'POST' && route.includes('check-runs')
  github.faults.push({ when: isCheck, harm: { kind: 'answer', status: 403 }, times: 9 })
  expect((await commented(pull, '/carbon recheck')).exitCode).toBe(1)
})

test('in the merge queue what was allowed for the head of the pull request holds', async () => {
  const pull = await open()
  await writeAt(github, pull.number, `/carbon waive 60 kg at ${pull.head}: the baseline`, THEN)
  const asked = await github.ask('GET', `/repos/octocat/models/pulls/${pull.number}`)
  const { ref } = (asked as { base: { ref: string } }).base
  const group = { head_sha: pull.head, base_sha: pull.base, base_ref: `refs/heads/${ref}` }
  const queued = (name: string) =>
    runAction(github, { event: 'merge_group', payload: { merge_group: { ...group, head_ref: name } } })
  const ended = await queued(`refs/heads/gh-readonly-queue/main/pr-${pull.number}-${pull.base}`)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['PASS', 0])
  expect(ended.summary).toContain('Over budget by permission')
  expect((await queued(`refs/heads/pr-${pull.number}-${pull.base}`)).exitCode).toBe(1)
})

test('a comment that is not for us, on an issue or on a closed pull request costs no judgement', async () => {
  const pull = await open()
  for (const [on, body] of [
    [pull, 'Nice! `/carbon waive 30 kg: x`'],
    [null, '/carbon recheck'],
  ] as const) {
    const ended = await commented(on, body)
    expect([ended.exitCode, ended.outputs, github.calls.length], ended.log).toEqual([0, {}, 0])
    expect(ended.log).toContain('The comment is not for Carbon Clerk')
  }
  mergedAs(github, pull.number, pull.head)
  const closed = await commented(pull, '/carbon recheck')
  expect(closed.log).toContain('The pull request is closed')
  expect([closed.exitCode, await checks(pull)]).toEqual([0, []])
})
