import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalMargin, decimalSize } from '../../../src/parse/csv/decimal.ts'
import { parsePythonNumber } from '../../../src/parse/python-number.ts'

const size = (text: string) => {
  const bytes = new TextEncoder().encode(text)
  return decimalSize(bytes, 0, bytes.length)
}

test.each([
  '',
  ' ',
  'nan',
  'inf',
  '-',
  '.',
  '.5',
  '5.',
  '1e',
  '1e+',
  '1e5e5',
  '0x1',
  '007',
  '+5',
  '1_0',
  '1,5',
  '1 2',
  'é',
])('"%s" is no size', (text) => {
  expect(size(text)).toBeNaN()
})

test.each(['0', '5', '5.0', ' 5\t', '-0.25', '1e-05', '1.5E+16', '123456789.123', '4.94e-320', '0.00057442898176'])(
  '"%s" is sized as Number reads it',
  (text) => {
    expect(size(text)).toBeCloseTo(Number(text), 12)
  },
)

test('every double that Python prints is sized within the margin', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = String(value)
      if (!/^-?\d{1,17}(?:\.\d{1,30})?(?:e[+-]\d{1,3})?$/.test(text) || Math.abs(value) < 1e-290) return
      expect(Math.abs(size(text) - value)).toBeLessThanOrEqual(decimalMargin * Math.abs(value))
    }),
    { numRuns: 5000 },
  )
})

test('what has a size is a number to the strict reader too', () => {
  const piece = fc.constantFrom('0', '1', '9', '12', '.', 'e', 'E', '-', '+', ' ', '5', '00', 'nan')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (parts) => {
      const text = parts.join('')
      if (Number.isNaN(size(text))) return
      const read = parsePythonNumber(text, 'signed')
      expect(read.ok || read.class === 'E_RANGE' || read.class === 'E_NONFINITE').toBe(true)
    }),
    { numRuns: 5000 },
  )
})
