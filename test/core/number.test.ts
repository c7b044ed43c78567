import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBetween, parseCount, parseNumber, shorten } from '../../src/core/number.ts'

describe('what is a number', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['0.1', 0.1],
    ['  7\t', 7],
    ['1e3', 1000],
    ['1E+3', 1000],
    ['2.5e-3', 0.0025],
    ['0e999', 0],
    ['0.000', 0],
    ['999999999999999', 999999999999999],
    ['1.123456789012345678901234567890', 1.1234567890123457],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value })
  })
})

describe('what is not, and which kind of wrong it is', () => {
  test.each([
    ['', 'E_MISSING'],
    ['  \t ', 'E_MISSING'],
    ['NaN', 'E_NONFINITE'],
    ['nan', 'E_NONFINITE'],
    ['.nan', 'E_NONFINITE'],
    ['-nan(ind)', 'E_NUMBER'],
    ['Infinity', 'E_NONFINITE'],
    ['inf', 'E_NONFINITE'],
    ['.inf', 'E_NONFINITE'],
    ['+INF', 'E_NONFINITE'],
    ['1e309', 'E_NONFINITE'],
    ['-1e309', 'E_NEGATIVE'],
    ['-.inf', 'E_NEGATIVE'],
    ['1e-400', 'E_RANGE'],
    ['-0.0001', 'E_NEGATIVE'],
    ['-0', 'E_NEGATIVE'],
    ['-5 kWh', 'E_NEGATIVE'],
    ['\u22125', 'E_NUMBER'],
    ['+5', 'E_NUMBER'],
    ['0x1F', 'E_NUMBER'],
    ['0b101', 'E_NUMBER'],
    ['0o17', 'E_NUMBER'],
    ['007', 'E_NUMBER'],
    ['017', 'E_NUMBER'],
    ['1_000', 'E_NUMBER'],
    ['1,234', 'E_NUMBER'],
    ['1.234,56', 'E_NUMBER'],
    ['1\u00a0234', 'E_NUMBER'],
    ['1\u202f234', 'E_NUMBER'],
    ['１２.５', 'E_NUMBER'],
    ['½', 'E_NUMBER'],
    ['5%', 'E_UNIT'],
    ['12 kWh', 'E_UNIT'],
    ['12kWh', 'E_UNIT'],
    ['100 €', 'E_UNIT'],
    ['5e', 'E_NUMBER'],
    ['e5', 'E_NUMBER'],
    ['.', 'E_NUMBER'],
    ['.5', 'E_NUMBER'],
    ['5.', 'E_NUMBER'],
    ['1e5e5', 'E_NUMBER'],
    ['1..2', 'E_NUMBER'],
    ['1 2', 'E_NUMBER'],
    ['99999999999999999999', 'E_NUMBER'],
    ['true', 'E_NUMBER'],
    ['null', 'E_NUMBER'],
    ['5\n', 'E_NUMBER'],
  ])('%j is %s', (text, kind) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, class: kind })
  })
})

describe('the message says what is ambiguous, and what to paste', () => {
  test.each([
    ['1,234', '"1,234" may mean 1234 or 1.234', 'write "1234" or "1.234"'],
    ['1.234,56', '"1.234,56" has points between digits and a decimal comma', 'write "1234.56"'],
    ['1,234.56', '"1,234.56" has commas between digits', 'write "1234.56"'],
    ['0,532', '"0,532" has a decimal comma', 'write "0.532"'],
    ['1 234', '"1 234" has separators between digits', 'write "1234"'],
    ['12 kWh', '"12 kWh" has a unit, and this is a plain number', 'write "12", in the unit of the field'],
    ['１２', '"１２" has digits other than 0 to 9', 'write digits with one point, such as 1234.5'],
    [
      '\u22125',
      '"\u22125" begins with a dash that is not the minus sign of a number',
      'write digits with one point, such as 1234.5',
    ],
    ['007', '"007" begins with a zero', 'write "7"'],
    ['.5', '".5" begins with a point', 'write "0.5"'],
  ])('%j', (text, why, hint) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, why, hint })
  })
})

test('a number of a thousand digits is refused at once, and quoted in short', () => {
  expect(parseNumber('9'.repeat(1000))).toEqual({
    ok: false,
    class: 'E_NUMBER',
    why: `"${'9'.repeat(39)}…" is too long for a number`,
    hint: 'write digits with one point, such as 1234.5',
  })
  for (const pump of ['9', '1,', '1.', ' ', '\t ', '-', '.', 'e1', 'a', '1 ', '1e'])
    parseNumber(`1${pump.repeat(100_000)}!`)
}, 10_000)

test('whatever is accepted is finite, at least zero, and what JavaScript reads too', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ noNaN: true }).map(String), fc.string(), fc.stringMatching(/^[-+0-9eE.,_ ]{0,12}$/)),
      (text) => {
        const read = parseNumber(text)
        if (!read.ok) return
        expect(Number.isFinite(read.value) && read.value >= 0 && !Object.is(read.value, -0)).toBe(true)
        expect(read.value).toBe(Number(text.trim()))
      },
    ),
    { numRuns: 2000 },
  )
})

test('bounds belong to the range', () => {
  expect(parseBetween('1', 1, 3)).toEqual({ ok: true, value: 1 })
  expect(parseBetween('3', 1, 3)).toEqual({ ok: true, value: 3 })
  expect(parseBetween('0.4', 1, 3)).toEqual({
    ok: false,
    class: 'E_RANGE',
    why: '"0.4" is out of range',
    hint: 'write a number from 1 to 3',
  })
  expect(parseBetween('110%', 1, 3)).toMatchObject({ class: 'E_UNIT' })
})

test.each([
  ['1.5', 'E_NUMBER'],
  ['0', 'E_RANGE'],
  ['-8', 'E_NEGATIVE'],
  ['200001', 'E_RANGE'],
])('a count of %s is %s', (text, kind) => {
  expect(parseCount(text, 1, 200_000)).toMatchObject({ ok: false, class: kind })
})

test('a text is cut between characters, never inside one', () => {
  expect(shorten('short')).toBe('short')
  expect(shorten('😀'.repeat(60), 10)).toBe(`${'😀'.repeat(9)}…`)
})
