import { expect, test } from 'vitest'
import { type Estimated, type Judging, judge } from '../../src/core/judge.ts'
import type { Budget } from '../../src/core/policy.ts'
import { aBudget, aFootprint, aPlan, aRun } from './builders.ts'
import { AGENT, added, aLedger, booked, judgingAt, PERSON, same, standing } from './ledger/a-ledger.ts'

const QUARTER = { name: 'a quarter', per: 'quarter' } as const

function judgeOne(budget: Budget, all: readonly Estimated[], judging: Judging) {
  const [finding] = judge([budget], all, judging)
  if (!finding) throw new Error('no finding')
  return finding
}

/** What meets the limit, what of it is this pull request's, and the answer. */
function outcome(budget: Budget, all: readonly Estimated[], judging: Judging) {
  const { gated, added: more, limit, status, blocks } = judgeOne(budget, all, judging)
  return { gated, more, limit, status, blocks }
}

test('agents have their own quarter: what others merged is left out, and what nobody knows is not', () => {
  const ledger = aLedger([
    booked(aRun('a'), 10, '2026-10-02', { author: AGENT }),
    booked(aRun('b'), 20, '2026-10-03', { author: PERSON }),
    booked(aRun('c'), 3, '2026-10-04', { author: { login: null, email: null, account: null } }),
  ])
  const budget = aBudget(15, { ...QUARTER, authors: [{ kind: 'agents' }] })
  const mine = [added(aRun('mine'), aFootprint(4))]
  const by = (author: Judging['author']) => {
    const { gated, blocks, note } = judgeOne(budget, mine, judgingAt('2026-11-23', ledger, { author }))
    return { gated, blocks, note }
  }
  expect(by(AGENT)).toEqual({ gated: 17, blocks: true, note: null })
  expect(by(null)).toEqual({ gated: 17, blocks: true, note: null })
  expect(by(PERSON)).toEqual({ gated: 13, blocks: false, note: 'it is not about the pull requests of this author' })
})

test('labels are of the pull request; a landing of which nobody knows them counts', () => {
  const ledger = aLedger([
    booked(aRun('a'), 10, '2026-10-02', { labels: ['research'] }),
    booked(aRun('b'), 20, '2026-10-03', { labels: ['product'] }),
    booked(aRun('c'), 3, '2026-10-04', { labels: null }),
  ])
  const budget = aBudget(15, { ...QUARTER, labels: ['research'] })
  const mine = [added(aRun('mine'), aFootprint(4))]
  const gated = (labels: Judging['labels']) => outcome(budget, mine, judgingAt('2026-11-23', ledger, { labels })).gated
  expect([gated(['Research']), gated(null), gated([])]).toEqual([17, 17, 13])
})

test('a correction is taken from what it corrects, in its quarter', () => {
  const ledger = aLedger([
    booked(aRun('a'), 80, '2026-10-02'),
    booked(aRun('a'), -68, '2026-10-02', { change: 'corrected' }),
    booked(aRun('b'), 5, '2026-11-02'),
  ])
  const { value } = judgeOne(aBudget(50, QUARTER), [], judgingAt('2026-11-23', ledger))
  expect(value).toEqual({ low: expect.closeTo(17, 12), central: 17, high: expect.closeTo(17, 12) })
})

const research = { source: { format: 'carbon-yml', path: 'research/a.carbon.yml', line: 2, column: 5 } }
const attic = { source: { format: 'carbon-yml', path: 'attic/a.carbon.yml', line: 2, column: 5 } }

test('a run that is moved stays booked where it was, and comes in where it goes', () => {
  const budget = aBudget(50, { ...QUARTER, paths: ['research/a.carbon.yml'] })
  const [there, here] = [aRun('a', attic), aRun('a', research)]
  const out = aLedger([booked(here, 40, '2026-10-02')])
  expect(outcome(budget, [same(here, aFootprint(40), there)], judgingAt('2026-11-23', out))).toMatchObject({
    gated: 40,
    more: 0,
  })
  const into = aLedger([booked(there, 60, '2026-10-02')])
  const moved = same(there, aFootprint(60), here)
  expect(outcome(budget, [moved], judgingAt('2026-11-23', into))).toMatchObject({ gated: 60, more: 60, blocks: true })
  // And it is still there afterwards, but not in the next quarter.
  expect(outcome(budget, [same(here, aFootprint(60))], judgingAt('2026-11-24', into)).gated).toBe(60)
  expect(outcome(budget, [same(here, aFootprint(60))], judgingAt('2027-01-02', into)).gated).toBe(0)
})

test('plans and servings count where they stand now', () => {
  const budget = aBudget(50, { ...QUARTER, paths: ['research/a.carbon.yml'] })
  const [there, here] = [aPlan('p', attic), aPlan('p', research)]
  const ledger = aLedger([], { commitments: [standing(here, aFootprint(20), '2026-10-02')] })
  const judging = judgingAt('2026-11-23', ledger)
  expect(outcome(budget, [same(here, aFootprint(20), there)], judging)).toMatchObject({ gated: 0, more: -20 })
  expect(outcome(budget, [same(there, aFootprint(20))], judging).gated).toBe(0)
  expect(outcome(budget, [same(there, aFootprint(20), here)], judging)).toMatchObject({ gated: 20, more: 20 })
})
