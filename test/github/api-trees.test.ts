import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { openApiTrees } from '../../src/github/api-trees.ts'
import type { Blob, TreeEntry } from '../../src/review/ports.ts'
import { type Harm, harms } from '../fake-github/faults.ts'
import { commit } from '../fake-github/repository.ts'
import { type Call, type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'

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
  github.treeLimit = 100_000
  expect(seen).toEqual([])
})

const oidOf = (text: string | Uint8Array): string => {
  const bytes = Buffer.from(text as string)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
const file = (path: string, content: string): TreeEntry => ({
  path,
  kind: 'file',
  oid: oidOf(content),
  size: Buffer.byteLength(content),
})
const all = (): boolean => true
const routes = (): string[] => github.calls.map(({ route }) => route)
const isBlobQuery = ({ route }: Call): boolean => route === 'GraphQL Texts'
const isRaw = ({ route }: Call): boolean => route.includes('git/blobs')

async function textOf(blob: Blob | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of blob?.chunks() ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}

async function open(base: string, head: string, as: 'workflow' | 'fork' = 'workflow') {
  return openApiTrees((await connectTo(github, as)).api, { base, head })
}

async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(thrown instanceof WorldError)) throw new Error(`not a world error: ${String(thrown)}`)
  return { code: thrown.code, message: thrown.message }
}

test('two commits are compared by the objects in their trees', async () => {
  const base = await commit(github, { 'a.csv': 'a', 'sub/b.csv': 'b', 'gone.csv': 'gone', 'README.md': 'x' })
  const head = await commit(github, { 'a.csv': 'a', 'sub/b.csv': 'B', 'new.csv': 'n', 'README.md': 'y' }, [base])
  const trees = await open(base, head)
  expect(await trees.compare((path) => path.endsWith('.csv'))).toEqual({
    base: [file('a.csv', 'a'), file('gone.csv', 'gone'), file('sub/b.csv', 'b')],
    head: [file('a.csv', 'a'), file('new.csv', 'n'), file('sub/b.csv', 'B')],
    changed: new Set(['README.md', 'gone.csv', 'new.csv', 'sub/b.csv']),
  })
  expect(routes().sort()).toEqual([
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  ])
})

test('links and submodules are told from files, and are not read', async () => {
  const base = await commit(github, { 'a.csv': 'a' })
  const head = await commit(github, { 'a.csv': 'a', 'l.csv': { link: '/etc/passwd' }, 'm.csv': { submodule: base } }, [
    base,
  ])
  const trees = await open(base, head)
  const comparison = await trees.compare(all)
  expect(comparison.head.map(({ path, kind }) => [path, kind])).toEqual([
    ['a.csv', 'file'],
    ['l.csv', 'symlink'],
    ['m.csv', 'submodule'],
  ])
  expect([...(await trees.read(comparison.head)).keys()]).toEqual([oidOf('a')])
})

test('the same commit twice is one listing and no difference', async () => {
  const tip = await commit(github, { 'a.csv': 'same' })
  const trees = await open(tip, tip)
  expect(await trees.compare(all)).toEqual({
    base: [file('a.csv', 'same')],
    head: [file('a.csv', 'same')],
    changed: new Set(),
  })
  expect(routes()).toEqual(['GET /repos/{owner}/{repo}/git/trees/{tree_sha}'])
})

test('what base gained since the branch started is not removed by the branch', async () => {
  const start = await commit(github, { 'old.csv': '1', 'both.csv': '1' })
  const base = await commit(github, { 'old.csv': '1', 'both.csv': '2', 'theirs.csv': 't' }, [start])
  const head = await commit(github, { 'both.csv': '2', 'ours.csv': 'o' }, [start])
  const trees = await open(base, head)
  expect(await trees.compare(all)).toEqual({
    base: [file('both.csv', '2'), file('old.csv', '1'), file('theirs.csv', 't')],
    head: [file('both.csv', '2'), file('ours.csv', 'o'), file('theirs.csv', 't')],
    changed: new Set(['old.csv', 'ours.csv']),
  })
})

test('without a fork point, head is taken as it is', async () => {
  const start = await commit(github, { 'old.csv': '1' })
  const base = await commit(github, { 'old.csv': '1', 'theirs.csv': 't' }, [start])
  const head = await commit(github, { 'old.csv': '1', 'ours.csv': 'o' }, [start])
  github.faults.push({ when: ({ route }) => route.includes('/compare/'), harm: harms.badGateway(), times: 9 })
  const { changed } = await (await open(base, head)).compare(all)
  expect(changed).toEqual(new Set(['ours.csv', 'theirs.csv']))
})

test('a listing that GitHub cuts is completed folder by folder', async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i % 3}/g/r${i}.csv`, `${i}`]))
  const base = await commit(github, { ...files, 'top.csv': 't' })
  const head = await commit(github, { ...files, 'top.csv': 't', 'f0/new.csv': 'n' }, [base])
  github.treeLimit = 7
  const { base: before, head: after, changed } = await (await open(base, head)).compare(all)
  const sorted = (entries: readonly TreeEntry[]) => entries.map(({ path }) => path)
  expect(sorted(before)).toEqual([...Object.keys(files), 'top.csv'].sort())
  expect(sorted(after)).toEqual([...Object.keys(files), 'top.csv', 'f0/new.csv'].sort())
  expect(changed).toEqual(new Set(['f0/new.csv']))
})

test('a folder too large to list is an error, never a smaller repository', async () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`r${i}.csv`, `${i}`]))
  const base = await commit(github, { 'a.csv': 'a' })
  const head = await commit(github, files, [base])
  github.treeLimit = 5
  expect(await failure((await open(base, head)).compare(all))).toEqual({
    code: 'github/tree-incomplete',
    message: 'the list of files is not complete: one folder holds more files than GitHub lists',
  })
})

test('a commit that GitHub does not have is an error, never an empty tree', async () => {
  const base = await commit(github, { 'a.csv': 'a' })
  const missing = 'f'.repeat(40)
  expect(await failure((await open(base, missing)).compare(all))).toEqual({
    code: 'github/not-found',
    message: `the files of ${missing}: not found (404)`,
  })
})

test.each([
  ['not JSON', () => '<html>', 'github/unexpected-answer'],
  ['no tree', () => '{}', 'github/unexpected-answer'],
  ['no `truncated`', () => '{"tree":[]}', 'github/unexpected-answer'],
  [
    'an entry without an id',
    () => '{"tree":[{"path":"a","mode":"100644"}],"truncated":false}',
    'github/unexpected-answer',
  ],
])('a tree answer with %s is refused', async (_, change, code) => {
  const base = await commit(github, { 'a.csv': 'a' })
  github.faults.push({ when: ({ route }) => route.includes('/trees/'), harm: { kind: 'change', change }, times: 9 })
  expect((await failure((await open(base, base)).compare(all))).code).toBe(code)
})

test('a name that was not UTF-8 is marked and keeps its place', async () => {
  const tip = await commit(github, { 'a\uFFFD.csv': 'a' })
  const { head } = await (await open(tip, tip)).compare(all)
  expect(head).toEqual([{ ...file('a\uFFFD.csv', 'a'), undecodable: true }])
})

test('a hundred small files cost one query, and each object is asked for once', async () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`r${i}.csv`, `row ${i}`]))
  const tip = await commit(github, { ...files, 'copy.csv': 'row 0' })
  const trees = await open(tip, tip)
  const { head } = await trees.compare(all)
  github.calls.length = 0
  const blobs = await trees.read(head)
  expect(routes()).toEqual(['GraphQL Texts'])
  expect(blobs.size).toBe(100)
  expect(await textOf(blobs.get(oidOf('row 7')))).toBe('row 7')
  expect(Buffer.from((await blobs.get(oidOf('row 7'))?.head(3)) ?? []).toString()).toBe('row')
  await trees.read(head)
  expect(routes()).toEqual(['GraphQL Texts'])
})

test('what the pull request touches comes along with the first question', async () => {
  const base = await commit(github, { 'policy.yml': 'p', 'a.csv': 'a1', 'b.csv': 'b', 'big.csv': 'x'.repeat(600_000) })
  const changes = { 'a.csv': 'a2', 'big.csv': 'y'.repeat(600_000), 'c.csv': 'c', 'c.txt': 'not wanted' }
  const head = await commit(github, { 'policy.yml': 'p', 'b.csv': 'b', ...changes }, [base])
  const trees = await open(base, head)
  const compared = await trees.compare((path) => !path.endsWith('.txt'))
  github.calls.length = 0
  const first = await trees.read(compared.head.filter(({ path }) => path === 'policy.yml'))
  expect([...first.keys()]).toEqual([oidOf('p')])
  const touched = [...compared.base, ...compared.head].filter(({ path }) => ['a.csv', 'c.csv'].includes(path))
  expect((await trees.read(touched)).size).toBe(3)
  expect(routes()).toEqual(['GraphQL Texts'])
  expect(github.calls[0]?.body).not.toContain(oidOf('not wanted'))
  await trees.read(compared.head)
  expect(routes().slice(1)).toEqual(['GET /repos/{owner}/{repo}/git/blobs/{file_sha}'])
})

test('nothing comes along when nothing is asked for, and no more than there is room for', async () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`r${i}.csv`, `row ${i}`]))
  const base = await commit(github, { 'policy.yml': 'p' })
  const head = await commit(github, { 'policy.yml': 'p', ...many }, [base])
  const trees = await open(base, head)
  const compared = await trees.compare(all)
  github.calls.length = 0
  await trees.read([])
  expect(github.calls).toEqual([])
  await trees.read(compared.base)
  expect(github.calls.map(({ body }) => [...body.matchAll(/object\(oid/g)].length)).toEqual([100])
  await trees.read(compared.head)
  expect(github.calls.map(({ body }) => [...body.matchAll(/object\(oid/g)].length)).toEqual([100, 1])
})

test('a pull request that touches nothing wanted reads nothing but what is asked', async () => {
  const base = await commit(github, { 'policy.yml': 'p', 'a.csv': 'a' })
  const head = await commit(github, { 'policy.yml': 'p', 'a.csv': 'a', 'x.txt': 'x' }, [base])
  const trees = await open(base, head)
  const compared = await trees.compare((path) => !path.endsWith('.txt'))
  github.calls.length = 0
  await trees.read(compared.head.filter(({ path }) => path === 'policy.yml'))
  expect(github.calls.map(({ body }) => [...body.matchAll(/object\(oid/g)].length)).toEqual([1])
})

test('what came along and is not right is no reason to stop', async () => {
  const base = await commit(github, { 'policy.yml': 'p' })
  const head = await commit(github, { 'policy.yml': 'p', 'a.csv': 'energy 7' }, [base])
  const trees = await open(base, head)
  const compared = await trees.compare(all)
  const change = (body: Buffer): string => body.toString().replace('energy 7', 'energy 1')
  github.faults.push({ when: isBlobQuery, harm: { kind: 'change', change } })
  await trees.read(compared.base)
  expect(github.calls.filter(isRaw)).toEqual([])
  expect(await textOf((await trees.read(compared.head)).get(oidOf('energy 7')))).toBe('energy 7')
})

test('what GraphQL cannot carry exactly comes as raw bytes', async () => {
  const latin = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a])
  const binary = Uint8Array.from([0x00, 0x01, 0xff])
  const withMark = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61])
  const large = 'x'.repeat(600_000)
  const tip = await commit(github, { 'l.csv': latin, 'b.csv': binary, 'm.csv': withMark, 'x.csv': large, 'e.csv': '' })
  const trees = await open(tip, tip)
  const { head } = await trees.compare(all)
  github.calls.length = 0
  const blobs = await trees.read(head)
  expect(await textOf(blobs.get(oidOf(latin)))).toBe('caf\xe9\n')
  expect(await textOf(blobs.get(oidOf(binary)))).toBe('\x00\x01\xff')
  expect(await textOf(blobs.get(oidOf(withMark)))).toBe('\xef\xbb\xbfa')
  expect((await textOf(blobs.get(oidOf(large)))).length).toBe(600_000)
  expect(await textOf(blobs.get(oidOf('')))).toBe('')
  expect(routes().sort()).toEqual([...Array(3).fill('GET /repos/{owner}/{repo}/git/blobs/{file_sha}'), 'GraphQL Texts'])
})

const graphqlRefusals: readonly (readonly [string, Harm])[] = [
  ['is not there', { kind: 'answer', status: 404, body: { message: 'Not Found' } }],
  ['is forbidden', { kind: 'answer', status: 403, body: { message: 'Resource not accessible' } }],
  ['fails', harms.badGateway()],
  ['answers only errors', { kind: 'answer', status: 200, body: { errors: [{ message: 'timeout' }] } }],
  [
    'answers null',
    { kind: 'answer', status: 200, body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] } },
  ],
  ['answers a page', { kind: 'change', change: () => '<html>' }],
]

test.each(graphqlRefusals)('when GraphQL %s, blobs come over REST', async (_, harm) => {
  const tip = await commit(github, { 'a.csv': 'over rest', 'b.csv': 'rest too' })
  const trees = await open(tip, tip)
  const { head } = await trees.compare(all)
  github.faults.push({ when: isBlobQuery, harm, times: 9 })
  const blobs = await trees.read(head)
  expect(await Promise.all(head.map(({ oid }) => textOf(blobs.get(oid))))).toEqual(['over rest', 'rest too'])
  expect(github.calls.filter(isRaw)).toHaveLength(2)
})

test('a used-up limit is not made worse by asking another way', async () => {
  const tip = await commit(github, { 'a.csv': 'limited' })
  const trees = await open(tip, tip)
  const { head } = await trees.compare(all)
  github.faults.push({ when: isBlobQuery, harm: harms.primaryLimit(), times: 9 })
  expect((await failure(trees.read(head))).code).toBe('github/rate-limited')
  expect(github.calls.filter(isRaw)).toEqual([])
})

test('without GraphQL, more files than a token can afford are not asked for one by one', async () => {
  const files = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`r${i}.csv`, `${i}`]))
  const tip = await commit(github, files)
  const trees = await open(tip, tip)
  const { head } = await trees.compare(all)
  github.faults.push({ when: isBlobQuery, harm: { kind: 'answer', status: 403, body: { message: 'no' } }, times: 99 })
  expect((await failure(trees.read(head))).code).toBe('github/unavailable')
  expect(github.calls.filter(isRaw)).toEqual([])
})

test('a text that is not the object is asked for again, and a second lie is an error', async () => {
  const tip = await commit(github, { 'a.csv': 'energy 100' })
  const trees = await open(tip, tip)
  const { head } = await trees.compare(all)
  const lie = { kind: 'change', change: (body: Buffer) => body.toString().replace('energy 100', 'energy 1') } as const
  github.faults.push({ when: isBlobQuery, harm: lie })
  expect(await textOf((await trees.read(head)).get(oidOf('energy 100')))).toBe('energy 100')
  const again = await open(tip, tip)
  github.faults.push({ when: isBlobQuery, harm: lie }, { when: isRaw, harm: lie })
  expect(await failure(again.read(head))).toEqual({
    code: 'github/blob-mismatch',
    message: `the blob ${oidOf('energy 100')} does not have the content of its id`,
  })
})

test('a server that answers with JSON where raw bytes were asked for is understood', async () => {
  const bytes = Uint8Array.from([0x00, 0xff, 0x7b, 0x0a])
  const tip = await commit(github, { 'a.csv': bytes })
  const trees = await open(tip, tip)
  const { head } = await trees.compare(all)
  const wrap = (body: Buffer): string => JSON.stringify({ encoding: 'base64', content: `${body.toString('base64')}\n` })
  github.faults.push({ when: isRaw, harm: { kind: 'change', change: wrap } })
  expect(await textOf((await trees.read(head)).get(oidOf(bytes)))).toBe('\x00\xff{\n')
})

test.each(['{', '{"encoding":"base64","content":"%%%"}', '{"encoding":"base64","content":"YQ=="}', '{"message":"ok"}'])(
  'the answer %s is not taken for the file',
  async (answer) => {
    const tip = await commit(github, { 'a.csv': Uint8Array.from([0x00, 0x01]) })
    const trees = await open(tip, tip)
    const { head } = await trees.compare(all)
    github.faults.push({ when: isRaw, harm: { kind: 'change', change: () => answer } })
    expect((await failure(trees.read(head))).code).toBe('github/blob-mismatch')
  },
)

test('a blob that is in the tree but nowhere else is an error', async () => {
  const tip = await commit(github, { 'a.csv': 'a' })
  const trees = await open(tip, tip)
  const lost: TreeEntry = { path: 'lost.csv', kind: 'file', oid: 'e'.repeat(40), size: 3 }
  expect((await failure(trees.read([lost]))).code).toBe('github/blob-missing')
})

test('a blob beyond what GitHub serves is refused before it is asked for', async () => {
  const tip = await commit(github, { 'a.csv': 'a' })
  const trees = await open(tip, tip)
  const huge: TreeEntry = { path: 'huge.csv', kind: 'file', oid: 'd'.repeat(40), size: 101 * 1024 * 1024 }
  expect((await failure(trees.read([huge]))).code).toBe('github/blob-too-large')
  expect(github.calls).toEqual([])
})

test('a fork reads with its read-only token', async () => {
  const base = await commit(github, { 'a.csv': 'fork' })
  const trees = await open(base, base, 'fork')
  const { head } = await trees.compare(all)
  expect(await textOf((await trees.read(head)).get(oidOf('fork')))).toBe('fork')
})
