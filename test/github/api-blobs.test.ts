import { expect, test } from 'vitest'
import type { TreeEntry } from '../../src/review/ports.ts'
import { type Harm, harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit } from '../fake-github/repository.ts'
import { all, failure, isBlobQuery, isRaw, oidOf, open, routes, textOf } from './objects.ts'

const github = await fakeGitHub()

test('a hundred small files cost one query, and each object is asked for once', async () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`r${i}.csv`, `row ${i}`]))
  const tip = await commit(github, { ...files, 'copy.csv': 'row 0' })
  const trees = await open(github, tip, tip)
  const { head } = await trees.compare(all)
  github.calls.length = 0
  const blobs = await trees.read(head)
  expect(routes(github)).toEqual(['GraphQL Texts'])
  expect(blobs.size).toBe(100)
  expect(await textOf(blobs.get(oidOf('row 7')))).toBe('row 7')
  expect(Buffer.from((await blobs.get(oidOf('row 7'))?.head(3)) ?? []).toString()).toBe('row')
  await trees.read(head)
  expect(routes(github)).toEqual(['GraphQL Texts'])
})

test('what the pull request touches comes along with the first question', async () => {
  const base = await commit(github, { 'policy.yml': 'p', 'a.csv': 'a1', 'b.csv': 'b', 'big.csv': 'x'.repeat(600_000) })
  const changes = { 'a.csv': 'a2', 'big.csv': 'y'.repeat(600_000), 'c.csv': 'c', 'c.txt': 'not wanted' }
  const head = await commit(github, { 'policy.yml': 'p', 'b.csv': 'b', ...changes }, [base])
  const trees = await open(github, base, head)
  const compared = await trees.compare((path) => !path.endsWith('.txt'))
  github.calls.length = 0
  const first = await trees.read(compared.head.filter(({ path }) => path === 'policy.yml'))
  expect([...first.keys()]).toEqual([oidOf('p')])
  const touched = [...compared.base, ...compared.head].filter(({ path }) => ['a.csv', 'c.csv'].includes(path))
  expect((await trees.read(touched)).size).toBe(3)
  expect(routes(github)).toEqual(['GraphQL Texts'])
  expect(github.calls[0]?.body).not.toContain(oidOf('not wanted'))
  await trees.read(compared.head)
  expect(routes(github).slice(1)).toEqual(['GET /repos/{owner}/{repo}/git/blobs/{file_sha}'])
})

test('nothing comes along when nothing is asked for, and no more than there is room for', async () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`r${i}.csv`, `row ${i}`]))
  const base = await commit(github, { 'policy.yml': 'p' })
  const head = await commit(github, { 'policy.yml': 'p', ...many }, [base])
  const trees = await open(github, base, head)
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
  const trees = await open(github, base, head)
  const compared = await trees.compare((path) => !path.endsWith('.txt'))
  github.calls.length = 0
  await trees.read(compared.head.filter(({ path }) => path === 'policy.yml'))
  expect(github.calls.map(({ body }) => [...body.matchAll(/object\(oid/g)].length)).toEqual([1])
})

test('what came along and is not right is no reason to stop', async () => {
  const base = await commit(github, { 'policy.yml': 'p' })
  const head = await commit(github, { 'policy.yml': 'p', 'a.csv': 'energy 7' }, [base])
  const trees = await open(github, base, head)
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
  const trees = await open(github, tip, tip)
  const { head } = await trees.compare(all)
  github.calls.length = 0
  const blobs = await trees.read(head)
  expect(await textOf(blobs.get(oidOf(latin)))).toBe('caf\xe9\n')
  expect(await textOf(blobs.get(oidOf(binary)))).toBe('\x00\x01\xff')
  expect(await textOf(blobs.get(oidOf(withMark)))).toBe('\xef\xbb\xbfa')
  expect((await textOf(blobs.get(oidOf(large)))).length).toBe(600_000)
  expect(await textOf(blobs.get(oidOf('')))).toBe('')
  expect(routes(github).sort()).toEqual([
    ...Array(3).fill('GET /repos/{owner}/{repo}/git/blobs/{file_sha}'),
    'GraphQL Texts',
  ])
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
  const trees = await open(github, tip, tip)
  const { head } = await trees.compare(all)
  github.faults.push({ when: isBlobQuery, harm, times: 9 })
  const blobs = await trees.read(head)
  expect(await Promise.all(head.map(({ oid }) => textOf(blobs.get(oid))))).toEqual(['over rest', 'rest too'])
  expect(github.calls.filter(isRaw)).toHaveLength(2)
})

test('a used-up limit is not made worse by asking another way', async () => {
  const tip = await commit(github, { 'a.csv': 'limited' })
  const trees = await open(github, tip, tip)
  const { head } = await trees.compare(all)
  github.faults.push({ when: isBlobQuery, harm: harms.primaryLimit(), times: 9 })
  expect((await failure(trees.read(head))).code).toBe('github/rate-limited')
  expect(github.calls.filter(isRaw)).toEqual([])
})

test('without GraphQL, more files than a token can afford are not asked for one by one', async () => {
  const files = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`r${i}.csv`, `${i}`]))
  const tip = await commit(github, files)
  const trees = await open(github, tip, tip)
  const { head } = await trees.compare(all)
  github.faults.push({ when: isBlobQuery, harm: { kind: 'answer', status: 403, body: { message: 'no' } }, times: 99 })
  expect((await failure(trees.read(head))).code).toBe('github/unavailable')
  expect(github.calls.filter(isRaw)).toEqual([])
})

test('a text that is not the object is asked for again, and a second lie is an error', async () => {
  const tip = await commit(github, { 'a.csv': 'energy 100' })
  const trees = await open(github, tip, tip)
  const { head } = await trees.compare(all)
  const lie = { kind: 'change', change: (body: Buffer) => body.toString().replace('energy 100', 'energy 1') } as const
  github.faults.push({ when: isBlobQuery, harm: lie })
  expect(await textOf((await trees.read(head)).get(oidOf('energy 100')))).toBe('energy 100')
  const again = await open(github, tip, tip)
  github.faults.push({ when: isBlobQuery, harm: lie }, { when: isRaw, harm: lie })
  expect(await failure(again.read(head))).toEqual({
    code: 'github/blob-mismatch',
    message: `the blob ${oidOf('energy 100')} does not have the content of its id`,
  })
})

test('a server that answers with JSON where raw bytes were asked for is understood', async () => {
  const bytes = Uint8Array.from([0x00, 0xff, 0x7b, 0x0a])
  const tip = await commit(github, { 'a.csv': bytes })
  const trees = await open(github, tip, tip)
  const { head } = await trees.compare(all)
  const wrap = (body: Buffer): string => JSON.stringify({ encoding: 'base64', content: `${body.toString('base64')}\n` })
  github.faults.push({ when: isRaw, harm: { kind: 'change', change: wrap } })
  expect(await textOf((await trees.read(head)).get(oidOf(bytes)))).toBe('\x00\xff{\n')
})

test.each(['{', '{"encoding":"base64","content":"%%%"}', '{"encoding":"base64","content":"YQ=="}', '{"message":"ok"}'])(
  'the answer %s is not taken for the file',
  async (answer) => {
    const tip = await commit(github, { 'a.csv': Uint8Array.from([0x00, 0x01]) })
    const trees = await open(github, tip, tip)
    const { head } = await trees.compare(all)
    github.faults.push({ when: isRaw, harm: { kind: 'change', change: () => answer } })
    expect((await failure(trees.read(head))).code).toBe('github/blob-mismatch')
  },
)

test('a blob that is in the tree but nowhere else is an error', async () => {
  const tip = await commit(github, { 'a.csv': 'a' })
  const trees = await open(github, tip, tip)
  const lost: TreeEntry = { path: 'lost.csv', kind: 'file', oid: 'e'.repeat(40), size: 3 }
  expect((await failure(trees.read([lost]))).code).toBe('github/blob-missing')
})

test('a blob beyond what GitHub serves is refused before it is asked for', async () => {
  const tip = await commit(github, { 'a.csv': 'a' })
  const trees = await open(github, tip, tip)
  const huge: TreeEntry = { path: 'huge.csv', kind: 'file', oid: 'd'.repeat(40), size: 101 * 1024 * 1024 }
  expect((await failure(trees.read([huge]))).code).toBe('github/blob-too-large')
  expect(github.calls).toEqual([])
})

test('a fork reads with its read-only token', async () => {
  const base = await commit(github, { 'a.csv': 'fork' })
  const trees = await open(github, base, base, 'fork')
  const { head } = await trees.compare(all)
  expect(await textOf((await trees.read(head)).get(oidOf('fork')))).toBe('fork')
})
