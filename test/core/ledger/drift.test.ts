import fc from 'fast-check'
import { expect, test } from 'vitest'
import { biasOf, driftReports, ledgerWithBias, withBias } from '../../../src/core/ledger/drift.ts'
import type { Booking, Commitment, Ledger } from '../../../src/core/ledger/ledger.ts'
import { pairsOf } from '../../../src/core/ledger/pairs.ts'
import type { Device, Plan, Run } from '../../../src/core/record.ts'
import { aFootprint, aPlan, aRun, aServing } from '../builders.ts'
import { aLedger, booked, standing } from './a-ledger.ts'

const at = (path: string) => ({ source: { format: 'carbon-yml', path, line: 1, column: 1 } })
const plan = (id: string, fields: Partial<Plan> = {}) =>
  aPlan(`carbon:${id}`, { ...at('exp/next.carbon.yml'), ...fields })
const run = (id: string, fields: Partial<Run> = {}) => aRun(`carbon:${id}`, { ...at('exp/runs.carbon.yml'), ...fields })
const planned = (one: Plan, kg: number, day: string, more: Parameters<typeof standing>[3] = {}) =>
  standing(one, aFootprint(kg), day, more)

function told(bookings: readonly Booking[], commitments: readonly Commitment[]): Ledger {
  return aLedger(bookings, { commitments })
}

/** Who carried out what, and what came of it. */
function matched(ledger: Ledger) {
  return pairsOf(ledger).map((pair) => [pair.plan.id, pair.runs.map(({ id }) => id), pair.plannedKg, pair.spentKg])
}

const DPO = [['carbon:dpo', ['carbon:sft'], 100, 140]]

test('a run that says which plan it carries out is held against it, by its id with the format or without', () => {
  for (const name of ['dpo', 'carbon:dpo']) {
    const ledger = told(
      [booked(run('sft', { plan: name }), 140, '2026-02-01')],
      [planned(plan('dpo'), 100, '2026-01-01')],
    )
    expect(matched(ledger)).toEqual(DPO)
  }
  const two = [planned(plan('dpo'), 100, '2026-01-01'), planned(aPlan('slurm:dpo'), 999, '2026-01-01')]
  expect(matched(told([booked(run('sft', { plan: 'dpo' }), 140, '2026-02-01')], two))).toEqual(DPO)
  const unclear = ['slurm:dpo', 'k8s:dpo'].map((id) => planned(aPlan(id), 100, '2026-01-01'))
  expect(matched(told([booked(run('sft', { plan: 'dpo' }), 140, '2026-02-01')], unclear))).toEqual([])
})

test('one drift of 1.4 counts for a third, two of one size for a half', () => {
  const one = told([booked(run('a', { plan: 'p' }), 140, '2026-02-01')], [planned(plan('p'), 100, '2026-01-01')])
  expect(driftReports(one, true)).toEqual([
    {
      path: 'exp/',
      pairs: 1,
      // 1.4 ^ (1 / 3)
      factor: expect.closeTo(1.1186889420813968, 12),
      applied: true,
      newest: [{ plan: 'carbon:p', run: 'carbon:a', planned_kg: 100, spent_kg: 140 }],
    },
  ])
  const more = told(
    [...one.bookings, booked(run('b', { plan: 'q' }), 140, '2026-03-01')],
    [...one.commitments, planned(plan('q'), 100, '2026-01-02')],
  )
  const [report] = driftReports(more, false)
  // 1.4 ^ (2 / 4)
  expect(report).toMatchObject({ pairs: 2, factor: expect.closeTo(1.1832159566199232, 12), applied: false })
  expect(report?.newest.map((one) => one.plan)).toEqual(['carbon:q', 'carbon:p'])
})

test('a hundred small plans that come true do not hide a large one that does not', () => {
  const small = Array.from({ length: 100 }, (_, index) => `s${index}`)
  const ledger = told(
    [
      booked(run('large', { plan: 'p' }), 2000, '2026-02-01'),
      ...small.map((id) => booked(run(id, { plan: `plan-${id}` }), 1, '2026-02-02')),
    ],
    [planned(plan('p'), 1000, '2026-01-01'), ...small.map((id) => planned(plan(`plan-${id}`), 1, '2026-01-01'))],
  )
  // m = 1000 ln 2 / 1100; n = 1100^2 / (1000^2 + 100); exp (m n / (n + 2))
  const n = 1_210_000 / 1_000_100
  const [report] = driftReports(ledger, true)
  expect(report?.factor).toBeCloseTo(2 ** ((1000 / 1100) * (n / (n + 2))), 12)
  expect(report?.newest).toHaveLength(5)
})

test('one accident does not decide: no pair counts for more than five times', () => {
  const ledger = (kg: number) =>
    told([booked(run('a', { plan: 'p' }), kg, '2026-02-01')], [planned(plan('p'), 100, '2026-01-01')])
  const [wild, five, little] = [1e6, 500, 1e-3].map((kg) => driftReports(ledger(kg), true)[0])
  expect(wild?.factor).toBeCloseTo(5 ** (1 / 3), 12)
  expect(five?.factor).toBe(wild?.factor)
  expect(little).toMatchObject({ factor: expect.closeTo(0.2 ** (1 / 3), 12), applied: false })
})

test('runs of one plan add up, in all bookings of each', () => {
  const a = run('a', { plan: 'p' })
  const ledger = told(
    [
      booked(a, 30, '2026-02-01'),
      booked(a, 30, '2026-02-03', { change: 'grown' }),
      booked(run('b', { plan: 'p' }), 50, '2026-02-05'),
      booked(run('b', { plan: 'p' }), -10, '2026-02-05', { change: 'corrected' }),
    ],
    [planned(plan('p'), 80, '2026-01-01')],
  )
  expect(matched(ledger)).toEqual([['carbon:p', ['carbon:a', 'carbon:b'], 80, 100]])
  expect(driftReports(ledger, true)[0]?.newest[0]?.run).toBe('carbon:a, carbon:b')
})

test('a plan that is raised after its run was still too low, and one that is raised for a second run was not', () => {
  const raised = [planned(plan('p'), 10, '2026-01-01', { ended: '2026-02-02' }), planned(plan('p'), 200, '2026-02-02')]
  const late = [booked(run('a', { plan: 'p' }), 150, '2026-02-01'), booked(run('b', { plan: 'p' }), 1, '2026-02-03')]
  expect(matched(told(late, raised))).toEqual([['carbon:p', ['carbon:a'], 10, 150]])
  const fair = [booked(run('a', { plan: 'p' }), 10, '2026-02-01'), booked(run('b', { plan: 'p' }), 190, '2026-02-03')]
  expect(matched(told(fair, raised))).toEqual([['carbon:p', ['carbon:a', 'carbon:b'], 200, 200]])
})

test('a plan that was written with its run, or after it began, may show that it was too low and never that it was right', () => {
  const same = (kg: number) =>
    told([booked(run('a', { plan: 'p' }), kg, '2026-02-01')], [planned(plan('p'), 100, '2026-02-01')])
  expect(matched(same(100))).toEqual([])
  expect(matched(same(130))).toEqual([['carbon:p', ['carbon:a'], 100, 130]])
  const begun = (kg: number) =>
    told(
      [booked(run('a', { plan: 'p', started: '2026-01-31T00:00:00Z' }), kg, '2026-03-01')],
      [planned(plan('p'), 100, '2026-02-01')],
    )
  expect(matched(begun(90))).toEqual([])
  expect(matched(begun(130))).toEqual([['carbon:p', ['carbon:a'], 100, 130]])
  const later = told([booked(run('a', { plan: 'p' }), 130, '2026-02-01')], [planned(plan('p'), 100, '2026-02-02')])
  expect(matched(later)).toEqual([])
})

const H100: readonly Device[] = [{ kind: 'gpu', model: 'NVIDIA H100', count: 8 }]
const launch = (id: string, fields: Partial<Plan> = {}) =>
  aPlan(id, { ...at('exp/scripts/train.sbatch'), hoursAre: 'limit', wallHours: 10, hardware: H100, ...fields })
const job = (id: string, fields: Partial<Run> = {}) => run(id, { hardware: H100, durationS: 36_000, ...fields })

test('a launcher is carried out by the run of its project, devices and time, the first that landed after it', () => {
  const plans = [planned(launch('sbatch:train'), 50, '2026-01-01', { ended: '2026-02-01' })]
  const first = booked(job('a'), 60, '2026-02-01')
  expect(matched(told([first, booked(job('b'), 70, '2026-02-02')], plans))).toEqual([
    ['sbatch:train', ['carbon:a'], 50, 60],
  ])
  const unfit: readonly Partial<Run>[] = [
    { durationS: 40_000 },
    { durationS: null },
    { hardware: [{ kind: 'gpu', model: 'NVIDIA H100', count: 4 }] },
    { hardware: [{ kind: 'gpu', model: 'NVIDIA A100', count: 8 }] },
    at('other/runs.carbon.yml'),
    { started: '2025-12-31T00:00:00Z' },
    { started: null, finished: '2026-01-01T12:00:00Z' },
  ]
  for (const fields of unfit) expect(matched(told([booked(job('a', fields), 60, '2026-02-01')], plans))).toEqual([])
  expect(matched(told([booked(job('a'), 60, '2026-01-01')], plans))).toEqual([])
})

test('what could be two things is none', () => {
  const run1 = booked(job('a'), 60, '2026-02-01')
  const twice = ['sbatch:one', 'sbatch:two'].map((id) => planned(launch(id), 50, '2026-01-01'))
  expect(matched(told([run1], twice))).toEqual([])
  const together = [run1, booked(job('b'), 60, '2026-02-01')]
  expect(matched(told(together, twice.slice(0, 1)))).toEqual([])
  // One of the two is told: then the other is clear.
  const named = [booked(job('b', { plan: 'sbatch:two' }), 60, '2026-02-02'), run1]
  expect(matched(told(named, twice))).toEqual([
    ['sbatch:one', ['carbon:a'], 50, 60],
    ['sbatch:two', ['carbon:b'], 50, 60],
  ])
})

test('else it is the run of the same model in the same folder, if it may be that run at all', () => {
  const plans = [planned(plan('p', { model: 'llm' }), 100, '2026-01-01', { ended: '2026-01-05' })]
  const one = (fields: Partial<Run>, kg: number) => told([booked(run('a', fields), kg, '2026-02-01')], plans)
  const found = (kg: number) => [['carbon:p', ['carbon:a'], 100, kg]]
  expect(matched(one({ model: 'llm' }, 130))).toEqual(found(130))
  expect(matched(one({ model: 'llm' }, 500))).toEqual(found(500))
  expect(matched(one({ model: 'llm' }, 501))).toEqual([])
  expect(matched(one({ model: 'llm' }, 19.9))).toEqual([])
  expect(matched(one({ model: 'other' }, 130))).toEqual([])
  expect(matched(one({}, 130))).toEqual([])
  expect(matched(one({ model: 'llm', ...at('exp/deeper/a.carbon.yml') }, 130))).toEqual([])
  // A plan that does not exist is no way out.
  expect(matched(one({ model: 'llm', plan: 'no-such-plan' }, 130))).toEqual(found(130))
})

test('a plan that is removed without a run, a plan of nothing and a serving are in no drift', () => {
  const nothing = { ...aFootprint(0), evidence: 'default' as const }
  const ledger = told(
    [booked(run('a', { plan: 'empty' }), 10, '2026-02-01')],
    [
      planned(plan('gone'), 100, '2026-01-01', { ended: '2026-01-05' }),
      standing(plan('empty'), nothing, '2026-01-01'),
      standing(aServing('carbon:empty'), aFootprint(5), '2026-01-01'),
    ],
  )
  expect(driftReports(ledger, true)).toEqual([])
})

const serving = standing(aServing('carbon:s', at('exp/s.carbon.yml')), aFootprint(5), '2026-01-01')
const drift = (path: string, factor: number, applied = factor > 1) => ({ path, pairs: 3, factor, applied, newest: [] })

test('a plan is counted with the drift of the nearest folder, and never with less than it says', () => {
  const drifts = [drift('', 3), drift('exp/', 1.5), drift('exp/a/', 0.5)]
  const of = (path: string) => biasOf(plan('p', at(path)), drifts)
  expect(of('exp/next.carbon.yml')).toEqual({ factor: 1.5, path: 'exp/' })
  expect(of('exp/b/scripts/x.sbatch')).toEqual({ factor: 1.5, path: 'exp/' })
  expect(of('exp/a/x.carbon.yml')).toEqual({ factor: 1, path: '' })
  expect(of('expert/x.carbon.yml')).toEqual({ factor: 3, path: '' })
  expect(biasOf(plan('p'), [drift('exp/', 2, false)])).toEqual({ factor: 1, path: '' })
})

test('what a budget reads of a plan is raised, its best estimate stays, and runs and servings are left alone', () => {
  const next = plan('p')
  const [head, base] = [aFootprint(100), aFootprint(80)]
  const grown = { item: { change: 'changed' as const, base: plan('p'), head: next }, base, head }
  const spent = { item: { change: 'new' as const, base: null, head: run('a') }, base: null, head }
  const [first, second] = withBias([grown, spent], [drift('exp/', 1.25)])
  expect(second).toBe(spent)
  const raised = (footprint: typeof head) => {
    const lines = Object.entries(footprint.lines).map(([line, one]) => [
      line,
      { ...one, cautious: one.cautious * 1.25 },
    ])
    const assumption = { what: 'drift', value: 'x 1.25, as earlier plans of exp/ came out', from: 'policy' }
    return { ...footprint, lines: Object.fromEntries(lines), assumptions: [...footprint.assumptions, assumption] }
  }
  expect(first).toEqual({ item: grown.item, base: raised(base), head: raised(head) })
  const ledger = told([booked(run('a'), 5, '2026-01-02')], [standing(next, head, '2026-01-01'), serving])
  const biased = ledgerWithBias(ledger, [drift('exp/', 1.25)])
  expect(biased).toEqual({
    ...ledger,
    commitments: [{ ...standing(next, head, '2026-01-01'), footprint: raised(head) }, serving],
  })
  expect(ledgerWithBias(ledger, [drift('exp/', 2, false)])).toBe(ledger)
  const same = [grown, spent]
  expect(withBias(same, [drift('exp/', 0.5)])).toBe(same)
})

const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'] as const
const day = fc.constantFrom(...days)
const kg = fc.double({ min: 0.1, max: 1000, noNaN: true })
const few = fc.integer({ min: 0, max: 3 })
const history = fc.record({
  runs: fc.uniqueArray(fc.record({ id: few, day, kg, plan: fc.option(few), model: fc.constantFrom(null, 'm') }), {
    selector: ({ id }) => id,
  }),
  plans: fc.array(fc.record({ id: few, day, kg, model: fc.constantFrom(null, 'm') }), { maxLength: 6 }),
})

test('the order within a landing does not matter, no run is in two pairs, and nothing is ever counted for less', () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), ({ runs, plans }, chance) => {
      const bookings = runs.map(({ id, day, kg, plan, model }) => {
        return booked(run(`r${id}`, { model, ...(plan === null ? {} : { plan: `p${plan}` }) }), kg, day)
      })
      const commitments = plans.map(({ id, day, kg, model }) => planned(plan(`p${id}`, { model }), kg, day))
      const reports = driftReports(told(bookings, commitments), true)
      const mixed = told(shuffled(bookings, chance), shuffled(commitments, chance))
      expect(driftReports(mixed, true)).toEqual(reports)
      const ids = pairsOf(mixed).flatMap((pair) => pair.runs.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      for (const { factor } of reports) expect(factor).toSatisfy((one: number) => one >= 0.2 && one <= 5)
      expect(biasOf(plan('new'), reports).factor).toBeGreaterThanOrEqual(1)
    }),
  )
})

/** The days stay in order; what is of one day is mixed. */
function shuffled<T extends Booking | Commitment>(entries: readonly T[], chance: fc.Stream<number>): T[] {
  const keyed = entries.map((entry) => ({ entry, key: chance.next().value ?? 0 }))
  return keyed.sort((a, b) => a.entry.landing.at - b.entry.landing.at || a.key - b.key).map(({ entry }) => entry)
}
