import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Octokit } from 'octokit'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { harms } from '../fake-github/faults.ts'
import { checkRuns, comments, commit, push } from '../fake-github/repository.ts'
import { type FakeGitHub, OWNER, REPO, startFakeGitHub, TOKENS } from '../fake-github/server.ts'
import { filesOf, openCase, openChange, type Pull } from './cases.ts'
import { type Ended, type Job, pullRequestPayload, runAction } from './runner.ts'

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub()
})
afterAll(() => github.close())
afterEach(() => {
  const seen = [...github.violations]
  github.violations.length = 0
  github.calls.length = 0
  github.faults.length = 0
  expect(seen).toEqual([])
})

const BOT = 'github-actions[bot]'
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/

function judge(pull: Pull, options: Partial<Job> & { fork?: boolean | null } = {}): Promise<Ended> {
  const { fork, ...job } = options
  const payload = pullRequestPayload({ ...pull, ...(fork === undefined ? {} : { fork }) })
  return runAction(github, { event: 'pull_request', payload, ...job })
}

async function conclusions(pull: Pull) {
  return (await checkRuns(github, pull.head)).map(({ name, conclusion }) => [name, conclusion] as const)
}

async function ownComments(pull: Pull): Promise<readonly string[]> {
  const all = await comments(github, pull.number)
  return all.filter(({ user }) => user.login === BOT).map(({ body }) => body)
}

test('PASS: a green check, a comment, numbers for later steps, exit 0', async () => {
  const pull = await openCase(github, 'within')
  const ended = await judge(pull)
  expect(ended.exitCode, ended.log).toBe(0)
  expect(ended.outputs.verdict).toBe('PASS')
  expect(await conclusions(pull)).toEqual([['carbon-clerk (action)', 'success']])
  const [comment, ...others] = await ownComments(pull)
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
  const ended = await judge(pull)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual([verdict, exitCode])
  expect(await conclusions(pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await ownComments(pull)).toHaveLength(1)
  expect(ended.summary.length).toBeGreaterThan(50)
  expect(ended.commands.map(({ name: one }) => one)).toEqual(['error'])
})

test('INDETERMINATE: GitHub is down, the job fails and says so without inventing numbers', async () => {
  const pull = await openCase(github, 'within')
  const isTree = ({ route }: { route: string }): boolean => route.includes('/trees/')
  github.faults.push({ when: isTree, harm: { kind: 'answer', status: 404 }, times: 99 })
  const ended = await judge(pull)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['INDETERMINATE', 4])
  expect(ended.outputs).toMatchObject({ 'total-kg': '', 'energy-kwh': '', 'budget-remaining-kg': '' })
  expect(await conclusions(pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(ended.summary).toContain('Not judged')
})

test('an untouched repository has nothing to say: a green check and no comment', async () => {
  const pull = await openCase(github, 'no-records')
  const ended = await judge(pull)
  expect(ended.exitCode, ended.log).toBe(0)
  expect(await ownComments(pull)).toEqual([])
  expect(await conclusions(pull)).toEqual([['carbon-clerk (action)', 'success']])
})

test('a fork: the comment is lost, the verdict is not', async () => {
  const pull = await openCase(github, 'over')
  const ended = await judge(pull, { as: 'fork', fork: true })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
  expect(await ownComments(pull)).toEqual([])
  expect(await conclusions(pull)).toEqual([])
  expect(ended.outputs['comment-url']).toBe('')
  expect(ended.summary).toContain('Over budget')
  expect(ended.log).toContain('"checks: write" under "permissions:"')
  expect(ended.commands.filter(({ name }) => name === 'error').length).toBeGreaterThanOrEqual(1)
})

test('a fork that was deleted is still judged', async () => {
  const pull = await openCase(github, 'within')
  expect((await judge(pull, { as: 'fork', fork: null })).exitCode).toBe(0)
})

test('without a check run, problems are annotated by command, at their places', async () => {
  const pull = await openCase(github, 'bad-number')
  const ended = await judge(pull, { as: 'fork', fork: true })
  const places = ended.commands.filter(({ properties }) => properties.file !== undefined)
  expect(places.length, ended.log).toBeGreaterThan(0)
  for (const { properties } of places)
    expect(properties).toMatchObject({ file: expect.any(String), line: expect.stringMatching(/^\d+$/) })
})

test('a second push: one comment, brought up to date, and an answer on each commit', async () => {
  const pull = await openCase(github, 'over')
  await judge(pull)
  const head = await commit(github, filesOf('within', 'head'), [pull.head])
  push(github, pull.number, head)
  const ended = await judge({ ...pull, head }, { runId: 101 })
  const [comment, ...others] = await ownComments(pull)
  expect(others).toEqual([])
  expect(comment).not.toContain('Over budget')
  expect(ended.exitCode, ended.log).toBe(0)
  expect(await conclusions(pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await conclusions({ ...pull, head })).toEqual([['carbon-clerk (action)', 'success']])
})

test('a run that is late answers for its own commit and leaves the comment alone', async () => {
  const pull = await openCase(github, 'over')
  const head = await commit(github, filesOf('within', 'head'), [pull.head])
  push(github, pull.number, head)
  await judge({ ...pull, head }, { runId: 101 })
  const before = await ownComments(pull)
  expect((await judge(pull)).exitCode).toBe(1)
  expect(await ownComments(pull)).toEqual(before)
})

test('the same evaluation again writes nothing into the comment', async () => {
  const pull = await openCase(github, 'over')
  await judge(pull)
  github.calls.length = 0
  await judge(pull, { runId: 101 })
  expect(github.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/issues/'))).toEqual([])
})

test('records that are gone again: the comment that spoke of them is brought up to date', async () => {
  const pull = await openCase(github, 'over')
  await judge(pull)
  const head = await commit(github, filesOf('over', 'base'), [pull.head])
  push(github, pull.number, head)
  expect((await judge({ ...pull, head }, { runId: 101 })).exitCode).toBe(0)
  const [comment, ...others] = await ownComments(pull)
  expect(others).toEqual([])
  expect(comment).not.toContain('Over budget')
})

test('a policy that the pull request edits does not judge it', async () => {
  const pull = await openCase(github, 'policy-edited')
  const ended = await judge(pull)
  expect(ended.exitCode, ended.log).not.toBe(0)
  const removed = await openCase(github, 'policy-removed')
  expect((await judge(removed)).exitCode).not.toBe(0)
})

test('a repository without a policy is told what one would look like', async () => {
  const pull = await openCase(github, 'no-policy')
  const ended = await judge(pull)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['PASS', 0])
  expect(ended.summary).toContain('carbon-budget.yml')
})

test('a merge group is judged on its own tree, without a comment', async () => {
  const pull = await openCase(github, 'over')
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: pull.head,
      base_sha: pull.base,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      base_ref: 'refs/heads/main',
    },
  }
  const ended = await runAction(github, { event: 'merge_group', payload })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
  expect(await conclusions(pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await ownComments(pull)).toEqual([])
})

test('a push renews the totals and leaves no check run that could pass for a judgement', async () => {
  const pull = await openCase(github, 'over')
  const ended = await runAction(github, {
    event: 'push',
    payload: { before: pull.base, after: pull.head, ref: 'refs/heads/main' },
  })
  expect(ended.exitCode, ended.log).toBe(0)
  expect(await conclusions(pull)).toEqual([])
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

test('twenty changed files cost seven requests, and one more for the first comment', async () => {
  const before = filesOf('over', 'base')
  const rows = Buffer.from(before['emissions.csv'] ?? '').toString()
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `runs/${i}/emissions.csv`,
      rows.replaceAll(/(?<=trainer,)[0-9a-f]{4}/g, `${1000 + i}`),
    ]),
  )
  const pull = await openChange(github, before, { ...before, ...many })
  const ended = await judge(pull)
  expect(ended.exitCode, ended.log).toBeTypeOf('number')
  const reading = ['GET trees', 'GET trees', 'GET compare', 'GraphQL Texts']
  expect(requests()).toEqual(
    [...reading, 'GraphQL Thread', 'POST check-runs', 'POST comments', 'GraphQL Thread'].sort(),
  )
  const head = await commit(github, { ...before, ...many, 'runs/20/emissions.csv': rows }, [pull.head])
  push(github, pull.number, head)
  github.calls.length = 0
  await judge({ ...pull, head }, { runId: 101 })
  expect(requests()).toEqual([...reading, 'GraphQL Thread', 'POST check-runs', 'PATCH comments'].sort())
})

function requests(): readonly string[] {
  const names = ['trees', 'compare', 'check-runs', 'comments', 'blobs']
  return github.calls
    .map(({ method, route }) =>
      route.startsWith('GraphQL') ? route : `${method} ${names.find((name) => route.includes(name))}`,
    )
    .sort()
}

test('gates with keys stand side by side', async () => {
  const pull = await openCase(github, 'over')
  await judge(pull, { inputs: { key: 'strict' } })
  await judge(pull, { inputs: { key: 'lax', 'fail-on': 'never' } })
  expect(await conclusions(pull)).toEqual([
    ['carbon-clerk (action: lax)', 'success'],
    ['carbon-clerk (action: strict)', 'failure'],
  ])
  expect(await ownComments(pull)).toHaveLength(2)
})

test('fail-on: never opens the gate and says so everywhere', async () => {
  const pull = await openCase(github, 'over')
  const ended = await judge(pull, { inputs: { 'fail-on': 'never' } })
  expect([ended.outputs.verdict, ended.exitCode]).toEqual(['OVER', 0])
  const [run] = await checkRuns(github, pull.head)
  expect(run).toMatchObject({ conclusion: 'success', output: { title: expect.stringContaining('NOT ENFORCED') } })
  expect((await ownComments(pull))[0]).toContain('NOT ENFORCED')
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
  await judge(pull, { inputs: { comment } })
  expect(await ownComments(pull)).toHaveLength(count)
})

test('check-run: false writes none', async () => {
  const pull = await openCase(github, 'over')
  expect((await judge(pull, { inputs: { 'check-run': 'false' } })).exitCode).toBe(1)
  expect(await conclusions(pull)).toEqual([])
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
  const ended = await judge(pull, { inputs: { [name]: value } })
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
  expect((await judge(pull, { inputs: { [name]: value } })).exitCode).toBe(1)
})

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
  expect((await judge(pull, { environment })).exitCode).toBe(1)
})

test('a summary file that cannot be written changes nothing', async () => {
  const pull = await openCase(github, 'over')
  const ended = await judge(pull, { environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } })
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toContain('no summary')
})

test('comment and check refused in every way leave the verdict as it is', async () => {
  const harm = harms.notAccessible('checks=write')
  const pull = await openCase(github, 'within')
  github.faults.push({ when: ({ method, route }) => method !== 'GET' && !route.startsWith('GraphQL'), harm, times: 99 })
  expect((await judge(pull)).exitCode).toBe(0)
})

test('an exception of our own ends as INTERNAL, with a check, a comment and a summary', async () => {
  const pull = await openCase(github, 'over')
  const broken = 'crypto.subtle.digest = () => { throw new TypeError("broken ::add-mask::x\\n::error::y") }'
  const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` }
  const ended = await judge(pull, { environment })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['INTERNAL', 5])
  expect(await conclusions(pull)).toEqual([['carbon-clerk (action)', 'failure']])
  expect(await ownComments(pull)).toHaveLength(1)
  expect(ended.summary).toContain('Not judged')
  expect(ended.outputs).toMatchObject({ 'total-kg': '' })
  expect(ended.log).toContain('TypeError')
  expect(ended.commands.map(({ name }) => name)).toEqual(['error'])
})

test('two runs at once leave one comment, with the answer of the newer one', async () => {
  const pull = await openCase(github, 'over')
  await Promise.all([judge(pull, { runId: 201 }), judge(pull, { runId: 202, inputs: { 'fail-on': 'never' } })])
  const [comment, ...others] = await ownComments(pull)
  expect(others).toEqual([])
  expect(comment).toContain('NOT ENFORCED')
})

test('reports are written where the workflow says, and the first is named', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'carbon-clerk-reports-'))
  const pull = await openCase(github, 'over')
  const ended = await judge(pull, { workspace, inputs: { report: 'out/carbon.json\nout/carbon.md' } })
  expect(ended.exitCode).toBe(1)
  expect(ended.outputs['report-path']).toBe('out/carbon.json')
  const report = JSON.parse(readFileSync(join(workspace, 'out/carbon.json'), 'utf8'))
  expect(report).toMatchObject({ schema_version: 1, verdict: 'OVER', inputs: { base: pull.base, head: pull.head } })
  expect(readFileSync(join(workspace, 'out/carbon.md'), 'utf8')).toContain('Over budget')
  symlinkSync('/etc/passwd', join(workspace, 'out/link.json'))
  const refused = await judge(pull, { workspace, inputs: { report: 'out/link.json' } })
  expect([refused.outputs.verdict, refused.exitCode]).toEqual(['BAD_POLICY', 3])
  rmSync(workspace, { recursive: true })
})

test('on_error: warn in the base policy opens the gate when GitHub is down, and says so', async () => {
  const pull = await openCase(github, 'not-enforced')
  const ended = await judge(pull)
  expect(ended.exitCode, ended.log).toBe(0)
  expect((await checkRuns(github, pull.head))[0]?.output.title).toContain('NOT ENFORCED')
})

test('no command, control character or secret gets into the log from a hostile pull request', async () => {
  const pull = await openCase(github, 'hostile-names')
  for (const as of ['workflow', 'fork'] as const) {
    const ended = await judge(pull, { as })
    expect(
      ended.commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name)),
    ).toEqual([])
    expect(ended.log).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    expect(ended.log + ended.summary).not.toMatch(/ghs_/)
  }
})

test('a client that is not ours sees the same comment and the same check', async () => {
  const pull = await openCase(github, 'within')
  const ended = await judge(pull)
  const client = new Octokit({
    auth: TOKENS.owner.token,
    baseUrl: github.url,
    throttle: { enabled: false },
    retry: { enabled: false },
  })
  const repository = { owner: OWNER, repo: REPO }
  const seen = await client.rest.issues.listComments({ ...repository, issue_number: pull.number })
  expect(seen.data.map(({ html_url, user }) => [html_url, user?.login])).toEqual([[ended.outputs['comment-url'], BOT]])
  const checks = await client.rest.checks.listForRef({ ...repository, ref: pull.head })
  expect(checks.data.check_runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['carbon-clerk (action)', 'success'],
  ])
})
