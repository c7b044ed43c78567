import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { type EventSource, parseEvent } from '../../src/github/event.ts'

interface Examples {
  readonly name: string
  readonly examples: readonly Record<string, unknown>[]
}
// Real payloads, as GitHub's documentation shows them.
const require = createRequire(import.meta.url)
const real = require('@octokit/webhooks-examples/api.github.com/index.json') as readonly Examples[]
const examples = (name: string): readonly Record<string, unknown>[] =>
  real.find((one) => one.name === name)?.examples ?? []

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const SHA = 'c'.repeat(40)
const repository = { owner: 'octocat', name: 'models' }

const parse = (name: string, payload: unknown, options: Partial<EventSource> = {}) =>
  parseEvent({ name, payload, repository: 'octocat/models', sha: SHA, allowPrivileged: false, ...options })

const pull = (changes: Record<string, unknown> = {}, head: Record<string, unknown> = {}) => ({
  action: 'synchronize',
  pull_request: {
    number: 7,
    base: { sha: BASE, ref: 'main', repo: { id: 1 } },
    head: { sha: HEAD, ref: 'train', repo: { id: 1 }, ...head },
    ...changes,
  },
})

function refusal(work: () => unknown): { code: string; message: string } {
  try {
    work()
  } catch (error) {
    if (error instanceof WorldError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('nothing was thrown')
}

test('a pull request is judged by its base at the time of the event', () => {
  expect(parse('pull_request', pull())).toEqual({
    event: 'pull_request',
    kind: 'judge',
    repository,
    base: BASE,
    head: HEAD,
    pullRequest: 7,
    fork: false,
    privileged: false,
    author: null,
    labels: null,
    baseRef: 'main',
    defaultBranch: null,
    stackRef: null,
  })
})

test('who opened it, its labels and its branches come along', () => {
  const told = pull({
    user: { login: 'Dependabot[bot]', type: 'Bot' },
    labels: [{ name: 'research' }, { name: 'needs: gpu' }],
    base: { sha: BASE, ref: 'feat/auth-layer', repo: { id: 1 } },
    stack: { id: 1, position: 2, size: 5, base: { ref: 'main', sha: SHA } },
  })
  expect(parse('pull_request', { ...told, repository: { default_branch: 'trunk' } })).toMatchObject({
    author: { login: 'dependabot[bot]', email: null, account: 'bot' },
    labels: ['research', 'needs: gpu'],
    baseRef: 'feat/auth-layer',
    defaultBranch: 'trunk',
    stackRef: 'main',
  })
})

test('a pull request that was retargeted is judged against its new base', () => {
  const edited = { ...pull(), action: 'edited', changes: { base: { ref: { from: 'lax' }, sha: { from: SHA } } } }
  expect(parse('pull_request', edited)).toMatchObject({ kind: 'judge', base: BASE, baseRef: 'main' })
  const labelled = { ...pull({ labels: [{ name: 'x' }] }), action: 'labeled', label: { name: 'x' } }
  expect(parse('pull_request', labelled)).toMatchObject({ kind: 'judge', labels: ['x'] })
})

test.each([
  '-x',
  '/x',
  'x/',
  'x..y',
  'x//y',
  'x y',
  'x~1',
  'x^',
  'x:y',
  'x?',
  'x*',
  'x[',
  'x\\y',
  'x@{1}',
  '@',
  'x.lock',
  'x.',
  'x/.y',
  'x\n',
  '',
  7,
  null,
  'x'.repeat(256),
])('the branch %j is none', (ref) => {
  expect(parse('pull_request', pull({ base: { sha: BASE, ref, repo: { id: 1 } } })).baseRef).toBe(null)
})

test.each(['release/1.0', 'größe', 'a@b', 'x.locked', 'f#1'])('the branch %j is one', (ref) => {
  expect(parse('pull_request', pull({ base: { sha: BASE, ref, repo: { id: 1 } } })).baseRef).toBe(ref)
})

test.each([[[{ name: 'x' }, {}]], ['x'], [undefined], [[7]]])(
  'labels that cannot be told are not taken for none: %j',
  (labels) => {
    expect(parse('pull_request', pull({ labels })).labels).toBe(null)
  },
)

test.each([
  ['another repository', { repo: { id: 2 } }, true],
  ['a deleted one', { repo: null }, true],
  ['one that is not named', { repo: undefined }, true],
  ['the same one', { repo: { id: 1 } }, false],
])('a head in %s is a fork: %s %s', (_, head, fork) => {
  expect(parse('pull_request', pull({}, head)).fork).toBe(fork)
})

test('a merge group is judged against the tip that it would be merged into', () => {
  const payload = {
    action: 'checks_requested',
    merge_group: { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: HEAD },
  }
  expect(parse('merge_group', payload)).toMatchObject({
    kind: 'judge',
    base: BASE,
    head: HEAD,
    pullRequest: null,
    baseRef: 'main',
    author: null,
    labels: null,
  })
})

test('a merge group that does not name its branch cannot be judged: no policy would be trusted', () => {
  for (const base_ref of [undefined, '', 'refs/heads/', 'refs/heads/a b', 7]) {
    const payload = { merge_group: { base_sha: BASE, head_sha: HEAD, base_ref } }
    expect(refusal(() => parse('merge_group', payload)).code).toBe('github/event-unreadable')
  }
})

test('a push renews the totals of its own tip', () => {
  expect(parse('push', { before: BASE, after: HEAD })).toMatchObject({ kind: 'refresh', base: HEAD, head: HEAD })
})

test('a branch that was deleted has nothing to check', () => {
  const payload = { before: BASE, after: '0'.repeat(40), deleted: true }
  expect(parse('push', payload)).toMatchObject({ kind: 'none' })
})

test('a dispatch renews the totals of the commit that it runs on', () => {
  expect(parse('workflow_dispatch', {})).toMatchObject({ kind: 'refresh', base: SHA, head: SHA })
})

test('a SHA-256 repository is read as well', () => {
  const payload = { merge_group: { base_sha: 'a'.repeat(64), base_ref: 'main', head_sha: 'b'.repeat(64) } }
  expect(parse('merge_group', payload)).toMatchObject({ base: 'a'.repeat(64) })
})

test.each(['pull_request_target', 'workflow_run'])('%s is refused, whatever it carries', (name) => {
  for (const payload of [pull(), {}, null, 'x']) {
    expect(refusal(() => parse(name, payload)).code).toBe('github/event-refused')
  }
})

test('a privileged trigger that was allowed by name is marked as one', () => {
  expect(parse('pull_request_target', pull(), { allowPrivileged: true })).toMatchObject({
    kind: 'judge',
    privileged: true,
  })
  const listed = {
    number: 7,
    base: { sha: BASE, repo: { id: 1, name: 'models' } },
    head: { sha: HEAD, repo: { id: 1 } },
  }
  const run = { workflow_run: { pull_requests: [listed] } }
  expect(parse('workflow_run', run, { allowPrivileged: true })).toMatchObject({ pullRequest: 7, privileged: true })
})

test.each([
  ['none', []],
  [
    'two',
    [1, 2].map((number) => ({ ...pull().pull_request, number, base: { sha: BASE, repo: { id: 1, name: 'models' } } })),
  ],
  ['one of another repository', [{ ...pull().pull_request, base: { sha: BASE, repo: { id: 3, name: 'other' } } }]],
])('a workflow run with %s of our pull requests is not guessed at', (_, pulls) => {
  const payload = { workflow_run: { pull_requests: pulls } }
  expect(refusal(() => parse('workflow_run', payload, { allowPrivileged: true })).code).toBe('github/event-unreadable')
})

test.each(['issues', 'schedule', '', 'issue_comment', '::error::x'])('the event "%s" has nothing to judge', (name) => {
  const { code, message } = refusal(() => parse(name, {}))
  expect(code).toBe('github/event-refused')
  expect(message).not.toContain('::')
})

test.each([
  ['no object', null],
  ['a list', []],
  ['no pull request', {}],
  ['a number as text', pull({ number: '7' })],
  ['a negative number', pull({ number: -1 })],
  ['a number beyond all', pull({ number: 1e99 })],
  ['a fraction', pull({ number: 1.5 })],
  ['no number', pull({ number: undefined })],
  ['no base', pull({ base: undefined })],
  ['a base without a commit', pull({ base: {} })],
  ['a short commit', pull({}, { sha: 'abc123' })],
  ['a commit in capitals', pull({}, { sha: 'B'.repeat(40) })],
  ['a branch instead of a commit', pull({}, { sha: 'main' })],
  ['a commit with a line', pull({}, { sha: `${HEAD}\n` })],
  ['a list of commits', pull({}, { sha: [HEAD] })],
])('a payload with %s is unreadable', (_, payload) => {
  expect(refusal(() => parse('pull_request', payload)).code).toBe('github/event-unreadable')
})

test.each(['', 'models', 'a/b/c', 'octocat/..', '../models', 'octo cat/models', 'octocat/mo dels', 'octocat/models\n'])(
  'the repository "%s" is refused',
  (name) => {
    expect(refusal(() => parse('pull_request', pull(), { repository: name })).code).toBe('github/event-unreadable')
  },
)

test('every real payload of a pull request is read', () => {
  const all = examples('pull_request')
  expect(all.length).toBeGreaterThan(20)
  for (const payload of all) {
    const { number, base, head } = payload.pull_request as {
      number: number
      base: { sha: string }
      head: { sha: string }
    }
    expect(parse('pull_request', payload)).toMatchObject({
      kind: 'judge',
      pullRequest: number,
      base: base.sha,
      head: head.sha,
    })
  }
})

test('every real payload of a merge group and of a push is read', () => {
  for (const payload of examples('merge_group')) expect(parse('merge_group', payload).kind).toBe('judge')
  for (const payload of examples('push')) expect(['refresh', 'none']).toContain(parse('push', payload).kind)
  expect(examples('push').length).toBeGreaterThan(0)
})

test('no payload at all makes anything but a world error', () => {
  for (const { examples: payloads } of real) {
    for (const payload of payloads) {
      for (const name of ['pull_request', 'merge_group', 'push']) {
        try {
          parse(name, payload)
        } catch (error) {
          expect(error).toBeInstanceOf(WorldError)
        }
      }
    }
  }
})
