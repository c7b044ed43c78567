import { expect, test } from 'vitest'
import { measure, mergeRecords } from '../../src/core/merge.ts'
import { aPlan, aRun, aServing, withEnergy } from './builders.ts'

const at = (path: string, line = 2) => ({ source: { format: 'codecarbon', path, line, column: 1 } })
const card = (kg: number, path = 'models/a/README.md') =>
  aRun(`model-card:${path}`, {
    source: { format: 'model-card', path, line: 3, column: 1 },
    evidence: 'declared',
    energy: null,
    declaredKg: kg,
  })

test('a backup with smaller cumulative totals is the same run, charged once at its largest', () => {
  const live = withEnergy(aRun('codecarbon:a', at('emissions.csv')), 3)
  const backup = withEnergy(aRun('codecarbon:a', at('emissions.csv.bak')), 2)
  expect(mergeRecords([backup, live])).toEqual({
    runs: [live],
    plans: [],
    servings: [],
    problems: [],
    aside: [],
    idle: [],
  })
})

test('equal copies keep the one whose path sorts first', () => {
  const one = aRun('codecarbon:a', at('a/emissions.csv'))
  const two = aRun('codecarbon:a', at('b/emissions.csv'))
  expect(mergeRecords([two, one]).runs).toEqual([one])
})

test('a task file is a breakdown: it lends its duration and no energy', () => {
  const total = withEnergy(aRun('codecarbon:a', { durationS: 77.6, durationQuality: 'last-segment' }), 2.05)
  const tasks = withEnergy(
    aRun('codecarbon:a', { role: 'breakdown', durationS: 7200, started: '2026-01-01T10:00:00' }),
    2.01,
  )
  expect(mergeRecords([tasks, total]).runs).toEqual([
    { ...total, durationS: 7200, started: '2026-01-01T10:00:00', durationQuality: 'wall' },
  ])
})

test('a task file alone is the run', () => {
  const tasks = aRun('codecarbon:a', { role: 'breakdown' })
  expect(mergeRecords([tasks]).runs).toEqual([tasks])
})

test('one id for two things in files that people write is a problem, and the larger is counted', () => {
  const carbon = (path: string) => ({ source: { format: 'carbon-yml', path, line: 4, column: 5 } })
  const small = withEnergy(aRun('carbon:sft', carbon('a.carbon.yml')), 1)
  const large = withEnergy(aRun('carbon:sft', carbon('b.carbon.yml')), 9)
  expect(mergeRecords([small, large])).toEqual({
    runs: [large],
    plans: [],
    servings: [],
    aside: [],
    idle: [],
    problems: [
      {
        code: 'records/duplicate-id',
        class: 'E_DUP_RECORD',
        severity: 'error',
        message: 'the id "carbon:sft" stands for something else in b.carbon.yml:4',
        hint: 'give it an id of its own, or remove the outdated copy',
        at: { file: 'a.carbon.yml', line: 4, column: 5 },
      },
      {
        code: 'records/duplicate-id',
        class: 'E_DUP_RECORD',
        severity: 'error',
        message: 'the id "carbon:sft" stands for something else in a.carbon.yml:4',
        hint: 'give it an id of its own, or remove the outdated copy',
        at: { file: 'b.carbon.yml', line: 4, column: 5 },
      },
    ],
  })
})

test('what one id stands for twice is a problem of both files, so that neither hides behind an old one', () => {
  const carbon = (path: string) => ({ source: { format: 'carbon-yml', path, line: 4, column: 5 } })
  const old = withEnergy(aRun('carbon:sft', carbon('old.carbon.yml')), 1)
  const brought = withEnergy(aRun('carbon:sft', carbon('new.carbon.yml')), 9)
  expect(mergeRecords([old, brought]).problems.map(({ at }) => at.file)).toEqual(['old.carbon.yml', 'new.carbon.yml'])
})

test('runs, plans and servings of one id do not disturb each other', () => {
  const [run, plan, serving] = [aRun('carbon:x'), aPlan('carbon:x'), aServing('carbon:x')]
  expect(mergeRecords([serving, plan, run])).toEqual({
    runs: [run],
    plans: [plan],
    servings: [serving],
    problems: [],
    aside: [],
    idle: [],
  })
})

test('a card that quotes what the tracker measured beside it is the same training', () => {
  const measured = aRun('codecarbon:a', { ...at('models/a/emissions.csv'), declaredKg: 2.14 })
  const quote = card(2.1)
  expect(mergeRecords([measured, quote])).toMatchObject({
    runs: [{ ...measured, alsoIn: [{ id: quote.id, source: quote.source }] }],
    aside: [{ run: quote, by: measured }],
  })
})

test('a card that says more than the tracker beside it is counted too', () => {
  const measured = aRun('codecarbon:a', { ...at('models/a/emissions.csv'), declaredKg: 2.14 })
  expect(mergeRecords([measured, card(10)]).runs.map((run) => run.id)).toEqual([
    'codecarbon:a',
    'model-card:models/a/README.md',
  ])
})

test('a card does not hide behind a measurement in another folder', () => {
  const measured = aRun('codecarbon:a', { ...at('models/b/emissions.csv'), declaredKg: 2.14 })
  expect(mergeRecords([measured, card(2.14)]).runs).toHaveLength(2)
})

test('what a record claims is the same wherever it stands', () => {
  expect(measure(aRun('a', at('x.csv', 2)))).toBe(measure(aRun('a', at('y.csv', 9))))
  expect(measure(aRun('a'))).not.toBe(measure(withEnergy(aRun('a'), 2)))
})

test('a card that tells of far more machine time than the tracker beside it is counted too, whatever it quotes', () => {
  const gpus = { hardware: [{ kind: 'gpu', model: 'H100', count: 8 }] } as const
  const measured = aRun('codecarbon:a', { ...at('models/a/emissions.csv'), ...gpus, declaredKg: 1, durationS: 3600 })
  const ids = (gpuHours: number) =>
    mergeRecords([measured, { ...card(1), gpuHours, durationS: null }]).runs.map(({ id }) => id)
  expect(ids(10_000)).toEqual(['codecarbon:a', 'model-card:models/a/README.md'])
  expect(ids(16)).toEqual(['codecarbon:a'])
})

test('a clock that was reset is not held against what a card quotes', () => {
  const times = { durationS: 60, durationQuality: 'last-segment' } as const
  const measured = aRun('codecarbon:a', { ...at('models/a/emissions.csv'), ...times, declaredKg: 1 })
  expect(mergeRecords([measured, { ...card(1), gpuHours: 100 }]).runs.map(({ id }) => id)).toEqual(['codecarbon:a'])
})

test('of two accounts of one id the one with an energy is better, however long the other lasted', () => {
  const measured = withEnergy(aRun('mlflow:a', at('mlruns/a/meta.yaml')), 0.01)
  const timed = aRun('mlflow:a', { ...at('old/a/meta.yaml'), energy: null, durationS: 100 })
  const runs = (...given: Parameters<typeof mergeRecords>[0]) => mergeRecords(given).runs.map(({ energy }) => energy)
  expect(runs(timed, measured)).toEqual([measured.energy])
  expect(runs(measured, timed)).toEqual([measured.energy])
})
