import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePythonNumber } from '../../src/parse/python-number.ts'

test.each([
  ['0', 0],
  ['0.0', 0],
  ['0e999', 0],
  ['5.0', 5],
  ['1e-05', 1e-5],
  ['1.5e+16', 1.5e16],
  ['0.00057442898176', 0.00057442898176],
  [' 0.1\t', 0.1],
  ['12345678901234568.0', 12345678901234568],
  ['5e-324', 5e-324],
])('%s is %d', (text, value) => {
  expect(parsePythonNumber(text, 'unsigned')).toEqual({ ok: true, value })
})

test.each([
  ['', 'E_MISSING'],
  [' \t', 'E_MISSING'],
  ['None', 'E_MISSING'],
  ['nan', 'E_NONFINITE'],
  ['NaN', 'E_NONFINITE'],
  ['inf', 'E_NONFINITE'],
  ['-inf', 'E_NONFINITE'],
  ['+INF', 'E_NONFINITE'],
  ['Infinity', 'E_NONFINITE'],
  ['1e309', 'E_NONFINITE'],
  ['-1e309', 'E_NEGATIVE'],
  ['-0.0001', 'E_NEGATIVE'],
  ['-0', 'E_NEGATIVE'],
  ['1e-400', 'E_RANGE'],
  ['-nan(ind)', 'E_NUMBER'],
  ['\u22125', 'E_NUMBER'],
  ['+5', 'E_NUMBER'],
  ['0x1F', 'E_NUMBER'],
  ['0b101', 'E_NUMBER'],
  ['0o17', 'E_NUMBER'],
  ['007', 'E_NUMBER'],
  ['1_000', 'E_NUMBER'],
  ['1,234', 'E_NUMBER'],
  ['1.234,56', 'E_NUMBER'],
  ['1\u00a0234', 'E_NUMBER'],
  ['\uff11\uff12.5', 'E_NUMBER'],
  ['½', 'E_NUMBER'],
  ['5e', 'E_NUMBER'],
  ['e5', 'E_NUMBER'],
  ['.', 'E_NUMBER'],
  ['.5', 'E_NUMBER'],
  ['5.', 'E_NUMBER'],
  ['1e5e5', 'E_NUMBER'],
  ['1..2', 'E_NUMBER'],
  ['1 2', 'E_NUMBER'],
  ['99999999999999999999', 'E_NUMBER'],
  ['1'.repeat(1000), 'E_NUMBER'],
  ['5%', 'E_UNIT'],
  ['12 kWh', 'E_UNIT'],
])('"%s" is refused as %s', (text, kind) => {
  const read = parsePythonNumber(text, 'unsigned')
  expect(read.ok ? 'a number' : read.class).toBe(kind)
})

test('a difference may be negative', () => {
  expect(parsePythonNumber('-5.0e-05', 'signed')).toEqual({ ok: true, value: -5e-5 })
  expect(parsePythonNumber('-0.0', 'signed')).toEqual({ ok: true, value: -0 })
})

test('any text is either refused or exactly what Number reads', () => {
  const piece = fc.oneof(
    fc.constantFrom('0', '1', '9', '.', 'e', '-', '+', ',', ' ', 'nan', 'x', '%'),
    fc.string({ maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
      const text = parts.join('')
      const read = parsePythonNumber(text, 'signed')
      if (read.ok) expect(Object.is(read.value, Number(text))).toBe(true)
      else expect(read.why.length > 0 && read.hint.length > 0).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
