import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatAgainst,
  formatCount,
  formatDays,
  formatDuration,
  formatEnergy,
  formatInterval,
  formatMass,
  formatMeasure,
  formatPercent,
  plain,
  tight,
} from '../../src/render/numbers.ts'

test.each([
  [0, '0 kg'],
  [61.234, '61.2 kg'],
  [50, '50 kg'],
  [0.0004, '400 mg'],
  [0.9996, '1 kg'],
  [0.99949, '999 g'],
  [999.4, '999 kg'],
  [999.6, '1 t'],
  [1234, '1.23 t'],
  [2.5e7, '25 kt'],
  [1e-9, '1 µg'],
  [1e-10, '0.1 µg'],
  [1e-13, '< 0.001 µg'],
  [-3, '-3 kg'],
  [5e12, '5000 Mt'],
  [Number.NaN, 'not known'],
  [Number.POSITIVE_INFINITY, 'not known'],
])('%d kg reads %s', (kg, text) => {
  expect(formatMass(kg)).toBe(text)
})

test('what is not zero never reads as zero, and has three digits at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true, minExcluded: true }), (kg) => {
      const text = formatMass(kg)
      expect(text).toMatch(/^(?:< 0\.001 µg|\d{1,4}(?:\.\d+)? (?:µg|mg|g|kg|t|kt|Mt))$/)
      expect(text).not.toMatch(/^0 /)
      expect(text.replace(/^0\.0*/, '').replace(/[^1-9]/g, '').length).toBeLessThanOrEqual(4)
    }),
  )
})

test.each([
  [0.000_21, '210 mWh'],
  [0.21, '210 Wh'],
  [214, '214 kWh'],
  [433_196, '433 MWh'],
  [1.2e9, '1.2 TWh'],
])('%d kWh reads %s', (kwh, text) => {
  expect(formatEnergy(kwh)).toBe(text)
})

test.each([
  [0.0021, '2.1 mL'],
  [74, '74 L'],
  [12_000, '12 m³'],
])('%d L reads %s', (litres, text) => {
  expect(formatMeasure(litres, 'L')).toBe(text)
})

test.each([
  [{ low: 6.1, central: 8.4, high: 11 }, '8.4 kg (6.1 to 11)'],
  [{ low: 8.4, central: 8.4, high: 8.4 }, '8.4 kg'],
  [{ low: 0, central: 0, high: 0 }, '0 kg'],
  [{ low: 60.9, central: 61.2, high: 61.5 }, '61.2 kg (60.9 to 61.5)'],
  [{ low: 0.02, central: 8.4, high: 9000 }, '8.4 kg (20 g to 9 t)'],
  [{ low: 0, central: 3, high: 8 }, '3 kg (0 to 8)'],
  [{ low: 1.06, central: 1.08, high: 1.3 }, '1.08 kg (1.06 to 1.3)'],
  [{ low: 800, central: 990, high: 1300 }, '990 kg (800 to 1300)'],
])('%j reads %s', (interval, text) => {
  expect(formatInterval(interval)).toBe(text)
})

test.each([
  [61.2, 50, 'kgCO2e', { value: '61.2', limit: '50', unit: 'kg', difference: '11.2 kg' }],
  [50.0004, 50, 'kgCO2e', { value: '50.0004', limit: '50', unit: 'kg', difference: '400 mg' }],
  [50, 50, 'kgCO2e', { value: '50', limit: '50', unit: 'kg', difference: '0 kg' }],
  [402, 2000, 'kgCO2e', { value: '0.402', limit: '2', unit: 't', difference: '1.6 t' }],
  [4, 2000, 'kgCO2e', { value: '4', limit: '2000', unit: 'kg', difference: '2 t' }],
  [2e6, 50, 'kgCO2e', { value: '2000', limit: '0.05', unit: 't', difference: '2 kt' }],
  [1412, 2000, 'kgCO2e', { value: '1.41', limit: '2', unit: 't', difference: '588 kg' }],
  [0.003, 50, 'kgCO2e', { value: '0.003', limit: '50', unit: 'kg', difference: '50 kg' }],
  [0, 50, 'kgCO2e', { value: '0', limit: '50', unit: 'kg', difference: '50 kg' }],
  [3, 0, 'kgCO2e', { value: '3', limit: '0', unit: 'kg', difference: '3 kg' }],
  [257, 300, 'kWh', { value: '257', limit: '300', unit: 'kWh', difference: '43 kWh' }],
  [
    0.0000293,
    0.000005,
    'kgCO2e per request',
    { value: '29.3', limit: '5', unit: 'g per 1000 requests', difference: '24.3 g per 1000 requests' },
  ],
] as const)('%d against %d %s', (value, limit, unit, pair) => {
  expect(formatAgainst(value, limit, unit)).toEqual(pair)
})

test('a value that is over its limit never prints like it', () => {
  const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(amount, fc.double({ min: 1e-13, max: 1e-3, noNaN: true }), (limit, excess) => {
      const value = limit * (1 + excess)
      fc.pre(value > limit * (1 + 1e-13))
      const pair = formatAgainst(value, limit, 'kgCO2e')
      expect(pair.value).not.toBe(pair.limit)
      expect(pair.difference).not.toMatch(/^0 /)
    }),
  )
})

test.each([
  [1.224, '122%'],
  [1.000_04, '>100%'],
  [0.999_9, '<100%'],
  [1, '100%'],
  [0.0001, '<1%'],
  [0, '0%'],
  [50.5, '50.5×'],
  [Number.POSITIVE_INFINITY, 'not known'],
])('a share of %d reads %s', (ratio, text) => {
  expect(formatPercent(ratio)).toBe(text)
})

test('times and counts are words that people use', () => {
  expect([0.4, 1, 9.4, 729, 1240, 1e9].map(formatDays)).toEqual([
    'less than a day',
    '1 day',
    '9 days',
    '729 days',
    '3.4 years',
    'more than 1000 years',
  ])
  expect([12, 2700, 3600, 129_600].map(formatDuration)).toEqual(['12 s', '45 min', '1 h', '36 h'])
  expect([7, 2000, 20_000, 2_163_000, 1e9, 3.66e11, 1e13].map(formatCount)).toEqual([
    '7',
    '2000',
    '20 thousand',
    '2.16 million',
    '1 billion',
    '366 billion',
    '10 trillion',
  ])
})

test('rates are printed per 1000 requests', () => {
  expect(formatMeasure(0.0000072, 'kgCO2e per request')).toBe('7.2 g per 1000 requests')
  expect(formatMeasure(0.00021, 'kWh per request')).toBe('210 Wh per 1000 requests')
})

test('money is printed in its own unit, small and large alike', () => {
  expect([
    formatMeasure(0.25, 'EUR'),
    formatMeasure(1234.5, 'EUR'),
    formatMeasure(2_500_000, 'JPY'),
    formatMeasure(0.00004, 'USD'),
    formatMeasure(0.0000123, 'EUR per request'),
    tight('500 EUR left'),
    formatAgainst(500.0004, 500, 'EUR').value,
  ]).toEqual([
    '0.25 EUR',
    '1235 EUR',
    '2500000 JPY',
    '< 0.001 USD',
    '0.0123 EUR per 1000 requests',
    '500\u00a0EUR left',
    '500.0004',
  ])
})

test('a plain decimal never has an exponent', () => {
  expect([1e-7, 123_456_789, 1e22, 0.1 + 0.2].map((value) => plain(value, 4))).toEqual([
    '0.0000001',
    '123456789',
    '10000000000000000000000',
    '0.3',
  ])
})

test('a figure does not part from its unit in a narrow cell', () => {
  expect(tight('at least 61.2 of 50 kg, 43 kWh left')).toBe('at least 61.2 of 50\u00a0kg, 43\u00a0kWh left')
})
