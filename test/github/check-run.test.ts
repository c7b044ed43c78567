import { expect, test } from 'vitest'
import { checkName } from '../../src/core/check-name.ts'
import { type CheckRequest, publishCheckRun } from '../../src/github/check-run.ts'
import type { Annotation } from '../../src/render/check.ts'
import { harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { checkRuns, commit } from '../fake-github/repository.ts'
import type { Call, TOKENS } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'

const github = await fakeGitHub()

let heads = 0
async function head(): Promise<string> {
  heads += 1
  return commit(github, { 'README.md': `head ${heads}` })
}

const annotations = (count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'emissions.csv',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    title: 'codecarbon/torn-row',
    message: `row ${index + 1} is torn. Write it again`,
  }))

const isCreate = ({ method, route }: Call): boolean => method === 'POST' && route.endsWith('/check-runs')
const isAppend = ({ method }: Call): boolean => method === 'PATCH'
const methods = (): string[] => github.calls.map(({ method }) => method)

async function publish(sha: string, options: Partial<CheckRequest> = {}, as: keyof typeof TOKENS = 'workflow') {
  const { api } = await connectTo(github, as)
  return publishCheckRun(api, {
    key: '',
    head: sha,
    externalId: '10.1',
    conclusion: 'failure',
    title: 'Over budget: 61.2 kgCO2e of 50 kgCO2e',
    summary: 'the summary',
    annotations: [],
    detailsUrl: 'https://github.com/octocat/models/actions/runs/10',
    ...options,
  })
}

const lines = (stored: readonly unknown[] | undefined): number[] =>
  (stored ?? []).map((one) => (one as { start_line: number }).start_line)

test('the answer is one completed check run on the commit', async () => {
  const sha = await head()
  const effect = await publish(sha)
  const [run, ...others] = await checkRuns(github, sha)
  expect(effect).toEqual({ what: 'check', outcome: 'created', url: expect.any(String), because: null })
  expect(others).toEqual([])
  expect(run).toMatchObject({
    name: 'carbon-clerk (action)',
    status: 'completed',
    conclusion: 'failure',
    external_id: '10.1',
    output: { title: 'Over budget: 61.2 kgCO2e of 50 kgCO2e', summary: 'the summary' },
  })
  expect(methods()).toEqual(['POST'])
})

test.each([
  ['', 'carbon-clerk (action)'],
  ['nightly', 'carbon-clerk (action: nightly)'],
])('with the key "%s" the check is called "%s"', (key, name) => {
  expect(checkName(key)).toBe(name)
})

test('an annotation has its place, and a column only where there is one', async () => {
  const sha = await head()
  await publish(sha, {
    annotations: [
      {
        path: 'a.csv',
        start_line: 7,
        end_line: 7,
        start_column: 3,
        annotation_level: 'failure',
        title: 'text/not-utf-8',
        message: 'm',
      },
      { path: 'b.csv', start_line: 1, end_line: 1, annotation_level: 'warning', title: 't', message: 'n' },
    ],
  })
  const [run] = await checkRuns(github, sha)
  expect(github.annotations.get(run?.id ?? 0)).toEqual([
    {
      path: 'a.csv',
      start_line: 7,
      end_line: 7,
      start_column: 3,
      end_column: 3,
      annotation_level: 'failure',
      title: 'text/not-utf-8',
      message: 'm',
    },
    { path: 'b.csv', start_line: 1, end_line: 1, annotation_level: 'warning', title: 't', message: 'n' },
  ])
})

test.each([
  [50, ['POST']],
  [51, ['POST', 'PATCH']],
  [130, ['POST', 'PATCH', 'PATCH']],
  [200, ['POST', 'PATCH', 'PATCH', 'PATCH']],
  [201, ['POST', 'PATCH', 'PATCH', 'PATCH']],
])('%i annotations go out fifty at a time, two hundred at most', async (count, calls) => {
  const sha = await head()
  const effect = await publish(sha, { annotations: annotations(count) })
  const [run] = await checkRuns(github, sha)
  expect(lines(github.annotations.get(run?.id ?? 0))).toEqual(lines(annotations(Math.min(count, 200))))
  expect(methods()).toEqual(calls)
  expect(effect.because).toBe(count > 200 ? '1 more problems stand in the summary' : null)
})

test.each([
  ['done', true],
  ['not done', false],
])('after a lost answer to the second batch, which was %s, no annotation is doubled or missing', async (_, done) => {
  const sha = await head()
  github.faults.push({ when: isAppend, harm: harms.badGateway(done) })
  await publish(sha, { annotations: annotations(130) })
  const [run] = await checkRuns(github, sha)
  expect(lines(github.annotations.get(run?.id ?? 0))).toEqual(Array.from({ length: 130 }, (_, index) => index + 1))
})

test('if annotations cannot follow, the check run still stands and says so', async () => {
  const sha = await head()
  github.faults.push({ when: isAppend, harm: harms.badGateway(), times: 9 })
  const effect = await publish(sha, { annotations: annotations(60) })
  expect(effect).toMatchObject({ outcome: 'created', because: expect.stringContaining('502') })
  expect(await checkRuns(github, sha)).toHaveLength(1)
})

test('a check run that was made although the answer got lost is not made twice', async () => {
  for (const harm of [harms.badGateway(true), { kind: 'drop', afterCommit: true } as const]) {
    const sha = await head()
    github.faults.push({ when: isCreate, harm })
    expect((await publish(sha)).outcome).toBe('created')
    expect(await checkRuns(github, sha)).toHaveLength(1)
  }
})

test('a check run that was not made is tried once more', async () => {
  const sha = await head()
  github.faults.push({ when: isCreate, harm: harms.badGateway() })
  expect((await publish(sha)).outcome).toBe('created')
  expect(methods()).toEqual(['POST', 'GET', 'POST'])
})

test("somebody else's check run of the same name is not taken for ours", async () => {
  const sha = await head()
  await publish(sha, { externalId: '9.1', conclusion: 'success' })
  github.faults.push({ when: isCreate, harm: harms.badGateway() })
  await publish(sha)
  expect((await checkRuns(github, sha)).map(({ external_id }) => external_id).sort()).toEqual(['10.1', '9.1'])
})

test('without the permission the check run is refused by name of the permission', async () => {
  const sha = await head()
  expect(await publish(sha, {}, 'fork')).toEqual({
    what: 'check',
    outcome: 'refused',
    url: null,
    because:
      'the check run: GitHub refused (403): Resource not accessible by integration; give the job "checks: write" under "permissions:" in the workflow',
  })
})

test('a summary of the longest allowed length in bytes is accepted, emoji and all', async () => {
  const sha = await head()
  const { SUMMARY_BYTES } = await import('../../src/github/check-run.ts')
  const summary = '\u{1F331}'.repeat(Math.floor(SUMMARY_BYTES / 4))
  // GitHub counts bytes, its description characters: both have to fit.
  expect((await publish(sha, { summary })).outcome).toBe('created')
})

test.each([
  ['a locked down organisation', { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const],
  [
    'a summary that GitHub does not like',
    { kind: 'answer', status: 422, body: { message: 'Validation Failed' } } as const,
  ],
  ['a used-up limit', harms.primaryLimit()],
  ['a bad token', { kind: 'answer', status: 401, body: { message: 'Bad credentials' } } as const],
  ['an outage', harms.badGateway()],
])('%s is an effect with a reason, never an exception', async (_, harm) => {
  const sha = await head()
  github.faults.push({ when: () => true, harm, times: 99 })
  expect(await publish(sha)).toEqual({ what: 'check', outcome: 'refused', url: null, because: expect.any(String) })
})
