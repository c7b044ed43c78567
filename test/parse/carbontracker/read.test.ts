import { expect, test } from 'vitest'
import { readCarbontracker } from '../../../src/parse/readers/carbontracker/read.ts'

const file = (path: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  return { path, chunks: [bytes], size: bytes.length }
}
const read = (text: string) => readCarbontracker([file('slurm-1.out', text)])
const started = 'CarbonTracker: The following components were found: GPU with device(s) NVIDIA A100.\n'
const block = (epochs: number, time: string, kwh: string, grams = '5.000000') =>
  `CarbonTracker: \nActual consumption for ${epochs} epoch(s):\n\tTime:\t${time}\n\tEnergy:\t${kwh}\n\tCO2eq:\t${grams} g\n`

test('the figures of a block, with colours around them', async () => {
  const { runs, problems } = await read(
    `${started}${block(3, '10:01:48', '\u001b[1m0.634464\u001b[0m kWh', '186.663184')}`,
  )
  expect(problems).toEqual([])
  expect(runs.map(({ durationS, energy, declaredKg }) => ({ durationS, energy, declaredKg }))).toEqual([
    {
      durationS: 36_108,
      energy: {
        totalKwh: 0.634464,
        boundary: 'gpu',
        pueApplied: 1.55,
        supply: 'ac',
        gpuKwh: null,
        cpuKwh: null,
        ramKwh: null,
      },
      declaredKg: 0.186663184,
    },
  ])
})

test.each([
  ['the same block three times', block(1, '0:10:00', '0.050000 kWh').repeat(3), [0.05], []],
  ['totals that grow', block(1, '0:10:00', '0.05 kWh') + block(2, '0:20:00', '0.1 kWh'), [0.1], []],
  [
    'totals that contradict each other',
    block(2, '0:10:00', '0.05 kWh') + block(1, '0:10:00', '0.9 kWh'),
    [0.9],
    ['carbontracker/several-totals'],
  ],
  ['a number that was cut', block(1, '0:10:00', '1.2e'), [], ['carbontracker/number']],
  ['a decimal comma', block(1, '0:10:00', '0,532 kWh'), [], ['carbontracker/number']],
  ['another unit', block(1, '0:10:00', '532 Wh'), [], ['carbontracker/unit']],
  ['no number', block(1, '0:10:00', 'nan kWh'), [], ['carbontracker/not-finite']],
  ['zero', block(1, '0:10:00', '0.000000 kWh'), [undefined], []],
  ['nothing at all', '', [undefined], ['carbontracker/no-total']],
])('%s', async (_name, text, kwh, codes) => {
  const { runs, problems } = await read(started + text)
  expect(runs.map(({ energy }) => energy?.totalKwh)).toEqual(kwh)
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

test('trackers at once are all counted, and said', async () => {
  const blocks = [1, 2, 3].map((rank) => block(2, '0:10:00', `0.05000${rank} kWh`)).join('')
  const { runs, problems } = await read(started.repeat(3) + blocks)
  expect(runs.map(({ energy, warnings }) => [energy?.totalKwh, warnings])).toEqual([
    [0.050001, ['overlapping_runs']],
    [0.050002, ['overlapping_runs']],
    [0.050003, ['overlapping_runs']],
  ])
  expect(problems.map(({ code }) => code)).toEqual(['carbontracker/at-once'])
})

test('epochs of the standard log stand in for a total that is missing: 1200 s at 700 W, without PUE', async () => {
  const stamp = '2024-11-20 09:00:00 - '
  const epoch = [
    'Epoch 1:',
    'Duration: 0:20:00.00',
    'Average power usage (W) for gpu: [300. 300.]',
    'Average power usage (W) for cpu: [60.0, 40.0]',
  ]
  const found = 'The following components were found: GPU with device(s) A, A. CPU with device(s) cpu:0.'
  const log = ['carbontracker version 2.0.1', found, ...epoch].map((line) => `${stamp}${line}`).join('\n')
  const { runs } = await readCarbontracker([file('logs/1_carbontracker.log', log)])
  expect(runs.map(({ durationS, durationQuality }) => [durationS, durationQuality])).toEqual([[1200, 'lower-bound']])
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo((700 * 1200) / 3.6e6, 12)
  expect(runs[0]?.energy?.pueApplied).toBe(1)
})

test('a hundred thousand digits cost no time', async () => {
  const { runs } = await read(`${started}${block(1, '0:10:00', `${'9'.repeat(100_000)}!`)}`)
  expect(runs).toEqual([])
}, 2000)

test('where only the first epochs were measured, the total is the forecast of the tracker, and no measurement', async () => {
  const forecast = (kwh: string) =>
    `CarbonTracker: \nPredicted consumption for 100 epoch(s):\n\tTime:\t1:40:00\n\tEnergy:\t${kwh}\n\tCO2eq:\t29.421000 g\n`
  const measured = block(1, '0:01:00', '0.005000 kWh', '1.471050')
  const whole = await read(started + forecast('0.500000 kWh') + measured)
  const figures = (one: typeof whole) =>
    one.runs.map(({ energy, durationS, declaredKg, evidence, durationQuality, warnings }) => {
      return [energy?.totalKwh, durationS, declaredKg, evidence, durationQuality, warnings]
    })
  expect(figures(whole)).toEqual([[0.5, 6000, 0.029421, 'declared', 'wall', ['part_measured']]])
  // A forecast that cannot be read leaves what was measured, which is a part.
  const torn = await read(started + forecast('0.5') + measured)
  expect(figures(torn)).toEqual([[0.005, 60, 0.00147105, 'counter', 'lower-bound', ['part_measured']]])
})
