import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { gitHistory } from '../../src/disk/history.ts'
import { findCheckout } from '../../src/disk/repository.ts'
import type { History, Landed } from '../../src/review/ports.ts'
import { clone, commit, git, makeRepository, temporaryFolder, textOf, write } from './temporary.ts'

const AUTHOR = { login: null, email: 'author@example.com', account: null }
const COMMITTED = Date.parse('2026-01-02T03:04:05Z') / 1000
const csv = (path: string) => path.endsWith('.csv')

async function open(folder: string, name = 'HEAD'): Promise<History> {
  const checkout = await findCheckout(folder)
  if (!checkout) throw new Error('no checkout')
  return gitHistory(checkout, git(folder, 'rev-parse', name), name)
}

async function all(history: History, after: string | null = null): Promise<Landed[] | null> {
  const landings = await history.landings(csv, after)
  if (landings === null) return null
  const found: Landed[] = []
  for await (const one of landings) found.push(one)
  return found
}

/** Which paths each landing changed, and how. */
async function summary(folder: string, after: string | null = null): Promise<string[] | null> {
  const landings = await all(await open(folder), after)
  if (landings === null) return null
  return landings.map(({ changes }) =>
    changes.map(({ path, before, after }) => `${before ? (after ? '~' : '-') : '+'}${path}`).join(' '),
  )
}

function file(folder: string, revision: string, path: string) {
  return { path, kind: 'file', oid: git(folder, 'rev-parse', `${revision}:${path}`), size: null }
}

test('each commit is a landing, from the first one, which adds all that it has, to the tip', async () => {
  const folder = makeRepository({ 'a.csv': '1', 'b.csv': '2', 'code.py': 'x' })
  const first = git(folder, 'rev-parse', 'HEAD')
  const second = commit(folder, { 'code.py': 'y' })
  rmSync(join(folder, 'b.csv'))
  const third = commit(folder, { 'a.csv': '10', 'deep/c.csv': '3' })
  const history = await open(folder)
  const added = (path: string) => ({ path, before: null, after: file(folder, first, path) })
  const landing = { committed: COMMITTED, author: AUTHOR }
  expect(history.tip).toBe(third)
  expect(await all(history)).toEqual([
    { ...landing, commit: first, changes: [added('a.csv'), added('b.csv')] },
    { ...landing, commit: second, changes: [] },
    {
      ...landing,
      commit: third,
      changes: [
        { path: 'a.csv', before: file(folder, first, 'a.csv'), after: file(folder, third, 'a.csv') },
        { path: 'b.csv', before: file(folder, first, 'b.csv'), after: null },
        { path: 'deep/c.csv', before: null, after: file(folder, third, 'deep/c.csv') },
      ],
    },
  ])
})

test('a merge is what it changed against its first parent, whatever its own commits did', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  git(folder, 'checkout', '-q', '-b', 'side')
  commit(folder, { 'tried.csv': '1', 'kept.csv': '1' })
  rmSync(join(folder, 'tried.csv'))
  const side = commit(folder, { 'kept.csv': '2' })
  git(folder, 'checkout', '-q', 'main')
  commit(folder, { 'main.csv': '1' })
  git(folder, 'merge', '-q', '--no-ff', '--no-commit', 'side')
  commit(folder, { 'slipped-in.csv': '1' }, 'merge')
  git(folder, 'merge', '-q', '-s', 'ours', '--allow-unrelated-histories', '-m', 'nothing', await orphan(folder))
  expect(await summary(folder)).toEqual(['+a.csv', '+main.csv', '+kept.csv +slipped-in.csv', ''])
  expect(await summary(folder, side)).toBeNull()
})

async function orphan(folder: string): Promise<string> {
  const tree = git(folder, 'rev-parse', 'main^{tree}')
  return git(folder, 'commit-tree', '-m', 'another beginning', tree)
}

test('what came after a commit is found by the chain, whatever the dates say', async () => {
  const folder = makeRepository({ '0.csv': '' })
  const commits = [git(folder, 'rev-parse', 'HEAD')]
  for (const [index, date] of [9, 1, 8, 2, 7, 3].entries()) {
    const made = commit(folder, { [`${index + 1}.csv`]: '' })
    const tree = git(folder, 'rev-parse', `${made}^{tree}`)
    const object = `tree ${tree}\nparent ${commits.at(-1)}\nauthor A <a@b> ${date}000 +0000\ncommitter A <a@b> ${date}000 +0000\n\nx\n`
    write(folder, { '.git/object': object })
    const odd = git(folder, 'hash-object', '-t', 'commit', '-w', '.git/object')
    git(folder, 'reset', '-q', odd)
    commits.push(odd)
  }
  expect(await summary(folder, commits[2])).toEqual(['+3.csv', '+4.csv', '+5.csv', '+6.csv'])
  expect(await summary(folder, commits[6])).toEqual([])
  expect(await summary(folder, commits[0])).toHaveLength(6)
  expect(await summary(folder, '1234567890123456789012345678901234567890')).toBeNull()
  expect(await summary(folder, '')).toBeNull()
})

test('a rename is a removal and an addition, a new mode is nothing, another kind is a change', async () => {
  const inner = makeRepository({ x: '1' })
  const folder = makeRepository({ 'a.csv': 'content', 'mode.csv': 'x', 'kind.csv': 'target' })
  renameSync(join(folder, 'a.csv'), join(folder, 'b.csv'))
  chmodSync(join(folder, 'mode.csv'), 0o755)
  rmSync(join(folder, 'kind.csv'))
  symlinkSync('target', join(folder, 'kind.csv'))
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub.csv')
  commit(folder)
  const last = (await all(await open(folder)))?.at(-1)
  expect(last?.changes.map(({ path, before, after }) => [path, before?.kind, after?.kind])).toEqual([
    ['a.csv', 'file', undefined],
    ['b.csv', undefined, 'file'],
    ['kind.csv', 'file', 'symlink'],
    ['sub.csv', undefined, 'submodule'],
  ])
})

test('names that look like what git prints are names, and others are told as bytes', async () => {
  const names = [
    ':100644 100644 x.csv',
    'a\nb.csv',
    '\n:a.csv',
    'deadbeef.csv',
    ' .csv',
    'é.csv',
    '\ufb00.csv',
    '\u{1f600}.csv',
  ]
  const folder = makeRepository()
  const blob = git(folder, 'hash-object', '-w', '--stdin')
  commit(folder, Object.fromEntries(names.map((name) => [name, name])))
  const [, last] = (await all(await open(folder))) ?? []
  expect(last?.changes.map(({ path }) => path)).toEqual([...names].sort())
  write(folder, {
    '.git/tree': Buffer.concat([Buffer.from('100644 caf\xe9.csv\0', 'latin1'), Buffer.from(blob, 'hex')]),
  })
  const tree = git(folder, 'hash-object', '-t', 'tree', '-w', '.git/tree')
  git(folder, 'update-ref', 'refs/heads/bytes', git(folder, 'commit-tree', '-m', 'x', tree))
  expect((await all(await open(folder, 'bytes')))?.[0]?.changes).toEqual([
    {
      path: 'caf\\xe9.csv',
      before: null,
      after: { path: 'caf\\xe9.csv', kind: 'file', oid: blob, size: null, undecodable: true },
    },
  ])
})

test('contents of any landing are read', async () => {
  const folder = makeRepository({ 'a.csv': 'one' })
  commit(folder, { 'a.csv': 'two' })
  const history = await open(folder)
  const entries = ((await all(history)) ?? []).flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? []))
  const blobs = await history.read(entries)
  expect(await Promise.all(entries.map(({ oid }) => textOf(blobs.get(oid))))).toEqual(['one', 'two'])
})

test('a clone that is cut off says how to get the rest, and serves for what it has', async () => {
  const origin = makeRepository({ 'a.csv': '1' })
  for (const name of 'bcde') commit(origin, { [`${name}.csv`]: '1' })
  const copy = clone(origin, '--depth=3')
  const refusal = async (name: string) => all(await open(copy, name)).catch((error: unknown) => error)
  expect(await refusal('origin/main')).toBeInstanceOf(WorldError)
  expect(await refusal('origin/main')).toMatchObject({
    code: 'git/shallow',
    hint: 'Run "git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main" and try again.',
  })
  expect(await refusal('HEAD')).toMatchObject({ hint: 'Run "git fetch --unshallow origin" and try again.' })
  const tip = git(copy, 'rev-parse', 'HEAD')
  expect(await refusal(tip)).toMatchObject({
    hint: `Run "git fetch --no-tags --unshallow origin ${tip}" and try again.`,
  })
  expect(await summary(copy, git(copy, 'rev-parse', 'HEAD~2'))).toEqual(['+d.csv', '+e.csv'])
  expect(await summary(copy, git(origin, 'rev-parse', 'HEAD~4'))).toBeNull()
  git(
    copy,
    '-c',
    'protocol.file.allow=always',
    'fetch',
    '-q',
    '--unshallow',
    'origin',
    '+refs/heads/main:refs/remotes/origin/main',
  )
  expect(await summary(copy)).toEqual(['+a.csv', '+b.csv', '+c.csv', '+d.csv', '+e.csv'])
})

test('a shallow clone that has all of the first-parent chain is whole', async () => {
  const origin = makeRepository({ 'a.csv': '1' })
  commit(origin, { 'b.csv': '1' })
  const copy = clone(origin, '--depth=1')
  const first = commit(copy, { 'c.csv': '1' })
  git(copy, 'update-ref', 'refs/heads/alone', git(copy, 'commit-tree', '-m', 'x', `${first}^{tree}`))
  git(copy, 'symbolic-ref', 'HEAD', 'refs/heads/alone')
  expect(await summary(copy)).toEqual(['+a.csv +b.csv +c.csv'])
})

test('a partial clone tells its history, and refuses contents and trees that it lacks', async () => {
  const origin = makeRepository({ 'a.csv': '1' })
  commit(origin, { 'b.csv': '2' })
  const noBlobs = clone(origin, '--filter=blob:none', '--no-checkout')
  expect(await summary(noBlobs)).toEqual(['+a.csv', '+b.csv'])
  const history = await open(noBlobs)
  const [first] = (await all(history)) ?? []
  const entry = first?.changes[0]?.after
  await expect(history.read(entry ? [entry] : [])).rejects.toMatchObject({ code: 'git/missing-object' })
  const noTrees = clone(origin, '--filter=tree:0', '--no-checkout')
  await expect(summary(noTrees)).rejects.toMatchObject({ code: 'git/missing-object' })
})

test('a damaged history is an error, never a shorter one', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  const first = git(folder, 'rev-parse', 'HEAD')
  commit(folder, { 'b.csv': '1' })
  commit(folder, { 'c.csv': '1' })
  rmSync(join(folder, '.git/objects', first.slice(0, 2), first.slice(2)))
  await expect(summary(folder)).rejects.toBeInstanceOf(WorldError)
  await expect(summary(folder, first)).rejects.toBeInstanceOf(WorldError)
})

test('a repository with SHA-256 names is read alike', async () => {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main', '--object-format=sha256')
  const first = commit(folder, { 'a.csv': '1' })
  commit(folder, { 'b.csv': '2' })
  expect(await summary(folder)).toEqual(['+a.csv', '+b.csv'])
  expect(await summary(folder, first)).toEqual(['+b.csv'])
})

test('parents that are written beside the history are not followed', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  const first = git(folder, 'rev-parse', 'HEAD')
  const second = commit(folder, { 'b.csv': '1' })
  const third = commit(folder, { 'c.csv': '1' })
  write(folder, { '.git/info/grafts': `${third} ${first}\n` })
  git(folder, 'replace', second, first)
  expect(await summary(folder)).toEqual(['+a.csv', '+b.csv', '+c.csv'])
})

test('settings of a user change nothing', async () => {
  const folder = makeRepository({ 'a.csv': '1'.repeat(100) })
  git(folder, 'checkout', '-q', '-b', 'side')
  commit(folder, { 'b.csv': '2' })
  git(folder, 'checkout', '-q', 'main')
  renameSync(join(folder, 'a.csv'), join(folder, 'z.csv'))
  commit(folder)
  git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'side')
  const settings = {
    'log.showRoot': 'false',
    'log.diffMerges': 'combined',
    'log.showSignature': 'true',
    'log.date': 'relative',
    'log.mailmap': 'true',
    'diff.renames': 'copies',
    'diff.orderFile': '.git/order',
    'diff.ignoreSubmodules': 'all',
    'diff.external': 'false',
    'core.abbrev': '4',
    'format.pretty': 'fuller',
    'i18n.logOutputEncoding': 'UTF-16',
    'color.ui': 'always',
  }
  write(folder, { '.git/order': 'z.csv\n' })
  for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value)
  expect(await summary(folder)).toEqual(['+a.csv', '-a.csv +z.csv', '+b.csv'])
})
