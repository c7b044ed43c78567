import { expect, test } from 'vitest'
import type { Footprint } from '../../src/core/footprint.ts'
import { type Estimated, type Judging, judge } from '../../src/core/judge.ts'
import type { Record } from '../../src/core/record.ts'
import { aBudget, aFootprint, amount, aRun, aServing } from './builders.ts'

const JUDGING: Judging = {
  gateOn: 'p50',
  undecided: 'warn',
  enforced: true,
  matches: (budget, path) => budget.paths.length === 0 || budget.paths.includes(path),
  unreadable: [],
  overHorizon: (one) => one,
  ledger: null,
  at: null,
  author: null,
  labels: null,
  prices: null,
  agents: [],
}

function added(record: Record, head: Footprint): Estimated {
  return { item: { change: 'new', base: null, head: record }, base: null, head }
}

function same(record: Record, footprint: Footprint): Estimated {
  return { item: { change: 'same', base: record, head: record }, base: footprint, head: footprint }
}

function removed(record: Record, base: Footprint): Estimated {
  return { item: { change: 'removed', base: record, head: null }, base, head: null }
}

function changed(record: Record, base: Footprint, head: Footprint): Estimated {
  return { item: { change: 'changed', base: record, head: record }, base, head }
}

function judgeOne(budget: Parameters<typeof judge>[0][number], all: readonly Estimated[], judging = JUDGING) {
  const [finding] = judge([budget], all, judging)
  if (!finding) throw new Error('no finding')
  return finding
}

const WIDE = { spread: [{ key: 'grid', s: 0.2 }] }

test.each([
  { limit: 7, status: 'over', blocks: true },
  { limit: 8, status: 'undecided', blocks: false },
  { limit: 20, status: 'within', blocks: false },
])('8 kg, give or take a third, against $limit kg is $status', ({ limit, status, blocks }) => {
  const finding = judgeOne(aBudget(limit), [added(aRun('a'), aFootprint(8, { operationalKg: amount(8, WIDE) }))])
  expect({ status: finding.status, blocks: finding.blocks }).toEqual({ status, blocks })
})

test('a finding says everything that a renderer needs', () => {
  expect(judgeOne(aBudget(10), [added(aRun('a'), aFootprint(9))])).toEqual({
    budget: 'one pull request',
    covers: ['training', 'idle', 'embodied', 'inference'],
    per: 'pull_request',
    status: 'within',
    blocks: false,
    limit_text: '10 kgCO2e',
    limit: 10,
    value: { low: 9, central: 9, high: 9 },
    gated: 9,
    unit: 'kgCO2e',
    added: 9,
    remaining: 1,
    warn: true,
    at_least: false,
    item: null,
    note: null,
  })
})

test('ten times 0.1 kg is exactly 1 kg, and a microgram more is over', () => {
  const tenths = Array.from({ length: 10 }, (_, index) => added(aRun(`r${index}`), aFootprint(0.1)))
  expect(judgeOne(aBudget(1), tenths).status).toBe('within')
  expect(judgeOne(aBudget(1), [...tenths, added(aRun('more'), aFootprint(1e-9))]).status).toBe('over')
  expect(judgeOne(aBudget(0.3), [added(aRun('a'), aFootprint(0.1)), added(aRun('b'), aFootprint(0.2))]).status).toBe(
    'within',
  )
})

test('an input that is missing is gated at what it may cost', () => {
  const unknown = aFootprint(8, { operationalKg: amount(8, { cautious: 25 }) })
  const finding = judgeOne(aBudget(10), [added(aRun('a'), unknown)])
  expect({ status: finding.status, gated: finding.gated, central: finding.value.central }).toEqual({
    status: 'over',
    gated: 25,
    central: 8,
  })
})

test('gate_on chooses the end of the interval', () => {
  const all = [added(aRun('a'), aFootprint(8, { operationalKg: amount(8, WIDE) }))]
  const statusAt = (gateOn: Judging['gateOn']) => judgeOne(aBudget(7), all, { ...JUDGING, gateOn }).status
  expect([statusAt('p5'), statusAt('p50'), statusAt('p95')]).toEqual(['undecided', 'over', 'over'])
})

test('undecided blocks where the policy says so, and is silent where it says pass', () => {
  const all = [added(aRun('a'), aFootprint(8, { operationalKg: amount(8, WIDE) }))]
  const outcome = (undecided: Judging['undecided']) => {
    const { status, blocks } = judgeOne(aBudget(9), all, { ...JUDGING, undecided })
    return { status, blocks }
  }
  expect([outcome('block'), outcome('warn'), outcome('pass')]).toEqual([
    { status: 'undecided', blocks: true },
    { status: 'undecided', blocks: false },
    { status: 'within', blocks: false },
  ])
})

test('a changed run is charged for its growth, and a shrunk one is refunded nothing', () => {
  expect(judgeOne(aBudget(10), [changed(aRun('a'), aFootprint(5), aFootprint(9))]).value.central).toBe(4)
  expect(judgeOne(aBudget(10), [changed(aRun('a'), aFootprint(9), aFootprint(5))]).value.central).toBe(0)
})

test('in total, removed and shrunk runs stay booked', () => {
  const total = aBudget(10, { per: 'total' })
  expect(judgeOne(total, [removed(aRun('a'), aFootprint(9))]).value.central).toBe(9)
  expect(judgeOne(total, [changed(aRun('a'), aFootprint(9), aFootprint(5))]).value.central).toBe(9)
})

test('in total, a serving that is taken down or made smaller no longer counts', () => {
  const total = aBudget(10, { per: 'total' })
  expect(judgeOne(total, [removed(aServing('a'), aFootprint(9))]).value.central).toBe(0)
  expect(judgeOne(total, [changed(aServing('a'), aFootprint(9), aFootprint(5))]).value.central).toBe(5)
})

test('a total that was over before does not hold a pull request that adds nothing', () => {
  const { status, blocks, note } = judgeOne(aBudget(5, { per: 'total' }), [same(aRun('a'), aFootprint(9))])
  expect({ status, blocks, note }).toEqual({
    status: 'over',
    blocks: false,
    note: 'it was over before this pull request, which adds nothing to it',
  })
  const grown = [same(aRun('a'), aFootprint(9)), added(aRun('b'), aFootprint(0.001))]
  expect(judgeOne(aBudget(5, { per: 'total' }), grown).blocks).toBe(true)
})

test('per run, the worst run decides', () => {
  const all = [
    added(aRun('small'), aFootprint(2)),
    added(aRun('large'), aFootprint(7)),
    same(aRun('old'), aFootprint(99)),
  ]
  const { item, status, gated } = judgeOne(aBudget(5, { per: 'run' }), all)
  expect({ item, status, gated }).toEqual({ item: 'large', status: 'over', gated: 7 })
})

test('relative to base: five per cent more is allowed, six is not', () => {
  const budget = aBudget(0, {
    per: 'total',
    covers: ['inference'],
    limit: { kind: 'relative', ratio: 0.05, text: '+5%' },
  })
  const at = (kg: number) => judgeOne(budget, [changed(aServing('s'), aFootprint(100), aFootprint(kg))])
  expect([at(105).status, at(106).status, at(90).status]).toEqual(['within', 'over', 'within'])
  expect({ limit: at(106).limit, blocks: at(106).blocks }).toEqual({ limit: 105, blocks: true })
})

test('relative to a base without any serving is unknown and does not block the first one', () => {
  const budget = aBudget(0, { per: 'total', covers: ['inference'], limit: { kind: 'relative', ratio: 0, text: '+0%' } })
  const { status, blocks, limit } = judgeOne(budget, [added(aServing('s'), aFootprint(100))])
  expect({ status, blocks, limit }).toEqual({ status: 'unknown', blocks: false, limit: null })
})

test('per request, the average of the horizon meets the limit', () => {
  const limit = {
    kind: 'per-request',
    quantity: { value: 0.005, unit: 'kgCO2e' },
    requests: 1000,
    text: '5 g',
  } as const
  const budget = aBudget(0, { covers: ['inference'], per: 'total', limit })
  const footprint = {
    ...aFootprint(6),
    serving: { requests: 1_000_000, days: 365, marginalWh: null, replicas: null, utilisation: null },
  }
  const { status, unit, gated, item } = judgeOne(budget, [added(aServing('s'), footprint)])
  expect({ status, unit, gated, item }).toEqual({ status: 'over', unit: 'kgCO2e per request', gated: 6e-6, item: 's' })
})

test('a budget counts the lines that it covers, in its own unit', () => {
  const lines = { idleKg: amount(2), embodiedKg: amount(3), energyKwh: amount(70), waterL: amount(11) }
  const all = [added(aRun('a'), aFootprint(5, lines)), added(aServing('s'), aFootprint(100, lines))]
  const central = (fields: Parameters<typeof aBudget>[1]) => judgeOne(aBudget(500, fields), all).value.central
  const limited = (unit: 'kWh' | 'L') =>
    ({ limit: { kind: 'absolute', quantity: { value: 500, unit }, text: `500 ${unit}` } }) as const
  expect([
    central({ covers: ['training'] }),
    central({ covers: ['training', 'idle'] }),
    central({ covers: ['training', 'idle', 'embodied'] }),
    central({ covers: ['inference'] }),
    central({ covers: ['training', 'idle', 'embodied'], ...limited('kWh') }),
    central({ covers: ['training', 'inference'], ...limited('L') }),
    central({ covers: ['embodied'] }),
  ]).toEqual([5, 7, 10, 102, 70, 22, 6])
})

test('a budget looks at its own paths and its own model', () => {
  const at = (path: string) => ({ source: { format: 'codecarbon', path, line: 2, column: 1 } })
  const all = [
    added(aRun('a', { ...at('speech/e.csv'), model: 'whisper' }), aFootprint(3)),
    added(aRun('b', at('vision/e.csv')), aFootprint(4)),
  ]
  expect(judgeOne(aBudget(10, { paths: ['vision/e.csv'] }), all).value.central).toBe(4)
  expect(judgeOne(aBudget(10, { model: 'whisper' }), all).value.central).toBe(3)
})

test('what could not be read makes a lower bound of the budgets that look there', () => {
  const judging = { ...JUDGING, unreadable: ['speech/e.csv'] }
  expect(judgeOne(aBudget(10, { paths: ['speech/e.csv'] }), [], judging).at_least).toBe(true)
  expect(judgeOne(aBudget(10, { paths: ['vision/e.csv'] }), [], judging).at_least).toBe(false)
})

test('in report mode nothing blocks', () => {
  const { status, blocks } = judgeOne(aBudget(1), [added(aRun('a'), aFootprint(8))], { ...JUDGING, enforced: false })
  expect({ status, blocks }).toEqual({ status: 'over', blocks: false })
})

test('a record without any figure is unknown, never zero', () => {
  const silent = added(aRun('a'), { ...aFootprint(0), evidence: 'default' })
  const outcome = (undecided: Judging['undecided']) => {
    const { status, blocks, at_least, note } = judgeOne(aBudget(10), [silent], { ...JUDGING, undecided })
    return { status, blocks, at_least, note }
  }
  const note = 'one record gives no figure and no hours to work one out'
  expect(outcome('warn')).toEqual({ status: 'unknown', blocks: false, at_least: true, note })
  expect(outcome('block')).toEqual({ status: 'unknown', blocks: true, at_least: true, note })
})

const elsewhere = { source: { format: 'carbon-yml', path: 'attic/a.carbon.yml', line: 2, column: 5 } }
const within = { source: { format: 'carbon-yml', path: 'research/a.carbon.yml', line: 2, column: 5 } }
const research = { paths: ['research/a.carbon.yml'], per: 'total' } as const

test('a run that is moved out of the places of a budget stays booked there', () => {
  const footprint = aFootprint(90)
  const moved: Estimated = {
    item: { change: 'same', base: aRun('a', within), head: aRun('a', elsewhere) },
    base: footprint,
    head: footprint,
  }
  const {
    gated,
    added: more,
    blocks,
  } = judgeOne({ ...aBudget(100), ...research }, [moved, added(aRun('b', within), aFootprint(20))])
  expect({ gated, more, blocks }).toEqual({ gated: 110, more: 20, blocks: true })
})

test('a run that is said to be of another model stays booked on its own', () => {
  const footprint = aFootprint(90)
  const renamed: Estimated = {
    item: { change: 'changed', base: aRun('a', { model: 'm' }), head: aRun('a', { model: 'x' }) },
    base: footprint,
    head: footprint,
  }
  const { gated, added: more } = judgeOne({ ...aBudget(100), model: 'm', per: 'total' }, [renamed])
  expect({ gated, more }).toEqual({ gated: 90, more: 0 })
})

test('a run that is moved into the places of a budget was not there before', () => {
  const footprint = aFootprint(120)
  const moved: Estimated = {
    item: { change: 'same', base: aRun('a', elsewhere), head: aRun('a', within) },
    base: footprint,
    head: footprint,
  }
  const { gated, added: more, blocks } = judgeOne({ ...aBudget(100), ...research }, [moved])
  expect({ gated, more, blocks }).toEqual({ gated: 120, more: 120, blocks: true })
})

test('a serving that is given up is no longer counted, wherever it went', () => {
  const footprint = aFootprint(90)
  const moved: Estimated = {
    item: { change: 'same', base: aServing('a', within), head: aServing('a', elsewhere) },
    base: footprint,
    head: footprint,
  }
  expect(judgeOne({ ...aBudget(100), ...research }, [moved]).gated).toBe(0)
})
