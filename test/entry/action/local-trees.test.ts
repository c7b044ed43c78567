import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { WorldError } from '../../../src/core/problem.ts'
import { openLocalTrees, withFallback } from '../../../src/entry/action/local-trees.ts'
import type { Trees } from '../../../src/review/ports.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'carbon-clerk-git-'))
  folders.push(made)
  return made
}

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'protocol.file.allow=always']
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

function commit(cwd: string, files: Readonly<Record<string, string | null>>): string {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) git(cwd, 'rm', '-q', path)
    else writeFileSync(join(cwd, path), content)
  }
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-q', '-m', 'change')
  return git(cwd, 'rev-parse', 'HEAD')
}

/** A branch that started before base moved on. */
function diverged() {
  const cwd = folder()
  git(cwd, 'init', '-q', '-b', 'main')
  const start = commit(cwd, { 'old.csv': '1', 'both.csv': '1', 'gone.csv': 'g' })
  git(cwd, 'checkout', '-q', '-b', 'train')
  const head = commit(cwd, { 'both.csv': '2', 'ours.csv': 'o', 'gone.csv': null })
  git(cwd, 'checkout', '-q', 'main')
  const base = commit(cwd, { 'both.csv': '2', 'theirs.csv': 't' })
  return { cwd, start, base, head }
}

const all = (): boolean => true
const paths = (entries: readonly { readonly path: string }[]): string[] => entries.map(({ path }) => path)

test('what base gained since the branch started is not removed by the branch', async () => {
  const { cwd, base, head } = diverged()
  const trees = await openLocalTrees(cwd, base, head)
  const compared = await trees?.compare(all)
  expect([trees?.base, trees?.head]).toEqual([base, head])
  expect(paths(compared?.base ?? [])).toEqual(['both.csv', 'gone.csv', 'old.csv', 'theirs.csv'])
  expect(paths(compared?.head ?? [])).toEqual(['both.csv', 'old.csv', 'ours.csv', 'theirs.csv'])
  expect(compared?.changed).toEqual(new Set(['gone.csv', 'ours.csv']))
  const blobs = await trees?.read(compared?.head ?? [])
  expect(blobs?.size).toBe(4)
})

test('a branch that is up to date is compared as it is', async () => {
  const { cwd, start, head } = diverged()
  const compared = await (await openLocalTrees(cwd, start, head))?.compare(all)
  expect(compared?.changed).toEqual(new Set(['both.csv', 'gone.csv', 'ours.csv']))
})

test.each([
  ['no checkout', () => ({ ...diverged(), cwd: folder() })],
  ['a folder that is not there', () => ({ ...diverged(), cwd: '/nowhere/at/all' })],
  ['a checkout without the commit', () => ({ ...diverged(), head: 'f'.repeat(40) })],
  ['a checkout that is too shallow to know where the branch started', shallow],
])('%s is no local answer', async (_, make) => {
  const { cwd, base, head } = make()
  expect(await openLocalTrees(cwd, base, head)).toBeNull()
})

function shallow() {
  const { cwd, base, head } = diverged()
  const clone = folder()
  git(clone, 'init', '-q')
  git(clone, 'fetch', '-q', '--depth=1', `file://${cwd}`, 'main', 'train')
  return { cwd: clone, base, head }
}

function fakeTrees(name: string, fails: boolean): Trees {
  const answer = async <T>(value: T): Promise<T> => {
    if (fails) throw new WorldError('git/missing-object', `${name} lacks it`, 'fetch it')
    return value
  }
  return {
    base: 'a',
    head: 'b',
    compare: () => answer({ base: [], head: [], changed: new Set([name]) }),
    read: () => answer(new Map()),
  }
}

test('a clone that lacks objects is helped out by the API, question by question', async () => {
  const helped = withFallback(fakeTrees('git', true), fakeTrees('api', false))
  expect((await helped.compare(all)).changed).toEqual(new Set(['api']))
  expect(await helped.read([])).toEqual(new Map())
  const alone = withFallback(fakeTrees('git', false), fakeTrees('api', true))
  expect((await alone.compare(all)).changed).toEqual(new Set(['git']))
})

test('when the API cannot help either, its reason is the one that counts', async () => {
  const lost = withFallback(fakeTrees('git', true), fakeTrees('api', true))
  await expect(lost.compare(all)).rejects.toThrow('api lacks it')
})

test('a bug is not mistaken for a clone that lacks objects', async () => {
  const broken: Trees = { ...fakeTrees('git', false), compare: () => Promise.reject(new TypeError('bug')) }
  await expect(withFallback(broken, fakeTrees('api', false)).compare(all)).rejects.toThrow('bug')
})
