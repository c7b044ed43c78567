import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readZeus } from '../../../src/parse/readers/zeus/read.ts'

const JOULES = 3.6e6
const HEADER = 'start_time,window_name,elapsed_time,gpu0_energy'

async function read(text: string, path = 'zeus.csv') {
  const bytes = new TextEncoder().encode(text)
  const { runs, problems } = await readZeus({ path, size: bytes.length, chunks: [bytes] })
  return {
    runs: runs.map(({ energy, durationS, started, finished, hardware, warnings }) => ({
      joules: Math.round((energy?.totalKwh ?? 0) * JOULES * 1e6) / 1e6,
      durationS,
      started,
      finished,
      gpus: hardware[0]?.count,
      warnings,
    })),
    problems: problems.map(({ code, at }) => `${code} ${at.line}`),
  }
}

test('outermost windows alone: 2000.5 + 2100.5 J, not the steps within', async () => {
  const text = `${HEADER},gpu1_energy\n1772355601.0,step,1.5,300.25,310.75\n1772355600.0,epoch 0, of 2,10.0,2000.5,2100.5\n`
  expect(await read(text)).toEqual({
    runs: [
      {
        joules: 4101,
        durationS: 10,
        started: '2026-03-01T09:00:00Z',
        finished: '2026-03-01T09:00:10Z',
        gpus: 2,
        warnings: [],
      },
    ],
    problems: [],
  })
})

test('a monotonic clock is no date', async () => {
  const text = `${HEADER}\n13585625.187147852,__GlobalPowerLimitOptimizer_300,9.25,2053.5\n13585637.0,__GlobalPowerLimitOptimizer_275,9.0,2051.0\n`
  expect((await read(text)).runs).toEqual([
    { joules: 4104.5, durationS: 18.25, started: null, finished: null, gpus: 1, warnings: [] },
  ])
})

test('powers of the older monitor are milliwatts, in UTC', async () => {
  const text = 'Time,Power\n2026-07-13 02:07:36.000000000,32000\n2026-07-13 02:07:38.000000000,34000\n'
  expect((await read(text, 'gpu0.power.csv')).runs).toEqual([
    {
      joules: 66,
      durationS: 2,
      started: '2026-07-13T02:07:36Z',
      finished: '2026-07-13T02:07:38Z',
      gpus: 1,
      warnings: [],
    },
  ])
})

describe('what cannot be read', () => {
  test.each(['1.0,a,10.0', '1.0,a,ten,5.0', '1.0,a,10.0,nan', '1.0,a,10.0,-5.0', '1.0,a,10.0,1e309', 'torn'])(
    '%s',
    async (row) => {
      expect(await read(`${HEADER}\n100.0,good,10.0,1000.0\n${row}\n`)).toEqual({
        runs: [{ joules: 1000, durationS: 10, started: null, finished: null, gpus: 1, warnings: [] }],
        problems: ['zeus/row 3'],
      })
    },
  )

  test('millijoules', async () => {
    expect(await read(`${HEADER}\n100.0,train,10.0,2000000.0\n`)).toEqual({
      runs: [],
      problems: ['zeus/implausible-power 1'],
    })
  })
})

test('windows in windows to any depth are the outermost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), async (depth, outer) => {
      const rows: string[] = []
      for (let window = 0; window < outer; window++) {
        for (let level = depth; level >= 0; level--)
          rows.push(`${1000 + window * 100 + level},w,${50 - 2 * level}.0,${100 * (50 - 2 * level)}.0`)
      }
      const { runs, problems } = await read(`${HEADER}\n${rows.join('\n')}\n`)
      expect({ joules: runs[0]?.joules, durationS: runs[0]?.durationS, problems }).toEqual({
        joules: 5000 * outer,
        durationS: 50 * outer,
        problems: [],
      })
    }),
  )
})
