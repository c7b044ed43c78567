import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Trigger } from '../../src/github/event.ts'
import { organizationOpener } from '../../src/github/organization.ts'
import { openTrunk } from '../../src/github/trunk.ts'
import { commit } from '../fake-github/repository.ts'
import { type Call, type FakeGitHub, OWNER, REPO, startFakeGitHub } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'
import { failure, oidOf, routes } from './objects.ts'

const HERE = `/repos/${OWNER}/${REPO}`
const POLICY = '.github/carbon-budget.yml'
const text = (limit: string) => `budgets: [{name: a, limit: ${limit}}]\n`

let github: FakeGitHub
beforeEach(async () => {
  github = await startFakeGitHub()
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

/** A branch with this limit in its policy; `null`: without one. */
async function branch(name: string, limit: string | null): Promise<void> {
  const sha = await commit(github, { 'a.txt': name, ...(limit === null ? {} : { [POLICY]: text(limit) }) })
  if (name === 'main') await github.ask('PATCH', `${HERE}/git/refs/heads/main`, { sha, force: true })
  else await github.ask('POST', `${HERE}/git/refs`, { ref: `refs/heads/${name}`, sha })
}

async function pull(head: string, base: string): Promise<void> {
  await github.ask('POST', `${HERE}/pulls`, { title: head, head, base })
}

/** As GitHub says of branches with protection or rules. */
function protect(...branches: string[]): void {
  const change = (body: Buffer) => {
    const answer = JSON.parse(body.toString()) as { name: string }
    return JSON.stringify({ ...answer, protected: branches.includes(answer.name) })
  }
  const when = ({ route }: Call) => route === 'GET /repos/{owner}/{repo}/branches/{branch}'
  github.faults.push({ when, times: 100, harm: { kind: 'change', change } })
}

async function opened(baseRef: string, more: Partial<Trigger> = {}) {
  const trigger: Trigger = {
    event: 'pull_request',
    kind: 'judge',
    repository: { owner: OWNER, name: REPO },
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    pullRequest: 7,
    fork: false,
    privileged: false,
    author: null,
    labels: null,
    baseRef,
    defaultBranch: 'main',
    stackRef: null,
    ...more,
  }
  return openTrunk((await connectTo(github)).api, trigger, POLICY)
}

const policyOf = (limit: string, name?: string) => ({
  oid: oidOf(text(limit)),
  bytes: new Uint8Array(Buffer.from(text(limit))),
  ...(name === undefined ? {} : { branch: name }),
})

const limitOf = async (baseRef: string, more: Partial<Trigger> = {}) => {
  const found = await opened(baseRef, more)
  return found && [found.branch, Buffer.from(found.bytes).toString()]
}

describe('a pull request', () => {
  test('into the default branch is judged by its base, and costs no request', async () => {
    expect(await opened('main')).toBe(undefined)
    expect(routes(github)).toEqual([])
  })

  test('into a branch that is nobody’s head is judged by that branch', async () => {
    await branch('main', '1 kg')
    await branch('side', '1000 t')
    expect(await opened('side')).toBe(undefined)
  })

  test('of a stack is judged by the trunk, whatever the layers below write into their policy', async () => {
    await branch('main', '1 kg')
    await branch('feat/layer-1', '1000 t')
    await branch('layer-2', '2000 t')
    await pull('feat/layer-1', 'main')
    await pull('layer-2', 'feat/layer-1')
    expect(await opened('feat/layer-1')).toEqual(policyOf('1 kg', 'main'))
    expect(await opened('layer-2')).toEqual(policyOf('1 kg', 'main'))
    expect(await opened('layer-2', { defaultBranch: null })).toEqual(policyOf('1 kg', 'main'))
  })

  test('of a stack on a protected branch is judged by that one', async () => {
    await branch('main', '1 kg')
    await branch('release', '2 kg')
    await branch('layer-1', '1000 t')
    await pull('layer-1', 'release')
    protect('release')
    expect(await limitOf('layer-1')).toEqual(['release', text('2 kg')])
  })

  test('into a protected branch is judged by it, although somebody opened a pull request from it', async () => {
    await branch('main', '1 kg')
    await branch('release', '2 kg')
    await branch('lax', '1000 t')
    await pull('release', 'lax')
    protect('release', 'lax')
    expect(await opened('release')).toBe(undefined)
    expect(await opened('release', { stackRef: 'lax' })).toBe(undefined)
  })

  test('of a stack that ends on an unprotected branch is judged by the default branch, and by that end only without one', async () => {
    await branch('main', '1 kg')
    await branch('develop', '1000 t')
    await branch('layer-1', '2000 t')
    await pull('layer-1', 'develop')
    expect(await limitOf('layer-1')).toEqual(['main', text('1 kg')])
    await branch('main', null)
    expect(await limitOf('layer-1')).toEqual(['develop', text('1000 t')])
  })

  test('of a stack that GitHub keeps is judged by the end that GitHub names', async () => {
    await branch('main', '1 kg')
    await branch('release', '2 kg')
    await branch('layer-1', '1000 t')
    protect('release')
    expect(await limitOf('layer-1', { stackRef: 'release' })).toEqual(['release', text('2 kg')])
    expect(await limitOf('layer-1', { stackRef: 'main' })).toEqual(['main', text('1 kg')])
  })

  test('of a stack whose trunk has no policy is held by none', async () => {
    await branch('main', null)
    await branch('layer-1', '1000 t')
    await pull('layer-1', 'main')
    expect(await opened('layer-1')).toBe(null)
  })

  test('of a branch with several ends is judged by the default branch if it is one of them', async () => {
    await branch('main', '1 kg')
    for (const name of ['a', 'b', 'c']) await branch(name, '1000 t')
    await pull('a', 'b')
    await pull('a', 'c')
    expect(await failure(opened('a'))).toEqual({
      code: 'github/stack-unclear',
      message: 'whose policy judges is not clear: "a" has pull requests into 2 branches',
    })
    await pull('a', 'main')
    expect(await limitOf('a')).toEqual(['main', text('1 kg')])
  })

  test('of branches that lead in a circle is not judged', async () => {
    await branch('main', '1 kg')
    for (const name of ['a', 'b']) await branch(name, '1000 t')
    await pull('a', 'b')
    await pull('b', 'a')
    expect(await failure(opened('a'))).toEqual({
      code: 'github/stack-unclear',
      message: 'whose policy judges is not clear: the branches of this stack lead back to "a"',
    })
  })

  test('of more layers than anybody reviews is not judged', async () => {
    await branch('main', '1 kg')
    for (let layer = 1; layer <= 12; layer += 1) await branch(`layer-${layer}`, null)
    for (let layer = 2; layer <= 12; layer += 1) await pull(`layer-${layer}`, `layer-${layer - 1}`)
    await pull('layer-1', 'main')
    expect(await limitOf('layer-10')).toEqual(['main', text('1 kg')])
    expect(await failure(opened('layer-12'))).toEqual({
      code: 'github/stack-unclear',
      message: 'whose policy judges is not clear: this stack has more than 10 layers',
    })
  })

  test('is not judged when the branch is gone or GitHub does not say', async () => {
    await branch('main', '1 kg')
    expect((await failure(opened('gone'))).code).toBe('github/not-found')
    await branch('a', '1 t')
    const when = ({ route }: Call) => route === 'GET /repos/{owner}/{repo}/pulls'
    github.faults.push({ when, harm: { kind: 'answer', status: 403, body: { message: 'no' } } })
    expect((await failure(opened('a'))).code).toBe('github/forbidden')
    github.faults.push({ when, harm: { kind: 'change', change: () => '{}' } })
    expect((await failure(opened('a'))).code).toBe('github/unexpected-answer')
  })
})

describe('a merge group', () => {
  const group = { event: 'merge_group', pullRequest: null } as const

  test('is judged by the tip of the branch, not by the commit of the queue that it stands on', async () => {
    await branch('main', '1 kg')
    expect(await opened('main', group)).toEqual(policyOf('1 kg'))
  })

  test('without a policy on the branch is held by none, and without the branch is not judged', async () => {
    await branch('main', null)
    expect(await opened('main', group)).toBe(null)
    expect((await failure(opened('gone', group))).code).toBe('github/not-found')
  })

  test('is not judged by a policy that was changed on its way', async () => {
    await branch('main', '1 kg')
    const when = ({ route }: Call) => route.startsWith('GET /repos/{owner}/{repo}/contents')
    const change = (body: Buffer) =>
      JSON.stringify({ ...JSON.parse(body.toString()), content: Buffer.from(text('9 t')).toString('base64') })
    github.faults.push({ when, harm: { kind: 'change', change } })
    expect((await failure(opened('main', group))).code).toBe('github/blob-mismatch')
  })
})

test('a push has nothing to be judged by', async () => {
  expect(await opened('main', { kind: 'refresh', baseRef: null })).toBe(undefined)
})

describe('the policy of an organisation', () => {
  const reference = { owner: OWNER, repository: REPO, path: POLICY }
  const open = async (more: object = {}) => organizationOpener((await connectTo(github)).api)({ ...reference, ...more })

  test('is read from the default branch of its repository', async () => {
    await branch('main', '7 kg')
    expect(await open()).toEqual(policyOf('7 kg'))
    expect(routes(github)).toEqual(['GET /repos/{owner}/{repo}/contents/{path}'])
  })

  test.each([
    ['a file that is not there', { path: 'other.yml' }],
    ['a repository that cannot be seen', { repository: 'secret' }],
  ])('%s is refused, not taken for a policy that says nothing', async (_, more) => {
    await branch('main', '7 kg')
    const { owner, repository, path } = { ...reference, ...more }
    expect(await failure(open(more))).toEqual({
      code: 'github/not-found',
      message: `the policy ${owner}/${repository}:${path}, which this one extends, was not found`,
    })
  })

  test('a folder, and a file that is too large, are refused', async () => {
    const sha = await commit(github, { 'policy/a.yml': text('1 kg'), 'big.yml': '#'.repeat(600_000) })
    await github.ask('PATCH', `${HERE}/git/refs/heads/main`, { sha, force: true })
    expect((await failure(open({ path: 'policy' }))).code).toBe('github/unexpected-answer')
    expect((await failure(open({ path: 'big.yml' }))).code).toBe('github/unexpected-answer')
  })

  test('a token that may not read it says what would help', async () => {
    github.faults.push({ when: () => true, harm: { kind: 'answer', status: 403, body: { message: 'no' } } })
    const thrown = await open().catch((error: unknown) => error)
    expect(thrown).toMatchObject({ code: 'github/forbidden', hint: expect.stringContaining('GitHub App') })
  })
})
