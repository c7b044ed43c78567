import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  parseAmount,
  parseDays,
  parseEnergy,
  parseMass,
  parseMoney,
  parsePercent,
  parseSpending,
  parseWater,
} from '../../src/parse/quantity.ts'

const value = (read: ReturnType<typeof parseAmount>) => (read.ok ? `${read.value.value} ${read.value.unit}` : read)

describe('what quantities are', () => {
  test.each([
    ['50 kgCO2e', '50 kgCO2e'],
    ['50kgCO2e', '50 kgCO2e'],
    ['50 kg CO2e', '50 kgCO2e'],
    ['50 kg', '50 kgCO2e'],
    ['0 kg', '0 kgCO2e'],
    ['50 kgCO2', '50 kgCO2e'],
    ['50 kgCO2eq', '50 kgCO2e'],
    ['50 kgCO2-eq', '50 kgCO2e'],
    ['50 kg CO2 eq', '50 kgCO2e'],
    ['50 kgCO\u2082e', '50 kgCO2e'],
    ['5000 gCO2e', '5 kgCO2e'],
    ['2 t', '2000 kgCO2e'],
    ['2 tCO2e', '2000 kgCO2e'],
    ['2 tonnes', '2000 kgCO2e'],
    ['2 lb', '0.90718474 kgCO2e'],
    ['3 mg', '0.000003 kgCO2e'],
    ['3 \u00b5g', '3e-9 kgCO2e'],
    ['3 \u03bcg', '3e-9 kgCO2e'],
    ['1e3 kg', '1000 kgCO2e'],
    ['120 kWh', '120 kWh'],
    ['5 Wh', '0.005 kWh'],
    ['0.3 Wh', '0.0003 kWh'],
    ['5 mWh', '0.000005 kWh'],
    ['5 MWh', '5000 kWh'],
    ['1 GWh', '1000000 kWh'],
    ['3.6 MJ', '1 kWh'],
    ['3600000 J', '1 kWh'],
    ['300 L', '300 L'],
    ['300 l', '300 L'],
    ['2 m3', '2000 L'],
    ['2 m³', '2000 L'],
    ['250 mL', '0.25 L'],
  ])('%s is %s', (text, expected) => {
    expect(value(parseAmount(text))).toBe(expected)
  })

  test.each([
    ['12 months', 365.25],
    ['1 year', 365.25],
    ['30 days', 30],
    ['2 weeks', 14],
    ['12 h', 0.5],
    ['90 min', 0.0625],
    ['86400 s', 1],
  ])('%s is %d days', (text, days) => {
    expect(parseDays(text)).toEqual({ ok: true, value: days })
  })

  test.each([
    ['80%', 0.8],
    ['20 %', 0.2],
    ['0%', 0],
    ['7.5%', 0.075],
  ])('%s is %d', (text, share) => {
    expect(parsePercent(text)).toEqual({ ok: true, value: share })
  })
})

describe('what is refused says what to write', () => {
  test.each([
    ['12', 'unit-missing', '"12" has no unit', 'write "12 kgCO2e"'],
    ['0', 'unit-missing', '"0" has no unit', 'write "0 kgCO2e"'],
    ['2 ton', 'unit', '"2 ton" does not say which ton', 'write "2 t" for metric tonnes of 1000 kg'],
    ['2 tonCO2e', 'unit', '"2 tonCO2e" does not say which ton', 'write "2 tCO2e" for metric tonnes of 1000 kg'],
    ['5 KWH', 'unit', '"KWH" is not a unit; upper and lower case matter', 'write "5 kWh"'],
    ['5 Kg', 'unit', '"Kg" is not a unit; upper and lower case matter', 'write "5 kg"'],
    ['5 KGCO2e', 'unit', '"KGCO2e" is not a unit; upper and lower case matter', 'write "5 kgCO2e"'],
    ['5 kW', 'unit', '"5 kW" is a power, not an energy', 'write "5 kWh" if that is what is meant'],
    [
      '5 kWh/day',
      'unit',
      '"kWh/day" is not a unit that fits here',
      'write one of gCO2e, kgCO2e, tCO2e, Wh, kWh, MWh, L, m3',
    ],
    [
      '5 \u212agCO2',
      'unit',
      '"\u212agCO2" is not a unit that fits here',
      'write one of gCO2e, kgCO2e, tCO2e, Wh, kWh, MWh, L, m3',
    ],
    [
      '5 k\u200dWh',
      'unit',
      '"k\u200dWh" is not a unit that fits here',
      'write one of gCO2e, kgCO2e, tCO2e, Wh, kWh, MWh, L, m3',
    ],
    [
      '5 kWh kWh',
      'unit',
      '"kWh kWh" is not a unit that fits here',
      'write one of gCO2e, kgCO2e, tCO2e, Wh, kWh, MWh, L, m3',
    ],
    ['1,000 kg', 'number', '"1,000" may mean 1000 or 1.000', 'write "1000" or "1.000", and then "kg"'],
    ['-1 kg', 'negative', '"-1" is negative', 'write a number of at least 0, and then "kg"'],
    ['.inf', 'not-finite', '".inf" is not a finite number', 'write digits with one point, such as 1234.5'],
    ['NaN', 'not-finite', '"NaN" is not a finite number', 'write digits with one point, such as 1234.5'],
    ['1e309', 'not-finite', '"1e309" is too large to count', 'write a smaller number'],
    ['1e307 t', 'not-finite', '"1e307 t" is too large to count', 'write a smaller number'],
    ['5e-324 g', 'out-of-range', '"5e-324 g" is too small to count', 'write 0, or check the unit'],
    ['fifty kg', 'number', '"fifty" is not a number', 'write digits with one point, such as 1234.5, and then "kg"'],
    [
      '.inf kg',
      'not-finite',
      '".inf" is not a finite number',
      'write digits with one point, such as 1234.5, and then "kg"',
    ],
    ['-.inf kg', 'negative', '"-.inf" is negative', 'write a number of at least 0, and then "kg"'],
    ['kg', 'number', '"kg" is not a number', 'write digits with one point, such as 1234.5'],
    ['', 'missing', 'is empty', 'write a number such as 1.5'],
  ])('%j', (text, what, why, hint) => {
    expect(parseAmount(text)).toEqual({ ok: false, what, why, hint })
  })

  test.each([
    [parseMass('5 kWh'), 'unit'],
    [parseEnergy('5 kg'), 'unit'],
    [parseWater('5 kWh'), 'unit'],
    [parseEnergy('214'), 'unit-missing'],
    [parseDays('8'), 'unit-missing'],
    [parseDays('8 m'), 'unit'],
    [parsePercent('0.8'), 'unit-missing'],
    [parsePercent('-5%'), 'negative'],
    [parsePercent('5 % of it'), 'unit'],
  ])('%j is of the kind %s', (read, what) => {
    expect(read).toMatchObject({ ok: false, what })
  })

  test('a share without a percent sign is shown as the percentage it may mean', () => {
    expect(parsePercent('0.8')).toMatchObject({ hint: 'write "80%"' })
    expect(parsePercent('80')).toMatchObject({ hint: 'write "80%"' })
  })
})

test.each([
  ['100 EUR', '100 EUR'],
  ['100EUR', '100 EUR'],
  ['2 t', '2000 kgCO2e'],
  ['2 kWh', '2 kWh'],
  ['2 m3', '2000 L'],
])('a budget may be %s', (text, expected) => {
  expect(value(parseSpending(text))).toBe(expected)
})

test.each([
  ['€100', '"€100" does not name its currency by a code', 'write "100 EUR"'],
  ['100 $', '"100 $" does not name its currency by a code', 'write "100 USD"'],
  ['1.5 euros', '"1.5 euros" does not name its currency by a code', 'write "1.5 EUR"'],
  ['100 eur', '"eur" is not a unit; upper and lower case matter', 'write "100 EUR"'],
  ['100 XYZ', '"XYZ" is not a unit that fits here', 'write one of EUR, USD, GBP and other codes of money'],
])('%s is no money', (text, why, hint) => {
  expect(parseMoney(text)).toEqual({ ok: false, what: 'unit', why, hint })
})

test('no text takes long, and none is read as anything but a finite number of at least zero', () => {
  for (const pump of [' ', '\t', '9', '1e', 'kg ', 'CO', '/', 'per ', ' per 1', '.', '-', '%']) {
    for (const text of [pump.repeat(50_000), `5 ${pump.repeat(50_000)}!`, `5 kg${pump.repeat(50_000)}`])
      parseAmount(text)
  }
  fc.assert(
    fc.property(
      fc.oneof(fc.double(), fc.nat(), fc.string()),
      fc.constantFrom('g', 'kg', 't', 'Wh', 'MWh', 'L', 'h', '%', ''),
      (number, unit) => {
        const read = parseAmount(`${number} ${unit}`)
        if (read.ok) expect(Number.isFinite(read.value.value) && read.value.value >= 0).toBe(true)
      },
    ),
  )
}, 10_000)
