import { expect, test } from 'vitest'
import { type Cells, file, problems, read, row } from './rows.ts'

const one = async (cells: Cells) => {
  const result = await read(file(row(cells)))
  const run = result.runs[0]
  return run ? [run.durationQuality, ...run.warnings] : problems(result).map((problem) => problem.split(' ')[0])
}

test('a row that covers days while its clock covers the last task is valid', async () => {
  expect(await one({ duration: '77.5', energy_consumed: '2.05', emissions: '0.1' })).toEqual([
    'last-segment',
    'last_segment',
  ])
})

test('its energy is what its own power gives in ten years, at most', async () => {
  const cells = { duration: '1.5', energy_consumed: '35039.5', cpu_power: '', gpu_power: '400.0', ram_power: '' }
  expect(await one({ emissions: '1000', ...cells })).toEqual(['last-segment', 'last_segment'])
})

test('the start of such a run is not known', async () => {
  const { runs } = await read(file(row({ duration: '77.5', energy_consumed: '2.05', emissions: '0.1' })))
  expect(runs[0]).toMatchObject({ started: null, finished: '2025-03-01T12:00:00', durationS: 77.5 })
})

test.each([
  [
    'no host draws so much, and nothing explains it',
    { duration: '3600.0', energy_consumed: '15.1', cpu_power: '', gpu_power: '', ram_power: '' },
  ],
  ['its own power columns are impossible, too', { duration: '60.0', energy_consumed: '5.0', gpu_power: '300000.0' }],
  [
    'at the power of its columns, 400 W, the energy would have taken longer than ten years',
    { duration: '1.5', energy_consumed: '35040.5', cpu_power: '', gpu_power: '400.0', ram_power: '' },
  ],
  ['no host draws so little', { duration: '3600.0', energy_consumed: '0.0004' }],
])('a run is quarantined when %s', async (_, cells) => {
  expect(await one({ emissions: '0.001', ...cells })).toEqual(['implausible-power'])
})

test('the problem is an error and says what does not fit', async () => {
  const result = await read(file(row({ duration: '3600.0', energy_consumed: '0.0004' })))
  expect(result.problems[0]).toMatchObject({
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    message: '0.0004 kWh in 3600 s is 0.40 W, which no host draws',
  })
})

test.each([
  ['at the upper bound', { duration: '3600.0', energy_consumed: '15.0', emissions: '1.0' }, ['wall']],
  ['at the lower bound', { duration: '3600.0', energy_consumed: '0.0005', emissions: '0.00002' }, ['wall']],
  ['short and small', { duration: '3.6', energy_consumed: '2.7e-07', emissions: '1e-08' }, ['wall']],
  ['shorter than a second', { duration: '0.5', energy_consumed: '0.01', emissions: '0.0005' }, ['wall']],
  [
    'a share of a host',
    { tracking_mode: 'process', energy_consumed: '0.0004', emissions: '0.00002' },
    ['wall', 'process_mode'],
  ],
  ['without duration', { duration: '' }, ['unknown']],
  ['with duration 0', { duration: '0' }, ['unknown']],
])('a run %s is kept', async (_, cells, expected) => {
  expect(await one(cells)).toEqual(expected)
})

test.each([
  ['0.0', ['wall', 'implausible_intensity']],
  ['0.0004', ['wall', 'implausible_intensity']],
  ['0.0005', ['wall']],
  ['0.65', ['wall']],
  ['0.7', ['wall', 'implausible_intensity']],
])('%s kg from half a kilowatt-hour', async (emissions, expected) => {
  expect(await one({ emissions })).toEqual(expected)
})

test('a processor that is modelled is told when nothing else was measured', async () => {
  expect(await one({ cpu_power: '42.5', gpu_energy: '0', gpu_power: '0.0' })).toEqual(['wall', 'cpu_modelled'])
  expect(await one({ cpu_power: '42.5' })).toEqual(['wall'])
  expect(await one({ cpu_power: '43.123', gpu_energy: '0' })).toEqual(['wall'])
})

test.each([
  ['', 1, []],
  ['0', 1, []],
  ['1.0', 1, []],
  ['1.58', 1.58, []],
  ['5', 5, []],
  ['0.5', 1, ['pue']],
  ['1000', 1, ['pue']],
])('PUE "%s" means %d was applied', async (pue, applied, expected) => {
  const result = await read(file(row({ pue })))
  expect(result.runs[0]?.energy?.pueApplied).toBe(applied)
  expect(result.runs[0]?.pue).toBeNull()
  expect(problems(result).map((problem) => problem.split(' ')[0])).toEqual(expected)
})

test('runs at one time on one host are marked, those in sequence are not', async () => {
  const at = (run_id: string, timestamp: string, more: Cells = {}) => row({ run_id, timestamp, ...more })
  const { runs } = await read(
    file(
      at('first-00', '2025-03-01T12:00:00'),
      at('second-0', '2025-03-01T12:30:00'),
      at('third-00', '2025-03-01T13:30:01'),
      at('other-00', '2025-03-01T12:10:00', { cpu_model: 'AMD EPYC 9654' }),
      at('share-00', '2025-03-01T12:20:00', { tracking_mode: 'process' }),
    ),
  )
  const marked = runs.filter((run) => run.warnings.includes('overlapping_runs')).map((run) => run.id)
  expect(marked).toEqual(['codecarbon:first-00', 'codecarbon:second-0'])
})
