/** Common rows are packed while the file is read, others are read in full; neither may show. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCodecarbon } from '../../../src/parse/readers/codecarbon/read.ts'
import { bytesOf, type Cells, file, header, read, row } from './rows.ts'

const ids = ['a', 'b', 'c'].map((letter) => `aaaaaaaa-0000-4000-8000-00000000000${letter}`)
const number = fc.oneof(
  fc.double({ min: 0, max: 5, noNaN: true }).map(String),
  fc.constantFrom(
    '0.0',
    '0',
    '',
    'nan',
    '-0.0',
    '1e-400',
    '0.3 ',
    '2.5e-05',
    '1000000000.0000001',
    '12345678901234567.5',
  ),
)
const cells: fc.Arbitrary<Cells> = fc.record(
  {
    run_id: fc.constantFrom(...ids),
    duration: fc.constantFrom('3600.0', '7200.5', '86400'),
    emissions: number,
    energy_consumed: number,
    cpu_power: fc.constantFrom('112.0', '43.125', '43.1', '', '-1', 'x'),
    gpu_energy: number,
    ram_energy: number,
    water_consumed: number,
    project_name: fc.constantFrom('demo', 'démo', '"a, b"'),
    country_iso_code: fc.constantFrom('FRA', 'CAN', 'USA'),
    region: fc.constantFrom('', 'quebec', 'california', 'île-de-france'),
    latitude: fc.constantFrom('46.8', '46.80', '48.75', '', 'None'),
    longitude: fc.constantFrom('-71.2', '2.25', ''),
    gpu_count: fc.constantFrom('2', '3', '-1', ''),
    tracking_mode: fc.constantFrom('machine', 'process'),
    codecarbon_version: fc.constantFrom('3.2.9', ''),
    on_cloud: fc.constantFrom('N', 'Y', 'maybe'),
    pue: fc.constantFrom('1.0', '1.2', '0.5', ''),
  },
  { requiredKeys: ['run_id'] },
)

test('runs and problems are those of the same rows read in full', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 20 }), async (rows) => {
      const packed = await read(file(...rows.map((each) => row(each))))
      // A blank instead of a T is a time as well, and is none that is packed.
      const full = await read(file(...rows.map((each) => row({ ...each, timestamp: '2025-03-01 12:00:00' }))))
      expect(packed).toEqual(full)
    }),
    { numRuns: 300 },
  )
})

test('it does not matter where a piece of the file ends', async () => {
  const rows = Array.from({ length: 12 }, (_, at) =>
    row({ run_id: ids[at % 3] as string, energy_consumed: `${0.5 + at / 100}`, duration: `${3600 + at}.0` }),
  )
  const bytes = bytesOf(file(...rows))
  const whole = await read(bytes)
  expect(whole.runs.map((run) => [run.source.line, run.energy?.totalKwh])).toEqual([
    [11, 0.59],
    [12, 0.6],
    [13, 0.61],
  ])
  for (const size of [1, 7, 300, row().length + 1]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.slice(at * size, (at + 1) * size),
    )
    expect(await readCodecarbon({ path: 'emissions.csv', size: bytes.length, chunks })).toEqual(whole)
  }
})

test('more machines than are remembered are all told apart', async () => {
  const rows = Array.from({ length: 1100 }, (_, at) =>
    row({ run_id: `run-${10_000 + at}`, ram_total_size: `${at + 1}.0`, timestamp: '2025-03-01T12:00:00' }),
  )
  const { runs, problems } = await read(file(...rows))
  expect(problems).toEqual([])
  expect(runs.map(({ id, hardware }) => [id, hardware.at(-1)])).toEqual(
    rows.map((_, at) => [`codecarbon:run-${10_000 + at}`, { kind: 'ram', model: '', count: at + 1 }]),
  )
})

test('a header that is repeated before every row changes nothing', async () => {
  const rows = ids.map((id) => row({ run_id: id }))
  const once = await read(file(...rows))
  const often = await read(file(...rows.flatMap((each) => [each, header])))
  const told = (result: typeof once) => result.runs.map((run) => ({ ...run, source: null }))
  expect(told(often)).toEqual(told(once))
  expect(often.problems).toEqual([])
})
