import { expect, test } from 'vitest'
import { amount, aPlan, aRun, aServing, withEnergy } from '../builders.ts'
import { AUTHOR, booked, estimate, HOUR, landing, START, told } from './chronicle-of.ts'

const at = (format: string, path: string) => ({ source: { format, path, line: 2, column: 1 } })
const sft = (kwh: number, fields = {}) =>
  withEnergy(aRun('carbon:sft', { ...at('carbon-yml', 'a.carbon.yml'), ...fields }), kwh)
const dpo = (kwh: number, fields = {}) =>
  withEnergy(aRun('carbon:dpo', { ...at('carbon-yml', 'b.carbon.yml'), ...fields }), kwh)
const nothing = { bookings: [], remarks: [], commitments: [] }

test('a run is booked when it lands, whole', () => {
  const { ledger, movements, unknown } = booked([[], [sft(3)], [sft(3)]])
  const lines = estimate(sft(3)).lines
  expect(ledger).toEqual({
    tip: 'c2',
    landings: 3,
    from: START,
    complete: true,
    policySince: null,
    bookings: [{ landing: landing(1), change: 'new', record: sft(3), lines }],
    commitments: [],
    remarks: [],
    bookedOf: expect.any(Function),
  })
  expect(ledger.bookedOf(sft(9))).toEqual(lines)
  expect(ledger.bookedOf(dpo(9))).toBeNull()
  expect(movements).toEqual([{ landing: landing(1), items: [{ change: 'new', base: null, head: sft(3) }] }])
  expect(unknown).toEqual([])
})

test('one that grows is charged by what it adds to the most that was booked of it; less refunds nothing', () => {
  const { ledger } = booked([[sft(3)], [sft(5)], [sft(2)], [sft(4)], [sft(5.1)]])
  expect(told(ledger)).toEqual({
    ...nothing,
    bookings: ['c0 new carbon:sft 3', 'c1 grown carbon:sft 2', 'c4 grown carbon:sft 0.1'],
    remarks: ['c2 shrunk carbon:sft 5', 'c3 returned carbon:sft 5'],
  })
})

test('each line by itself: what a record takes from one of them pays for no other', () => {
  const water = (one: Parameters<typeof estimate>[0]) => ({
    ...estimate(one),
    lines: { ...estimate(one).lines, waterL: amount(one.kind === 'run' ? (one.waterL ?? 0) : 0) },
  })
  const { ledger } = booked([[sft(3, { waterL: 10 })], [sft(2, { waterL: 30 })]], { estimate: water })
  const zero = amount(0)
  expect(ledger.bookings).toEqual([
    { landing: landing(0), change: 'new', record: sft(3, { waterL: 10 }), lines: water(sft(3, { waterL: 10 })).lines },
    {
      landing: landing(1),
      change: 'grown',
      record: sft(2, { waterL: 30 }),
      lines: { energyKwh: zero, operationalKg: zero, idleKg: zero, embodiedKg: zero, waterL: amount(20) },
    },
  ])
  expect(ledger.remarks).toEqual([
    { landing: landing(1), what: 'shrunk', id: 'carbon:sft', path: 'a.carbon.yml', kg: 3 },
  ])
})

test('removed, back by a revert, removed again by its revert: booked once', () => {
  const { ledger } = booked([[sft(3), dpo(1)], [dpo(1)], [sft(3), dpo(1)], [dpo(1)], [sft(4), dpo(1)]])
  expect(told(ledger)).toEqual({
    ...nothing,
    bookings: ['c0 new carbon:dpo 1', 'c0 new carbon:sft 3', 'c4 grown carbon:sft 1'],
    remarks: ['c1 removed carbon:sft 3', 'c2 returned carbon:sft 3', 'c3 removed carbon:sft 3'],
  })
})

const january = { started: '2026-01-01T00:00:00Z', finished: '2026-01-02T00:00:00Z' }
const march = { started: '2026-03-01T00:00:00Z', finished: '2026-03-02T00:00:00Z' }

test('another run under an old id is charged whole, at once or after the old one had gone', () => {
  const overwritten = booked([[sft(3, january)], [sft(2, march)]]).ledger
  expect(told(overwritten)).toEqual({
    ...nothing,
    bookings: ['c0 new carbon:sft 3', 'c1 new carbon:sft 2'],
    remarks: ['c1 removed carbon:sft 3'],
  })
  const later = booked([[sft(3, january)], [], [sft(2, march)], [], [sft(3, january)], [], [sft(2.5, march)]]).ledger
  expect(told(later)).toEqual({
    ...nothing,
    bookings: ['c0 new carbon:sft 3', 'c2 new carbon:sft 2', 'c6 new carbon:sft 2.5'],
    remarks: [
      'c1 removed carbon:sft 3',
      'c3 removed carbon:sft 2',
      'c4 returned carbon:sft 3',
      'c5 removed carbon:sft 3',
    ],
  })
})

const timed = { started: '2026-01-01T00:00:00Z', finished: '2026-01-01T04:00:00Z', durationS: 14_400 }
const elsewhen = { started: '2026-02-01T00:00:00Z', finished: '2026-02-01T04:00:00Z', durationS: 14_400 }
const tracked = (kwh: number, fields = {}) =>
  withEnergy(aRun('codecarbon:a', { ...timed, ...at('codecarbon', 'a/emissions.csv'), ...fields }), kwh)
const logged = (kg: number, fields = {}) =>
  aRun('wandb:a', { ...timed, ...at('wandb', 'a/wandb/x'), energy: null, declaredKg: kg, ...fields })

test('a second trace of the same training that lands later is no second charge', () => {
  const { ledger } = booked([[tracked(3)], [tracked(3), logged(3)], [logged(3)], [tracked(3), logged(3)]])
  expect(told(ledger)).toEqual({ ...nothing, bookings: ['c0 new codecarbon:a 3'], remarks: [] })
})

test('a better trace that lands later goes on with the account of the first', () => {
  const { ledger } = booked([[logged(3)], [logged(3), tracked(3.5)], [logged(3)], [], [logged(3), tracked(3.5)]])
  expect(told(ledger)).toEqual({
    ...nothing,
    bookings: ['c0 new wandb:a 3', 'c1 grown codecarbon:a 0.5'],
    remarks: ['c2 shrunk wandb:a 3.5', 'c3 removed wandb:a 3.5', 'c4 returned codecarbon:a 3.5'],
  })
  expect(ledger.bookedOf(tracked(9))).toEqual({ ...estimate(tracked(3.5)).lines })
})

test('a trace that becomes a run of its own while the other stands is charged whole', () => {
  const { ledger } = booked([[logged(3)], [logged(3), tracked(3)], [logged(3, elsewhen), tracked(3)]])
  expect(told(ledger).bookings).toEqual(['c0 new wandb:a 3', 'c2 new wandb:a 3'])
  expect(ledger.bookedOf(logged(3, elsewhen))).toEqual(estimate(logged(3)).lines)
})

test('what was told by a run that has gone is left of it, and no new run', () => {
  const { ledger } = booked([[logged(3), tracked(3)], [], [logged(3)]])
  expect(told(ledger)).toEqual({
    ...nothing,
    bookings: ['c0 new codecarbon:a 3'],
    remarks: ['c1 removed codecarbon:a 3', 'c2 returned wandb:a 3'],
  })
})

const card = (path: string, kg: number) =>
  aRun(`model-card:${path}`, { ...at('model-card', path), evidence: 'declared', energy: null, declaredKg: kg })

test('a card is found again where it moved to, also when it was away', () => {
  const moved = [
    [card('a/README.md', 7)],
    [card('b/README.md', 7)],
    [card('b/README.md', 9)],
    [],
    [card('c/README.md', 9)],
  ]
  expect(told(booked(moved).ledger)).toEqual({
    ...nothing,
    bookings: ['c0 new model-card:a/README.md 7', 'c2 grown model-card:b/README.md 2'],
    remarks: ['c3 removed model-card:b/README.md 9', 'c4 returned model-card:c/README.md 9'],
  })
  const copied = [[card('a/README.md', 7)], [card('a/README.md', 7), card('b/README.md', 7)]]
  expect(told(booked(copied).ledger).bookings).toEqual([
    'c0 new model-card:a/README.md 7',
    'c1 new model-card:b/README.md 7',
  ])
})

test('plans and servings stand from landing to landing; a changed one is another', () => {
  const plan = (tokens: number) => aPlan('plan:a', { tokens })
  const serving = (requestsPerDay: number) => aServing('serving:a', { requestsPerDay })
  const { ledger } = booked([[plan(1000), serving(10)], [plan(2000), serving(10)], [serving(20)], [serving(20)], []])
  expect(ledger.commitments).toEqual([
    { landing: landing(0), record: plan(1000), footprint: estimate(plan(1000)), ended: landing(1) },
    { landing: landing(0), record: serving(10), footprint: estimate(serving(10)), ended: landing(2) },
    { landing: landing(1), record: plan(2000), footprint: estimate(plan(2000)), ended: landing(2) },
    { landing: landing(2), record: serving(20), footprint: estimate(serving(20)), ended: landing(4) },
  ])
  expect(told(ledger)).toMatchObject({ bookings: [], remarks: [] })
})

test('a plan that a run has carried out is over', () => {
  const gpus = [{ kind: 'gpu', model: 'H100', count: 8 }] as const
  const job = aPlan('sbatch:job', { ...at('sbatch', 'a/job.sbatch'), hoursAre: 'limit', wallHours: 4, hardware: gpus })
  const { ledger } = booked([[job], [job, tracked(3, { hardware: gpus, durationS: 10_000 })]])
  expect(told(ledger)).toEqual({
    bookings: ['c1 new codecarbon:a 3'],
    remarks: [],
    commitments: ['c0 sbatch:job until c1'],
  })
})

test('times never go back, and a date after tomorrow is that of the landing before', () => {
  const at0 = Date.UTC(2026, 0, 5) / 1000
  const judged = at0 + 40 * HOUR
  const runs = [1, 2, 3, 4, 5].map((one) =>
    withEnergy(aRun(`carbon:${one}`, at('carbon-yml', `${one}.carbon.yml`)), one),
  )
  const dates = [at0, at0 - 9 * HOUR, at0 + 70 * HOUR, at0 + 63 * HOUR, at0 + 2 * HOUR]
  const landings = dates.map((committed, index) => ({ committed, records: runs.slice(0, index + 1) }))
  const { ledger } = booked(landings, { at: judged })
  expect(ledger.bookings.map((one) => [one.record.id, one.landing.at - at0])).toEqual([
    ['carbon:1', 0],
    ['carbon:2', 0],
    ['carbon:3', 0],
    ['carbon:4', 63 * HOUR],
    ['carbon:5', 63 * HOUR],
  ])
  expect(ledger.remarks).toEqual([{ landing: landing(2, at0), what: 'odd-date', id: '', path: '', kg: 0 }])
  const odd = booked(
    [
      { committed: 9e15, records: [] },
      { committed: at0, records: runs },
    ],
    { at: judged },
  ).ledger
  expect([odd.from, odd.bookings[0]?.landing.at]).toEqual([at0, at0])
})

test('GitHub knows better than the commit who brought it in', () => {
  const brought = { author: { login: 'octocat', email: null, account: 'user' }, labels: ['research'] } as const
  const { ledger } = booked([[sft(3)], [sft(3), dpo(1)]], { brought: (commit) => (commit === 'c1' ? brought : null) })
  expect(ledger.bookings.map(({ landing: { author, labels } }) => ({ author, labels }))).toEqual([
    { author: AUTHOR, labels: null },
    brought,
  ])
})

test('the policy is there since it came, or came again', () => {
  const { steps, ...rest } = { ...booked([[], [], [], []]).ledger, steps: [] }
  const policies = [
    { landing: 0, commit: 'c0', oid: 'a' },
    { landing: 1, commit: 'c1', oid: null },
    { landing: 2, commit: 'c2', oid: 'b' },
    { landing: 3, commit: 'c3', oid: 'c' },
  ]
  const dates = [START, START + HOUR, START + 2 * HOUR, START + 3 * HOUR]
  const since = (some: typeof policies) =>
    booked({ tip: rest.tip, dates, steps, policies: some, unreadable: [] }).ledger.policySince
  expect([since(policies), since(policies.slice(0, 2)), since([])]).toEqual([START + 2 * HOUR, null, null])
})
