/** One history, told by local git, by the API, by another clone and from the middle: always the same ledger, to the gram. */
import { expect, test } from 'vitest'
import type { Continuable } from '../../../src/core/ledger/chronicle.ts'
import { kgOf } from '../../../src/core/ledger/lines.ts'
import { loadCatalogue } from '../../../src/data/catalogue.ts'
import { gitHistory } from '../../../src/disk/history.ts'
import { findCheckout } from '../../../src/disk/repository.ts'
import { openApiHistory } from '../../../src/github/history.ts'
import { parsePolicy } from '../../../src/parse/policy/index.ts'
import { readers } from '../../../src/parse/readers/index.ts'
import { type OpenedLedger, openLedger } from '../../../src/review/ledger.ts'
import type { History } from '../../../src/review/ports.ts'
import { run as command } from '../../cli/command-line.ts'
import { clone, git, temporaryFolder } from '../../disk/temporary.ts'
import { fakeGitHub } from '../../fake-github/lifetime.ts'
import { pushRepository } from '../../fake-github/pushed.ts'
import { connectTo } from '../../github/connection.ts'
import { openFence } from '../memory-trees.ts'
import { BOOKINGS, COMMITMENTS, MONTHS, QUARTERS, REMARKS, YEARS } from './book.ts'
import { POLICY_PATH, run, tell } from './script.ts'

const github = await fakeGitHub()
const { folder, commits } = tell()
const NOW = Date.parse('2026-11-23T00:00:00Z') / 1000

function policyAt(commit: string) {
  const text = git(folder, 'show', `${commit}:${POLICY_PATH}`)
  const parsed = parsePolicy(new TextEncoder().encode(text), POLICY_PATH)
  if (!parsed.ok) throw new Error(parsed.problems[0].message)
  return parsed.value
}

const catalogue = loadCatalogue()

function open(history: History, cached: Continuable | null = null): Promise<OpenedLedger> {
  const policy = policyAt(commits[40] ?? '')
  const question = { history, readers, fence: openFence, policy, policyPath: POLICY_PATH, catalogue, people: false }
  return openLedger({ ...question, at: NOW, cached })
}

async function local(where: string, tip = commits[40] ?? ''): Promise<History> {
  const checkout = await findCheckout(where)
  if (checkout === null) throw new Error('no checkout')
  return gitHistory(checkout, tip)
}

/** The ledger in the words of the book. */
function told({ ledger }: OpenedLedger) {
  const number = (commit: string) => commits.indexOf(commit)
  const grams = (kg: number) => Number((kg * 1000).toFixed(9))
  const time = (at: number) => new Date(at * 1000).toISOString().replace('.000Z', 'Z')
  return {
    landings: ledger.landings,
    bookings: ledger.bookings.map(({ landing, record, change, lines }) => {
      return [number(landing.commit), time(landing.at), record.id, change, grams(kgOf(lines))]
    }),
    remarks: ledger.remarks.map(({ landing, what, id, kg }) => [number(landing.commit), what, id, grams(kg)]),
    commitments: ledger.commitments.map(({ landing, record, ended }) => {
      return [number(landing.commit), record.id, ended === null ? null : number(ended.commit)]
    }),
  }
}

const BOOK = { landings: 41, bookings: BOOKINGS, remarks: REMARKS, commitments: COMMITMENTS }

test('from local git', async () => {
  expect(commits.length).toBe(41)
  const opened = await open(await local(folder))
  expect(told(opened)).toEqual(BOOK)
  expect([opened.unknown, opened.unreadable]).toEqual([[], []])
})

test('from another clone, packed', async () => {
  const other = clone(folder)
  git(other, 'gc', '-q')
  expect(told(await open(await local(other)))).toEqual(BOOK)
})

test('through the API', async () => {
  pushRepository(github, folder)
  const { api } = await connectTo(github)
  expect(told(await open(openApiHistory(api, commits[40] ?? '')))).toEqual(BOOK)
})

test.each([10, 20, 33, 39])('continued after merge %i', async (merge) => {
  const { continuable } = await open(await local(folder, commits[merge]))
  const kept = JSON.parse(JSON.stringify(continuable)) as Continuable
  expect(told(await open(await local(folder), kept))).toEqual(BOOK)
})

test('what is booked by a merge does not depend on what is merged later', async () => {
  // Corrections are no merges of records: they say in the open that an earlier booking was wrong.
  const merged = BOOKINGS.filter(([, , , change]) => change !== 'corrected')
  for (let merge = 2; merge < 34; merge += 1) {
    const { bookings } = told(await open(await local(folder, commits[merge])))
    const before = bookings.filter(([, , , change]) => change !== 'corrected')
    expect(before).toEqual(merged.filter(([number]) => number <= merge))
  }
})

test.each([
  ['month', MONTHS],
  ['quarter', QUARTERS],
  ['year', YEARS],
])('sums by %s on the command line', async (by, expected) => {
  const words = ['ledger', '--json', '--no-cache', '--by', by, '--at', '2026-11-23']
  const { out } = await command(words, { cwd: folder })
  const groups = JSON.parse(out).groups.map(({ name, total_kg }: { name: string; total_kg: { central: number } }) => {
    return [name, Number((total_kg.central * 1000).toFixed(9))]
  })
  expect(Object.fromEntries(groups)).toEqual(expected)
})

test('a shallow clone says what to run, and afterwards knows the same', async () => {
  const other = temporaryFolder()
  git(other, 'clone', '-q', '--depth', '3', `file://${folder}`, 'shallow')
  const cwd = `${other}/shallow`
  const words = ['ledger', '--json', '--no-cache', '--at', '2026-11-23']
  const refused = await command(words, { cwd })
  expect(refused.code).toBe(4)
  const [, line = ''] = /"git (fetch --unshallow [^"]*)"/.exec(refused.err) ?? []
  git(cwd, ...line.split(' '))
  expect((await command(words, { cwd })).out).toBe((await command(words, { cwd: folder })).out)
})

/** What one more kWh, 50 g, is held against after some of the merges. */
async function judged(merge: number, at: string) {
  const where = clone(folder)
  git(where, 'checkout', '-q', '-b', 'next', commits[merge] ?? '')
  const { commit } = await import('../../disk/temporary.ts')
  const head = commit(where, { 'r/x.carbon.yml': run('x', 1) })
  const words = ['check', '--json', '--base', commits[merge] ?? '', '--head', head, '--at', at]
  const { out } = await command(words, { cwd: where })
  return JSON.parse(out).findings.map(
    ({
      budget,
      gated,
      limit,
      period,
    }: {
      budget: string
      gated: number
      limit: number
      period: { name: string; spent: number }
    }) => {
      return [budget, period.name, ...[period.spent, gated, limit].map((kg) => Number((kg * 1000).toFixed(6)))]
    },
  )
}

test.each([
  [
    'in the last second of a year',
    14,
    '2025-12-31T23:59:59Z',
    [
      // 500 + 1200 + 300 + 400 + 300 + 100 = 2800, without the card; no correction has been merged.
      ['quarter', '2025-Q4', 2800, 2850, 3200],
      ['tight quarter', '2025-Q4', 2800, 2850, 1000],
      ['year', '2025', 2800, 2850, 10_000],
    ],
  ],
  [
    'in the first second of the next',
    15,
    '2026-01-01T00:00:00Z',
    [
      // 3200 - 2800 = 400 were left, less than the fifth of 3200 that may be carried.
      ['quarter', '2026-Q1', 150, 200, 3600],
      // 1800 were overspent: more than the quarter has.
      ['tight quarter', '2026-Q1', 150, 200, 0],
      ['year', '2026', 150, 200, 9300],
    ],
  ],
  [
    'at the end',
    40,
    '2026-11-23T12:00:00Z',
    [
      // Since 2026-Q1 each quarter left more than the 640 that may be carried.
      ['quarter', '2026-Q4', 50, 100, 3840],
      // Owed after each quarter: 1620, 620 + 750, 370 + 1100, 470 + 630; of that 1000 are paid.
      ['tight quarter', '2026-Q4', 50, 100, 0],
      ['year', '2026', 2530, 2580, 9300],
    ],
  ],
])('budgets %s', async (_, merge, at, expected) => {
  expect(await judged(merge, at)).toEqual(expected)
})
