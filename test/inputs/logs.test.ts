/** L01 to L12: logs of trackers, with what else a program prints around them. */
import { expect, test } from 'vitest'
import { carbontracker } from '../../src/parse/readers/carbontracker/index.ts'
import { changed, judged, passed, refused, reportOn, reportOnTrees, treesOf } from './judged.ts'

const LOG = 'runs/4711_2026-11-02T154243Z_carbontracker_output.log'
const STANDARD = 'runs/4711_2026-11-02T154243Z_carbontracker.log'
const block = (kwh: string, time = '1:00:00', epochs = 1) =>
  `CarbonTracker:\nActual consumption for ${epochs} epoch(s):\n\tTime:\t${time}\n\tEnergy:\t${kwh}\n\tCO2eq:\t135.360000 g\n`
const CONTROL = `epoch 1 done\n2026-11-02 16:43:37 - ${block('0.480000 kWh')}`
const ENERGY = '0.480000 kWh'

async function kwhOf(text: string | Uint8Array): Promise<readonly (number | null)[]> {
  return (await reportOn({ [LOG]: text })).runs.map(({ declared }) => declared.energy_kwh)
}

/** What is said of the log, with the runs counted. */
async function told(text: string): Promise<readonly [string, readonly string[], number]> {
  const { verdict, problems, counted } = await judged(LOG, text)
  return [verdict, problems, counted.length]
}

test('the control passes', async () => {
  expect(await told(CONTROL)).toEqual(['PASS', [], 1])
  expect(await kwhOf(CONTROL)).toEqual([0.48])
})

test('L01 colours around the number', async () => {
  const coloured = changed(CONTROL, ENERGY, '\u001b[1m\u001b[32m0.480000\u001b[0m kWh\u001b[0m')
  expect(await kwhOf(coloured)).toEqual([0.48])
  expect(await told(coloured)).toEqual(['PASS', [], 1])
})

test('L02 a line of 70 KB', async () => {
  // What a tracker prints is short, so a line that long is none of its; progress that returns to the start is many lines.
  expect(await kwhOf(`${'x'.repeat(70_000)}\n${CONTROL}`)).toEqual([0.48])
  expect(await kwhOf(`${'  5%|#         | 1/20\r'.repeat(3500)}\n${CONTROL}`)).toEqual([0.48])
  expect(await kwhOf(`${'  5%|#         | 1/20\r'.repeat(3500)}${CONTROL}`)).toEqual([0.48])
})

test('L03 three totals that grow are one run', async () => {
  const grown = `${CONTROL}${block('0.960000 kWh', '2:00:00', 2)}${block('1.440000 kWh', '3:00:00', 3)}`
  expect(await kwhOf(grown)).toEqual([1.44])
  expect((await told(grown)).slice(0, 2)).toEqual(['PASS', []])
})

test('L04 two totals that contradict each other', async () => {
  const [verdict, problems] = await told(`${CONTROL}${block('0.480001 kWh')}`)
  expect([verdict, problems.map((one) => one.split(' ')[0])]).toEqual(['BAD_INPUT', ['E_CONFLICT']])
  const [larger = 0] = await kwhOf(`${block('5.000000 kWh')}${CONTROL}`)
  expect(larger).toBe(5)
})

test('L05 more than is read', async () => {
  // Logs of any length that people commit are streamed; the limit stands in the reader.
  expect(await kwhOf(`${'step 1 loss 0.5\n'.repeat(600_000)}${CONTROL}`)).toEqual([0.48])
  const trees = treesOf({ [LOG]: CONTROL })
  const large = {
    ...trees,
    read: async (...asked: Parameters<typeof trees.read>) => {
      const blobs = await trees.read(...asked)
      const grown = [...blobs].map(([oid, blob]) => {
        return [oid, blob.size === CONTROL.length ? { ...blob, size: carbontracker.maxBytes + 1 } : blob] as const
      })
      return new Map(grown)
    },
  }
  const report = await reportOnTrees(large)
  expect([report.verdict, report.problems.map((one) => `${one.class} ${one.file}`)]).toEqual([
    'BAD_INPUT',
    [`E_SIZE ${LOG}`],
  ])
})

test('L06 an image, L07 a packed log under the name of a log', async () => {
  const png = new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
  const gzip = new Uint8Array(Buffer.from('1f8b0800000000000003', 'hex'))
  for (const path of [LOG, STANDARD]) {
    expect(await judged(path, png)).toEqual(refused('E_ENCODING 1:1'))
    expect(await judged(path, gzip)).toEqual(refused('E_FILETYPE 1:1'))
  }
  // A packed file has another name, and no reader opens it.
  expect(await judged(`${LOG}.gz`, gzip)).toEqual(passed())
})

test('L08 a log that ends inside its number', async () => {
  const end = CONTROL.indexOf(ENERGY)
  expect(await told(`${CONTROL.slice(0, end)}1.2e`)).toEqual(['BAD_INPUT', ['E_NUMBER 5:1'], 0])
  expect(await told(`${CONTROL.slice(0, end)}0.48`)).toEqual(['BAD_INPUT', ['E_NUMBER 5:1'], 0])
  expect(await told(CONTROL.slice(0, end))).toEqual(['BAD_INPUT', ['E_NUMBER 5:1'], 0])
  expect(await told(CONTROL.slice(0, CONTROL.indexOf('\tEnergy')))).toEqual(['BAD_INPUT', ['E_INCOMPLETE 3:1'], 0])
})

test('L09 eight ranks, each with a total', async () => {
  const components = 'CarbonTracker: The following components were found: GPU with device(s) NVIDIA A100.\n'
  const [verdict, problems, counted] = await told(
    `${components.repeat(8)}${Array.from({ length: 8 }, (_, rank) => block(`0.48000${rank} kWh`)).join('')}`,
  )
  // Nobody says whether each saw one device or all of them: each is counted, which is the dearer reading, and told.
  expect([verdict, problems.map((one) => one.split(' ')[0]), counted]).toEqual(['PASS', ['E_CONFLICT'], 8])
})

test('L10 a decimal comma', async () => {
  expect(await told(changed(CONTROL, ENERGY, '0,532 kWh'))).toEqual(['BAD_INPUT', ['E_NUMBER 5:1'], 0])
})

test('L11 a hundred thousand nines', async () => {
  const nines = (count: number) => `Energy ${'9'.repeat(count)}!\n\tEnergy:\t${'9'.repeat(count)}!\n`
  expect(await kwhOf(`${nines(100_000)}${CONTROL}${nines(100_000)}`)).toEqual([0.48])
  expect(await told(changed(CONTROL, ENERGY, '9'.repeat(5000)))).toEqual(['BAD_INPUT', ['E_NUMBER 5:1'], 0])
})

test('L12 a log without a total', async () => {
  const components = 'CarbonTracker: The following components were found: GPU with device(s) NVIDIA A100.\n'
  const answer = await judged(LOG, `epoch 1 done\n${components}`)
  // Neither energy nor time: the run is there, it is not 0, and there is nothing that a budget could be held against.
  expect(answer).toEqual({ ...refused('E_MISSING 2:1', 'E_MISSING 2:1'), counted: [expect.any(String)] })
})

const SEFF = 'slurm/seff-4711.txt'
const JOB = [
  'Job ID: 4711',
  'Cluster: demo',
  'User/Group: mallory-secret/mallory-secret',
  'State: COMPLETED (exit code 0)',
  'Nodes: 1',
  'Cores per node: 16',
  'CPU Utilized: 12:00:00',
  'Job Wall-clock time: 01:30:00',
  '',
].join('\n')

async function hoursOf(text: string): Promise<readonly (number | null)[]> {
  const report = await reportOn({ [SEFF]: text })
  expect(JSON.stringify(report)).not.toContain('mallory')
  return report.runs.map(({ duration_s }) => (duration_s === null ? null : duration_s / 3600))
}

test('L01, L02, L03, L11 around what seff prints', async () => {
  expect(await hoursOf(JOB)).toEqual([1.5])
  expect(await hoursOf(`${JOB}${'x'.repeat(70_000)}\nEnergy ${'9'.repeat(100_000)}!\n`)).toEqual([1.5])
  // Printed three times, one job.
  expect(await hoursOf(JOB.repeat(3))).toEqual([1.5])
})
