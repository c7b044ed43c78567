import { expect, test } from 'vitest'
import { readMlperfInference } from '../../../src/parse/readers/mlperf-inference/read.ts'

const JOULES = 3.6e6
const RUN = 'closed/org/results/H200x8/bert/Offline/performance/run_1'

const mark = (key: string, value: string) =>
  `:::MLLOG ${JSON.stringify({ key, value, time_ms: 681838.6, namespace: 'mlperf::logging', event_type: 'POINT_IN_TIME', metadata: {} })}\n`
const LOG =
  mark('loadgen_version', '4.1') +
  mark('power_begin', '07-12-2024 07:00:10.500') +
  mark('power_end', '07-12-2024 07:00:40.000')

/** 1000 W before and after the run, 4000 and 5000 W in turns within it. */
const readings = (hour: string) =>
  Array.from({ length: 60 }, (_, second) => {
    const watts = second < 11 || second > 40 ? 1000 : second % 2 === 0 ? 4000 : 5000
    return `Time,07-12-2024 ${hour}:00:${String(second).padStart(2, '0')}.000,Watts,${watts}.000000,Volts,240.0,Amps,3.4,PF,0.96,Mark,x,Ch1,Watts,${watts / 2}.0\n`
  }).join('')

async function read(files: Readonly<Record<string, string>>) {
  const given = Object.entries(files).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text)
    return { path, size: bytes.length, chunks: [bytes] }
  })
  const { runs, problems, unused = [] } = await readMlperfInference(given)
  return {
    runs: runs.map(({ energy, durationS, started, finished, model, workload, evidence }) => ({
      joules: energy === null ? null : Math.round(energy.totalKwh * JOULES * 1e3) / 1e3,
      durationS,
      started,
      finished,
      model,
      workload,
      evidence,
    })),
    problems: problems.map(({ code }) => code),
    unused: unused.map(({ reason }) => reason),
  }
}

const TOLD = {
  durationS: 29.5,
  started: '2024-07-12T07:00:10.5Z',
  finished: '2024-07-12T07:00:40Z',
  model: 'bert',
  workload: 'inference',
}

test('the mean between the marks, 4500 W, times 29.5 s; channels are not added', async () => {
  expect(await read({ [`${RUN}/mlperf_log_detail.txt`]: LOG, [`${RUN}/spl.txt`]: readings('07') })).toEqual({
    runs: [{ joules: 132_750, ...TOLD, evidence: 'metered' }],
    problems: [],
    unused: [],
  })
})

test('without readings the hours count', async () => {
  expect((await read({ [`${RUN}/mlperf_log_detail.txt`]: LOG })).runs).toEqual([
    { joules: null, ...TOLD, evidence: 'hours' },
  ])
})

test('readings in the zone of the meter', async () => {
  expect(await read({ [`${RUN}/mlperf_log_detail.txt`]: LOG, [`${RUN}/spl.txt`]: readings('00') })).toEqual({
    runs: [{ joules: 132_750, ...TOLD, evidence: 'metered' }],
    problems: ['mlperf-inference/clock'],
    unused: [],
  })
})

test('readings of another day', async () => {
  const found = await read({
    [`${RUN}/mlperf_log_detail.txt`]: LOG,
    [`${RUN}/spl.txt`]: readings('07').replaceAll('07-12', '07-20'),
  })
  expect(found).toEqual({
    runs: [{ joules: null, ...TOLD, evidence: 'hours' }],
    problems: ['mlperf-inference/no-readings'],
    unused: [],
  })
})

test('a calibration is listed', async () => {
  const path = 'closed/org/results/H200x8/bert/Offline/performance/ranging'
  expect(await read({ [`${path}/mlperf_log_detail.txt`]: LOG, [`${path}/spl.txt`]: readings('07') })).toEqual({
    runs: [],
    problems: [],
    unused: ['calibration'],
  })
})

test.each(['13-12-2024 07:00:10', '02-30-2024 07:00:10', '07-12-2024 25:00:10', ''])(
  '"%s" is no time',
  async (time) => {
    const text = LOG.replace('07-12-2024 07:00:10.500', time)
    expect(await read({ [`${RUN}/mlperf_log_detail.txt`]: text })).toEqual({
      runs: [],
      problems: ['mlperf-inference/line'],
      unused: ['no-quantity'],
    })
  },
)
