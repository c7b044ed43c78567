import { expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { mlflow } from '../../../src/parse/readers/mlflow/index.ts'
import { folder, lines, metaOf, read, startMs } from './reading.ts'

const recognise = (path: string, text: string) => mlflow.recognise(path, new Head(new TextEncoder().encode(text)))

test('a run without anything but its times', async () => {
  const { runs, problems, unused } = await read({})
  expect({ problems, unused }).toEqual({ problems: [], unused: [] })
  expect(runs).toEqual([
    {
      kind: 'run',
      id: 'mlflow:0123456789abcdef0123456789abcdef',
      source: { format: 'mlflow', path: `${folder}/meta.yaml`, line: 1, column: 1 },
      model: null,
      hardware: [],
      site: { region: null, provider: null, fallback: false },
      pue: null,
      gridGPerKwh: null,
      marketGPerKwh: null,
      warnings: [],
      started: '2026-05-18T10:26:40Z',
      finished: '2026-05-18T10:28:20Z',
      durationS: 100,
      durationQuality: 'wall',
      gpuHours: null,
      energy: null,
      declaredKg: null,
      declaredScope: 'unknown',
      waterL: null,
      evidence: 'hours',
      workload: null,
      params: null,
      activeParams: null,
      tokens: null,
      role: 'total',
    },
  ])
})

test('what CodeCarbon measured and a user logged is the last and largest of its values', async () => {
  const { runs, problems } = await read({
    'metrics/energy_consumed': lines([
      [10, 0.001],
      [50, 0.002],
      [99, 0.0031],
    ]),
    'metrics/emissions': lines([[99, '1.2e-03']]),
    'metrics/gpu_energy': lines([[99, 0.002]]),
    'params/ram_energy': '0.0001',
  })
  expect(problems).toEqual([])
  expect(runs[0]).toMatchObject({
    evidence: 'declared',
    declaredKg: 0.0012,
    energy: { totalKwh: 0.0031, boundary: 'node', supply: 'ac', gpuKwh: 0.002, cpuKwh: null, ramKwh: 0.0001 },
  })
})

test('a run that never ended took at least until its last value', async () => {
  const meta = metaOf({ end_time: 'null', status: 1 })
  const { runs } = await read({
    'meta.yaml': meta,
    'metrics/loss': lines([
      [30, 1],
      [61.5, 'nan'],
      [45, 2],
    ]),
  })
  expect(runs[0]).toMatchObject({ durationS: 61.5, durationQuality: 'lower-bound', finished: null })
  expect(await read({ 'meta.yaml': meta })).toEqual({
    runs: [],
    problems: [],
    unused: [
      {
        path: `${folder}/meta.yaml`,
        line: 1,
        reason: 'no-quantity',
        what: 'a run without an end, energy or emissions',
      },
    ],
  })
})

test('times of metrics were seconds before 1.0', async () => {
  const meta = metaOf({ end_time: 'null' })
  const { runs } = await read({ 'meta.yaml': meta, 'metrics/loss': `${startMs / 1000 + 30} 0.5\n` })
  expect(runs[0]).toMatchObject({ durationS: 30, durationQuality: 'lower-bound' })
})

test.each([
  [
    { start_time: 1_779_100_000 },
    'error mlflow/time meta.yaml:1 the start of the run, 1779100000, is no time in milliseconds',
  ],
  [{ end_time: startMs - 1 }, 'error mlflow/time-order meta.yaml:1 the run ends 0.001 s before it starts'],
  [{ end_time: startMs * 2 }, 'error mlflow/time meta.yaml:1 the run takes longer than five years'],
  [{ end_time: "'soon'" }, 'error mlflow/time meta.yaml:2 end_time is "soon"'],
  [{ run_id: '/home/mallory-secret' }, 'error mlflow/meta meta.yaml:1 the run id is missing, or no id'],
])('%j is a problem and no run', async (fields, problem) => {
  expect(await read({ 'meta.yaml': metaOf(fields) })).toEqual({ runs: [], unused: [], problems: [problem] })
})

test('a child is a part of its parent, and a run is never its own', async () => {
  const child = await read({ 'tags/mlflow.parentRunId': 'f'.repeat(32) })
  expect(child.runs[0]?.partOf).toBe(`mlflow:${'f'.repeat(32)}`)
  const own = await read({ 'tags/mlflow.parentRunId': '0123456789abcdef0123456789abcdef' })
  expect(own.runs[0]).not.toHaveProperty('partOf')
})

test.each([
  [
    { 'tags/gpu_model': 'NVIDIA A100-SXM4-80GB', 'tags/gpu_count': '4' },
    [{ kind: 'gpu', model: 'NVIDIA A100-SXM4-80GB', count: 4 }],
  ],
  [{ 'params/gpu_name': 'Tesla T4' }, [{ kind: 'gpu', model: 'Tesla T4', count: 1 }]],
  [{ 'params/hardware': '2x H100' }, [{ kind: 'gpu', model: 'H100', count: 2 }]],
  [{ 'params/hardware': 'cuda' }, []],
  [{ 'tags/gpu_model': 'mallory-secret' }, []],
  [{ 'params/gpu': '1' }, []],
])('devices of %j', async (files, hardware) => {
  expect((await read(files)).runs[0]?.hardware).toEqual(hardware)
})

test('a recipe has names and no places, and seeds do not change it', async () => {
  const params = { 'params/model': '/home/mallory-secret/llama-3', 'params/lr': '0.1' }
  const [one, two, other] = [
    await read({ ...params, 'params/seed': '1' }),
    await read({ ...params, 'params/seed': '2' }),
    await read({ ...params, 'params/dropout': '0.2' }),
  ].map(({ runs }) => runs[0]?.recipe)
  expect(one).toMatchObject({ model: 'llama-3', data: null })
  expect(two).toEqual(one)
  expect(other?.settings).not.toBe(one?.settings)
})

test.each([
  ['mlruns/0/x/metrics/system/gpu_0_power_usage_watts', 'mlruns/0/x'],
  ['mlruns/0/run_1/metrics/metrics/mAP50', 'mlruns/0/run_1'],
  [`a/params/${folder}/params/tags/lr`, `a/params/${folder}`],
  [`${folder}/meta.yaml`, folder],
  ['meta.yaml', ''],
  ['notes/run.txt', 'notes'],
  ['params/lr', ''],
  ['metrics/metrics/mAP50', ''],
])('%s belongs to %s', (path, unit) => {
  expect(mlflow.unit(path)).toBe(unit)
})

test('only the meta.yaml of a run is one', () => {
  expect(recognise(`${folder}/meta.yaml`, metaOf())).toBe('yes')
  expect(recognise('notes/anything.txt', metaOf())).toBe('yes')
  expect(recognise('README.md', `# Runs\n\n${metaOf()}`)).toBe('no')
  expect(recognise('mlruns/0/meta.yaml', 'artifact_location: x\nexperiment_id: 0\nname: y\n')).toBe('no')
  expect(recognise(`${folder}/meta.yaml`, '')).toMatchObject({ code: 'mlflow/meta' })
  expect(recognise(`mlruns/0/datasets/${'5'.repeat(32)}/meta.yaml`, '')).toBe('no')
})
