import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { parseJoules } from '../../../src/parse/readers/slurm-accounting/energy.ts'
import { slurmAccounting } from '../../../src/parse/readers/slurm-accounting/index.ts'
import { readSlurmAccounting } from '../../../src/parse/readers/slurm-accounting/read.ts'
import { parseElapsed, parseTimeLimit } from '../../../src/parse/slurm/time.ts'
import { parseTres } from '../../../src/parse/slurm/tres.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function read(text: string, cut = 1_000_000) {
  const all = bytes(text)
  const chunks: Uint8Array[] = []
  for (let at = 0; at < all.length; at += cut) chunks.push(all.subarray(at, at + cut))
  return readSlurmAccounting({ path: 'sacct.csv', size: all.length, chunks })
}

const kwh = async (text: string) =>
  (await read(text)).runs.map(({ id, energy, durationS }) => [id, energy?.totalKwh, durationS])

describe('one job is its allocation and its steps', () => {
  const header = 'JobID|Elapsed|State|ConsumedEnergyRaw'
  test('the energy of the allocation, once', async () => {
    const rows = [
      '7|02:00:00|COMPLETED|7200000',
      '7.batch|02:00:00|COMPLETED|7200000',
      '7.0|01:59:00|COMPLETED|7100000',
    ]
    expect(await kwh([header, ...rows].join('\n'))).toEqual([['slurm:7', 2, 7200]])
  })
  test('else that of the largest step, never their sum', async () => {
    const rows = ['7|02:00:00|COMPLETED|0', '7.batch|02:00:00|COMPLETED|3600000', '7.0|01:59:00|COMPLETED|1800000']
    expect(await kwh([header, ...rows].join('\n'))).toEqual([['slurm:7', 1, 7200]])
  })
  test('steps alone are at least so much', async () => {
    const { runs } = await read([header, '7.batch|01:00:00|COMPLETED|3600000', '7.0|02:00:00|COMPLETED|1'].join('\n'))
    expect(
      runs.map(({ durationS, durationQuality, energy }) => [durationS, durationQuality, energy?.totalKwh]),
    ).toEqual([[7200, 'lower-bound', 1]])
  })
  test('a job that was queued again is another one', async () => {
    const text = `JobID|Elapsed|State|Start\n7|01:00:00|NODE_FAIL|2026-01-01T00:00:00\n7|02:00:00|COMPLETED|2026-01-02T00:00:00\n`
    expect((await read(text)).runs.map(({ durationS }) => durationS)).toEqual([3600, 7200])
  })
  test('energy in steps of a thousand', async () => {
    expect(await kwh('JobID|Elapsed|State|ConsumedEnergy|\n7|01:00:00|COMPLETED|1.23M|\n')).toEqual([
      ['slurm:7', 1.23 / 3.6, 3600],
    ])
  })
})

test('what a counter holds that nobody wrote is not believed', async () => {
  const header = 'JobID|Elapsed|State|NNodes|ConsumedEnergyRaw'
  const { runs, problems } = await read(
    [header, '1|1-00:00:00|COMPLETED|1|4294967294', '2|10:00:00|COMPLETED|1|18446744073709551614'].join('\n'),
  )
  expect(runs.map(({ energy, evidence }) => [energy, evidence])).toEqual([
    [null, 'hours'],
    [null, 'hours'],
  ])
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['slurm-accounting/implausible-energy', 'warning'],
    ['slurm-accounting/implausible-energy', 'warning'],
  ])
})

test('a part of a node is told by jobs that had all of it', async () => {
  const header = 'JobID|Elapsed|State|NNodes|AllocCPUS|Partition|ConsumedEnergyRaw'
  const rows = [
    '1|01:00:00|COMPLETED|1|64|p|3600000',
    '2|01:00:00|COMPLETED|1|8|p|3600000',
    '3|01:00:00|COMPLETED|2|128|p|7200000',
  ]
  const { runs } = await read([header, ...rows].join('\n'))
  expect(runs.map(({ warnings }) => warnings)).toEqual([[], ['shared_node_energy'], []])
})

test('accelerators with and without their type are the same ones', () => {
  const tres = parseTres('billing=8,cpu=64,gres/gpu=8,gres/gpu:a100=6,mem=512G,node=2')
  expect(tres).toEqual({
    cpus: 64,
    nodes: 2,
    energyJ: null,
    gpus: [
      { type: 'a100', count: 6 },
      { type: null, count: 2 },
    ],
  })
})

test('times and joules', () => {
  expect(['00:12:58', '1-02:03:04', '00:01.983', 'INVALID', ''].map(parseElapsed)).toEqual([
    778,
    93_784,
    1.983,
    null,
    null,
  ])
  expect(['5', '1:30', '1:00:00', '2-12', '0', 'x'].map(parseTimeLimit)).toEqual([
    { seconds: 300 },
    { seconds: 90 },
    { seconds: 3600 },
    { seconds: 216_000 },
    'unlimited',
    null,
  ])
  expect(['0', '', '12', '1.5K', '2G', 'x'].map(parseJoules)).toEqual([null, null, 12, 1500, 2e9, undefined])
})

test('chunks make no difference, and nothing is thrown', async () => {
  const cell = fc.constantFrom(
    '1',
    '7.batch',
    '01:00:00',
    'COMPLETED',
    '3600000',
    'NaN',
    '',
    '1e309',
    'a,b',
    '"',
    '2026-01-01T00:00:00',
  )
  const row = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join('|'))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), async (rows, cut) => {
      const text = ['JobID|Elapsed|State|ConsumedEnergyRaw|Start', ...rows].join('\n')
      expect(await read(text, cut)).toEqual(await read(text))
    }),
  )
})

describe('recognition', () => {
  const asks = (text: string) => slurmAccounting.recognise('x.txt', new Head(bytes(text)))
  test.each([
    ['JobID|State|Elapsed\n', 'yes'],
    ['ConsumedEnergyRaw|CPUTimeRAW|State\n', 'yes'],
    ['Job ID: 5\nCluster: a\nState: COMPLETED\n', 'yes'],
    ['jobid,title,start\n', 'no'],
    ['Job ID: abc\n', 'no'],
    ['{"jobs": [{"job_id": 1, "job_state": "R"}]}', 'no'],
    ['', 'no'],
  ])('%j: %s', (text, answer) => {
    expect(asks(text)).toBe(answer)
  })
})

test('a cell that moved, because the name of a job holds the delimiter, is not printed', async () => {
  const header = 'JobID|JobName|User|Elapsed|ConsumedEnergyRaw'
  const { problems } = await read([header, '7|a|b|mallory-secret|/home/mallory-secret'].join('\n'))
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['slurm-accounting/elapsed', 'a text is no elapsed time'],
  ])
})
