/** Published footprints, worked out again: fixtures/published-cases.json held against the estimator. */
import { readFileSync } from 'node:fs'
import { type CaseAnswer, type EstimateCase, estimateCase } from '../src/core/estimate/case.ts'
import { loadCatalogue } from '../src/data/catalogue.ts'

/** One printed figure and the case that gives it. */
interface Check {
  readonly case: EstimateCase
  /** The field of the answer; an interval is read at its centre. */
  readonly what: keyof CaseAnswer
  /** As it was printed, so that its last digit is known. */
  readonly published: string
  readonly unit: string
  /** How many of our unit (kWh, kg, L) one of the published unit is. */
  readonly per?: number
  /** Inputs that were themselves printed rounded, with half a unit of their last digit as a share of them. */
  readonly rounded?: readonly { readonly input: string; readonly by: number }[]
}

export interface PublishedCase {
  readonly id: string
  readonly source: { readonly title: string; readonly year: number; readonly locator: string; readonly url: string }
  readonly kind: string
  readonly verdict: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly published: Readonly<Record<string, unknown>>
  readonly checks?: readonly Check[]
  /** Why no case can say it. */
  readonly not_applicable?: string
}

export interface CheckedFigure {
  readonly id: string
  readonly what: string
  readonly published: string
  readonly unit: string
  readonly ours: number
  /** (ours - published) / published. */
  readonly difference: number
  readonly within: boolean
  /** Inputs whose rounding the difference needed. */
  readonly rounded: readonly string[]
}

/** No rounding excuses more than this. */
const MOST = 0.02

export function readPublishedCases(): readonly PublishedCase[] {
  return JSON.parse(readFileSync(new URL('../fixtures/published-cases.json', import.meta.url), 'utf8'))
}

export function checkedFigures(cases: readonly PublishedCase[]): readonly CheckedFigure[] {
  const catalogue = loadCatalogue()
  return cases.flatMap(({ id, checks = [] }) =>
    checks.map((check) => checked(id, check, estimateCase(check.case, catalogue))),
  )
}

function checked(id: string, check: Check, answer: CaseAnswer): CheckedFigure {
  const { what, published, unit, per = 1, rounded = [] } = check
  const value = Number(published)
  const ours = numberAt(answer, what) / per
  const off = Math.abs(ours - value)
  // A hair of tolerance, because a half is seldom a half in binary.
  const half = halfUnit(published) * (1 + 1e-9)
  const allowance = rounded.reduce((sum, { by }) => sum + by * value, half)
  const needed = off > Math.min(half, MOST * value)
  return {
    id,
    what,
    published,
    unit,
    ours,
    difference: (ours - value) / value,
    within: off <= Math.min(allowance, MOST * value),
    rounded: needed ? rounded.map(({ input }) => input) : [],
  }
}

function numberAt(answer: CaseAnswer, what: keyof CaseAnswer): number {
  const found: unknown = answer[what]
  if (typeof found === 'number') return found
  if (typeof found === 'object' && found !== null && 'central' in found) return Number(found.central)
  return Number.NaN
}

/** Half a unit of the last digit: 0.005 for `24.69`, 0.5 for `552`, 0.0000005 for `1.2e-5`. */
export function halfUnit(printed: string): number {
  const [mantissa = '', exponent = '0'] = printed.split('e')
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0
  return 0.5 * 10 ** (Number(exponent) - decimals)
}
