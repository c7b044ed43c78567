/** Published and measured figures, each with the cases of `estimate --json` that stand for it: fixtures/published-cases.json. */
import { readFileSync } from 'node:fs'
import type { CaseAnswer, EstimateCase } from '../../src/core/estimate/case/case.ts'

/** One printed figure, and how it is put to the estimator. */
interface Figure {
  /** One case, or several that make the figure together. */
  readonly case?: EstimateCase
  readonly cases?: readonly EstimateCase[]
  readonly combine?: 'sum' | 'mean' | 'ratio'
  /** The field of the answer; an interval is read at its centre. */
  readonly what: keyof CaseAnswer
  /** As it was printed, so that its last digit is known. */
  readonly published: string
  readonly unit: string
  /** How many of our unit (kWh, kg, L, h) one of the published unit is. */
  readonly per?: number
}

/** Arithmetic: ours, rounded as the source rounds, is what the source prints. */
interface RoundingCheck extends Figure {
  readonly kind: 'rounding'
  /** Inputs that were themselves printed rounded, with half a unit of their last digit as a share of them. */
  readonly rounded?: readonly { readonly input: string; readonly by: number }[]
}

/** A truth that the estimator is not told: a meter, or the hours that a training took. */
export interface IntervalCheck extends Figure {
  readonly kind: 'interval'
  /** Figures of one kind from one hand: `MLPerf inference`. */
  readonly series: string
  /** Of a case that was held out, a truth that was not: a constant of the method was set on it. */
  readonly known?: true
}

/** Printed beside ours, and no more: the source is circular, inconsistent or says too little. */
interface ShownCheck extends Figure {
  readonly kind: 'shown'
  readonly because: string
}

export type FigureCheck = RoundingCheck | IntervalCheck | ShownCheck

/** A source that is wrong or easy to misread (`warns`), and its neighbour that is not (`silent`). */
export interface WarningCheck {
  readonly kind: 'warns' | 'silent'
  readonly case: EstimateCase
  readonly code: string
}

export type Check = FigureCheck | WarningCheck

export interface PublishedCase {
  readonly id: string
  readonly source: { readonly title: string; readonly year: number; readonly locator: string; readonly url: string }
  readonly kind: string
  readonly verdict: string
  /** Whether the figure was read in the source, quoted by somebody else, or could not be confirmed. */
  readonly seen: 'source' | 'quoted' | 'unconfirmed'
  /** The source is wrong, inconsistent or easy to misread; the estimator has to say so. */
  readonly trap?: true
  /** Never looked at when a constant or an interval of the method was set. */
  readonly heldout?: true
  readonly inputs: Readonly<Record<string, unknown>>
  readonly published: Readonly<Record<string, unknown>>
  readonly checks: readonly Check[]
}

const FILE = new URL('../../fixtures/published-cases.json', import.meta.url)

export function readPublishedCases(): readonly PublishedCase[] {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/** The cases of a check, one or several. */
export function casesOf(check: Check): readonly EstimateCase[] {
  if ('code' in check) return [check.case]
  return check.cases ?? (check.case === undefined ? [] : [check.case])
}
