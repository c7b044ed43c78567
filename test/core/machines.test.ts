import { expect, test } from 'vitest'
import { mergeRecords } from '../../src/core/merge.ts'
import type { Run } from '../../src/core/record.ts'
import { findTwins } from '../../src/core/twins.ts'
import { aRun, withEnergy } from './builders.ts'

const rank = (index: number, fields: Partial<Run> = {}) =>
  aRun(`wandb:${index}`, {
    source: { format: 'wandb', path: `wandb/${index}`, line: 1, column: 1 },
    started: '2026-03-01T10:00:00Z',
    durationS: 3600,
    energy: null,
    evidence: 'hours',
    hardware: [{ kind: 'gpu', model: 'NVIDIA A100', count: 8, visible: true }],
    machine: 'm1',
    ...fields,
  })

const shares = (...runs: Run[]) => mergeRecords(runs).runs.map(({ share }) => share ?? 1)

test('eight ranks of one machine have an eighth of it each', () => {
  expect(shares(...Array.from({ length: 8 }, (_, index) => rank(index)))).toEqual(
    Array.from({ length: 8 }, () => 0.125),
  )
})

test('runs that follow each other have all of it, and so have those of other machines and of devices in use', () => {
  expect(shares(rank(0), rank(1, { started: '2026-03-01T11:00:00Z' }))).toEqual([1, 1])
  expect(shares(rank(0), rank(1, { machine: 'm2' }))).toEqual([1, 1])
  const used = [{ kind: 'gpu', model: 'NVIDIA A100', count: 1 }] as const
  expect(shares(rank(0, { hardware: used }), rank(1, { hardware: used }))).toEqual([1, 1])
})

test('runs that overlap in part share the time that one of them was there', () => {
  // 10:00 to 11:00 and 10:30 to 11:30: an hour and a half of the machine for two hours of runs.
  expect(shares(rank(0), rank(1, { started: '2026-03-01T10:30:00Z' }))).toEqual([0.75, 0.75])
})

test('trackers that may have seen one host keep their energies and know their share', () => {
  const host = [
    { kind: 'cpu', model: 'AMD EPYC 7543', count: 64 },
    { kind: 'ram', model: '', count: 251.5 },
  ] as const
  const one = (id: string) =>
    aRun(id, { finished: '2026-03-01T14:00:00', hardware: host, warnings: ['overlapping_runs'] })
  const { runs } = mergeRecords([withEnergy(one('codecarbon:a'), 3), withEnergy(one('codecarbon:b'), 5)])
  expect(runs.map(({ energy, share }) => [energy?.totalKwh, share])).toEqual([
    [3, 0.5],
    [5, 0.5],
  ])
})

test('a run inside another one is its own, unless it has more than that one', () => {
  const mlflow = (id: string, fields: Partial<Run>) =>
    aRun(id, { source: { format: 'mlflow', path: id, line: 1, column: 1 }, energy: null, evidence: 'hours', ...fields })
  const parent = mlflow('mlflow:p', { durationS: 100 })
  const child = mlflow('mlflow:c', { durationS: 40, partOf: 'mlflow:p' })
  const deeper = mlflow('mlflow:d', { durationS: 10, partOf: 'mlflow:c' })
  expect(mergeRecords([child, deeper, parent])).toMatchObject({
    runs: [parent],
    aside: [
      { run: child, by: parent },
      { run: deeper, by: parent },
    ],
  })
  const ids = (...runs: Run[]) => mergeRecords(runs).runs.map(({ id }) => id)
  expect(ids(parent, { ...child, durationS: 4000 })).toEqual(['mlflow:c', 'mlflow:p'])
  expect(ids(parent, withEnergy(child, 1))).toEqual(['mlflow:c', 'mlflow:p'])
  expect(ids(child)).toEqual(['mlflow:c'])
  // Two that name each other contain nothing.
  expect(ids({ ...parent, partOf: 'mlflow:c' }, { ...child, durationS: 100 })).toEqual(['mlflow:c', 'mlflow:p'])
  expect(ids({ ...parent, partOf: 'mlflow:p' })).toEqual(['mlflow:p'])
})

test('twins have one model, one data set and the same settings', () => {
  const made = (index: number, model: string | null, data: string | null, settings: string | null) =>
    rank(index, { recipe: { model, data, settings } })
  const runs = [
    made(2, 'llama', 'wiki', 's1'),
    made(1, 'llama', 'wiki', 's1'),
    made(3, 'llama', 'wiki', 's2'),
    made(4, 'llama', 'books', 's1'),
    made(5, null, 'wiki', 's1'),
    made(6, 'llama', 'wiki', null),
    rank(7),
  ]
  expect(findTwins(runs)).toEqual([{ model: 'llama', data: 'wiki', ids: ['wandb:1', 'wandb:2'] }])
})

test('runs that say little of themselves do not thin out one that says much', () => {
  const ends = { started: '2026-03-01T10:00:00Z', finished: '2026-03-02T10:00:00Z' }
  const decoys = Array.from({ length: 9 }, (_, index) => rank(index + 1, { ...ends, durationS: 1 }))
  const silent = rank(10, { ...ends, durationS: null })
  expect(shares(rank(0, { ...ends, durationS: 86_400 }), ...decoys, silent)[0]).toBeGreaterThan(0.999)
})

test('a driver that names no devices has those of its largest worker; a worker with more counts for itself', () => {
  const run = (id: string, fields: Partial<Run>) =>
    aRun(id, { energy: null, evidence: 'hours', durationS: 3600, hardware: [], ...fields })
  const gpus = (count: number) => [{ kind: 'gpu', model: 'NVIDIA H100', count }] as const
  const driver = run('mlflow:p', {})
  const worker = (index: number, fields: Partial<Run>) => run(`mlflow:w${index}`, { partOf: 'mlflow:p', ...fields })
  const ids = (...runs: Run[]) => mergeRecords(runs).runs.map(({ id }) => id)
  expect(mergeRecords([driver, worker(1, { hardware: gpus(2) }), worker(2, { hardware: gpus(8) })]).runs).toEqual([
    { ...driver, hardware: gpus(8) },
  ])
  expect(ids({ ...driver, hardware: gpus(1) }, worker(1, { hardware: gpus(8) }))).toEqual(['mlflow:p', 'mlflow:w1'])
  const elsewhere = worker(1, { machine: 'm2', hardware: gpus(1) })
  expect(ids({ ...driver, machine: 'm1' }, elsewhere)).toEqual(['mlflow:p', 'mlflow:w1'])
  expect(ids(driver, worker(1, { durationS: null, gpuHours: 1000 }))).toEqual(['mlflow:p', 'mlflow:w1'])
  expect(ids(driver, worker(1, { durationS: null, declaredKg: 1000 }))).toEqual(['mlflow:p', 'mlflow:w1'])
})
