import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { findCheckout } from '../../src/disk/repository.ts'
import { workTrees } from '../../src/disk/worktree.ts'
import type { Trees } from '../../src/review/ports.ts'
import { git, makeRepository, temporaryFolder, textOf, write } from './temporary.ts'

const csv = (path: string) => path.endsWith('.csv')

async function open(folder: string): Promise<Trees> {
  const checkout = await findCheckout(folder)
  if (!checkout) throw new Error('no checkout')
  return workTrees(checkout, git(folder, 'rev-parse', 'HEAD'))
}

async function contents(trees: Trees): Promise<Record<string, string>> {
  const { head } = await trees.compare(csv)
  const blobs = await trees.read(head)
  const found: Record<string, string> = {}
  for (const entry of head) found[entry.path] = await textOf(blobs.get(entry.oid))
  return found
}

test('the work tree is the head: edited, staged, new and deleted files, without the ignored ones', async () => {
  const folder = makeRepository({
    'edited.csv': '1',
    'staged.csv': '2',
    'gone.csv': '3',
    'same.csv': '4',
    'code.py': 'x',
    '.gitignore': 'ignored*\n',
  })
  write(folder, { 'staged.csv': '20', 'added.csv': '5' })
  git(folder, 'add', '-A')
  rmSync(join(folder, 'gone.csv'))
  write(folder, { 'edited.csv': '10', 'sub/new.csv': '6', 'ignored.csv': '7', 'code.py': 'y' })
  const trees = await open(folder)
  const { base, head, changed } = await trees.compare(csv)
  const hash = (path: string) => git(folder, 'hash-object', path)
  expect([trees.base, trees.head]).toEqual([git(folder, 'rev-parse', 'HEAD'), 'worktree'])
  expect(base.map((entry) => entry.path)).toEqual(['edited.csv', 'gone.csv', 'same.csv', 'staged.csv'])
  expect(head.map(({ path, kind, oid }) => ({ path, kind, oid }))).toEqual(
    ['added.csv', 'edited.csv', 'same.csv', 'staged.csv', 'sub/new.csv'].map((path) => {
      return { path, kind: 'file', oid: hash(path) }
    }),
  )
  expect([...changed]).toEqual(['added.csv', 'code.py', 'edited.csv', 'gone.csv', 'staged.csv', 'sub/new.csv'])
  expect(await contents(trees)).toEqual({
    'added.csv': '5',
    'edited.csv': '10',
    'same.csv': '4',
    'staged.csv': '20',
    'sub/new.csv': '6',
  })
})

test('a clean work tree equals the commit, and a file that was only touched is unchanged', async () => {
  const folder = makeRepository({ 'a.csv': '1', 'model.safetensors': 'weights' })
  utimesSync(join(folder, 'a.csv'), 1, 1)
  utimesSync(join(folder, 'model.safetensors'), 1, 1)
  const { base, head, changed } = await (await open(folder)).compare(csv)
  expect(head.map(({ path, oid }) => [path, oid])).toEqual(base.map(({ path, oid }) => [path, oid]))
  expect([...changed]).toEqual([])
})

test('links are links, whether they replace a file, stand for a folder or lead nowhere', async () => {
  const secret = temporaryFolder()
  write(secret, { 'inside.csv': 'canary', 'a.csv': 'canary' })
  const folder = makeRepository({ 'a.csv': '1', 'sub/inside.csv': '2' })
  rmSync(join(folder, 'a.csv'))
  symlinkSync(join(secret, 'a.csv'), join(folder, 'a.csv'))
  rmSync(join(folder, 'sub'), { recursive: true })
  symlinkSync(secret, join(folder, 'sub'))
  symlinkSync('loop.csv', join(folder, 'loop.csv'))
  symlinkSync('/dev/zero', join(folder, 'zero.csv'))
  const trees = await open(folder)
  const { head } = await trees.compare(csv)
  expect(head.map(({ path, kind }) => [path, kind])).toEqual([
    ['a.csv', 'symlink'],
    ['loop.csv', 'symlink'],
    ['zero.csv', 'symlink'],
  ])
  expect(await contents(trees)).toEqual({ 'a.csv': '(no blob)', 'loop.csv': '(no blob)', 'zero.csv': '(no blob)' })
})

test('a pipe with the name of a record is not waited for', async () => {
  const folder = makeRepository({ 'a.csv': '1', 'b.csv': '2' })
  execFileSync('mkfifo', [join(folder, 'pipe.csv')])
  rmSync(join(folder, 'a.csv'))
  execFileSync('mkfifo', [join(folder, 'a.csv')])
  expect(await contents(await open(folder))).toEqual({ 'b.csv': '2' })
})

test.each([
  ['changed in place', (path: string) => write(path, { 'a.csv': 'b' })],
  ['grown', (path: string) => write(path, { 'a.csv': 'ab' })],
  ['cut short', (path: string) => write(path, { 'a.csv': '' })],
  ['removed', (path: string) => rmSync(join(path, 'a.csv'))],
  [
    'replaced by a link',
    (path: string) => {
      rmSync(join(path, 'a.csv'))
      symlinkSync('/etc/passwd', join(path, 'a.csv'))
    },
  ],
  [
    'replaced by a pipe',
    (path: string) => {
      rmSync(join(path, 'a.csv'))
      execFileSync('mkfifo', [join(path, 'a.csv')])
    },
  ],
])('a file that is %s between listing and reading is an error', async (what, change) => {
  const folder = makeRepository({ 'old.csv': '1' })
  write(folder, { 'a.csv': 'a' })
  const trees = await open(folder)
  const { head } = await trees.compare(csv)
  change(folder)
  const blobs = await trees.read(head)
  const entry = head.find(({ path }) => path === 'a.csv')
  const reading = textOf(blobs.get(entry?.oid ?? ''))
  // Bytes appended later are not part of what was listed; everything else is noticed.
  if (what === 'grown') expect(await reading).toBe('a')
  else await expect(reading).rejects.toBeInstanceOf(WorldError)
})

test('a folder above a file that becomes a link between listing and reading is an error', async () => {
  const folder = makeRepository({ 'old.csv': '1' })
  const elsewhere = temporaryFolder()
  write(elsewhere, { 'a.csv': 'a' })
  write(folder, { 'sub/a.csv': 'a' })
  const trees = await open(folder)
  const { head } = await trees.compare(csv)
  rmSync(join(folder, 'sub'), { recursive: true })
  symlinkSync(elsewhere, join(folder, 'sub'))
  const blobs = await trees.read(head)
  await expect(textOf(blobs.get(head.find(({ path }) => path === 'sub/a.csv')?.oid ?? ''))).rejects.toThrow(/changed/)
})

test('a repository inside the work tree keeps its files to itself', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  mkdirSync(join(folder, 'inner'))
  git(join(folder, 'inner'), 'init', '-q')
  write(folder, { 'inner/b.csv': '2' })
  expect(await contents(await open(folder))).toEqual({ 'a.csv': '1' })
})

test('neither monitor, hook nor large-file filter is run', async () => {
  const folder = makeRepository({ 'a.csv': '1', '.gitattributes': '*.csv filter=lfs\n' })
  const canary = join(folder, 'canary')
  for (const key of ['core.fsmonitor', 'filter.lfs.clean', 'filter.lfs.smudge', 'filter.lfs.process']) {
    git(folder, 'config', key, `touch ${canary}; false`)
  }
  write(folder, { 'a.csv': '2', 'b.csv': '3', '.git/hooks/post-index-change': `#!/bin/sh\ntouch ${canary}\n` })
  expect(await contents(await open(folder))).toEqual({ 'a.csv': '2', 'b.csv': '3' })
  expect(existsSync(canary)).toBe(false)
})

test('nothing is written to the repository', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  write(folder, { 'a.csv': '2', 'b.csv': '3' })
  const before = execFileSync('sh', ['-c', 'find .git -type f -exec sha1sum {} + | sort'], { cwd: folder }).toString()
  await contents(await open(folder))
  const after = execFileSync('sh', ['-c', 'find .git -type f -exec sha1sum {} + | sort'], { cwd: folder }).toString()
  expect(after).toBe(before)
})

test('in a sparse checkout files that are not on disk are read from the repository', async () => {
  const folder = makeRepository({ 'in/a.csv': '1', 'out/b.csv': '2' })
  git(folder, 'sparse-checkout', 'set', 'in')
  expect(existsSync(join(folder, 'out/b.csv'))).toBe(false)
  expect(await contents(await open(folder))).toEqual({ 'in/a.csv': '1', 'out/b.csv': '2' })
})
