import { expect, test } from 'vitest'
import type { Policy } from '../../src/core/policy.ts'
import { parsePolicy } from '../../src/parse/policy/index.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { openLedger } from '../../src/review/ledger.ts'
import { fakeCatalogue } from '../core/fake-catalogue.ts'
import { commitId, type MemoryCommit, memoryHistory, NOBODY, type Tree } from './memory-history.ts'
import { openFence } from './memory-trees.ts'

const POLICY = '.github/carbon-budget.yml'
const NOON = Date.UTC(2026, 5, 1, 12) / 1000

/** x 1.4 for the host, x 1.5 for a building of which nothing is known, at 50 g/kWh. */
const KG_PER_KWH = 0.105

const yml = (kwh: number) => `runs:\n  - id: sft\n    energy: ${kwh} kWh\n    region: FR\n    hours: 1\n`
const policy = (more = '') => `version: 1\nbudgets:\n  - name: all\n    per: year\n    limit: 1 tCO2e\n${more}`
const corrected = policy(
  'ledger:\n  corrections:\n    - run: "carbon:sft"\n      booked: 0 kgCO2e\n      reason: a test\n',
)

function policyOf(text: string): Policy {
  const parsed = parsePolicy(new TextEncoder().encode(text), POLICY)
  if (!parsed.ok) throw new Error(parsed.problems[0].message)
  return parsed.value
}

function open(trees: readonly Tree[], text: string, fields: Partial<Parameters<typeof openLedger>[0]> = {}) {
  const commits = trees.map((tree, at): MemoryCommit => ({ tree, committed: NOON + 60 * at }))
  const history = memoryHistory(commits)
  const rest = {
    readers,
    fence: openFence,
    policyPath: POLICY,
    catalogue: fakeCatalogue,
    at: NOON + 3600,
    people: false,
  }
  return openLedger({ history, policy: policyOf(text), ...rest, ...fields })
}

test('runs are booked by the accounting of today, since the policy came', async () => {
  const trees = [{ 'a.carbon.yml': yml(10) }, { 'a.carbon.yml': yml(30), [POLICY]: policy() }]
  const { ledger, unreadable, unknown } = await open(trees, policy())
  const kg = ledger.bookings.map(({ change, lines }) => [change, lines.operationalKg.central / KG_PER_KWH])
  expect(kg).toEqual([
    ['new', expect.closeTo(10, 9)],
    ['grown', expect.closeTo(20, 9)],
  ])
  expect([ledger.policySince, ledger.landings, ledger.complete, unreadable, unknown]).toEqual([
    NOON + 60,
    2,
    true,
    [],
    [],
  ])
})

test('a correction holds for what was booked when it came into the policy, and for nothing after it', async () => {
  const trees = [
    { 'a.carbon.yml': yml(10), [POLICY]: policy() },
    { 'a.carbon.yml': yml(10), [POLICY]: corrected },
    { 'a.carbon.yml': yml(10), [POLICY]: 'budgets: [' },
    { 'a.carbon.yml': yml(30), [POLICY]: `${corrected}# a word\n` },
  ]
  const { ledger } = await open(trees, corrected)
  const told = ledger.bookings.map((one) => [
    one.landing.commit,
    one.change,
    Math.sign(one.lines.operationalKg.central),
  ])
  expect(told).toEqual([
    [commitId(0), 'new', 1],
    [commitId(0), 'corrected', -1],
    [commitId(3), 'grown', 1],
  ])
  const kwh = ledger.bookings.map(({ lines }) => lines.operationalKg.central / KG_PER_KWH)
  expect(kwh).toEqual([10, -10, 30].map((one) => expect.closeTo(one, 9)))
})

test('a correction of no run is told, and one that is in no landing holds for the first booking', async () => {
  const trees = [{ 'a.carbon.yml': yml(10) }, { 'a.carbon.yml': yml(30) }]
  const { ledger } = await open(trees, corrected)
  expect(ledger.bookings.map(({ change }) => change)).toEqual(['new', 'grown', 'corrected'])
  const { unknown } = await open(trees, corrected.replace('carbon:sft', 'carbon:other'))
  expect(unknown.map(({ run }) => run)).toEqual(['carbon:other'])
})

test('GitHub is asked who brought landings in only where a budget asks', async () => {
  const brought = { author: { login: 'octocat', email: null, account: 'user' }, labels: ['research'] } as const
  const history = memoryHistory(
    [{ tree: { 'a.carbon.yml': yml(10) }, committed: NOON }],
    new Map([[commitId(0), brought]]),
  )
  const landings = async (people: boolean) => {
    const { ledger } = await open([], policy(), { history, people })
    return ledger.bookings.map(({ landing }) => landing)
  }
  expect(await landings(true)).toEqual([{ commit: commitId(0), at: NOON, ...brought }])
  expect(await landings(false)).toEqual([{ commit: commitId(0), at: NOON, author: NOBODY, labels: null }])
})

test('what was kept is continued, and the same comes of it', async () => {
  const trees = [{ 'a.carbon.yml': yml(10) }, { 'a.carbon.yml': yml(30) }]
  const { continuable: cached } = await open(trees.slice(0, 1), policy())
  const [whole, continued] = [await open(trees, policy()), await open(trees, policy(), { cached })]
  expect({ ...continued.ledger, bookedOf: 0 }).toEqual({ ...whole.ledger, bookedOf: 0 })
  expect(continued.continuable).toEqual(whole.continuable)
})
