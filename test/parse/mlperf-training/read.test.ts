import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { mlperfTraining } from '../../../src/parse/readers/mlperf-training/index.ts'
import { readMlperfTraining } from '../../../src/parse/readers/mlperf-training/read.ts'

const JOULES = 3.6e6
const START = 1_772_355_600_000
const FOLDER = 'org/results/2xH100/bert'

const line = (timeMs: number, key: string, value: unknown = null, metadata: unknown = '') =>
  `:::MLLOG ${JSON.stringify({ namespace: '', time_ms: timeMs, event_type: 'POINT_IN_TIME', key, value, metadata })}\n`

const LOG = `${line(START - 50_000, 'init_start')} 0: ${line(START - 49_000, 'submission_benchmark', 'bert')}${line(START, 'run_start')}1: ${line(START + 5, 'run_start')}${line(START + 100_000, 'run_stop', null, { status: 'success' })}1: ${line(START + 100_010, 'run_stop')}`

const readings = (watts: readonly (readonly [number, number])[], more = '') =>
  more + watts.map(([second, value]) => line(START + second * 1000, 'power_reading', value)).join('')

async function read(files: Readonly<Record<string, string>>) {
  const given = Object.entries(files).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text)
    return { path, size: bytes.length, chunks: [bytes] }
  })
  const { runs, problems, unused = [] } = await readMlperfTraining(given)
  return {
    runs: runs.map(({ energy, durationS, durationQuality, started, evidence }) => ({
      joules: energy === null ? null : Math.round(energy.totalKwh * JOULES * 1e3) / 1e3,
      meter: energy === null ? null : `${energy.boundary} ${energy.supply}`,
      durationS,
      durationQuality,
      started,
      evidence,
    })),
    problems: problems.map(({ code }) => code),
    unused: unused.map(({ reason }) => reason),
  }
}

const METERED = { durationS: 100.01, durationQuality: 'wall', started: '2026-03-01T09:00:00Z', evidence: 'metered' }

test('without a meter, from init_start on, ranks counted once', async () => {
  expect(await read({ [`${FOLDER}/result_0.txt`]: LOG })).toEqual({
    runs: [
      {
        joules: null,
        meter: null,
        durationS: 150.01,
        durationQuality: 'wall',
        started: '2026-03-01T08:59:10Z',
        evidence: 'hours',
      },
    ],
    problems: [],
    unused: [],
  })
})

test('two nodes at 4 and 6 kW over 100.01 s, and readings before the run do not count', async () => {
  const found = await read({
    [`${FOLDER}/result_0.txt`]: LOG,
    [`${FOLDER}/power/result_0/node_0.txt`]: readings([
      [-60, 100],
      [-1, 4000],
      [50, 4000],
      [101, 4000],
    ]),
    [`${FOLDER}/power/result_0/node_1.txt`]: readings(
      [
        [-1, 6000],
        [50, 6000],
        [101, 6000],
      ],
      line(START, 'conversion_eff', 0.96, { measurement_type: 'DC' }),
    ),
  })
  expect(found).toEqual({ runs: [{ joules: 1_000_100, meter: 'node dc', ...METERED }], problems: [], unused: [] })
})

test('switches as one figure, times the run', async () => {
  const found = await read({
    [`${FOLDER}/result_0.txt`]: LOG,
    [`${FOLDER}/power/result_0/node_0.txt`]: readings([
      [-1, 4000],
      [101, 4000],
    ]),
    [`${FOLDER}/power/result_0/sw_0.txt`]: line(1_652_749_794_206, 'interconnect_power_est', 1000, {
      switch_id: 'sw_01',
    }),
  })
  expect(found).toEqual({ runs: [{ joules: 500_050, meter: 'it ac', ...METERED }], problems: [], unused: [] })
})

test('a meter whose clock is hours off: its mean, with a warning', async () => {
  const found = await read({
    [`${FOLDER}/result_0.txt`]: LOG,
    [`${FOLDER}/power/result_0/node_0.txt`]: readings([
      [-18_000, 4000],
      [-17_950, 4000],
      [-17_900, 4000],
    ]),
  })
  expect(found).toEqual({
    runs: [{ joules: 400_040, meter: 'node ac', ...METERED }],
    problems: ['mlperf-training/clock'],
    unused: [],
  })
})

describe('what is not whole', () => {
  test('a run that was killed lasted until its last line', async () => {
    const text = `${line(START, 'run_start')}${line(START + 30_000, 'train_loss', 2)}`
    expect((await read({ [`${FOLDER}/result_0.txt`]: text })).runs).toEqual([
      {
        joules: null,
        meter: null,
        durationS: 30,
        durationQuality: 'lower-bound',
        started: '2026-03-01T09:00:00Z',
        evidence: 'hours',
      },
    ])
  })

  test('readings whose result is not there are listed', async () => {
    expect(
      await read({
        [`${FOLDER}/power/result_0/node_0.txt`]: readings([
          [0, 1],
          [1, 1],
        ]),
      }),
    ).toEqual({ runs: [], problems: [], unused: ['no-quantity'] })
  })

  test('kilowatts for watts', async () => {
    const found = await read({
      [`${FOLDER}/result_0.txt`]: LOG,
      [`${FOLDER}/power/result_0/node_0.txt`]: readings([
        [-1, 4e6],
        [101, 4e6],
      ]),
    })
    expect(found).toMatchObject({
      runs: [{ joules: null, evidence: 'hours' }],
      problems: ['mlperf-training/implausible-power'],
    })
  })
})

test('the same run metered on both sides of the supply has one id', async () => {
  const id = async (path: string) => {
    const bytes = new TextEncoder().encode(LOG)
    return (await readMlperfTraining([{ path, size: bytes.length, chunks: [bytes] }])).runs[0]?.id
  }
  expect(await id('org-ac-power/results/x/bert/result_0.txt')).toBe(
    await id('org-dc-power/results/x/bert/result_7.txt'),
  )
})

test('units and recognition', () => {
  const paths = [
    'a/results/S/bert/result_0.txt',
    'a/results/S/bert/power/result_0/node_0.txt',
    'a/systems/S.json',
    'log.txt',
  ]
  expect(paths.map((path) => mlperfTraining.unit(path))).toEqual(['a//S', 'a//S', 'a//S', '//'])
  const recognise = (path: string, text: string) =>
    mlperfTraining.recognise(path, new Head(new TextEncoder().encode(text)))
  expect(recognise('log.txt', LOG)).toBe('yes')
  expect(recognise(`${FOLDER}/power/result_0/node_0.txt`, readings([[0, 1]]))).toBe('no')
  expect(recognise('a/results/b/c/result_0.txt', 'accuracy 0.9\n')).toBe('no')
  expect(recognise('mlperf_log_detail.txt', line(0, 'loadgen_version', '4.1'))).toBe('no')
})

test('a reading that no machine can draw is torn, and leaves the energy a number', async () => {
  const power = `${FOLDER}/power/result_0/node_0.txt`
  for (const value of [Number.MAX_VALUE, 1e10]) {
    const log = readings([
      [0, 1000],
      [50, value],
      [100, 1000],
    ])
    const { runs, problems } = await read({ [`${FOLDER}/result_0.txt`]: LOG, [power]: log })
    expect(runs.map(({ joules }) => joules)).toEqual([1000 * 100.01])
    expect(problems).toEqual(['mlperf-training/line'])
  }
})

test('short lines without a colon take no longer than long ones', async () => {
  const result = await read({ [`${FOLDER}/result_0.txt`]: LOG + '\r'.repeat(3_000_000) })
  expect(result.runs).toHaveLength(1)
}, 5000)
