import { expect, test } from 'vitest'
import { mergeRecords } from '../../src/core/merge.ts'
import { metricsOf } from '../../src/core/metrics.ts'
import { reconcile } from '../../src/core/reconcile.ts'
import type { Run } from '../../src/core/record.ts'
import { readHfTrainer } from '../../src/parse/readers/hf-trainer/read.ts'
import { readMlflow } from '../../src/parse/readers/mlflow/read.ts'
import { readWandb } from '../../src/parse/readers/wandb/read.ts'
import { aRun } from '../core/builders.ts'
import { problems, read as readCarbon, run } from './carbon-yml/reading.ts'
import { read as readCard } from './model-card/card.ts'

const file = (path: string, content: unknown) => {
  const all = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  return { path, size: all.length, chunks: [all] }
}
const metrics = ({ runs }: { readonly runs: readonly Run[] }) => runs.map((one) => one.metrics)

test('what can be a metric: a name as policies write it, and a finite number', () => {
  const given = [
    ['F1', 0.91],
    ['f1', 0.5],
    [' eval/acc@5 ', 1],
    ['reward', -3.5],
    ['nan', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
    ['text', '0.9'],
    ['two words', 1],
    ['__proto__', 1],
    ['/home/mallory-secret/f1', 1],
    ['x'.repeat(65), 1],
    ['', 1],
  ] as const
  expect(metricsOf(given)).toEqual({ metrics: { f1: 0.91, 'eval/acc@5': 1, reward: -3.5 } })
  expect(metricsOf([])).toEqual({})
  const many = metricsOf(Array.from({ length: 1000 }, (_, index) => [`m${index}`, index] as const))
  expect(Object.keys(many.metrics ?? {})).toEqual(Array.from({ length: 64 }, (_, index) => `m${index}`))
})

test('a carbon.yml says them', () => {
  const of = (lines: string) => metrics(readCarbon(run(`energy: 2 kWh; measured: node; ${lines}`)))
  expect(of('metrics: {F1: 0.91, eval_loss: 1.25e-1, reward: -3}')).toEqual([
    { f1: 0.91, eval_loss: 0.125, reward: -3 },
  ])
  expect(of('region: FR')).toEqual([undefined])
  const wrong = (lines: string) => problems(run(`energy: 2 kWh; measured: node; ${lines}`))
  expect([
    wrong('metrics: {f1: 91%}'),
    wrong('metrics: {f1: .nan}'),
    wrong('metrics: 0.9'),
    wrong('metrics: {f1: [1]}'),
  ]).toEqual([
    ['5:19 error E_UNIT f1 "91%" has a unit, and this is a plain number | write "91", in the unit of the field'],
    ['5:19 error E_NONFINITE f1 ".nan" is not a finite number | write digits with one point, such as 1234.5'],
    ['5:14 error E_TYPE metrics is a single value | write it as metrics: {f1: 0.91}'],
    ['5:19 error E_TYPE f1 is a list | write it as f1: {f1: 0.91}'],
  ])
})

test('a model card says them in its model-index, beside its emissions', async () => {
  const card = (value: string) => `---
co2_eq_emissions: 1710
model-index:
- name: demo
  results:
  - task: {type: text-classification}
    dataset: {name: first, type: first}
    metrics:
    - {type: f1, value: ${value}, name: F1}
    - {type: accuracy, value: 0.8}
  - dataset: {name: second, type: second}
    metrics:
    - {type: f1, value: 0.5}
---
# Demo
`
  expect(metrics(await readCard(card('0.91')))).toEqual([{ f1: 0.91, accuracy: 0.8 }])
  expect(metrics(await readCard(card('high')))).toEqual([{ accuracy: 0.8, f1: 0.5 }])
  expect(metrics(await readCard('---\nco2_eq_emissions: 1710\nmodel-index: 5\n---\n'))).toEqual([undefined])
})

test('a summary of W&B says them, and much that is none', async () => {
  const summary = {
    _runtime: 3600,
    _step: 5,
    'system.gpu.0.temp': 60,
    'val/F1': 0.91,
    loss: 'NaN',
    epoch: 3,
    table: { _type: 'table-file', size: 4 },
  }
  const files = [file('wandb/run-20250601_100000-abc/files/wandb-summary.json', summary)]
  expect(metrics(await readWandb(files))).toEqual([{ 'val/f1': 0.91, epoch: 3 }])
})

test('a Trainer says them in its last evaluation', async () => {
  const log = [
    { eval_loss: 2, eval_f1: 0.5, eval_runtime: 3, step: 10 },
    { eval_loss: 1, eval_f1: 0.8, eval_runtime: 3, eval_samples_per_second: 9, step: 20 },
    { train_runtime: 61, train_loss: 1 },
  ]
  const state = file('out/trainer_state.json', { global_step: 20, log_history: log })
  expect(metrics(await readHfTrainer([state]))).toEqual([{ eval_loss: 1, eval_f1: 0.8 }])
  const results = file('out/eval_results.json', { eval_f1: 0.85, eval_runtime: 3, eval_samples_per_second: 9 })
  expect(metrics(await readHfTrainer([state, results]))).toEqual([{ eval_f1: 0.85, eval_loss: 1 }])
  const torn = file('out/eval_results.json', '{"eval_f1": 0.8')
  expect(await readHfTrainer([state, torn])).toMatchObject({ runs: [{ metrics: { eval_f1: 0.8 } }], problems: [] })
})

test('MLflow says them in files of their names, the last value at the end', async () => {
  const id = '0123456789abcdef0123456789abcdef'
  const meta = `artifact_uri: x\nend_time: 1748775600000\nentry_point_name: ''\nexperiment_id: '1'\nlifecycle_stage: active\nrun_id: ${id}\nrun_uuid: ${id}\nstart_time: 1748772000000\nstatus: 3\n`
  const files = [
    file(`mlruns/1/${id}/meta.yaml`, meta),
    file(`mlruns/1/${id}/metrics/val/f1`, '1748772000000 0.5 0\n1748772001000 0.91 1\n'),
    file(`mlruns/1/${id}/metrics/bad`, '1748772000000 nan 0\n'),
    file(`mlruns/1/${id}/metrics/system/gpu_0_memory`, '1748772000000 5 0\n'),
  ]
  expect(metrics(await readMlflow(files))).toEqual([{ 'val/f1': 0.91 }])
})

test('what is told of one training in two formats keeps the metrics of both', () => {
  const hours = { started: '2026-11-01T10:00:00Z', finished: '2026-11-01T11:00:00Z' } as const
  const hardware = [{ kind: 'gpu', model: 'NVIDIA A100', count: 1 }] as const
  const tracked = aRun('codecarbon:a', { ...hours, hardware, metrics: { f1: 0.9 } })
  const source = { format: 'wandb', path: 'wandb-summary.json', line: 1, column: 1 }
  const logged = aRun('wandb:b', {
    ...hours,
    hardware,
    source,
    energy: null,
    evidence: 'hours',
    metrics: { f1: 0.1, acc: 1 },
  })
  const { runs } = mergeRecords([tracked, logged])
  expect(runs.map(({ id, metrics: told }) => ({ id, told }))).toEqual([
    { id: 'codecarbon:a', told: { f1: 0.9, acc: 1 } },
  ])
})

test('a card that quotes a tracker leaves it the metrics', () => {
  const tracked = aRun('codecarbon:a', { declaredKg: 1.71 })
  const source = { format: 'model-card', path: 'README.md', line: 2, column: 19 }
  const card = aRun('model-card:b', {
    source,
    declaredKg: 1.71,
    energy: null,
    evidence: 'declared',
    metrics: { f1: 0.9 },
  })
  const { runs } = mergeRecords([tracked, card])
  expect(runs.map(({ id, metrics: told }) => ({ id, told }))).toEqual([{ id: 'codecarbon:a', told: { f1: 0.9 } }])
})

test('metrics alone make no run a changed one, and no copy a contradiction', () => {
  const [before, after] = [aRun('a', { metrics: { f1: 0.8 } }), aRun('a', { metrics: { f1: 0.9 } })]
  expect(reconcile(mergeRecords([before]), mergeRecords([after])).map(({ change }) => change)).toEqual(['same'])
  const elsewhere = { source: { format: 'carbon-yml', path: 'copy.carbon.yml', line: 2, column: 3 } }
  expect(mergeRecords([before, { ...after, ...elsewhere }]).problems).toEqual([])
})
