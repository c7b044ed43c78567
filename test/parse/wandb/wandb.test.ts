import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { wandb } from '../../../src/parse/readers/wandb/index.ts'
import { sessionOf, unitOf } from '../../../src/parse/readers/wandb/paths.ts'
import { readWandb } from '../../../src/parse/readers/wandb/read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (path: string, content: unknown) => {
  const all = bytes(typeof content === 'string' ? content : JSON.stringify(content))
  return { path, size: all.length, chunks: [all] }
}
const folder = (day: string, id: string) => `wandb/run-202506${day}_100000-${id}/files`
const session = (day: string, id: string, metadata: object | null, summary: object) => [
  ...(metadata === null ? [] : [file(`${folder(day, id)}/wandb-metadata.json`, metadata)]),
  file(`${folder(day, id)}/wandb-summary.json`, summary),
]
const began = (day: string) => ({ startedAt: `2025-06-${day}T10:00:00Z`, gpu: 'NVIDIA L4', gpu_count: 1 })
/** 1 June 2025, 10:00 UTC. */
const FIRST = 1_748_772_000
const DAY = 86_400

const runsOf = async (...files: ReturnType<typeof file>[]) => (await readWandb(files)).runs
const timeOf = async (...files: ReturnType<typeof file>[]) => {
  const { runs, problems } = await readWandb(files)
  return {
    s: runs.map(({ durationS }) => durationS),
    quality: runs[0]?.durationQuality,
    problems: problems.map(({ code }) => code),
  }
}

test('a run whole: only what the files say', async () => {
  const [run] = await runsOf(...session('01', 'ab12', began('01'), { _runtime: 3600.25, _timestamp: FIRST + 3600.25 }))
  expect(run).toEqual({
    kind: 'run',
    id: 'wandb:ab12',
    source: { format: 'wandb', path: `${folder('01', 'ab12')}/wandb-metadata.json`, line: 1, column: 1 },
    model: null,
    hardware: [{ kind: 'gpu', model: 'NVIDIA L4', count: 1, visible: true }],
    site: { region: null, provider: null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [],
    started: '2025-06-01T10:00:00Z',
    finished: '2025-06-01T11:00:00.25Z',
    durationS: 3600.25,
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
  })
})

describe('how long', () => {
  test('the time until the last value, unless the end comes a minute later or more', async () => {
    expect((await timeOf(...session('01', 'a', null, { _runtime: 100.5, _wandb: { runtime: 130 } }))).s).toEqual([
      100.5,
    ])
    expect((await timeOf(...session('01', 'a', null, { _runtime: 100.5, _wandb: { runtime: 200 } }))).s).toEqual([200])
    expect((await timeOf(...session('01', 'a', null, { _wandb: { runtime: 7 } }))).s).toEqual([7])
  })

  test('a resumed run that goes on counting is the last session', async () => {
    const first = session('01', 'a', began('01'), { _runtime: 3600, _timestamp: FIRST + 3600 })
    const second = session('02', 'a', began('02'), { _runtime: 5400, _timestamp: FIRST + DAY + 1800 })
    expect(await timeOf(...first, ...second)).toEqual({ s: [5400], quality: 'wall', problems: [] })
  })

  test('a resumed run that begins at zero is the sum', async () => {
    const first = session('01', 'a', began('01'), { _runtime: 3600, _timestamp: FIRST + 3600 })
    const second = session('02', 'a', began('02'), { _runtime: 5400, _timestamp: FIRST + DAY + 5400 })
    expect(await timeOf(...first, ...second)).toEqual({ s: [9000], quality: 'wall', problems: [] })
  })

  test('where nothing tells which, the longest is a lower bound', async () => {
    const files = [...session('01', 'a', null, { _runtime: 10 }), ...session('02', 'a', null, { _runtime: 25 })]
    expect(await timeOf(...files)).toEqual({ s: [25], quality: 'lower-bound', problems: ['wandb/sessions'] })
  })

  test('no summary, no duration', async () => {
    const [run] = await runsOf(
      file(`${folder('01', 'a')}/wandb-metadata.json`, {
        ...began('01'),
        heartbeatAt: '2025-06-01T10:00:01',
        state: 'running',
      }),
    )
    expect([run?.durationS, run?.durationQuality]).toEqual([null, 'unknown'])
  })
})

test.each([
  ['up to 0.17', '2025-06-01 10:00:00,123 INFO a\nx\n2025-06-01 11:00:01,001 ERROR b'],
  ['from 0.18', '{"time":"2025-06-01T10:00:00.2+02:00","msg":"a"}\n{"time":"2025-06-01T11:00:01.1+02:00"'],
])('no summary: the log of the client is a lower bound, %s', async (_, lines) => {
  const log = file('wandb/run-20250601_100000-a/logs/debug-internal.log', lines)
  const metadata = file(`${folder('01', 'a')}/wandb-metadata.json`, began('01'))
  expect(await timeOf(metadata, log)).toEqual({ s: [3601], quality: 'lower-bound', problems: [] })
})

describe('how many devices', () => {
  const eight = { startedAt: '2025-06-01T10:00:00Z', gpu: 'NVIDIA H100', gpu_count: 8 }
  test.each([
    ['of the host', {}, 8, true],
    ['given by Slurm', { slurm: { gpus: '16' } }, 16, undefined],
    ['by node and nodes', { slurm: { gpus_on_node: '8', nnodes: '4' } }, 32, undefined],
    ['with their type', { slurm: { gpus: 'h100:2' } }, 2, undefined],
    ['chosen by the environment', { args: ['CUDA_VISIBLE_DEVICES=0,2,5'] }, 3, undefined],
    ['twice the same', { args: ['CUDA_VISIBLE_DEVICES=1,1'] }, 1, undefined],
    ['what cannot be one is none', { slurm: { gpus: '-4' } }, 8, true],
  ])('%s', async (_, more, count, visible) => {
    const [run] = await runsOf(file(`${folder('01', 'a')}/wandb-metadata.json`, { ...eight, ...more }))
    const device = { kind: 'gpu', model: 'NVIDIA H100', count }
    expect(run?.hardware).toEqual([visible ? { ...device, visible } : device])
  })
})

test('the same host has the same digest, whatever the run', async () => {
  const metadata = { ...began('01'), host: 'secret-host-17' }
  const runs = await runsOf(
    ...session('01', 'a', metadata, { _runtime: 1 }),
    ...session('02', 'b', metadata, { _runtime: 1 }),
  )
  expect(new Set(runs.map(({ machine }) => machine)).size).toBe(1)
  expect(runs[0]?.machine).toMatch(/^[0-9a-f]{16}$/)
})

test.each([
  ['a/wandb/run-20250601_100000-x-y/files/wandb-summary.json', 'a/wandb', 'x-y', '2025-06-01T10:00:00'],
  ['wandb/offline-run-20250601_100000-q/files/config.yaml', 'wandb', 'q', '2025-06-01T10:00:00'],
  ['wandb/latest-run/files/wandb-summary.json', 'wandb', null, null],
  ['wandb-summary.json', '', null, null],
])('%s', (path, unit, id, start) => {
  expect([unitOf(path), sessionOf(path).id, sessionOf(path).began]).toEqual([unit, id, start])
})

test.each([
  ['wandb-summary.json', '{"_runtime": 1}', 'yes'],
  ['wandb-summary.json', '{}', 'yes'],
  ['wandb-summary.json', '{"rows": 1}', { not: 'has no key of W&B, such as _runtime' }],
  ['wandb-metadata.json', '{"startedAt": "x"}', 'yes'],
  ['other.json', '{"startedAt": "x"}', 'no'],
  ['x.wandb', ':W&B\0', 'yes'],
  ['x.wandb', 'text', 'no'],
])('%s with %s', (path, content, answer) => {
  expect(wandb.recognise(path, new Head(bytes(content)))).toEqual(answer)
})
