import { describe, expect, test } from 'vitest'
import { parseIntensity, parseMarketIntensity } from '../../src/parse/intensity.ts'
import { parseInstant } from '../../src/parse/time.ts'

describe('points in time', () => {
  test.each([
    ['2026-11-02T18:00:00Z', { text: '2026-11-02T18:00:00Z', seconds: 1793642400, precision: 'time', naive: false }],
    ['2026-11-02 18:00:00z', { text: '2026-11-02T18:00:00Z', seconds: 1793642400, precision: 'time', naive: false }],
    [
      '2026-11-02T19:00+01:00',
      { text: '2026-11-02T19:00+01:00', seconds: 1793642400, precision: 'time', naive: false },
    ],
    ['2026-11-02T18:00:00', { text: '2026-11-02T18:00:00', seconds: 1793642400, precision: 'time', naive: true }],
    [
      '2026-11-02T18:00:00.5Z',
      { text: '2026-11-02T18:00:00.5Z', seconds: 1793642400.5, precision: 'time', naive: false },
    ],
    ['2026-11-02', { text: '2026-11-02', seconds: 1793577600, precision: 'date', naive: false }],
    ['2024-02-29', { text: '2024-02-29', seconds: 1709164800, precision: 'date', naive: false }],
  ])('%s', (text, value) => {
    expect(parseInstant(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['2026-02-30T00:00:00Z', 'time'],
    ['2026-02-29', 'time'],
    ['2026-13-01', 'time'],
    ['2026-00-01', 'time'],
    ['02/03/2026', 'time'],
    ['1763899200', 'time'],
    ['1763899200000', 'time'],
    ['0001-01-01', 'out-of-range'],
    ['9999-01-01', 'out-of-range'],
    ['+275761-01-01T00:00:00Z', 'out-of-range'],
    ['-2026-01-01T00:00:00Z', 'out-of-range'],
    ['2026-11-02T18:00:00+25:00', 'time'],
    ['2026-11-02T18:00:00-99:99', 'time'],
    ['2026-11-02T18:00:00Z+01:00', 'time'],
    ['2026-06-30T23:59:60Z', 'time'],
    ['2026-11-23T24:00:00Z', 'time'],
    ['2026-11-02T18Z', 'time'],
    [`2026-11-02T18:00:00.${'1'.repeat(1000)}Z`, 'time'],
    ['yesterday', 'time'],
    ['', 'missing'],
  ])('%s is refused: %s', (text, what) => {
    expect(parseInstant(text)).toMatchObject({ ok: false, what })
  })

  test('no text takes long', () => {
    for (const pump of ['1', '-', '2026-', ':00', '.1', '+01:00', ' '])
      parseInstant(`2026-11-02T18:00:00${pump.repeat(100_000)}`)
  }, 10_000)
})

describe('grid intensities', () => {
  test.each([
    ['56 g/kWh', 56],
    ['56 gCO2e/kWh', 56],
    ['0.4 kg/kWh', 400],
    ['400 kgCO2e per MWh', 400],
    ['0.4 t/MWh', 400],
    ['2000 g/kWh', 2000],
  ])('%s is %d g/kWh', (text, grams) => {
    const read = parseIntensity(text)
    expect(read.ok && read.value).toBeCloseTo(grams, 9)
  })

  test.each([
    ['56', 'unit-missing', '"56" has no unit', 'write "56 g/kWh"'],
    [
      '0.4 g/kWh',
      'implausible',
      '"0.4 g/kWh" is less than any source of electricity emits',
      'check the unit: g/kWh is a thousand times kg/kWh',
    ],
    [
      '0 g/kWh',
      'implausible',
      '"0 g/kWh" is less than any source of electricity emits',
      'check the unit: g/kWh is a thousand times kg/kWh',
    ],
    ['2500 g/kWh', 'out-of-range', '"2500 g/kWh" is more than any grid emits', 'write at most 2000 g/kWh'],
    ['-100 g/kWh', 'negative', '"-100" is negative', 'write a number of at least 0, and then "g"'],
    ['56 g', 'unit', '"56 g" is not a grid intensity', 'write it as "56 g/kWh"'],
    ['56 /kWh', 'unit-missing', '"56" has no unit', 'write "56 g/kWh"'],
    ['56 Wh/kWh', 'unit', '"Wh" is not a unit that fits here', 'write one of gCO2e, kgCO2e, tCO2e'],
  ])('%s is refused', (text, what, why, hint) => {
    expect(parseIntensity(text)).toEqual({ ok: false, what, why, hint })
  })

  test('a contract may come to nothing at all', () => {
    expect(parseMarketIntensity('0 g/kWh')).toEqual({ ok: true, value: 0 })
    expect(parseMarketIntensity('0.4 kg/kWh')).toEqual({ ok: true, value: 400 })
    expect(parseMarketIntensity('0').ok).toBe(false)
    expect(parseMarketIntensity('2500 g/kWh').ok).toBe(false)
  })
})
