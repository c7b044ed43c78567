import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { openGitTrees } from '../../src/disk/git.ts'
import { commitsOf, defaultBase, findCheckout, findCommits, mergeBase } from '../../src/disk/repository.ts'
import { clone, commit, git, makeRepository, temporaryFolder } from './temporary.ts'

async function checkoutOf(folder: string) {
  const checkout = await findCheckout(folder)
  if (!checkout) throw new Error('no checkout')
  return checkout
}

async function refusal(promise: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof WorldError)) throw new Error(`not refused: ${String(error)}`)
  return { code: error.code, message: error.message, hint: error.hint }
}

test('a name stands for a commit, a tag is followed to it, and a tree is none', async () => {
  const folder = makeRepository({ a: '1' })
  const oid = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'tag', '-a', 'v1', '-m', 'tag')
  const checkout = await checkoutOf(folder)
  const names = ['HEAD', 'main', 'v1', oid, oid.slice(0, 12), 'HEAD^{tree}', 'HEAD:a', 'nope', '', ' ', '\0', '-1']
  expect(await findCommits(checkout, names)).toEqual([
    oid,
    oid,
    oid,
    oid,
    oid,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a commit that a shallow clone lacks comes with the line that fetches it', async () => {
  const origin = makeRepository({ a: '1' })
  const first = git(origin, 'rev-parse', 'HEAD')
  commit(origin, { a: '2' })
  const checkout = await checkoutOf(clone(origin, '--depth=1'))
  expect(await refusal(commitsOf(checkout, [first]))).toEqual({
    code: 'git/missing-commit',
    message: `this clone does not have the commit "${first}"`,
    hint: `Run "git fetch --no-tags --depth=1 origin ${first}" and try again.`,
  })
  expect((await refusal(commitsOf(checkout, ['origin/dev']))).hint).toBe(
    'Run "git fetch --unshallow origin +refs/heads/dev:refs/remotes/origin/dev" and try again.',
  )
  expect((await refusal(commitsOf(checkout, ['HEAD~1']))).hint).toBe(
    'Run "git fetch --unshallow origin" and try again.',
  )
})

test('in a full clone the line names the branch, and repeats nothing that a shell could act on', async () => {
  const checkout = await checkoutOf(makeRepository({ a: '1' }))
  expect((await refusal(commitsOf(checkout, ['origin/dev']))).hint).toBe(
    'Run "git fetch origin +refs/heads/dev:refs/remotes/origin/dev" and try again.',
  )
  for (const name of ['origin/$(id)', 'origin/-x', 'origin/a b', ';id', 'a\nb']) {
    expect((await refusal(commitsOf(checkout, [name]))).hint, name).toBe('Run "git fetch origin" and try again.')
  }
})

test('a commit without its objects in a partial clone is missing, and nothing is fetched', async () => {
  const origin = makeRepository({ a: '1' })
  const copy = clone(origin, '--filter=tree:0', '--no-checkout')
  const later = commit(origin, { a: '2' })
  const checkout = await checkoutOf(copy)
  expect(await findCommits(checkout, [later])).toEqual([null])
  expect(existsSync(join(copy, '.git/objects', later.slice(0, 2), later.slice(2)))).toBe(false)
})

test('the merge base is where the branch started', async () => {
  const folder = makeRepository({ a: '1' })
  const start = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'checkout', '-q', '-b', 'side')
  const side = commit(folder, { b: '1' })
  git(folder, 'checkout', '-q', 'main')
  const main = commit(folder, { c: '1' })
  expect(await mergeBase(await checkoutOf(folder), main, side)).toBe(start)
})

test('a shallow clone that does not reach the merge base says how to deepen it', async () => {
  const folder = makeRepository({ a: '1' })
  git(folder, 'checkout', '-q', '-b', 'side')
  commit(folder, { b: '1' })
  git(folder, 'checkout', '-q', 'main')
  commit(folder, { c: '1' })
  const checkout = await checkoutOf(clone(folder, '--depth=1', '--no-single-branch'))
  const [main, side] = await findCommits(checkout, ['origin/main', 'origin/side'])
  expect(await refusal(mergeBase(checkout, main ?? '', side ?? ''))).toEqual({
    code: 'git/no-merge-base',
    message: 'this clone is too shallow to know where the branch started',
    hint: 'Run "git fetch --unshallow origin" and try again.',
  })
})

test('histories that never met have no merge base', async () => {
  const folder = makeRepository({ a: '1' })
  const main = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'checkout', '-q', '--orphan', 'other')
  const other = commit(folder, { b: '1' })
  expect((await refusal(mergeBase(await checkoutOf(folder), main, other))).message).toBe(
    'base and head have no history in common',
  )
})

test('the default base is the branch that the remote calls its own, else a usual name, else none', async () => {
  const folder = makeRepository({ a: '1' })
  expect(await defaultBase(await checkoutOf(folder))).toBe('main')
  git(folder, 'branch', '-q', '-m', 'trunk')
  expect(await defaultBase(await checkoutOf(folder))).toBeNull()
  expect(await defaultBase(await checkoutOf(clone(folder)))).toBe('origin/HEAD')
})

test('outside every checkout there is none', async () => {
  expect(await findCheckout(temporaryFolder())).toBeNull()
  expect(await findCheckout(join(temporaryFolder(), 'not/there'))).toBeNull()
})

test('a repository without a commit says so', async () => {
  const folder = temporaryFolder()
  git(folder, 'init', '-q')
  expect(await refusal(commitsOf(await checkoutOf(folder), ['HEAD']))).toEqual({
    code: 'git/no-commit',
    message: 'this repository has no commit yet',
    hint: 'Commit something and try again.',
  })
})

test('without git there are no trees, and who asks for a commit is told to install it', async () => {
  const folder = makeRepository({ a: '1' })
  const { PATH } = process.env
  process.env.PATH = '/nowhere'
  try {
    expect(await openGitTrees({ cwd: folder, base: 'HEAD', head: 'HEAD' })).toBeNull()
    expect((await refusal(commitsOf(await checkoutOf(folder), ['HEAD']))).code).toBe('git/not-installed')
  } finally {
    process.env.PATH = PATH
  }
})
