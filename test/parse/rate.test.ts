import { describe, expect, test } from 'vitest'
import { parseEnergyPerRequest, parsePerRequests, parseRate } from '../../src/parse/rate.ts'

describe('requests per day', () => {
  test.each([
    ['20000 per day', 20000],
    ['20000/day', 20000],
    ['20000 / d', 20000],
    ['20000 requests per day', 20000],
    ['5 per second', 432000],
    ['5/s', 432000],
    ['2 per hour', 48],
    ['7 per week', 1],
    ['1e6 per day', 1e6],
    ['0 per day', 0],
  ])('%s is %d', (text, perDay) => {
    expect(parseRate(text)).toEqual({ ok: true, value: perDay })
  })

  test.each([
    ['20000', 'unit-missing', '"20000" does not say per what time', 'write "20000 per day"'],
    [
      '20000 per fortnight',
      'unit',
      '"fortnight" is not a time',
      'write per second, minute, hour, day, week, month or year',
    ],
    ['20000 daily', 'unit', '"20000 daily" is not a rate', 'write it as "20000 per day"'],
    ['20,000 per day', 'number', '"20,000" may mean 20000 or 20.000', 'write "20000" or "20.000"'],
    ['-5 per day', 'negative', '"-5" is negative', 'write a number of at least 0'],
    ['many per day', 'number', '"many" is not a number', 'write digits with one point, such as 1234.5'],
    ['', 'missing', 'is empty', 'write a number such as 1.5'],
  ])('%j is refused', (text, what, why, hint) => {
    expect(parseRate(text)).toEqual({ ok: false, what, why, hint })
  })
})

describe('so much per so many requests', () => {
  test.each([
    ['5 gCO2e per 1000 requests', { quantity: { value: 0.005, unit: 'kgCO2e' }, requests: 1000 }],
    ['0.3 Wh per request', { quantity: { value: 0.0003, unit: 'kWh' }, requests: 1 }],
    ['0.3 Wh/request', { quantity: { value: 0.0003, unit: 'kWh' }, requests: 1 }],
    ['2 mL per answer', { quantity: { value: 0.002, unit: 'L' }, requests: 1 }],
    ['5 kg / 1e6 queries', { quantity: { value: 5, unit: 'kgCO2e' }, requests: 1e6 }],
  ])('%s', (text, value) => {
    expect(parsePerRequests(text)).toEqual({ ok: true, value })
  })

  test('what does not speak of requests is left to others', () => {
    expect(parsePerRequests('50 kgCO2e')).toBe(null)
    expect(parsePerRequests('50 kgCO2e per year')).toBe(null)
  })

  test.each([
    ['5 per 1000 requests', 'unit-missing'],
    ['5 gCO2e per 0 requests', 'out-of-range'],
    ['5 gCO2e per 1.5 requests', 'out-of-range'],
    ['5 gCO2e per 1k requests', 'number'],
    ['5 gCO2e per 1,000 requests', 'number'],
    ['-5 gCO2e per request', 'negative'],
  ])('%s is refused: %s', (text, what) => {
    expect(parsePerRequests(text)).toMatchObject({ ok: false, what })
  })

  test.each([
    ['0.21 Wh', 0.21],
    ['0.21 Wh per request', 0.21],
    ['210 Wh per 1000 requests', 0.21],
  ])('%s is %d Wh per request', (text, wh) => {
    const read = parseEnergyPerRequest(text)
    expect(read.ok && read.value).toBeCloseTo(wh, 12)
  })

  test.each([
    ['0.21', 'unit-missing'],
    ['5 g', 'unit'],
  ])('%s is no energy per request: %s', (text, what) => {
    expect(parseEnergyPerRequest(text)).toMatchObject({ ok: false, what })
  })
})

test('no text takes long', () => {
  for (const pump of [' ', '/', 'per ', '1/', ' per 1 ', 'request']) {
    for (const text of [pump.repeat(50_000), `5 kg ${pump.repeat(50_000)}!`])
      for (const parse of [parseRate, parsePerRequests, parseEnergyPerRequest]) parse(text)
  }
}, 10_000)
