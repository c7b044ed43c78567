import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTimestamp, parseTimestamp } from '../../../src/parse/readers/codecarbon/timestamp.ts'
import { file, problems, read, row } from './rows.ts'

test.each([
  '2025-02-30T10:00:00',
  '2025-02-29T10:00:00',
  '1900-02-29T10:00:00',
  '2025-13-01T10:00:00',
  '2025-00-01T10:00:00',
  '2025-04-31T10:00:00',
  '2025-01-01T24:00:00',
  '2025-01-01T10:60:00',
  '2025-01-01T10:00:00+25:00',
  '2025-01-01T10:00:00+10:60',
  '9999-01-01T10:00:00',
  '2025-01-01',
  '01/03/2025 10:00',
  'yesterday',
  '',
])('"%s" is no time', (text) => {
  expect(parseTimestamp(text)).toBeNull()
})

test.each([
  ['1970-01-01T00:00:00', 0, ''],
  ['2024-02-29T23:59:59', 1709251199, ''],
  ['2025-03-01 12:00:00.5', 1740830400.5, ''],
  ['2025-03-01T12:00:00Z', 1740830400, 'Z'],
  ['2025-03-01T12:00:00+02:00', 1740830400, '+02:00'],
])('"%s" is %d seconds', (text, seconds, zone) => {
  expect(parseTimestamp(text)).toEqual({ seconds, zone })
})

test('what is written is read back, and agrees with the calendar of the engine', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_133_980_799 }), (seconds) => {
      const text = formatTimestamp({ seconds, zone: '' })
      expect(text).toBe(new Date(seconds * 1000).toISOString().slice(0, 19))
      expect(parseTimestamp(text)?.seconds).toBe(seconds)
    }),
  )
})

test('a day that does not exist leaves the time unknown and the run counted', async () => {
  const result = await read(file(row({ timestamp: '2025-02-30T10:00:00' })))
  expect(result.runs).toMatchObject([{ started: null, finished: null, warnings: ['invalid_timestamp'] }])
  expect(problems(result)).toEqual(['timestamp 2:1'])
})

test('a start may lie in the year before', async () => {
  const { runs } = await read(file(row({ timestamp: '2025-01-01T00:30:00', duration: '3600.4' })))
  expect(runs[0]).toMatchObject({ started: '2024-12-31T23:30:00', finished: '2025-01-01T00:30:00' })
})
