import { expect, test } from 'vitest'
import type { Run } from '../../../src/core/record.ts'
import { Head } from '../../../src/parse/reader.ts'
import { codecarbon } from '../../../src/parse/readers/codecarbon/index.ts'
import { fixture, read, totals } from './rows.ts'

const files = [
  ['columns-12.csv', '00000012'],
  ['columns-29.csv', '00000029'],
  ['columns-30.csv', '00000030'],
  ['columns-31.csv', '00000031'],
  ['columns-32.csv', '00000032'],
  ['columns-34.csv', '00000034'],
  ['columns-38.csv', '00000038'],
  ['cloud-last-33.csv', '00000033'],
  ['cloud-last-34.csv', '00000035'],
  ['cloud-last-36.csv', '00000036'],
  ['cloud-last-38.csv', '00000037'],
] as const

test.each(files)('%s has two runs, each with its largest row', async (name, id) => {
  const bytes = fixture(name)
  expect(codecarbon.recognise('out/emissions.csv', new Head(bytes))).toBe('yes')
  const result = await read(bytes)
  expect(totals(result)).toEqual([
    [`${id}-0000-4000-8000-00000000000a`, 1, 0.056],
    [`${id}-0000-4000-8000-00000000000b`, 0.25, 0.014],
  ])
  expect(result.problems).toEqual([])
})

test('a run of the newest layout says all that its row says', async () => {
  const result = await read(fixture('columns-38.csv'), 'runs/emissions.csv')
  const expected: Run = {
    kind: 'run',
    id: 'codecarbon:00000038-0000-4000-8000-00000000000a',
    source: { format: 'codecarbon', path: 'runs/emissions.csv', line: 2, column: 1 },
    model: null,
    hardware: [
      { kind: 'gpu', model: 'NVIDIA A100-SXM4-40GB', count: 2 },
      { kind: 'cpu', model: 'AMD EPYC 7543 32-Core Processor', count: null },
      { kind: 'ram', model: '', count: 251.5 },
    ],
    site: { region: 'FRA', provider: null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [],
    started: '2025-03-01T12:00:00',
    finished: '2025-03-01T14:00:00',
    durationS: 7200,
    durationQuality: 'wall',
    gpuHours: null,
    energy: { totalKwh: 1, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: 0.875, cpuKwh: 0.085, ramKwh: 0.04 },
    declaredKg: 0.056,
    declaredScope: 'location',
    waterL: null,
    evidence: 'counter',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
  }
  expect(result.runs[0]).toEqual(expected)
})

test('the first version has no parts, no hardware and a cloud', async () => {
  const { runs } = await read(fixture('columns-12.csv'))
  expect(runs.map((run) => run.site)).toEqual([
    { region: 'FRA', provider: null, fallback: false },
    { region: 'gcp:europe-west9', provider: 'gcp', fallback: false },
  ])
  expect(runs[0]?.energy).toEqual({
    totalKwh: 1,
    boundary: 'node',
    pueApplied: 1,
    supply: 'ac',
    gpuKwh: null,
    cpuKwh: null,
    ramKwh: null,
  })
  expect(runs[0]?.hardware).toEqual([])
})

test('PUE is already in the energy, and water is read where it was measured', async () => {
  const pue = await read(fixture('columns-31.csv'))
  expect(pue.runs.map((run) => run.energy?.pueApplied)).toEqual([1.25, 1.25])
  const water = await read(fixture('columns-34.csv'))
  expect(water.runs.map((run) => run.waterL)).toEqual([0.75, 0.75])
})

test.each([
  ['tasks-31.csv', '00000131'],
  ['tasks-32.csv', '00000132'],
  ['tasks-36.csv', '00000136'],
])('%s is one breakdown that sums its tasks, negative ones too', async (name, id) => {
  const bytes = fixture(name)
  expect(codecarbon.recognise(name, new Head(bytes))).toBe('yes')
  const result = await read(bytes)
  expect(result.problems).toEqual([])
  expect(result.runs.length).toBe(1)
  expect(result.runs[0]).toMatchObject({
    id: `codecarbon:${id}-0000-4000-8000-00000000000a`,
    role: 'breakdown',
    durationS: 3612,
    durationQuality: 'wall',
    started: '2025-03-01T10:00:00',
    finished: '2025-03-01T11:00:14',
    declaredKg: 0.000875 + 0.028 - 1.25e-5,
    energy: { totalKwh: 0.015625 + 0.5 - 0.000225, gpuKwh: -5e-5 + 0.4375 - 0.000225 },
  })
})
