/** One check, worked out: expected, ours, error, interval, in or out. */

import type { Catalogue } from '../../src/core/catalogue.ts'
import { type CaseAnswer, type EstimateCase, estimateCase } from '../../src/core/estimate/case/case.ts'
import type { Evidence } from '../../src/core/record.ts'
import { type Check, casesOf, type FigureCheck, type PublishedCase, type WarningCheck } from './cases.ts'

export interface Outcome {
  readonly id: string
  readonly kind: Check['kind']
  /** `energy`, or `warns`. */
  readonly what: string
  /** As printed, or the code of a warning. */
  readonly expected: string
  readonly unit: string
  /** `null`: the estimator gives no such figure, or it is a warning that is checked. */
  readonly ours: number | null
  /** (ours - expected) / expected. */
  readonly error: number | null
  /** 5 % and 95 % points, in the unit of the source. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** `null`: shown only. */
  readonly within: boolean | null
  readonly evidence: Evidence
  readonly series: string | null
  readonly heldout: boolean
  readonly trap: boolean
  /** Why a figure is only shown, what rounding it needed, what was raised instead. */
  readonly note: string
}

/** No rounding of inputs excuses more than this. */
const MOST = 0.02

export function outcomesOf(cases: readonly PublishedCase[], catalogue: Catalogue): readonly Outcome[] {
  return cases.flatMap((one) => one.checks.map((check) => outcomeOf(one, check, catalogue)))
}

export function outcomeOf(one: PublishedCase, check: Check, catalogue: Catalogue): Outcome {
  const answers = casesOf(check).map((each) => estimateCase(each, catalogue))
  const [first] = answers
  if (first === undefined) throw new Error(`${one.id}: a check without a case`)
  const whose = {
    id: one.id,
    kind: check.kind,
    evidence: first.evidence,
    heldout: one.heldout === true && !(check.kind === 'interval' && check.known === true),
    trap: one.trap === true,
  }
  if ('code' in check) return { ...whose, ...warned(check, first) }
  return { ...whose, ...compared(check, answers) }
}

type Compared = Pick<
  Outcome,
  'what' | 'expected' | 'unit' | 'ours' | 'error' | 'interval' | 'within' | 'series' | 'note'
>

function warned(check: WarningCheck, answer: CaseAnswer): Compared {
  const raised = answer.warnings.includes(check.code)
  return {
    what: check.kind,
    expected: check.code,
    unit: '',
    ours: null,
    error: null,
    interval: null,
    within: raised === (check.kind === 'warns'),
    series: null,
    note: answer.warnings.length === 0 ? 'no warning' : answer.warnings.join(', '),
  }
}

function compared(check: FigureCheck, answers: readonly CaseAnswer[]): Compared {
  const { what, published, unit, per = 1 } = check
  const values = answers.map((answer) => numberAt(answer, what))
  const joined = combined(values, check.combine)
  const ours = Number.isFinite(joined) ? joined / per : null
  const expected = Number(published)
  const error = ours === null ? null : (ours - expected) / expected
  const interval = answers.length === 1 ? intervalAt(answers[0], what, per) : null
  const shared = { what: labelOf(what), expected: published, unit, ours, error, interval }
  if (check.kind === 'shown') return { ...shared, within: null, series: null, note: check.because }
  if (check.kind === 'interval') {
    const within = interval !== null && interval.low <= expected && expected <= interval.high
    return { ...shared, within, series: check.series, note: '' }
  }
  const rounded = check.rounded ?? []
  const half = halfAllowed(published)
  const off = ours === null ? Infinity : Math.abs(ours - expected)
  const allowed = Math.min(
    half + rounded.reduce((sum, { by }) => sum + by * expected, 0),
    Math.max(half, MOST * expected),
  )
  const note = off > half && rounded.length > 0 ? `rounding of ${rounded.map(({ input }) => input).join(', ')}` : ''
  return { ...shared, within: off <= allowed, series: null, note }
}

export function combined(values: readonly number[], how: FigureCheck['combine']): number {
  const [first = Number.NaN, ...rest] = values
  if (how === 'ratio') return first / rest.reduce((product, value) => product * value, 1)
  const sum = rest.reduce((total, value) => total + value, first)
  return how === 'mean' ? sum / values.length : sum
}

function numberAt(answer: CaseAnswer, what: keyof CaseAnswer): number {
  const found: unknown = answer[what]
  if (typeof found === 'number') return found
  return isInterval(found) ? found.central : Number.NaN
}

function intervalAt(answer: CaseAnswer | undefined, what: keyof CaseAnswer, per: number): Outcome['interval'] {
  const found: unknown = answer?.[what]
  return isInterval(found) ? { low: found.low / per, high: found.high / per } : null
}

function isInterval(found: unknown): found is { low: number; central: number; high: number } {
  return typeof found === 'object' && found !== null && 'central' in found && 'low' in found
}

const LABELS: Readonly<Record<string, string>> = {
  energy_kwh: 'energy',
  operational_kg: 'operational',
  idle_kg: 'idle',
  embodied_kg: 'embodied',
  total_kg: 'total',
  water_l: 'water',
  device_hours: 'device-hours',
  per_day_kg: 'each day',
  wh_per_request: 'each request',
  marginal_wh_per_request: 'one more request',
  break_even_requests: 'break-even',
}

function labelOf(what: keyof CaseAnswer): string {
  return LABELS[what] ?? what
}

/**
 * Half a unit of the last printed digit, at most 2 %. A figure of one digit says no more than that digit, so that half a
 * unit of it is all that can be asked for.
 */
export function halfAllowed(printed: string): number {
  // A hair of tolerance, because a half is seldom a half in binary.
  const half = halfUnit(printed) * (1 + 1e-9)
  return significantDigits(printed) > 1 ? Math.min(half, MOST * Number(printed)) : half
}

/** Half a unit of the last digit: 0.005 for `24.69`, 0.5 for `552`, 0.0000005 for `1.2e-6`. */
export function halfUnit(printed: string): number {
  const [mantissa = '', exponent = '0'] = printed.split('e')
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0
  return 0.5 * 10 ** (Number(exponent) - decimals)
}

/** Digits from the first that is not 0: 4 for `24.69`, 1 for `0.002`, 3 for `0.0340`. */
export function significantDigits(printed: string): number {
  const [mantissa = ''] = printed.split('e')
  return mantissa.replace('.', '').replace(/^0+/, '').length
}

/** The same case without what the record may well leave out. */
export function without(one: EstimateCase, field: keyof EstimateCase): EstimateCase {
  return Object.fromEntries(Object.entries(one).filter(([name]) => name !== field))
}
