import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import type { Manifest } from '../../tools/measure-gpu/manifest.ts'
import { type Files, readingsOf } from '../../tools/measure-gpu/readings.ts'
import { files, manifest, nvmlRows, nvmlText, plan, smiText, WATTS } from './folder.ts'

const catalogue = loadCatalogue()
const read = (given: Partial<Manifest> = {}, logs: Partial<Files> = {}) =>
  readingsOf(manifest(given), files(logs), plan, catalogue)

/** Changes cells of rows by their place in the log. */
function nvmlWith(change: (row: string[], index: number) => string[] | null): string {
  return nvmlText(
    nvmlRows()
      .flatMap((row, index) => [change(row, index) ?? []])
      .filter((row) => row.length > 0),
  )
}

test('a board that draws what it is told reads as that, phase by phase, and nothing is wrong', () => {
  const { readings, problems, remarks } = read()
  expect({ problems, remarks }).toEqual({ problems: [], remarks: [] })
  expect(readings.map(({ name, by }) => [name, by])).toEqual(Object.keys(WATTS).map((name) => [name, 'counter']))
  for (const { name, meanW, seconds, joules, shareOfRated } of readings) {
    const watts = WATTS[name] ?? 0
    expect({ name, seconds }).toEqual({ name, seconds: expect.closeTo(60, 6) })
    expect(meanW).toBeCloseTo(watts, 6)
    expect(joules).toBeCloseTo(watts * 60, 4)
    expect(shareOfRated).toBeCloseTo(watts / 700, 8)
  }
})

test('a product of matrices is so many operations a second, and so much of the dense rate', () => {
  const matmul = read().readings.find(({ name }) => name === 'matmul')
  // 36,000 products of 8192 x 8192 in a minute: 600 x 2 x 8192^3.
  expect(matmul?.tflops).toBeCloseTo((600 * 2 * 8192 ** 3) / 1e12, 6)
  const peak = catalogue.accelerator('NVIDIA H200')?.denseTflops?.value ?? Number.NaN
  expect(matmul?.mfu).toBeCloseTo((matmul?.tflops ?? 0) / peak, 12)
  expect(matmul).toMatchObject({ tokensPerS: null, joulesPerToken: null })
})

test('decoding is so many joules a token of the whole batch', () => {
  const decode = read().readings.find(({ name }) => name === 'decode-64')
  expect(decode?.tokensPerS).toBeCloseTo((6000 * 64) / 60, 3)
  expect(decode?.joulesPerToken).toBeCloseTo((decode?.joules ?? 0) / (6000 * 64), 9)
})

test('without an energy counter the area under the power readings counts', () => {
  const nvml = nvmlWith((row) => row.with(3, ''))
  const { readings, problems } = read({}, { nvml })
  expect(problems).toEqual([])
  expect(readings.map(({ by }) => by)).toEqual(readings.map(() => 'power'))
  expect(readings[2]?.meanW).toBeCloseTo(690, 6)
})

describe('what is wrong is said, and where', () => {
  const [first] = nvmlRows()
  test.each<[string, Partial<Manifest>, Partial<Files>, string | RegExp]>([
    ['a rehearsal', { rehearsal: true }, {}, 'a rehearsal measures nothing'],
    ['a phase that did not run', { phases: manifest().phases.slice(0, -1) }, {}, 'training: the phase is missing'],
    [
      'a torn row',
      {},
      { nvml: nvmlWith((row, at) => (at === 7 ? row.slice(0, 4) : row)) },
      'nvml.csv:9: the row cannot be read',
    ],
    [
      'a power that is no number',
      {},
      { nvml: nvmlWith((row, at) => (at === 7 ? row.with(2, 'x') : row)) },
      'nvml.csv:9: the row cannot be read',
    ],
    ['other columns', {}, { nvml: 'a,b\n1,2\n' }, 'nvml.csv: the heading is not that of plan.json'],
    ['an empty log', {}, { nvml: '' }, 'nvml.csv: the heading is not that of plan.json'],
    ['a heading without power', {}, { smi: 'timestamp\n' }, 'nvidia-smi.csv: the heading is not that of plan.json'],
    [
      'a log that ends early',
      {},
      { nvml: nvmlWith((row, at) => (at < 5000 ? row : null)) },
      'training: the log does not cover the phase',
    ],
    [
      'a log with a hole',
      {},
      { nvml: nvmlWith((row, at) => (at > 300 && at < 350 ? null : row)) },
      'idle: the log is silent for 5.0 s',
    ],
    [
      'a clock that is set',
      {},
      { nvml: nvmlWith((row, at) => (at < 900 ? row : row.with(1, `${Number(row[1]) + 3}`))) },
      'nvml.csv:902: the clock was set while it measured',
    ],
    [
      'a counter that disagrees',
      {},
      { nvml: nvmlWith((row) => row.with(3, `${Number(row[3]) * 2}`)) },
      /^matmul: the counter says \d+ J, the power readings \d+ J$/,
    ],
    [
      'somebody else at idle',
      {},
      { nvml: nvmlWith((row) => row.with(4, '40')) },
      'idle: the device was busy for 40 % of the time',
    ],
    [
      'work that did not run',
      {},
      { nvml: nvmlWith((row) => row.with(4, '0')) },
      'matmul: the device was busy for only 0 % of the time',
    ],
    [
      'memory in use before',
      { device: { ...manifest().device, used_before_mib: 30_000 } },
      {},
      'something else was on the device before the first phase',
    ],
  ])('%s', (_, given, logs, problem) => {
    expect(first).toHaveLength(plan.nvml_columns.length)
    const matching = typeof problem === 'string' ? problem : expect.stringMatching(problem)
    expect(read(given, logs).problems).toContainEqual(matching)
  })
})

test('the last row may be torn, because the meter is stopped while it writes', () => {
  expect(read({}, { nvml: `${nvmlText()}1795455561.1,5561` }).problems).toEqual([])
  expect(read({}, { smi: `${smiText()}2026/11/2` }).problems).toEqual([])
})

describe('what is odd and usable is remarked', () => {
  test.each<[string, Partial<Manifest>, Partial<Files>, string]>([
    [
      'a cap',
      { device: { ...manifest().device, limit_w: 500 } },
      {},
      'the board is held to 500 W of 700 W; its share of rated power says little',
    ],
    [
      'heat',
      {},
      { nvml: nvmlWith((row, at) => (at > 2000 && at < 2100 ? row.with(10, '32') : row)) },
      'matmul: the device slowed down because it was too hot or its supply too weak',
    ],
    [
      'meters that differ',
      {},
      { smi: smiText().replaceAll(', 690.00,', ', 600.00,') },
      'matmul: nvidia-smi says 600 W, NVML 690 W on average',
    ],
    ['one meter', {}, { smi: `${smiText().split('\n')[0]}\n` }, 'idle: nvidia-smi has no reading'],
  ])('%s', (_, given, logs, remark) => {
    const { problems, remarks } = read(given, logs)
    expect(problems).toEqual([])
    expect(remarks).toContain(remark)
  })
})
