import { expect, test } from 'vitest'
import { type Estimated, judge } from '../../src/core/judge.ts'
import { mergeRecords } from '../../src/core/merge.ts'
import type { Budget, Limit } from '../../src/core/policy.ts'
import { reconcile } from '../../src/core/reconcile.ts'
import type { Run } from '../../src/core/record.ts'
import { aBudget, aFootprint, aRun } from './builders.ts'
import { added, judgingAt, removed, same } from './ledger/a-ledger.ts'

type Exchange = Limit & { kind: 'exchange' }

function buys(limit: Partial<Exchange> = {}, fields: Partial<Budget> = {}): Budget {
  const whole: Exchange = {
    kind: 'exchange',
    quantity: { value: 5, unit: 'kgCO2e' },
    metric: 'f1',
    step: 0.1,
    better: 'up',
    most: { value: 40, unit: 'kgCO2e' },
    text: '5 kgCO2e per +0.1 f1',
    ...limit,
  }
  return aBudget(0, { limit: whole, ...fields })
}

function run(id: string, metrics: Run['metrics'], model: string | null = 'm'): Run {
  return metrics === undefined ? aRun(id, { model }) : aRun(id, { model, metrics })
}

function judgeOne(budget: Budget, all: readonly Estimated[]) {
  const [finding] = judge([budget], all, judgingAt('2026-11-23', null))
  if (!finding) throw new Error('no finding')
  const { limit, gated, status, blocks, allowance } = finding
  return { limit, gated, status, blocks, headroom: allowance?.headroom, because: allowance?.because }
}

const before = same(run('old', { f1: 0.8 }), aFootprint(10))

test('a better model may cost more: 5 kg for each tenth of F1', () => {
  const better = (f1: number) => judgeOne(buys(), [before, added(run('new', { f1 }), aFootprint(6))])
  expect(better(0.95)).toEqual({
    limit: 7.5,
    gated: 6,
    status: 'within',
    blocks: false,
    headroom: 7.5,
    because: 'because f1 goes from 0.8 to 0.95',
  })
  expect(better(0.91)).toMatchObject({ limit: 5.5, status: 'over', blocks: true })
  expect(better(0.8)).toMatchObject({ limit: 0, blocks: true, because: 'f1 is not better than on base' })
  expect(better(0.7)).toMatchObject({ limit: 0, blocks: true })
})

test('of losses less is better', () => {
  const loss = buys({ metric: 'eval_loss', better: 'down', step: 0.5 })
  const all = [
    same(run('a', { eval_loss: 2.5 }), aFootprint(1)),
    same(run('b', { eval_loss: 2.2 }), aFootprint(1)),
    added(run('c', { eval_loss: 1.2 }), aFootprint(9)),
  ]
  expect(judgeOne(loss, all)).toMatchObject({ limit: 10, status: 'within' })
})

test('the best on base is what counts, and the largest improvement of any model', () => {
  const all = [
    before,
    same(run('better', { f1: 0.9 }), aFootprint(1)),
    same(run('other', { f1: 0.2 }, 'n'), aFootprint(1)),
    added(run('new', { f1: 0.92 }), aFootprint(1)),
    added(run('new of another', { f1: 0.6 }, 'N'), aFootprint(1)),
  ]
  expect(judgeOne(buys(), all)).toMatchObject({ limit: 20, gated: 2 })
  expect(judgeOne(buys({}, { model: 'm' }), all)).toMatchObject({ limit: 1, gated: 1 })
})

test('what has nothing to be better than is let in nothing', () => {
  const first = [added(run('new', { f1: 0.9 }), aFootprint(1))]
  const expected = { limit: 0, blocks: true, because: 'no model has f1 on base and in what is new' }
  expect(judgeOne(buys(), first)).toMatchObject(expected)
  expect(judgeOne(buys(), [before, added(run('new', undefined), aFootprint(1))])).toMatchObject(expected)
  expect(judgeOne(buys(), [before, added(run('new', { accuracy: 0.9 }), aFootprint(1))])).toMatchObject(expected)
  expect(judgeOne(buys(), [before, added(run('new', { f1: 0.9 }, 'n'), aFootprint(1))])).toMatchObject(expected)
})

test('a pull request that adds nothing needs no better model', () => {
  expect(judgeOne(buys(), [before])).toMatchObject({ limit: 0, gated: 0, status: 'within', blocks: false })
})

test('a metric written beside an old run buys nothing', () => {
  const [old, praised] = [run('old', { f1: 0.8 }), run('old', { f1: 0.99 })]
  const [item] = reconcile(mergeRecords([old]), mergeRecords([praised]))
  if (item === undefined) throw new Error('no item')
  expect(item.change).toBe('same')
  const again = { item, base: aFootprint(10), head: aFootprint(10) }
  expect(judgeOne(buys(), [again, added(run('new', undefined), aFootprint(1))])).toMatchObject({
    limit: 0,
    blocks: true,
  })
})

test('taking the best run of base away makes nothing better', () => {
  const all = [removed(run('old', { f1: 0.8 }), aFootprint(10)), added(run('new', { f1: 0.7 }), aFootprint(1))]
  expect(judgeOne(buys(), all)).toMatchObject({ limit: 0, blocks: true })
})

test.each([
  ['fractions and per cent', 0.9, 91],
  ['a number beyond all', 0.9, 1e308],
  ['two of them', -1e308, 1e308],
])('%s: what a metric may buy has a most', (_name, from, to) => {
  const all = [same(run('a', { f1: from }), aFootprint(1)), added(run('b', { f1: to }), aFootprint(49))]
  expect(judgeOne(buys(), all)).toMatchObject({ limit: 40, gated: 49, status: 'over', blocks: true })
  // Without a most, it is one step's worth.
  expect(judgeOne(buys({ most: null }), all)).toMatchObject({ limit: 5 })
})

test('names of metrics are one however they are written, and are no properties of objects', () => {
  const all = [before, added(run('new', { f1: 0.9 }), aFootprint(1))]
  expect(judgeOne(buys({ metric: 'F1' }), all).limit).toBe(5)
  for (const metric of ['constructor', '__proto__', 'toString'])
    expect(judgeOne(buys({ metric }), all)).toMatchObject({ limit: 0, blocks: true })
})
