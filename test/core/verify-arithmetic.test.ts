/** The arithmetic of the tool that holds the estimator against what was published. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Check, PublishedCase } from '../../tools/verify/cases.ts'
import {
  combined,
  halfAllowed,
  halfUnit,
  type Outcome,
  outcomeOf,
  significantDigits,
} from '../../tools/verify/check.ts'
import { missingOf } from '../../tools/verify/completeness.ts'
import { goalsMet, levelOf } from '../../tools/verify/levels.ts'
import { breaksOf, table, wrapped } from '../../tools/verify/table.ts'
import { figureOf, grouped, outcomeLines } from '../../tools/verify/text.ts'
import { fakeCatalogue } from './fake-catalogue.ts'

describe('the last printed digit', () => {
  test.each([
    ['24.69', 0.005],
    ['552', 0.5],
    ['0.7', 0.05],
    ['7.42287e-05', 5e-11],
    ['1e3', 500],
  ])('half a unit of %s is %d', (printed, half) => {
    expect(halfUnit(printed)).toBeCloseTo(half, 15)
  })

  test.each([
    ['24.69', 4],
    ['0.002', 1],
    ['0.0340', 3],
    ['7.4e-05', 2],
  ])('%s has %d digits', (printed, digits) => {
    expect(significantDigits(printed)).toBe(digits)
  })

  test('no more than 2 %, but for a figure of a single digit, which says no more', () => {
    expect(halfAllowed('10')).toBeCloseTo(0.2, 8)
    expect(halfAllowed('101')).toBeCloseTo(0.5, 8)
    expect(halfAllowed('0.002')).toBeCloseTo(0.0005, 8)
  })
})

describe('figures of several cases', () => {
  test.each([
    ['sum', 7],
    ['mean', 3.5],
    ['ratio', 0.75],
  ] as const)('%s of 3 and 4 is %d', (how, expected) => {
    expect(combined([3, 4], how)).toBe(expected)
  })
})

const plain = { id: 'one', kind: 'training', verdict: 'exact', seen: 'source', inputs: {}, published: {} } as const
const source = { title: 'A source', year: 2024, locator: 'table 1', url: 'https://example.com' }
const published = (check: Check): PublishedCase => ({ ...plain, source, checks: [check] })
const tenKwh = { kind: 'run', method: 'card', energy_kwh: 10, pue: 1, grid_g_per_kwh: 100 } as const
const outcome = (check: Check) => outcomeOf(published(check), check, fakeCatalogue)

describe('one check', () => {
  test('arithmetic within half a unit holds; beyond it does not', () => {
    const check = (figure: string): Check => ({
      kind: 'rounding',
      case: tenKwh,
      what: 'energy_kwh',
      published: figure,
      unit: 'kWh',
    })
    expect(outcome(check('10')).within).toBe(true)
    expect(outcome(check('10.00')).within).toBe(true)
    expect(outcome(check('10.01')).within).toBe(false)
    expect(outcome(check('12')).error).toBeCloseTo(-1 / 6, 12)
  })

  test('an input that was printed rounded may excuse 2 %, and no more', () => {
    const check = (by: number): Check => ({
      kind: 'rounding',
      case: tenKwh,
      what: 'energy_kwh',
      published: '10.15',
      unit: 'kWh',
      rounded: [{ input: 'hours', by }],
    })
    expect(outcome(check(0.01)).within).toBe(false)
    expect(outcome(check(0.015)).within).toBe(true)
    expect(outcome({ ...check(0.5), published: '10.5' } as Check).within).toBe(false)
  })

  test('a truth is in or out of the interval, in the unit of its source', () => {
    const check = (truth: string): Check => ({
      kind: 'interval',
      case: { ...tenKwh, method: 'best', measured: 'facility' },
      what: 'energy_kwh',
      published: truth,
      unit: 'Wh',
      per: 1e-3,
      series: 'meters',
    })
    const { ours, interval, within } = outcome(check('10000'))
    expect({ ours, within }).toEqual({ ours: 10_000, within: true })
    expect(interval?.low).toBeLessThan(10_000)
    expect(outcome(check('30000')).within).toBe(false)
    expect(outcome(check('3000')).within).toBe(false)
  })

  test('a field that the answer does not have is off, not nothing', () => {
    const check: Check = { kind: 'rounding', case: tenKwh, what: 'wh_per_request', published: '1', unit: 'Wh' }
    const { ours, error, within } = outcome(check)
    expect({ ours, error, within }).toEqual({ ours: null, error: null, within: false })
  })

  test('a warning is raised, or it is not', () => {
    const both = { ...tenKwh, declared_kg: 500 }
    const warns: Check = { kind: 'warns', case: both, code: 'grid_unverified' }
    expect(outcome(warns).within).toBe(outcome({ ...warns, kind: 'silent' }).within === false)
    expect(outcome({ ...warns, code: 'no_such_code' }).within).toBe(false)
  })
})

const one = (error: number | null, within: boolean): Outcome => ({
  id: 'x',
  kind: 'interval',
  what: 'energy',
  expected: '1',
  unit: 'kWh',
  ours: error === null ? null : 1 + error,
  error,
  interval: null,
  within,
  evidence: 'hours',
  series: 's',
  heldout: false,
  trap: false,
  note: '',
})

describe('a level of evidence', () => {
  test('counts the truths inside, and the mean of the logarithms', () => {
    const some = [one(1, true), one(-0.5, true), one(0, true), one(0, false)]
    const { bias, spread, ...rest } = levelOf('C', some, true)
    expect(rest).toEqual({ name: 'C', n: 4, coverage: 0.75, met: null })
    expect(bias).toBeCloseTo(0, 12)
    expect(spread).toBeCloseTo(Math.LN2 * Math.sqrt(2 / 3), 12)
  })

  test('is judged from eight truths on', () => {
    const nine = [...Array<Outcome>(9).fill(one(0, true)), one(0, false)]
    expect(levelOf('C', nine, true).met).toBe(true)
    expect(levelOf('C', nine.slice(3), true).met).toBeNull()
    expect(levelOf('C', nine, false).met).toBeNull()
  })

  test('too wide is as wrong as too narrow, and what has no figure meets nothing', () => {
    expect([0.84, 0.85, 0.9, 0.95, 0.96].map((coverage) => goalsMet(0, coverage))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect([-0.1, -0.09, 0.09, 0.1].map((bias) => goalsMet(bias, 0.9))).toEqual([false, true, true, false])
    const unknown = [...Array<Outcome>(9).fill(one(0, true)), one(null, false)]
    expect(levelOf('C', unknown, true).met).toBe(false)
  })
})

test('a case that is here without what its kind of truth asks for is missing', () => {
  const listed = (id: string, verdict: string, suggestedUse = 'verify') => ({
    id,
    suggestedUse,
    reproduces: { verdict },
  })
  const here = published({ kind: 'rounding', case: tenKwh, what: 'energy_kwh', published: '10', unit: 'kWh' })
  expect(missingOf([listed('one', 'exact')], [here])).toEqual([])
  expect(missingOf([listed('one', 'metered-vs-tdp')], [here])).toEqual(['one'])
  expect(missingOf([listed('one', 'exact', 'trap')], [here])).toEqual(['one'])
  expect(missingOf([listed('two', 'fitted')], [here])).toEqual(['two'])
})

describe('lines of text', () => {
  test('a table that fits is one line a row, and folds where it does not', () => {
    const rows = [
      ['case', 'figure'],
      ['bloom', '24.69'],
    ]
    expect(table(rows, ['left', 'right'], 40)).toEqual(['case   figure', 'bloom   24.69'])
    expect(table(rows, ['left', 'right'], 10)).toEqual(['case', '    figure', 'bloom', '     24.69'])
  })

  test('no line is wider than asked for, when every cell fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
        }),
        fc.integer({ min: 20, max: 80 }),
        (rows, width) => {
          for (const line of table(rows, ['left', 'right', 'left', 'right'], width)) {
            expect(line.length).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })

  test('the first column begins a line', () => {
    expect(breaksOf([10, 10, 10], 22)).toEqual([0, 2])
    expect(breaksOf([10, 10, 10], Infinity)).toEqual([0])
  })

  test('a case is one line where there is room, and stands above its figures where there is none', () => {
    const truth: Outcome = { ...one(0.5, true), expected: '12345.5', ours: 18518, interval: { low: 9000, high: 4.2e6 } }
    const trap: Outcome = { ...truth, kind: 'warns', expected: 'grid_unit', within: false, note: 'no warning' }
    expect(outcomeLines([truth, trap], 200)).toEqual([
      'case  figure         expected        ours  error  90 % interval  in  evidence',
      'x     energy     12,345.5 kWh      18,518  +50 %  9000–4.2e6     in  hours',
      'x     must warn     grid_unit  not raised                        NO',
    ])
    expect(outcomeLines([truth, trap], 80)).toEqual([
      '  figure      expected    ours  error  90 % interval  in',
      'x',
      '  energy  12,345.5 kWh  18,518  +50 %  9000–4.2e6     in',
      '   must warn  grid_unit  not raised  NO',
      '      no warning',
    ])
    expect(outcomeLines([truth], 40)).toEqual([
      '  figure      expected    ours  error',
      '    90 % interval  in',
      'x',
      '  energy  12,345.5 kWh  18,518  +50 %',
      '    9000–4.2e6     in',
    ])
  })

  test('words go on below', () => {
    expect(wrapped('one two three', 9, ' ')).toEqual([' one two', ' three'])
  })

  test('figures are short and never lose their size', () => {
    expect([0, 0.00012345678, 1.5, 12345.678, 8404992, 2.5e13].map((value) => figureOf(value))).toEqual([
      '0',
      '1.2346e-4',
      '1.5',
      '12,346',
      '8,405,000',
      '2.5e13',
    ])
    expect(['1247610', '539.0', '656347', '1.2e-5'].map(grouped)).toEqual(['1,247,610', '539.0', '656,347', '1.2e-5'])
  })
})
