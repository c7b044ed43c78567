import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskedCrc, readTimes } from '../../../src/parse/readers/tensorboard/events.ts'
import { unitOf } from '../../../src/parse/readers/tensorboard/index.ts'
import { readTensorboard } from '../../../src/parse/readers/tensorboard/read.ts'

const FOLDER = 'fixtures/formats/tensorboard/pytorch/files/runs/exp1'
const whole = new Uint8Array(readFileSync(`${FOLDER}/events.out.tfevents.1700000000.ws-1.4242.0`))
const later = new Uint8Array(readFileSync(`${FOLDER}/events.out.tfevents.1700001000.ws-1.5000.0`))

/** RFC 3720, B.4: the CRC-32C of 32 zero bytes is 8a9136aa; masked as in TensorFlow's `crc32c.h`. */
test('the checksum of the standard, masked', () => {
  const masked = (((0x8a9136aa >>> 15) | (0x8a9136aa << 17)) + 0xa282ead8) >>> 0
  expect(maskedCrc(new Uint8Array(32))).toBe(masked)
})

test('the first and the last moment, however the bytes are cut', async () => {
  const expected = { firstS: 1_700_000_000, lastS: 1_700_000_600.25, events: 3, torn: false, damaged: false }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 8 }), async (cuts) => {
      const ends = [...cuts, whole.length].sort((a, b) => a - b)
      const chunks = ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end))
      expect(await readTimes(chunks)).toEqual(expected)
    }),
  )
})

test('a file cut anywhere is torn, and what stands before the cut is read', async () => {
  for (let end = 1; end < whole.length; end += 1) {
    const { torn, damaged, events } = await readTimes([whole.subarray(0, end)])
    expect(damaged).toBe(false)
    expect(torn || [40, 82].some((length) => length <= end)).toBe(true)
    expect(events).toBeLessThanOrEqual(3)
  }
})

test('sessions of one run are added, and time between them is not', async () => {
  const of = (name: string, bytes: Uint8Array) => ({
    path: `r/events.out.tfevents.${name}`,
    size: bytes.length,
    chunks: [bytes],
  })
  const { runs } = await readTensorboard([of('1.ws-1.1.0', whole), of('2.ws-1.2.0', later), of('3.ws-1.3.0', whole)])
  expect(
    runs.map(({ durationS, started, finished, durationQuality }) => [durationS, started, finished, durationQuality]),
  ).toEqual([[900.25, '2023-11-14T22:13:20Z', '2023-11-14T22:35:00Z', 'lower-bound']])
})

test.each([
  ['logs/fit/1/train/events.out.tfevents.1', 'logs/fit/1'],
  ['logs/fit/1/validation/events.out.tfevents.1', 'logs/fit/1'],
  ['runs/a/events.out.tfevents.1', 'runs/a'],
])('%s belongs to %s', (path, unit) => {
  expect(unitOf(path)).toBe(unit)
})
