import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines, metaOf, read, startMs } from './reading.ts'

const POWER = 'metrics/system/gpu_0_power_usage_watts'
const every = (step: number, values: readonly number[]) =>
  values.map((value, index) => [(index + 1) * step, value] as const)

test('power is integrated between readings, device by device', async () => {
  // 10 s x (150 + 250 + 350 + 350 + 300 + 250 + 150 + 100) W = 19,000 J, and 80 s x 50 W = 4000 J.
  const first = every(10, [100, 200, 300, 400, 300, 300, 200, 100, 100])
  const { runs, problems } = await read({
    [POWER]: lines(first),
    'metrics/system/node_1/gpu_0_power_usage_watts': lines(
      every(
        10,
        Array.from({ length: 9 }, () => 50),
      ),
    ),
  })
  expect(problems).toEqual([])
  expect(runs[0]).toMatchObject({
    durationS: 100,
    durationQuality: 'wall',
    evidence: 'counter',
    hardware: [{ kind: 'gpu', model: '', count: 2 }],
    energy: { boundary: 'gpu', pueApplied: 1, cpuKwh: null },
  })
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo(23_000 / 3.6e6, 12)
})

test('a line that stands twice is one reading, and lines may stand in any order', async () => {
  const values = every(10, [100, 200, 300, 400, 300, 300, 200, 100, 100])
  const text = lines(values)
  const twice = [...text.trim().split('\n').reverse(), text.trim()].join('\n')
  const [once, again] = [await read({ [POWER]: text }), await read({ [POWER]: twice })]
  expect(again.runs).toEqual(once.runs)
})

test('two spellings of one device are one device', async () => {
  const text = lines(
    every(
      10,
      Array.from({ length: 9 }, () => 100),
    ),
  )
  const { runs } = await read({ [POWER]: text, 'metrics/gpu_0_power_usage_watts': text })
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo(8000 / 3.6e6, 12)
  expect(runs[0]?.hardware).toEqual([{ kind: 'gpu', model: '', count: 1 }])
})

test('a gap is counted at the lower of the readings around it, and told', async () => {
  // Ten readings each second, then 70 s of nothing, then ten more.
  const values = [...Array(10).keys()].map((s) => [s + 5, 300] as const)
  const later = [...Array(10).keys()].map((s) => [s + 84, 100] as const)
  const { runs, problems } = await read({ [POWER]: lines([...values, ...later]) })
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo((9 * 300 + 70 * 100 + 9 * 100) / 3.6e6, 12)
  expect(problems).toEqual([
    'warning mlflow/power-gap meta.yaml:1 no readings of power for 70 s, counted low or not at all',
  ])
})

test('readings that stop early give way to what was logged', async () => {
  const text = lines(every(5, [300, 300, 300]))
  const part = await read({ [POWER]: text })
  expect(part.runs[0]?.energy?.totalKwh).toBeCloseTo(3000 / 3.6e6, 12)
  expect(part.problems).toEqual([
    'warning mlflow/power-part meta.yaml:1 readings of power for 10 s of 100 s; the rest is not in the energy',
  ])
  const both = await read({ [POWER]: text, 'metrics/energy_consumed': lines([[90, 0.01]]) })
  expect(both.runs[0]).toMatchObject({ evidence: 'declared', energy: { totalKwh: 0.01, boundary: 'node' } })
})

test.each([
  ['-1', '-1 W, which no device draws'],
  ['1e9', '1000000000 W, which no device draws'],
])('one reading of %s W takes the word from all of them', async (value, message) => {
  const { runs, problems } = await read({
    [POWER]: lines([
      [10, 300],
      [20, value],
      [30, 300],
    ]),
  })
  expect(runs[0]).toMatchObject({ energy: null, evidence: 'hours', durationS: 100 })
  expect(problems).toEqual([`error mlflow/power ${POWER}:2 ${message}`])
})

test('lines of other kinds are told once, with their number', async () => {
  const { runs, problems } = await read({
    [POWER]: `${lines([[10, 100]])}0.5 0 0\n\nhello mallory@example.org\n${lines([[95, 100]])}`,
  })
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo(8500 / 3.6e6, 12)
  expect(problems).toEqual([
    `warning mlflow/metric-line ${POWER}:2 "0.5 0 0" is not a time in milliseconds, a value and a step, and 1 more such lines`,
  ])
})

test('one reading is no energy', async () => {
  const { runs, problems } = await read({ [POWER]: lines([[10, 300]]) })
  expect(runs[0]).toMatchObject({ energy: null, evidence: 'hours' })
  expect(problems).toEqual([])
})

test('energy lies between the least and the most power over the time of the readings', async () => {
  const watts = fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => Math.round(value * 10) / 10)
  await fc.assert(
    fc.asyncProperty(fc.array(watts, { minLength: 2, maxLength: 40 }), async (values) => {
      const text = lines(every(10, values))
      const meta = metaOf({ end_time: startMs + values.length * 10_000 })
      const joules = ((await read({ [POWER]: text, 'meta.yaml': meta })).runs[0]?.energy?.totalKwh ?? 0) * 3.6e6
      const seconds = (values.length - 1) * 10
      expect(joules).toBeGreaterThanOrEqual(Math.min(...values) * seconds - 1e-6)
      expect(joules).toBeLessThanOrEqual(Math.max(...values) * seconds + 1e-6)
    }),
  )
})
