import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { openGitTrees } from '../../src/disk/git.ts'
import type { Trees } from '../../src/review/ports.ts'
import { clone, commit, git, makeRepository, temporaryFolder, textOf, write } from './temporary.ts'

const csv = (path: string) => path.endsWith('.csv')

async function open(cwd: string, base = 'HEAD~1', head = 'HEAD'): Promise<Trees> {
  const trees = await openGitTrees({ cwd, base, head })
  if (!trees) throw new Error('no trees')
  return trees
}

function blobId(folder: string, revision: string): string {
  return git(folder, 'rev-parse', revision)
}

async function contents(trees: Trees, wanted = csv): Promise<Record<string, string>> {
  const { head } = await trees.compare(wanted)
  const blobs = await trees.read(head)
  const found: Record<string, string> = {}
  for (const entry of head) found[entry.path] = await textOf(blobs.get(entry.oid))
  return found
}

test('both sides list the wanted files, and every difference is named whether wanted or not', async () => {
  const folder = makeRepository({ 'a.csv': '1', 'b.csv': '2', 'same.csv': '3', 'code.py': 'x' })
  const base = git(folder, 'rev-parse', 'HEAD')
  rmSync(join(folder, 'b.csv'))
  const head = commit(folder, { 'a.csv': '10', 'runs/new.csv': '4', 'code.py': 'y' })
  const trees = await open(folder, base, head)
  const file = (path: string, side: string) => {
    return { path, kind: 'file', oid: blobId(folder, `${side}:${path}`), size: null }
  }
  expect({ base: trees.base, head: trees.head }).toEqual({ base, head })
  expect(await trees.compare(csv)).toEqual({
    base: [file('a.csv', base), file('b.csv', base), file('same.csv', base)],
    head: [file('a.csv', head), file('runs/new.csv', head), file('same.csv', head)],
    changed: new Set(['a.csv', 'b.csv', 'code.py', 'runs/new.csv']),
  })
})

test('a checkout is found from any folder inside it', async () => {
  const folder = makeRepository({ 'deep/down/a.csv': '1' })
  commit(folder, { 'a.csv': '2' })
  expect(await contents(await open(join(folder, 'deep/down')))).toEqual({ 'a.csv': '2', 'deep/down/a.csv': '1' })
})

test('where there is no checkout, and where a commit is not here, there are no trees', async () => {
  expect(await openGitTrees({ cwd: temporaryFolder(), base: 'HEAD', head: 'HEAD' })).toBeNull()
  const folder = makeRepository({ 'a.csv': '1' })
  const absent = '1234567890123456789012345678901234567890'
  for (const base of [absent, 'origin/main', '', '--help', 'a\nb', 'HEAD:a.csv', '-x']) {
    expect(await openGitTrees({ cwd: folder, base, head: 'HEAD' }), base).toBeNull()
  }
})

test('a rename is a removal and an addition, and a file that became executable is unchanged', async () => {
  const folder = makeRepository({ 'a.csv': 'content', 'mode.csv': 'x' })
  renameSync(join(folder, 'a.csv'), join(folder, 'b.csv'))
  chmodSync(join(folder, 'mode.csv'), 0o755)
  commit(folder)
  const { base, head, changed } = await (await open(folder)).compare(csv)
  expect(base.map((entry) => entry.path)).toEqual(['a.csv', 'mode.csv'])
  expect(head.map((entry) => entry.path)).toEqual(['b.csv', 'mode.csv'])
  expect([...changed]).toEqual(['a.csv', 'b.csv'])
})

test('names that mean something to a shell, to git or to a terminal are names', async () => {
  const names = [
    '$(touch canary).csv',
    ';id.csv',
    '-rf.csv',
    '@file.csv',
    'a b.csv',
    `a'b".csv`,
    'a\nb.csv',
    'a\tb.csv',
    '\u001b[2J.csv',
    'CON.csv',
    'dot. /x.csv',
    'back\\slash.csv',
    ':(glob)x.csv',
    'Run.csv',
    'run.csv',
    'e\u0301.csv',
    '\u00e9.csv',
    '\u{1f600}.csv',
    '\ufb00.csv',
    `${'d/'.repeat(200)}deep.csv`,
    `${'n'.repeat(200)}.csv`,
  ]
  const folder = makeRepository()
  commit(folder, Object.fromEntries(names.map((name) => [name, `<${name}>`])))
  expect(await contents(await open(folder))).toEqual(Object.fromEntries(names.map((name) => [name, `<${name}>`])))
  expect(existsSync(join(folder, 'canary'))).toBe(false)
})

test('names are sorted by code unit, not as git sorts bytes', async () => {
  const folder = makeRepository()
  commit(folder, { '\ufb00.csv': '1', '\u{1f600}.csv': '2', 'a.csv': '3', 'a/b.csv': '4', 'a-b.csv': '5' })
  const { head } = await (await open(folder)).compare(csv)
  expect(head.map((entry) => entry.path)).toEqual(['a-b.csv', 'a.csv', 'a/b.csv', '\u{1f600}.csv', '\ufb00.csv'])
})

test('a name that is not UTF-8 is listed with its bytes written out', async () => {
  const folder = makeRepository()
  execFileSync('sh', ['-c', `printf x > "$(printf 'caf\\351.csv')"`], { cwd: folder })
  commit(folder)
  const { head, changed } = await (await open(folder)).compare(csv)
  expect(head).toMatchObject([{ path: 'caf\\xe9.csv', kind: 'file', undecodable: true }])
  expect([...changed]).toEqual(['caf\\xe9.csv'])
})

test('links and submodules are listed as what they are and not read', async () => {
  const inner = makeRepository({ x: '1' })
  const folder = makeRepository({ 'real.csv': 'r' })
  symlinkSync('/etc/passwd', join(folder, 'link.csv'))
  symlinkSync('loop.csv', join(folder, 'loop.csv'))
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub.csv')
  commit(folder)
  const trees = await open(folder)
  const { head } = await trees.compare(csv)
  expect(head.map(({ path, kind }) => [path, kind])).toEqual([
    ['link.csv', 'symlink'],
    ['loop.csv', 'symlink'],
    ['real.csv', 'file'],
    ['sub.csv', 'submodule'],
  ])
  expect((await trees.read(head)).size).toBe(1)
})

test('attributes change nothing about what is read', async () => {
  const folder = makeRepository()
  write(folder, {
    '.gitattributes': '*.csv -diff binary linguist-generated filter=evil working-tree-encoding=UTF-16 export-ignore\n',
  })
  git(folder, 'add', '.gitattributes')
  write(folder, { 'a.csv': 'one\r\ntwo\n' })
  const oid = execFileSync('git', ['-C', folder, 'hash-object', '-w', '--no-filters', 'a.csv'], { encoding: 'utf8' })
  git(folder, 'update-index', '--add', '--cacheinfo', `100644,${oid.trim()},a.csv`)
  git(folder, 'commit', '-q', '-m', 'attributes')
  git(folder, 'config', 'filter.evil.smudge', 'touch canary')
  git(folder, 'config', 'filter.evil.clean', 'touch canary')
  expect(await contents(await open(folder))).toEqual({ 'a.csv': 'one\r\ntwo\n' })
  expect(existsSync(join(folder, 'canary'))).toBe(false)
})

test('content is shared by object id, large content is streamed, and all of it can be read twice', async () => {
  const large = Buffer.alloc(9 * 1024 * 1024, 'carbon,clerk\n')
  const folder = makeRepository()
  commit(folder, { 'large.csv': large, 'copy.csv': 'same', 'other.csv': 'same', 'empty.csv': '' })
  const trees = await open(folder)
  const { head } = await trees.compare(csv)
  const blobs = await trees.read(head)
  expect(blobs.size).toBe(3)
  const blob = blobs.get(blobId(folder, 'HEAD:large.csv'))
  expect(blob?.size).toBe(large.length)
  for (const _ of [1, 2]) {
    const sizes: number[] = []
    for await (const chunk of blob?.chunks() ?? []) sizes.push(chunk.length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(large.length)
    expect(Math.max(...sizes)).toBeLessThan(1024 * 1024)
  }
  expect(Buffer.from((await blob?.head(20)) ?? []).toString()).toBe('carbon,clerk\ncarbon,')
  expect(await textOf(blobs.get(blobId(folder, 'HEAD:empty.csv')))).toBe('')
  expect(await textOf(blobs.get(blobId(folder, 'HEAD:copy.csv')))).toBe('same')
})

test('more content than is held at once is read in any order', async () => {
  const size = 6 * 1024 * 1024
  const folder = makeRepository()
  const files = Object.fromEntries([...'abcdefg'].map((letter) => [`${letter}.csv`, Buffer.alloc(size, letter)]))
  commit(folder, files)
  const trees = await open(folder)
  const { head } = await trees.compare(csv)
  const blobs = await trees.read(head)
  const firstAndLast = async (entry: (typeof head)[number]) => {
    const text = await textOf(blobs.get(entry.oid))
    return [text.length, text[0], text.at(-1)]
  }
  const expected = [...'abcdefg'].map((letter) => [size, letter, letter])
  expect(await Promise.all(head.map(firstAndLast))).toEqual(expected)
  expect(await Promise.all([...head].reverse().map(firstAndLast))).toEqual(expected.reverse())
})

test('an embedded bare repository is content: nothing in it is run', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  const canary = join(folder, 'canary')
  const bare = join(folder, 'sub')
  git(folder, 'init', '-q', '--bare', 'sub')
  git(bare, 'config', 'core.fsmonitor', `touch ${canary}; false`)
  git(bare, 'config', 'core.bare', 'false')
  git(bare, 'config', 'core.worktree', '.')
  write(bare, { 'objects/keep': '', 'refs/keep': '', 'b.csv': '2' })
  commit(folder)
  expect(await contents(await open(bare), (path) => path === 'a.csv' || path === 'sub/b.csv')).toEqual({
    'a.csv': '1',
    'sub/b.csv': '2',
  })
  expect(existsSync(canary)).toBe(false)
})

test('variables of the environment do not send git elsewhere', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  commit(folder, { 'b.csv': '2' })
  const other = makeRepository({ 'evil.csv': '1' })
  const before = { ...process.env }
  Object.assign(process.env, { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_CONFIG_COUNT: 'x' })
  try {
    expect(await contents(await open(folder))).toEqual({ 'a.csv': '1', 'b.csv': '2' })
  } finally {
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_CONFIG_COUNT']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
})

test('replacement objects do not change what is compared', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  const base = git(folder, 'rev-parse', 'HEAD')
  const head = commit(folder, { 'a.csv': '2' })
  git(folder, 'replace', head, base)
  expect([...(await (await open(folder, base, head)).compare(csv)).changed]).toEqual(['a.csv'])
})

test('a repository with SHA-256 names is read alike', async () => {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main', '--object-format=sha256')
  commit(folder, { 'a.csv': '1' })
  commit(folder, { 'b.csv': '2' })
  expect(await contents(await open(folder))).toEqual({ 'a.csv': '1', 'b.csv': '2' })
})

test('the time of the head commit is that of its committer', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  commit(folder, { 'a.csv': '2' })
  const trees = await open(folder)
  expect(await trees.headTime?.()).toBe(Number(git(folder, 'log', '-1', '--format=%ct')))
})

test('a linked work tree and a submodule are checkouts of their own', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  commit(folder, { 'b.csv': '2' })
  git(folder, 'worktree', 'add', '-q', '-b', 'side', join(folder, '../side-of-it'))
  const side = join(folder, '../side-of-it')
  try {
    expect(await contents(await open(side))).toEqual({ 'a.csv': '1', 'b.csv': '2' })
  } finally {
    rmSync(side, { recursive: true, force: true })
  }
})

test('a partial clone without the contents refuses instead of fetching or returning nothing', async () => {
  const origin = makeRepository({ 'a.csv': '1' })
  commit(origin, { 'b.csv': '2' })
  const copy = clone(origin, '--filter=blob:none', '--no-checkout')
  const trees = await open(copy)
  const { head, changed } = await trees.compare(csv)
  expect([...changed]).toEqual(['b.csv'])
  const refusal = await trees.read(head).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(WorldError)
  expect(refusal).toMatchObject({ code: 'git/missing-object', hint: expect.stringContaining('git fetch --refetch') })
  execFileSync('git', [
    '-C',
    copy,
    '-c',
    'protocol.file.allow=always',
    'fetch',
    '-q',
    '--refetch',
    '--no-filter',
    'origin',
  ])
  expect(await contents(await open(copy))).toEqual({ 'a.csv': '1', 'b.csv': '2' })
})

test('a damaged repository is an error with words, never an empty answer', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  commit(folder, { 'b.csv': '2' })
  const trees = await open(folder)
  const tree = git(folder, 'rev-parse', 'HEAD^{tree}')
  rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)))
  await expect(trees.compare(csv)).rejects.toBeInstanceOf(WorldError)
})

test('an empty `.git` does not hide the checkout around it', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  commit(folder, { 'b.csv': '2' })
  mkdirSync(join(folder, 'sub/.git'), { recursive: true })
  expect(await contents(await open(join(folder, 'sub')))).toEqual({ 'a.csv': '1', 'b.csv': '2' })
})
