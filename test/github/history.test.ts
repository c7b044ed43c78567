import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitHistory } from '../../src/disk/history.ts'
import { findCheckout } from '../../src/disk/repository.ts'
import { openApiHistory } from '../../src/github/history.ts'
import { type HistoryLimits, historyLimits } from '../../src/github/history-limits.ts'
import type { Landed } from '../../src/review/ports.ts'
import * as local from '../disk/temporary.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { type PushedFolder, pushCommit, pushRepository } from '../fake-github/pushed.ts'
import { land } from '../fake-github/words.ts'
import { connectTo } from './connection.ts'
import { landingsOf, summaryOf } from './landed.ts'
import { file, oidOf, routes, textOf } from './objects.ts'

const github = await fakeGitHub()

async function open(tip: string, limits: Partial<HistoryLimits> = {}) {
  return openApiHistory((await connectTo(github)).api, tip, { ...historyLimits, ...limits })
}

test('each commit is a landing, from the first one, which adds all that it has, to the tip', async () => {
  const first = await land(github, {
    files: { 'a.csv': 'a', 'runs/b.csv': 'b', 'README.md': 'x' },
    date: '2026-01-02T03:04:05Z',
    email: 'Mona@Example.com',
  })
  const second = await land(github, {
    files: { 'a.csv': 'a', 'runs/b.csv': 'B', 'README.md': 'y' },
    parents: [first],
    date: '2026-01-03T03:04:05+02:00',
    email: '1+octocat@users.noreply.github.com',
  })
  const third = await land(github, { files: { 'runs/b.csv': 'B' }, parents: [second], date: '2026-01-01T00:00:00Z' })
  const history = await open(third)
  const mona = { login: null, email: 'mona@example.com', account: null }
  expect(history.tip).toBe(third)
  expect(await landingsOf(history, (path) => path.endsWith('.csv'))).toEqual([
    {
      commit: first,
      committed: Date.parse('2026-01-02T03:04:05Z') / 1000,
      author: mona,
      changes: [
        { path: 'a.csv', before: null, after: file('a.csv', 'a') },
        { path: 'runs/b.csv', before: null, after: file('runs/b.csv', 'b') },
      ],
    },
    {
      commit: second,
      committed: Date.parse('2026-01-03T01:04:05Z') / 1000,
      author: { login: 'octocat', email: '1+octocat@users.noreply.github.com', account: null },
      changes: [{ path: 'runs/b.csv', before: file('runs/b.csv', 'b'), after: file('runs/b.csv', 'B') }],
    },
    {
      commit: third,
      committed: Date.parse('2026-01-01T00:00:00Z') / 1000,
      author: mona,
      changes: [{ path: 'a.csv', before: file('a.csv', 'a'), after: null }],
    },
  ])
})

test('only what came after a commit is told, and nothing of a chain that it is not on', async () => {
  const first = pushCommit(github, { a: '1' })
  const side = pushCommit(github, { a: '1', s: '1' }, { parents: [first], seconds: 1_700_000_100 })
  const second = pushCommit(github, { a: '2' }, { parents: [first], seconds: 1_700_000_200 })
  const merge = pushCommit(github, { a: '2', s: '1' }, { parents: [second, side], seconds: 1_700_000_300 })
  const history = await open(merge)
  expect(summaryOf(await landingsOf(history))).toEqual(['+a', '~a', '+s'])
  expect(summaryOf(await landingsOf(history, undefined, first))).toEqual(['~a', '+s'])
  expect(summaryOf(await landingsOf(history, undefined, second))).toEqual(['+s'])
  expect(await landingsOf(history, undefined, merge)).toEqual([])
  expect(await landingsOf(history, undefined, side)).toBeNull()
  expect(await landingsOf(history, undefined, 'f'.repeat(40))).toBeNull()
})

test('contents of any landing are read by object id', async () => {
  const first = pushCommit(github, { 'a.csv': 'one' })
  const history = await open(pushCommit(github, { 'a.csv': 'two' }, { parents: [first] }))
  const entries = (await landingsOf(history))?.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? []))
  const contents = await history.read(entries ?? [])
  expect(await Promise.all([oidOf('one'), oidOf('two')].map((oid) => textOf(contents.get(oid))))).toEqual([
    'one',
    'two',
  ])
})

/** Landings of runs, one a commit, in folders of ten, beside code that changes too. */
function pushRuns(count: number): string {
  let tip: string | null = null
  let runs: Readonly<Record<string, Record<string, string>>> = {}
  for (let index = 0; index < count; index += 1) {
    const folder = `g${Math.floor(index / 10)}`
    runs = { ...runs, [folder]: { ...runs[folder], [`r${index}.csv`]: `${index}` } }
    const files: PushedFolder = { runs, src: { 'train.py': `${Math.floor(index / 3)}` }, 'README.md': 'x' }
    tip = pushCommit(github, files, { parents: tip === null ? [] : [tip], seconds: 1_700_000_000 + index })
  }
  return tip ?? ''
}

test('a thousand landings take some forty requests', async () => {
  const history = await open(pushRuns(1000))
  const landings = await landingsOf(history, (path) => path.endsWith('.csv'))
  expect(summaryOf(landings)).toEqual(Array.from({ length: 1000 }, (_, i) => `+runs/g${Math.floor(i / 10)}/r${i}.csv`))
  const asked = routes(github)
  expect(asked.filter((route) => route === 'GraphQL History').length).toBe(10)
  expect(asked.filter((route) => route.includes('/git/trees/')).length).toBe(1)
  expect(asked.length).toBeLessThanOrEqual(42)
}, 60_000)

test('small folders in small queries, and stretches as memory holds, give the same', async () => {
  const tip = pushRuns(120)
  const whole = await landingsOf(await open(tip))
  const bits = await landingsOf(await open(tip, { perQuery: 3, rowsPerQuery: 50, rowsKept: 40, parallel: 1 }))
  expect(bits).toEqual(whole)
})

/** As the disk has them, which does not know sizes. */
function withoutSizes(landings: readonly Landed[] | null) {
  return landings?.map((landing) => ({
    ...landing,
    changes: landing.changes.map(({ path, before, after }) => ({
      path,
      before: before && { ...before, size: null },
      after: after && { ...after, size: null },
    })),
  }))
}

test('git and the API tell the same history', async () => {
  const folder = local.makeRepository({ 'a.csv': '1', 'deep/er/b.csv': '2', 'code.py': 'x', 'é/ü.csv': '3' })
  symlinkSync('a.csv', join(folder, 'link.csv'))
  local.commit(folder, { 'code.py': 'y', 'deep.csv': 'beside a folder' })
  chmodSync(join(folder, 'a.csv'), 0o755)
  local.commit(folder)
  rmSync(join(folder, 'deep'), { recursive: true })
  local.commit(folder, { deep: 'a file where a folder was', '.gitmodules': '' })
  rmSync(join(folder, 'deep'))
  rmSync(join(folder, 'link.csv'))
  local.git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module.csv`)
  local.commit(folder, { 'deep/c.csv': '4', 'link.csv/inside.csv': '5' })
  local.git(folder, 'checkout', '-q', '-b', 'side', 'HEAD~2')
  local.commit(folder, { 'side.csv': '6' })
  local.git(folder, 'checkout', '-q', 'main')
  local.git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'side')
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/é`), Buffer.from([0xff]), Buffer.from('.csv')]), '7')
  local.commit(folder)
  const tip = local.git(folder, 'rev-parse', 'HEAD')
  pushRepository(github, folder)
  const checkout = await findCheckout(folder)
  if (checkout === null) throw new Error('no checkout')
  const told = await landingsOf(await open(tip))
  expect(withoutSizes(told)).toEqual(withoutSizes(await landingsOf(gitHistory(checkout, tip))))
  expect(told?.length).toBe(7)
})
