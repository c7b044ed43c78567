import { expect, test } from 'vitest'
import type { TreeEntry } from '../../src/review/ports.ts'
import { harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit } from '../fake-github/repository.ts'
import { all, failure, file, oidOf, open, routes } from './objects.ts'

const github = await fakeGitHub()

test('two commits are compared by the objects in their trees', async () => {
  const base = await commit(github, { 'a.csv': 'a', 'sub/b.csv': 'b', 'gone.csv': 'gone', 'README.md': 'x' })
  const head = await commit(github, { 'a.csv': 'a', 'sub/b.csv': 'B', 'new.csv': 'n', 'README.md': 'y' }, [base])
  const trees = await open(github, base, head)
  expect(await trees.compare((path) => path.endsWith('.csv'))).toEqual({
    base: [file('a.csv', 'a'), file('gone.csv', 'gone'), file('sub/b.csv', 'b')],
    head: [file('a.csv', 'a'), file('new.csv', 'n'), file('sub/b.csv', 'B')],
    changed: new Set(['README.md', 'gone.csv', 'new.csv', 'sub/b.csv']),
  })
  expect(routes(github).sort()).toEqual([
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
  const trees = await open(github, base, head)
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
  const trees = await open(github, tip, tip)
  expect(await trees.compare(all)).toEqual({
    base: [file('a.csv', 'same')],
    head: [file('a.csv', 'same')],
    changed: new Set(),
  })
  expect(routes(github)).toEqual(['GET /repos/{owner}/{repo}/git/trees/{tree_sha}'])
})

test('what base gained since the branch started is not removed by the branch', async () => {
  const start = await commit(github, { 'old.csv': '1', 'both.csv': '1' })
  const base = await commit(github, { 'old.csv': '1', 'both.csv': '2', 'theirs.csv': 't' }, [start])
  const head = await commit(github, { 'both.csv': '2', 'ours.csv': 'o' }, [start])
  const trees = await open(github, base, head)
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
  const { changed } = await (await open(github, base, head)).compare(all)
  expect(changed).toEqual(new Set(['ours.csv', 'theirs.csv']))
})

test('a listing that GitHub cuts is completed folder by folder', async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i % 3}/g/r${i}.csv`, `${i}`]))
  const base = await commit(github, { ...files, 'top.csv': 't' })
  const head = await commit(github, { ...files, 'top.csv': 't', 'f0/new.csv': 'n' }, [base])
  github.treeLimit = 7
  const { base: before, head: after, changed } = await (await open(github, base, head)).compare(all)
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
  expect(await failure((await open(github, base, head)).compare(all))).toEqual({
    code: 'github/tree-incomplete',
    message: 'the list of files is not complete: one folder holds more files than GitHub lists',
  })
})

test('a commit that GitHub does not have is an error, never an empty tree', async () => {
  const base = await commit(github, { 'a.csv': 'a' })
  const missing = 'f'.repeat(40)
  expect(await failure((await open(github, base, missing)).compare(all))).toEqual({
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
  expect((await failure((await open(github, base, base)).compare(all))).code).toBe(code)
})

test('a name that was not UTF-8 is marked and keeps its place', async () => {
  const tip = await commit(github, { 'a\uFFFD.csv': 'a' })
  const { head } = await (await open(github, tip, tip)).compare(all)
  expect(head).toEqual([{ ...file('a\uFFFD.csv', 'a'), undecodable: true }])
})
